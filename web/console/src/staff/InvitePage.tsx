import { call, toast, useLanguage, useWords } from '@yika/kit';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { withProof } from '../account/prove.ts';
import { inviteStaff } from '../addresses.ts';
import { useAgencies } from '../agencies/use-areas.ts';
import { ReasonItem } from '../approvals/ReasonItem.tsx';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PasskeyProblem } from '../sign-in/PasskeyProblem.tsx';
import { usePasskeyAttempt } from '../sign-in/use-passkey-attempt.ts';
import { staffActWords } from './act-words.ts';
import { useReadAnew } from './use-person.ts';
import { staffWords } from './words.ts';

interface Typed {
  readonly name: string;
  readonly agencyId: string;
  readonly reason: string;
}

/** Somebody new of an office; on to their page, where their code is given. */
export function InvitePage(): ReactElement {
  const say = useWords(staffActWords);
  const named = useWords(staffWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const { data: agencies = [] } = useAgencies();
  const [form] = Form.useForm<Typed>();
  const attempt = usePasskeyAttempt(async (key) => {
    const { name, agencyId, reason } = form.getFieldsValue();
    const { staffId } = await withProof(() => call(inviteStaff, { body: { name: name.trim(), agencyId, reason: reason.trim() }, attempt: key }));
    toast(say.invited);
    await readAnew();
    await navigate({ to: '/staff/$staffId', params: { staffId } });
  });
  const needed = [{ required: true, whitespace: true, message: say.needed }];
  return (
    <>
      <PageHead above={<Link className="console-link" to="/staff">{named.title}</Link>} title={say.invite} words={say.inviteWords} />
      <ForRoles roles={['system_administrator']}>
        <section className="console-panel console-panel--narrow" aria-label={say.invite}>
          <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={attempt.run}>
            <Form.Item name="name" label={say.name} extra={say.nameHint} rules={needed}><Input maxLength={60} autoComplete="off" /></Form.Item>
            <Form.Item name="agencyId" label={say.office} rules={needed}>
              <Select options={agencies.map(({ agencyId, name, areaName }) => ({ value: agencyId, label: `${name[language]}, ${areaName[language]}` }))} showSearch={{ optionFilterProp: 'label' }} virtual={false} />
            </Form.Item>
            <ReasonItem />
            <PasskeyProblem attempt={attempt} />
            <Button type="primary" htmlType="submit" loading={attempt.busy}>{say.sendInvitation}</Button>
          </Form>
        </section>
      </ForRoles>
    </>
  );
}

import type { StaffPersonView, StaffRole } from '@yika/contract';
import { call, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Button, Form, Select } from 'antd';
import type { ReactElement } from 'react';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { raiseStaffGrants } from '../addresses.ts';
import { ReasonItem } from '../approvals/ReasonItem.tsx';
import { roleWords } from '../words/role-words.ts';
import { staffActWords } from './act-words.ts';
import { staffRoles } from './staff-values.ts';
import { useHeld } from './use-person.ts';
import { staffWords } from './words.ts';

interface Row {
  readonly role: StaffRole;
  readonly areaCode: string;
  /** One that is bound to a counter stays bound. */
  readonly servicePointId: string | null;
}

interface Typed {
  readonly grants: readonly Row[];
  readonly reason: string;
}

/** All roles that somebody is to have from then on; held until somebody else approves. */
export function ChangeRoles({ person: { staffId, grants }, onAsked }: { readonly person: StaffPersonView; readonly onAsked: () => void }): ReactElement {
  const say = useWords(staffActWords);
  const named = useWords(staffWords);
  const { language } = useLanguage();
  const areas = useAreaOptions();
  const held = useHeld();
  const ask = useAttempt(({ grants: wanted, reason }: Typed, attempt) =>
    call(raiseStaffGrants, { body: { proposal: { staffId, grants: wanted.map(({ role, areaCode, servicePointId }) => ({ role, areaCode, servicePointId: servicePointId ?? null })) }, reason: reason.trim() }, attempt }));
  const submit = async (typed: Typed): Promise<void> => {
    const approval = await ask.run(typed);
    if (!approval) return;
    await held(approval);
    onAsked();
  };
  const needed = [{ required: true, message: say.needed }];
  return (
    <Form<Typed> layout="vertical" requiredMark={false} onFinish={submit} initialValues={{ grants: grants.map(({ role, areaCode, servicePointId }) => ({ role, areaCode, servicePointId })) }}>
      <p className="staff__words">{say.changeRolesWords}</p>
      <Form.List name="grants">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="staff__role">
                <Form.Item name={[name, 'role']} label={named.role} rules={needed}><Select options={staffRoles.map((role) => ({ value: role, label: roleWords[language][role] }))} virtual={false} /></Form.Item>
                <Form.Item name={[name, 'areaCode']} label={named.area} rules={needed}><Select options={areas.filter(({ value }) => value.endsWith('00'))} showSearch={{ optionFilterProp: 'label' }} virtual={false} /></Form.Item>
                <Form.Item name={[name, 'servicePointId']} hidden><input type="hidden" /></Form.Item>
                <Button onClick={() => remove(name)}>{say.removeRole}</Button>
              </div>
            ))}
            <Button className="staff__add" onClick={() => add({ servicePointId: null })}>{say.addRole}</Button>
          </>
        )}
      </Form.List>
      <ReasonItem />
      {ask.failure && <ProblemAlert failure={ask.failure} />}
      <Button type="primary" htmlType="submit" loading={ask.busy}>{say.send}</Button>
    </Form>
  );
}

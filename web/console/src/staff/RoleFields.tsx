import type { CorrectableProposal, StaffRole } from '@yika/contract';
import { ProblemAlert, useLanguage, useWords, type Attempt } from '@yika/kit';
import { Button, Form, Select } from 'antd';
import type { ReactElement } from 'react';
import { useAgencies, useAreaOptions } from '../agencies/use-areas.ts';
import { ReasonItem } from '../approvals/ReasonItem.tsx';
import { roleWords } from '../words/role-words.ts';
import { staffActWords } from './act-words.ts';
import { staffRoles } from './staff-values.ts';
import { staffWords } from './words.ts';

export type GrantsProposal = Extract<CorrectableProposal, { grants: unknown[] }>;
type Grant = GrantsProposal['grants'][number];

interface Typed {
  readonly grants: readonly Grant[];
  readonly reason: string;
}

interface Props {
  readonly initial: GrantsProposal;
  readonly attempt: Pick<Attempt<never, unknown>, 'busy' | 'failure'>;
  readonly raise: (raised: { readonly proposal: GrantsProposal; readonly reason: string }) => Promise<void>;
  readonly send: string;
}

/** Every role with its area, or with one counter of it. */
export function RoleFields({ initial: { staffId, grants }, attempt, raise, send }: Props): ReactElement {
  const say = useWords(staffActWords);
  const named = useWords(staffWords);
  const { language } = useLanguage();
  const areas = useAreaOptions();
  const needed = [{ required: true, message: say.needed }];
  const toGrant = ({ role, areaCode, servicePointId }: Grant): Grant => ({ role, areaCode, servicePointId: atOneCounter.includes(role) ? (servicePointId ?? null) : null });
  return (
    <Form<Typed> layout="vertical" requiredMark={false} onFinish={({ grants: wanted, reason }) => raise({ proposal: { staffId, grants: wanted.map(toGrant) }, reason: reason.trim() })} initialValues={{ grants }}>
      <p className="staff__words">{say.changeRolesWords}</p>
      <Form.List name="grants">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="staff__role">
                <Form.Item name={[name, 'role']} label={named.role} rules={needed}><Select options={staffRoles.map((role) => ({ value: role, label: roleWords[language][role] }))} virtual={false} /></Form.Item>
                <Form.Item name={[name, 'areaCode']} label={named.area} rules={needed}><Select options={areas.filter(({ value }) => value.endsWith('00'))} showSearch={{ optionFilterProp: 'label' }} virtual={false} /></Form.Item>
                <Form.Item noStyle dependencies={[['grants', name, 'role'], ['grants', name, 'areaCode']]}>
                  {({ getFieldValue }) => <CounterItem name={name} grant={getFieldValue(['grants', name]) as Partial<Grant> | undefined} />}
                </Form.Item>
                <Button onClick={() => remove(name)}>{say.removeRole}</Button>
              </div>
            ))}
            <Button className="staff__add" onClick={() => add({ servicePointId: null })}>{say.addRole}</Button>
          </>
        )}
      </Form.List>
      <ReasonItem />
      {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      <Button type="primary" htmlType="submit" loading={attempt.busy}>{send}</Button>
    </Form>
  );
}

/** The roles that can be bound to one counter. */
const atOneCounter: readonly StaffRole[] = ['officer', 'clerk_supervisor'];

function CounterItem({ name, grant = {} }: { readonly name: number; readonly grant?: Partial<Grant> | undefined }): ReactElement | null {
  const say = useWords(staffActWords);
  const { language } = useLanguage();
  const { data: agencies = [] } = useAgencies();
  const { role, areaCode } = grant;
  if (!role || !areaCode || !atOneCounter.includes(role)) return null;
  const within = areaCode.replace(/(?:00){1,3}$/, '');
  const counters = agencies.filter((agency) => agency.servicePointId !== null && agency.areaCode.startsWith(within)).map((agency) => ({ value: agency.servicePointId, label: agency.name[language] }));
  return (
    <Form.Item name={[name, 'servicePointId']} label={say.counter}>
      <Select options={[{ value: null, label: say.wholeArea }, ...counters]} showSearch={{ optionFilterProp: 'label' }} virtual={false} />
    </Form.Item>
  );
}

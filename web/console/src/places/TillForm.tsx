import type { BodyOf, ManagedPlaceView, Purpose } from '@yika/contract';
import type * as promise from '@yika/contract';
import { call, ProblemAlert, useWords, type Attempt } from '@yika/kit';
import { Button, Checkbox, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { raiseTerminal } from '../addresses.ts';
import { ReasonItem } from '../approvals/ReasonItem.tsx';
import { useRaising } from '../approvals/use-raising.ts';
import { approvalWords } from '../approvals/words.ts';
import { oneAtLeast } from '../list/one-at-least.ts';
import { placeWords } from './words.ts';

type Proposal = BodyOf<typeof promise.raiseTerminal>['proposal'];

/** One more till at a place, with no more purposes than the place has. */
export function TillForm({ place: { servicePointId, purposes } }: { readonly place: ManagedPlaceView }): ReactElement {
  const held = useWords(approvalWords);
  const raising = useRaising<Proposal>((body, key) => call(raiseTerminal, { body, attempt: key }));
  return (
    <>
      <p className="kit-second places__held">{held.held}</p>
      <TillFields {...raising} initial={{ servicePointId, purposes }} licensed={purposes} send={held.send} />
    </>
  );
}

interface FieldsProps {
  /** With a name: it was asked for by that name, and keeps it. */
  readonly initial: Omit<Proposal, 'till'> & Partial<Pick<Proposal, 'till'>>;
  readonly licensed: readonly Purpose[];
  readonly attempt: Pick<Attempt<never, unknown>, 'busy' | 'failure'>;
  readonly raise: (raised: { readonly proposal: Proposal; readonly reason: string }) => Promise<void>;
  readonly send: string;
}

export function TillFields({ initial, licensed, attempt, raise, send }: FieldsProps): ReactElement {
  const say = useWords(placeWords);
  const held = useWords(approvalWords);
  const { servicePointId, till: named, purposes } = initial;
  return (
    <Form<Pick<Proposal, 'till' | 'purposes'> & { readonly reason: string }> layout="vertical" requiredMark={false} initialValues={{ till: named, purposes }} onFinish={({ reason, ...typed }) => raise({ proposal: { servicePointId, ...typed }, reason: reason.trim() })}>
      <Form.Item name="till" label={say.till} extra={say.tillHint} hidden={named !== undefined} rules={[{ required: true, whitespace: true, message: held.needed }]}><Input maxLength={60} /></Form.Item>
      <Form.Item name="purposes" label={say.purposes} rules={[oneAtLeast(held.needed)]}><Checkbox.Group options={licensed.map((value) => ({ value, label: say.purposeNames[value] }))} /></Form.Item>
      <ReasonItem />
      {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      <Button type="primary" htmlType="submit" loading={attempt.busy}>{send}</Button>
    </Form>
  );
}

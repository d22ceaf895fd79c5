import type { ApprovalView, CorrectableProposal } from '@yika/contract';
import { ProblemAlert, useWords } from '@yika/kit';
import { Button, Form, Input, Radio } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { CorrectedPlace } from '../places/CorrectedPlace.tsx';
import { CorrectedTill } from '../places/CorrectedTill.tsx';
import { CorrectedRoles } from '../staff/CorrectedRoles.tsx';
import { PolicyValue } from './PolicyValue.tsx';
import { ReasonItem } from './ReasonItem.tsx';
import { useCorrecting } from './use-correcting.ts';
import { approvalWords } from './words.ts';

interface Props<Proposal = CorrectableProposal> {
  readonly approval: ApprovalView;
  readonly proposal: Proposal;
}

/** Answer a return: the same subject anew, and why; the earlier version is kept. Where nothing but the reason can be better, that is asked. */
export function Correction({ approval }: { readonly approval: ApprovalView }): ReactElement | null {
  const say = useWords(approvalWords);
  if (!approval.proposal) return null;
  return (
    <div className="inbox__correction">
      <h3>{say.correctTitle}</h3>
      <FormOf key={approval.version} approval={approval} proposal={approval.proposal} />
    </div>
  );
}

function FormOf({ approval, proposal }: Props): ReactElement {
  if ('open' in proposal) return <SwitchForm approval={approval} proposal={proposal} />;
  if ('validFrom' in proposal) return <PolicyForm approval={approval} proposal={proposal} />;
  if ('institutionCode' in proposal) return <CorrectedPlace approval={approval} proposal={proposal} />;
  if ('till' in proposal) return <CorrectedTill approval={approval} proposal={proposal} />;
  if ('grants' in proposal) return <CorrectedRoles approval={approval} proposal={proposal} />;
  return <Anew<object> approval={approval} initial={{}} proposalOf={() => proposal} />;
}

function SwitchForm({ approval, proposal }: Props<Extract<CorrectableProposal, { open: boolean }>>): ReactElement {
  const say = useWords(approvalWords);
  return (
    <Anew approval={approval} initial={{ open: proposal.open }} proposalOf={({ open }) => ({ ...proposal, open })}>
      <Form.Item name="open" label={say.switchTo}><Radio.Group options={[{ value: true, label: say.openIt }, { value: false, label: say.pauseIt }]} /></Form.Item>
    </Anew>
  );
}

function PolicyForm({ approval, proposal }: Props<Extract<CorrectableProposal, { clause: string }>>): ReactElement {
  const say = useWords(approvalWords);
  const { value, clause } = proposal;
  return (
    <Anew approval={approval} initial={{ value, clause }} proposalOf={(typed) => ({ ...proposal, ...typed })}>
      <Form.Item name="value" label={say.value} rules={[{ required: true, message: say.needed }]}><PolicyValue what={proposal.what} /></Form.Item>
      <Form.Item name="clause" label={say.clause} rules={[{ required: true, min: 3, message: say.needed }]}><Input maxLength={200} /></Form.Item>
    </Anew>
  );
}

interface AnewProps<Typed extends object> {
  readonly approval: ApprovalView;
  readonly initial: Typed;
  readonly proposalOf: (typed: Typed) => CorrectableProposal;
  readonly children?: ReactNode;
}

function Anew<Typed extends object>({ approval, initial, proposalOf, children }: AnewProps<Typed>): ReactElement {
  const say = useWords(approvalWords);
  const { attempt, raise } = useCorrecting(approval);
  return (
    <Form<Typed & { readonly reason: string }> layout="vertical" requiredMark={false} initialValues={initial} onFinish={({ reason, ...typed }) => raise({ proposal: proposalOf(typed as unknown as Typed), reason: reason.trim() })}>
      {children}
      <ReasonItem />
      {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      <Button type="primary" htmlType="submit" loading={attempt.busy}>{say.correct}</Button>
    </Form>
  );
}

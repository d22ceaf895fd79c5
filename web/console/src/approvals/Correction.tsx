import type { ApprovalView, BodyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { call, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { Button, Form, Input, Radio } from 'antd';
import type { ReactElement } from 'react';
import { correctApproval } from '../addresses.ts';
import { PolicyValue } from './PolicyValue.tsx';
import { ReasonItem } from './ReasonItem.tsx';
import { useTold } from './use-approvals.ts';
import { approvalWords } from './words.ts';

type Proposal = BodyOf<typeof promise.correctApproval>['proposal'];

interface Typed {
  readonly open?: boolean;
  readonly value?: string;
  readonly clause?: string;
  readonly reason: string;
}

/** Answer a return: the same subject anew, and why; the earlier version is kept. */
export function Correction({ approval }: { readonly approval: ApprovalView }): ReactElement | null {
  const say = useWords(approvalWords);
  const told = useTold();
  const { approvalId, version, kind, subject, versions: [newest] } = approval;
  const attempt = useAttempt(({ proposal, reason }: { readonly proposal: Proposal; readonly reason: string }, key) =>
    call(correctApproval, { params: { approvalId }, body: { version, proposal, reason }, attempt: key }));
  if (!newest || (kind !== 'switch' && kind !== 'policy_row')) return null;
  const correct = async ({ reason, ...typed }: Typed): Promise<void> => {
    const result = await attempt.run({ proposal: proposalOf(kind, subject, typed), reason: reason.trim() });
    if (!result) return;
    told(result);
    toast(say.corrected);
  };
  const { open, value, clause } = newest.after;
  return (
    <Form<Typed> className="inbox__correction" layout="vertical" requiredMark={false} initialValues={{ open, value: value === undefined ? '' : String(value), clause }} onFinish={correct}>
      <h3>{say.correctTitle}</h3>
      {kind === 'switch' && <Form.Item name="open" label={say.switchTo}><Radio.Group options={[{ value: true, label: say.openIt }, { value: false, label: say.pauseIt }]} /></Form.Item>}
      {kind === 'policy_row' && (
        <>
          <Form.Item name="value" label={say.value} rules={[{ required: true, message: say.needed }]}><PolicyValue what={subject.split(':')[0]} /></Form.Item>
          <Form.Item name="clause" label={say.clause} rules={[{ required: true, min: 3, message: say.needed }]}><Input maxLength={200} /></Form.Item>
        </>
      )}
      <ReasonItem />
      {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      <Button type="primary" htmlType="submit" loading={attempt.busy}>{say.correct}</Button>
    </Form>
  );
}

/** What it is about stands in the subject and does not change: 'ecard_issue:310100', 'hotline:310100:2026-12-01'. */
function proposalOf(kind: 'switch' | 'policy_row', subject: string, { open = false, value = '', clause = '' }: Omit<Typed, 'reason'>): Proposal {
  const [name = '', regionCode = '', validFrom = ''] = subject.split(':');
  return kind === 'switch' ? ({ name, regionCode, open } as Proposal) : { what: name, regionCode, validFrom, value, clause };
}

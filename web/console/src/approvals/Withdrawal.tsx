import type { ApprovalView } from '@yika/contract';
import { call, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { Button, Input, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { withdrawApproval } from '../addresses.ts';
import { useTold } from './use-approvals.ts';
import { approvalWords } from './words.ts';

/** Take back what I asked for, with a reason. */
export function Withdrawal({ approval: { approvalId } }: { readonly approval: ApprovalView }): ReactElement {
  const say = useWords(approvalWords);
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const attempt = useAttempt((why: string, key) => call(withdrawApproval, { params: { approvalId }, body: { reason: why }, attempt: key }));
  const withdraw = async (): Promise<void> => {
    const result = await attempt.run(reason.trim());
    if (!result) return;
    setOpen(false);
    told(result);
    toast(say.withdrawn);
  };
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{say.withdraw}</Button>
      <Modal open={open} title={say.withdraw} okText={say.withdraw} cancelText={say.keep} okButtonProps={{ disabled: reason.trim().length < 3 }} confirmLoading={attempt.busy} onOk={withdraw} onCancel={() => setOpen(false)} destroyOnHidden>
        <label htmlFor="withdrawal-reason">{say.withdrawReason}</label>
        <Input.TextArea id="withdrawal-reason" value={reason} maxLength={500} autoSize={{ minRows: 2 }} onChange={({ target }) => setReason(target.value)} />
        {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      </Modal>
    </div>
  );
}

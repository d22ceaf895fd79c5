import type { ApprovalView } from '@yika/contract';
import { ProblemAlert, useWords } from '@yika/kit';
import { Button, Form, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { ReasonItem } from './ReasonItem.tsx';
import { useRaising } from './use-raising.ts';
import { approvalWords } from './words.ts';

interface Props {
  readonly label: string;
  readonly title: string;
  readonly words: string;
  /** It takes something away for good. */
  readonly danger?: boolean;
  /** What the reason begins with, where the page knows it. */
  readonly reason?: string;
  readonly send: (reason: string, attempt: string) => Promise<ApprovalView>;
}

/** A button that asks for a change with nothing to fill in but the reason. */
export function AskWithReason({ label, title, words, danger = false, reason = '', send }: Props): ReactElement {
  const say = useWords(approvalWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const { attempt, raise } = useRaising<null>((asked, key) => send(asked.reason, key));
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <Modal open={open} title={title} okText={label} cancelText={say.keep} okButtonProps={{ danger }} confirmLoading={attempt.busy} onOk={() => form.submit()} onCancel={() => setOpen(false)} destroyOnHidden>
        <p>{words} {say.held}</p>
        <Form form={form} layout="vertical" requiredMark={false} initialValues={{ reason }} onFinish={(typed) => raise({ proposal: null, reason: typed.reason.trim() })}><ReasonItem /></Form>
        {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      </Modal>
    </>
  );
}

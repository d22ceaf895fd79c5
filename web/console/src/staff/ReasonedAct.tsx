import { useWords } from '@yika/kit';
import { Button, Form, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { ReasonItem } from '../approvals/ReasonItem.tsx';
import { withProof } from '../account/prove.ts';
import { PasskeyProblem } from '../sign-in/PasskeyProblem.tsx';
import { usePasskeyAttempt } from '../sign-in/use-passkey-attempt.ts';
import { staffActWords } from './act-words.ts';

interface Props {
  readonly label: string;
  readonly words: string;
  readonly danger?: boolean;
  /** What is sent, with the reason and the key by which it is done once. */
  readonly act: (reason: string, attemptKey: string) => Promise<void>;
}

/** A button behind which stands what it does, and a reason; the passkey answers where the platform asks for it. */
export function ReasonedAct({ label, words, danger = false, act }: Props): ReactElement {
  const say = useWords(staffActWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const attempt = usePasskeyAttempt(async (key) => {
    const reason = form.getFieldValue('reason').trim();
    await withProof(() => act(reason, key));
    setOpen(false);
  });
  return (
    <>
      <Button danger={danger} onClick={() => setOpen(true)}>{label}</Button>
      <Modal open={open} title={label} okText={label} cancelText={say.keep} okButtonProps={{ danger }} confirmLoading={attempt.busy} onOk={() => form.submit()} onCancel={() => setOpen(false)} destroyOnHidden>
        <p className="staff__words">{words}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={attempt.run}><ReasonItem /></Form>
        <PasskeyProblem attempt={attempt} />
      </Modal>
    </>
  );
}

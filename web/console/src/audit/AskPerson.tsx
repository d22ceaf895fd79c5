import { useWords } from '@yika/kit';
import { Form, Input, Modal } from 'antd';
import type { ReactElement } from 'react';
import { auditWords } from './words.ts';

export interface AskedPerson {
  readonly identityNumber: string;
  readonly reason: string;
}

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAsk: (person: AskedPerson) => void;
}

/** Whoever wants to see everything of one person says why, before they see it. */
export function AskPerson({ open, onClose, onAsk }: Props): ReactElement {
  const say = useWords(auditWords);
  const [form] = Form.useForm<AskedPerson>();
  return (
    <Modal open={open} title={say.personTitle} okText={say.look} onCancel={onClose} onOk={() => form.submit()} destroyOnHidden afterClose={() => form.resetFields()}>
      <p className="audit__lead">{say.personLead}</p>
      <Form<AskedPerson> form={form} layout="vertical" requiredMark={false} preserve={false} autoComplete="off" onFinish={({ identityNumber, reason }) => onAsk({ identityNumber: identityNumber.trim(), reason: reason.trim() })}>
        <Form.Item name="identityNumber" label={say.identityNumber} rules={[{ required: true, whitespace: true, message: say.needed }]}><Input maxLength={40} autoComplete="off" /></Form.Item>
        <Form.Item name="reason" label={say.why} extra={say.whyHint} rules={[{ required: true, whitespace: true, min: 3, message: say.whyMissing }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} /></Form.Item>
      </Form>
    </Modal>
  );
}

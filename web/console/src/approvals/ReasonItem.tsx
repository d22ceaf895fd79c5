import { useWords } from '@yika/kit';
import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { approvalWords } from './words.ts';

/** Why: always asked, always kept. */
export function ReasonItem(): ReactElement {
  const say = useWords(approvalWords);
  return (
    <Form.Item name="reason" label={say.why} extra={say.reasonHint} rules={[{ required: true, whitespace: true, min: 3, message: say.reasonMissing }]}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
    </Form.Item>
  );
}

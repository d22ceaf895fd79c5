import type { PersonMatter } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Button, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { personWords } from './words.ts';

export interface AskedFor {
  readonly identityNumber: string;
  readonly matter: PersonMatter;
  readonly reason: string;
}

const matters = ['counter_case', 'complaint', 'data_correction', 'loss_or_misuse', 'inspection'] as const satisfies readonly PersonMatter[];

/** Whom, for what, and why: all three before anything is seen. */
export function FindForm({ busy, onFind }: { readonly busy: boolean; readonly onFind: (asked: AskedFor) => void }): ReactElement {
  const say = useWords(personWords);
  return (
    <Form<AskedFor> className="console-panel persons__find" layout="vertical" requiredMark={false} autoComplete="off" initialValues={{ matter: 'counter_case' }} onFinish={({ identityNumber, matter, reason }) => onFind({ identityNumber: identityNumber.trim(), matter, reason: reason.trim() })}>
      <Form.Item name="identityNumber" label={say.identityNumber} rules={[{ required: true, whitespace: true, message: say.needed }]}><Input maxLength={40} autoComplete="off" /></Form.Item>
      <MatterItem />
      <ReasonItem />
      <Button type="primary" htmlType="submit" loading={busy}>{say.find}</Button>
    </Form>
  );
}

export function MatterItem(): ReactElement {
  const say = useWords(personWords);
  return <Form.Item name="matter" label={say.matter}><Select options={matters.map((value) => ({ value, label: say.matters[value] }))} virtual={false} /></Form.Item>;
}

export function ReasonItem(): ReactElement {
  const say = useWords(personWords);
  return <Form.Item name="reason" label={say.why} extra={say.whyHint} rules={[{ required: true, whitespace: true, min: 3, message: say.whyMissing }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} /></Form.Item>;
}

import type { ReadinessItem } from '@yika/contract';
import { call, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { Button, Form, Radio } from 'antd';
import type { ReactElement } from 'react';
import { reviewReadinessItem } from '../addresses.ts';
import { ReasonItem } from '../approvals/ReasonItem.tsx';
import { approvalWords } from '../approvals/words.ts';
import { useReadinessChanged } from './use-readiness.ts';
import { readinessWords } from './words.ts';

interface Typed {
  readonly accept: boolean;
  readonly reason: string;
}

interface Props {
  readonly areaCode: string;
  readonly item: ReadinessItem;
  /** That stands in front of the reviewer. */
  readonly version: number;
}

/** Accept or return, with the reason. */
export function ReviewForm({ areaCode, item, version }: Props): ReactElement {
  const say = useWords(readinessWords);
  const asked = useWords(approvalWords);
  const changed = useReadinessChanged(areaCode);
  const [form] = Form.useForm<Typed>();
  const review = useAttempt((body: Typed & { readonly version: number }, attempt) => call(reviewReadinessItem, { params: { areaCode, item }, body, attempt }));
  const send = async ({ accept, reason }: Typed): Promise<void> => {
    if (!(await review.run({ version, accept, reason: reason.trim() }))) return;
    form.resetFields();
    toast(say.reviewed);
    await changed();
  };
  return (
    <section className="console-panel" aria-labelledby="readiness-review">
      <h2 id="readiness-review">{say.decision}</h2>
      <p className="kit-second">{say.reviewWords}</p>
      <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={send} className="readiness__review">
        <Form.Item name="accept" rules={[{ required: true, message: asked.needed }]}><Radio.Group aria-labelledby="readiness-review" options={[{ value: true, label: say.accepts }, { value: false, label: say.returns }]} /></Form.Item>
        <ReasonItem />
        {review.failure && <ProblemAlert failure={review.failure} />}
        <Button type="primary" htmlType="submit" loading={review.busy}>{say.send}</Button>
      </Form>
    </section>
  );
}

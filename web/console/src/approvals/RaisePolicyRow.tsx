import { policyWords } from '@yika/contract/policies';
import { call, dayOf, ProblemAlert, useLanguage, useWords } from '@yika/kit';
import { Button, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { raisePolicyRow } from '../addresses.ts';
import { useSignedIn } from '../frame/use-me.ts';
import { PolicyValue } from './PolicyValue.tsx';
import { ReasonItem } from './ReasonItem.tsx';
import { useRaising } from './use-raising.ts';
import { approvalWords } from './words.ts';

interface Typed {
  readonly what: string;
  readonly regionCode: string;
  readonly validFrom: string;
  readonly value: string;
  readonly clause: string;
  readonly reason: string;
}

/** Ask for a dated row of the rules of a region. */
export function RaisePolicyRow(): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  const areas = useAreaOptions();
  const today = dayOf(useSignedIn().serverTime);
  const { attempt, raise } = useRaising<Omit<Typed, 'reason'>>((body, key) => call(raisePolicyRow, { body, attempt: key }));
  const [form] = Form.useForm<Typed>();
  const what = Form.useWatch('what', form);
  const needed = [{ required: true, message: say.needed }];
  return (
    <Form<Typed> form={form} layout="vertical" requiredMark={false} initialValues={{ validFrom: today }} onFinish={({ reason, ...proposal }) => raise({ proposal, reason: reason.trim() })}>
      <Form.Item name="what" label={say.rule} rules={needed}>
        <Select options={Object.entries(policyWords).map(([name, said]) => ({ value: name, label: said[language] }))} showSearch={{ optionFilterProp: 'label' }} virtual={false} onChange={() => form.setFieldsValue({ value: '' })} />
      </Form.Item>
      <Form.Item name="regionCode" label={say.area} rules={needed}><Select options={[...areas]} showSearch={{ optionFilterProp: 'label' }} virtual={false} /></Form.Item>
      <Form.Item name="validFrom" label={say.validFrom} rules={needed}><Input type="date" min={today} /></Form.Item>
      <Form.Item name="value" label={say.value} rules={needed}><PolicyValue what={what} /></Form.Item>
      <Form.Item name="clause" label={say.clause} rules={[{ required: true, min: 3, message: say.needed }]}><Input maxLength={200} /></Form.Item>
      <ReasonItem />
      {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      <Button type="primary" htmlType="submit" loading={attempt.busy}>{say.send}</Button>
    </Form>
  );
}

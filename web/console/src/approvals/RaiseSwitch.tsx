import { call, ProblemAlert, useLanguage, useWords } from '@yika/kit';
import { Button, Form, Radio, Select } from 'antd';
import type { ReactElement } from 'react';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { raiseSwitch } from '../addresses.ts';
import { ReasonItem } from './ReasonItem.tsx';
import { switchNames, switchWords, type SwitchName } from './switch-words.ts';
import { useRaising } from './use-raising.ts';
import { approvalWords } from './words.ts';

interface Typed {
  readonly name: SwitchName;
  readonly regionCode: string;
  readonly open: boolean;
  readonly reason: string;
}

/** Ask to open or to pause something in a region. */
export function RaiseSwitch(): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  const areas = useAreaOptions();
  const { attempt, raise } = useRaising<Omit<Typed, 'reason'>>((body, key) => call(raiseSwitch, { body, attempt: key }));
  const needed = [{ required: true, message: say.needed }];
  return (
    <Form<Typed> layout="vertical" requiredMark={false} onFinish={({ reason, ...proposal }) => raise({ proposal, reason: reason.trim() })}>
      <Form.Item name="name" label={say.switchName} rules={needed}><Select options={switchNames.map((name) => ({ value: name, label: switchWords[language][name] }))} virtual={false} /></Form.Item>
      <Form.Item name="regionCode" label={say.area} rules={needed}><Select options={[...areas]} showSearch={{ optionFilterProp: 'label' }} virtual={false} /></Form.Item>
      <Form.Item name="open" label={say.switchTo} rules={needed}><Radio.Group options={[{ value: true, label: say.openIt }, { value: false, label: say.pauseIt }]} /></Form.Item>
      <ReasonItem />
      {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      <Button type="primary" htmlType="submit" loading={attempt.busy}>{say.send}</Button>
    </Form>
  );
}

import type { BodyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { call, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { Button, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { registerRegionalSystem } from '../../addresses.ts';
import { useTestsChanged, type SystemAndTests } from './use-tests.ts';
import { testWords } from './words.ts';

interface Typed {
  readonly address: string;
  readonly x: string;
  readonly y: string;
  readonly authority?: string;
}

interface Props {
  readonly areaCode: string;
  readonly system: SystemAndTests['system'];
  readonly onDone: () => void;
}

/** The authority is asked for anew each time: only its fingerprint is given back. */
export function SystemForm({ areaCode, system, onDone }: Props): ReactElement {
  const say = useWords(testWords);
  const changed = useTestsChanged(areaCode);
  const register = useAttempt((body: BodyOf<typeof promise.registerRegionalSystem>) => call(registerRegionalSystem, { params: { areaCode }, body }));
  const send = async ({ address, x, y, authority }: Typed): Promise<void> => {
    const pem = authority?.trim() ?? '';
    if (!(await register.run({ address: address.trim(), publicKey: { x: x.trim(), y: y.trim() }, authority: pem === '' ? null : pem }))) return;
    toast(say.saved);
    await changed();
    onDone();
  };
  const coordinate = [{ required: true, pattern: /^\s*[A-Za-z0-9_-]{43}\s*$/, message: say.keyWrong }];
  return (
    <Form<Typed> layout="vertical" requiredMark={false} onFinish={send} initialValues={system ? { address: system.address, x: system.publicKey.x, y: system.publicKey.y } : {}}>
      {system && <p className="places__held">{say.changeWords}</p>}
      <Form.Item name="address" label={say.address} extra={say.addressHint} rules={[{ required: true, whitespace: true, message: say.needed }]}><Input maxLength={300} inputMode="url" autoComplete="off" /></Form.Item>
      <Form.Item name="x" label={say.keyX} extra={say.keyHint} rules={coordinate}><Input maxLength={60} autoComplete="off" spellCheck={false} /></Form.Item>
      <Form.Item name="y" label={say.keyY} rules={coordinate}><Input maxLength={60} autoComplete="off" spellCheck={false} /></Form.Item>
      <Form.Item name="authority" label={say.authority} extra={system && system.authority !== null ? say.authorityAgain : say.authorityHint}><Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={8000} spellCheck={false} /></Form.Item>
      {register.failure && <ProblemAlert failure={register.failure} />}
      <Button type="primary" htmlType="submit" loading={register.busy}>{say.save}</Button>
    </Form>
  );
}

import type { PersonField } from '@yika/contract';
import { call, Icon, ProblemAlert, useAttempt, useWords } from '@yika/kit';
import { Button, Checkbox, Form, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { unmaskPerson } from '../addresses.ts';
import { oneAtLeast } from '../list/one-at-least.ts';
import { MatterAndReason, type AskedFor } from './FindForm.tsx';
import type { Unmasked } from './use-unmasked.ts';
import { personWords } from './words.ts';

interface Props {
  readonly asked: AskedFor;
  readonly hasPhoto: boolean;
  readonly onUnmasked: (clear: Unmasked) => void;
}

interface Typed extends Pick<AskedFor, 'matter' | 'reason'> {
  readonly fields: readonly PersonField[];
}

const fields = ['name', 'identity_number', 'phone', 'card_number', 'photo'] as const satisfies readonly PersonField[];

/** Asks which fields and why, each time: the reason of the search is only where one begins. */
export function Unmask({ asked, hasPhoto, onUnmasked }: Props): ReactElement {
  const say = useWords(personWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Typed>();
  const unmask = useAttempt(async ({ fields: chosen, matter, reason }: Typed) => {
    const clear = await call(unmaskPerson, { body: { identityNumber: asked.identityNumber, matter, reason: reason.trim(), fields: [...chosen] } });
    setOpen(false);
    onUnmasked(clear);
  });
  const options = fields.map((value) => ({ value, label: value === 'photo' && !hasPhoto ? say.noPhoto : say.fields[value], disabled: value === 'photo' && !hasPhoto }));
  return (
    <>
      <Button icon={<Icon name="eye" size={20} />} onClick={() => setOpen(true)}>{say.unmask}</Button>
      <Modal open={open} title={say.unmaskTitle} okText={say.show} cancelText={say.keep} confirmLoading={unmask.busy} onOk={() => form.submit()} onCancel={() => setOpen(false)} destroyOnHidden afterClose={unmask.forget}>
        <p>{say.unmaskWords}</p>
        <Form<Typed> form={form} layout="vertical" requiredMark={false} preserve={false} initialValues={{ fields: [], matter: asked.matter, reason: asked.reason }} onFinish={unmask.run}>
          <Form.Item name="fields" label={say.which} rules={[oneAtLeast(say.chooseOne)]}><Checkbox.Group className="persons__fields" options={options} /></Form.Item>
          <MatterAndReason />
        </Form>
        {unmask.failure && <ProblemAlert failure={unmask.failure} />}
      </Modal>
    </>
  );
}

export function InClear({ secondsLeft, onHide }: { readonly secondsLeft: number; readonly onHide: () => void }): ReactElement {
  const say = useWords(personWords);
  return (
    <span className="console-acts">
      <span className="kit-second">{say.hidesIn(secondsLeft)}</span>
      <Button icon={<Icon name="eye-closed" size={20} />} onClick={onHide}>{say.hide}</Button>
    </span>
  );
}

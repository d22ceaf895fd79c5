import type { PersonField } from '@yika/contract';
import { Icon, ProblemAlert, useAttempt, useWords } from '@yika/kit';
import { Button, Checkbox, Form, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { oneAtLeast } from '../list/one-at-least.ts';
import { MatterItem, ReasonItem, type AskedFor } from './FindForm.tsx';
import type { Unmasked } from './use-unmasked.ts';
import { personWords } from './words.ts';

interface Props {
  /** Where one begins; without a matter: it is that of the case. */
  readonly asked: { readonly matter?: AskedFor['matter']; readonly reason: string };
  readonly hasPhoto: boolean;
  readonly send: (typed: TypedUnmasking) => Promise<Unmasked>;
  readonly onUnmasked: (clear: Unmasked) => void;
}

export interface TypedUnmasking extends Pick<AskedFor, 'matter' | 'reason'> {
  readonly fields: readonly PersonField[];
}

const fields = ['name', 'identity_number', 'phone', 'card_number', 'photo'] as const satisfies readonly PersonField[];

/** Asks which fields and why, each time: the reason of the search is only where one begins. */
export function Unmask({ asked, hasPhoto, send, onUnmasked }: Props): ReactElement {
  const say = useWords(personWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<TypedUnmasking>();
  const unmask = useAttempt(async (typed: TypedUnmasking) => {
    const clear = await send({ ...typed, reason: typed.reason.trim() });
    setOpen(false);
    onUnmasked(clear);
  });
  const options = fields.map((value) => ({ value, label: value === 'photo' && !hasPhoto ? say.noPhoto : say.fields[value], disabled: value === 'photo' && !hasPhoto }));
  return (
    <>
      <Button icon={<Icon name="eye" size={20} />} onClick={() => setOpen(true)}>{say.unmask}</Button>
      <Modal open={open} title={say.unmaskTitle} okText={say.show} cancelText={say.keep} confirmLoading={unmask.busy} onOk={() => form.submit()} onCancel={() => setOpen(false)} destroyOnHidden afterClose={unmask.forget}>
        <p>{say.unmaskWords}</p>
        <Form<TypedUnmasking> form={form} layout="vertical" requiredMark={false} preserve={false} initialValues={{ fields: [], matter: asked.matter, reason: asked.reason }} onFinish={unmask.run}>
          <Form.Item name="fields" label={say.which} rules={[oneAtLeast(say.chooseOne)]}><Checkbox.Group className="persons__fields" options={options} /></Form.Item>
          {asked.matter !== undefined && <MatterItem />}
          <ReasonItem />
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

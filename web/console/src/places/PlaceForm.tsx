import type { BodyOf, ManagedPlaceView, Purpose } from '@yika/contract';
import type * as promise from '@yika/contract';
import { call, ProblemAlert, useWords, type Attempt, type Language } from '@yika/kit';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { raiseServicePoint } from '../addresses.ts';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { ReasonItem } from '../approvals/ReasonItem.tsx';
import { useRaising } from '../approvals/use-raising.ts';
import { approvalWords } from '../approvals/words.ts';
import { purposes } from './places-search.ts';
import { oneAtLeast } from '../list/one-at-least.ts';
import { placeWords } from './words.ts';

type Proposal = BodyOf<typeof promise.raiseServicePoint>['proposal'];
type Typed = Proposal & { readonly reason: string };

const languages = ['zh-CN', 'es', 'en'] as const satisfies readonly Language[];

/** A new place, or one that is changed. */
export function PlaceForm({ place }: { readonly place?: ManagedPlaceView }): ReactElement {
  const held = useWords(approvalWords);
  const raising = useRaising<Proposal>((body, key) => call(raiseServicePoint, { body, attempt: key }));
  return (
    <>
      <p className="kit-second places__held">{held.held}</p>
      <PlaceFields {...raising} send={held.send} {...(place && { initial: { servicePointId: place.servicePointId, regionCode: place.regionCode, institutionCode: place.institutionCode, isAgency: place.isAgency, purposes: place.purposes, name: place.name, address: place.address, hours: place.hours, phone: place.phone } })} />
    </>
  );
}

interface FieldsProps {
  /** Of a place that is there, or that was asked for: its code and its region stay. */
  readonly initial?: Proposal;
  readonly attempt: Pick<Attempt<never, unknown>, 'busy' | 'failure'>;
  readonly raise: (raised: { readonly proposal: Proposal; readonly reason: string }) => Promise<void>;
  readonly send: string;
}

export function PlaceFields({ initial, attempt, raise, send }: FieldsProps): ReactElement {
  const say = useWords(placeWords);
  const held = useWords(approvalWords);
  const areas = useAreaOptions().filter(({ value }) => !value.endsWith('0000'));
  const needed = [{ required: true, whitespace: true, message: held.needed }];
  return (
    <Form<Typed> layout="vertical" requiredMark={false} initialValues={initial ?? { isAgency: false, purposes: ['identity'] satisfies Purpose[] }} onFinish={({ reason, ...proposal }) => raise({ proposal, reason: reason.trim() })}>
      <Form.Item name="servicePointId" label={say.code} extra={say.codeHint} hidden={initial !== undefined} rules={[{ required: true, pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, message: say.codeWrong }]}><Input maxLength={40} /></Form.Item>
      <Form.Item name="regionCode" label={say.area} hidden={initial !== undefined} rules={[{ required: true, message: held.needed }]}><Select options={areas} showSearch={{ optionFilterProp: 'label' }} virtual={false} /></Form.Item>
      {(['name', 'address', 'hours'] as const).map((field) => (
        <fieldset key={field} className="places__three">
          <legend>{say[field]}</legend>
          {languages.map((language) => <Form.Item key={language} name={[field, language]} label={say.inLanguages[language]} rules={needed}><Input maxLength={200} lang={language} /></Form.Item>)}
        </fieldset>
      ))}
      <Form.Item name="phone" label={say.phone} rules={[{ required: true, pattern: /^[0-9+() -]{3,30}$/, message: say.phoneWrong }]}><Input maxLength={30} /></Form.Item>
      <Form.Item name="institutionCode" label={say.institution} rules={needed}><Input maxLength={40} /></Form.Item>
      <Form.Item name="purposes" label={say.purposes} rules={[oneAtLeast(held.needed)]}><Checkbox.Group options={purposes.map((value) => ({ value, label: say.purposeNames[value] }))} /></Form.Item>
      <Form.Item name="isAgency" valuePropName="checked"><Checkbox>{say.isAgency}</Checkbox></Form.Item>
      <ReasonItem />
      {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      <Button type="primary" htmlType="submit" loading={attempt.busy}>{send}</Button>
    </Form>
  );
}

import { call, ProblemAlert, useAttempt, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Modal, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { startDossier } from '../addresses.ts';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { approvalWords } from '../approvals/words.ts';
import { useSignedIn } from '../frame/use-me.ts';
import { useDossierChanged } from './use-dossier.ts';
import { dossierWords } from './words.ts';

/** For officers: of an area of theirs. */
export function BeginDossier(): ReactElement | null {
  const say = useWords(dossierWords);
  const held = useWords(approvalWords);
  const areas = useOfficersAreas();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ areaCode: string }>();
  const { begin, attempt } = useBegin();
  if (areas.length === 0) return null;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>{say.begin}</Button>
      <Modal open={open} title={say.beginTitle} okText={say.begin} cancelText={held.keep} confirmLoading={attempt.busy} onOk={() => form.submit()} onCancel={() => setOpen(false)} destroyOnHidden>
        <p>{say.beginWords}</p>
        <Form form={form} layout="vertical" requiredMark={false} {...(areas.length === 1 && areas[0] && { initialValues: { areaCode: areas[0].value } })} onFinish={({ areaCode }) => begin(areaCode)}>
          <Form.Item name="areaCode" label={say.area} rules={[{ required: true, message: held.needed }]}><Select options={[...areas]} showSearch={{ optionFilterProp: 'label' }} virtual={false} /></Form.Item>
        </Form>
        {attempt.failure && <ProblemAlert failure={attempt.failure} />}
      </Modal>
    </>
  );
}

/** On the page of one area: a first dossier, or a change of what was approved. */
export function BeginHere({ areaCode, change }: { readonly areaCode: string; readonly change: boolean }): ReactElement | null {
  const say = useWords(dossierWords);
  const areas = useOfficersAreas();
  const { begin, attempt } = useBegin();
  if (!areas.some(({ value }) => value === areaCode)) return change ? null : <p>{say.noDossierWords}</p>;
  return (
    <>
      <Button type={change ? 'default' : 'primary'} loading={attempt.busy} onClick={() => void begin(areaCode)}>{change ? say.beginChange : say.begin}</Button>
      {attempt.failure && <ProblemAlert failure={attempt.failure} />}
    </>
  );
}

function useBegin() {
  const navigate = useNavigate();
  const changed = useDossierChanged();
  const attempt = useAttempt((areaCode: string, key) => call(startDossier, { params: { areaCode }, attempt: key }));
  const begin = async (areaCode: string): Promise<void> => {
    if (!(await attempt.run(areaCode))) return;
    await changed();
    await navigate({ to: '/dossiers/$areaCode', params: { areaCode } });
  };
  return { begin, attempt };
}

function useOfficersAreas(): ReturnType<typeof useAreaOptions> {
  const { grants } = useSignedIn();
  const reach = grants.filter(({ role, servicePointId }) => role === 'officer' && servicePointId === null).map(({ areaCode }) => areaCode.replace(/(?:00){1,3}$/, ''));
  return useAreaOptions().filter(({ value }) => value !== '000000' && value.endsWith('00') && reach.some((beginning) => value.startsWith(beginning)));
}

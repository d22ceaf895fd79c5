import type { AuditExportView } from '@yika/contract';
import { call, Icon, isRefusal, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { exportAudit, raiseAuditExport } from '../addresses.ts';
import { useRaising } from '../approvals/use-raising.ts';
import { exportWords } from './export-words.ts';

export type ExportedSearch = AuditExportView['search'];

/** Takes the search away as a file, with a reason; where that is too much for one person, asks somebody else for it. */
export function ExportSearch({ search }: { readonly search: ExportedSearch }): ReactElement {
  const say = useWords(exportWords);
  const queries = useQueryClient();
  const [form] = Form.useForm<{ readonly reason: string }>();
  const [open, setOpen] = useState(false);
  const making = useAttempt((reason: string, attempt: string) => call(exportAudit, { body: { search, reason }, attempt }));
  const asking = useRaising<ExportedSearch>((body, attempt) => call(raiseAuditExport, { body, attempt }));
  const failure = asking.attempt.failure ?? making.failure;
  const tooMuch = isRefusal(making.failure, 'audit_export_needs_approval');
  const send = async (typed: string): Promise<void> => {
    const reason = typed.trim();
    if (tooMuch) return asking.raise({ proposal: search, reason });
    if (!(await making.run(reason))) return;
    toast(say.made);
    setOpen(false);
    await queries.invalidateQueries({ queryKey: ['audit-exports'] });
  };
  return (
    <>
      <Button icon={<Icon name="document" size={18} />} onClick={() => setOpen(true)}>{say.export}</Button>
      <Modal open={open} title={say.title} okText={tooMuch ? say.ask : say.make} confirmLoading={making.busy || asking.attempt.busy} onCancel={() => setOpen(false)} onOk={() => form.submit()} destroyOnHidden>
        <p className="audit__lead">{say.lead}</p>
        <Form form={form} layout="vertical" requiredMark={false} preserve={false} onFinish={({ reason }) => send(reason)}>
          <Form.Item name="reason" label={say.why} extra={say.whyHint} rules={[{ required: true, whitespace: true, min: 3, message: say.whyMissing }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} /></Form.Item>
        </Form>
        {failure && <ProblemAlert failure={failure} />}
      </Modal>
    </>
  );
}

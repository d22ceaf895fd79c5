import type { BodyOf, ReadinessContent } from '@yika/contract';
import type * as promise from '@yika/contract';
import { Alert, call, dayOf, formatMoney, formatNumber, isRefusal, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Button, ConfigProvider } from 'antd';
import { useRef, useState, type ReactElement } from 'react';
import { editReadinessItem } from '../../addresses.ts';
import { DocumentPanel } from '../documents/DocumentPanel.tsx';
import { EmergencyForm } from '../emergency/EmergencyForm.tsx';
import { withRecordsAmong } from '../emergency/plan.ts';
import { useReadinessChanged, type WholeItem } from '../use-readiness.ts';
import { CapacityForm } from './CapacityForm.tsx';
import { emptyContent, withColumns } from './contents.ts';
import { MatrixForm } from './MatrixForm.tsx';
import { PlanForm } from './PlanForm.tsx';
import { SectionsForm } from './SectionsForm.tsx';
import { wrongSums, type WrongSum } from '@yika/contract/plan-sums';
import { formWords } from './words.ts';

interface Props {
  readonly areaCode: string;
  readonly whole: WholeItem;
  readonly item: ReadinessContent['item'];
  readonly mayEdit: boolean;
  readonly requiredServices: readonly string[];
}

/** Until somebody asks for what is saved, what is typed stays, whatever others do meanwhile. */
export function ItemForm(props: Props): ReactElement {
  const [generation, setGeneration] = useState(0);
  const version = props.whole.item.version ?? 0;
  // Whoever only reads always sees the newest.
  return <Draft key={props.mayEdit ? generation : `read ${version}`} {...props} onReload={() => setGeneration(generation + 1)} />;
}

function Draft({ areaCode, whole, item, mayEdit, requiredServices, onReload }: Props & { readonly onReload: () => void }): ReactElement {
  const say = useWords(formWords);
  const changed = useReadinessChanged(areaCode);
  const form = useRef<HTMLFormElement>(null);
  const [version, setVersion] = useState(whole.item.version ?? 0);
  const [content, setContent] = useState<ReadinessContent>(() => startOf(whole.content ?? emptyContent(item)));
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const [documents, setDocuments] = useState<readonly string[]>(whole.item.documents);
  const save = useAttempt((body: BodyOf<typeof promise.editReadinessItem>) => call(editReadinessItem, { params: { areaCode }, body }));

  const send = async (forReview: boolean): Promise<void> => {
    const stop = whyNotSent(form.current, content, forReview);
    setStopped(stop);
    if (stop) return focus(form.current, stop);
    const saved = await save.run({ version, content: content.item === 'emergency_plan' ? withRecordsAmong(content, documents) : content, documents: [...documents] });
    if (!saved) return;
    setVersion(saved.version ?? version);
    await changed();
    if (saved.findings.length === 0) toast(say.forReview);
    else if (forReview) setStopped({ reason: 'incomplete' });
    else toast(say.saved);
  };
  const reload = async (): Promise<void> => {
    await changed();
    onReload();
  };
  return (
    <form ref={form} noValidate className={mayEdit ? 'readiness__form' : 'readiness__form readiness__form--read'} onSubmit={(event) => { event.preventDefault(); void send(true); }}>
      {!mayEdit && <p className="kit-second">{say.readOnly}</p>}
      <ConfigProvider componentDisabled={!mayEdit} theme={{ token: { colorTextDisabled: 'var(--text)', colorBgContainerDisabled: 'transparent' } }}>
        <Parts content={content} onChange={setContent} areaCode={areaCode} requiredServices={requiredServices} documents={documents} />
      </ConfigProvider>
      <DocumentPanel areaCode={areaCode} chosen={documents} onChange={mayEdit ? setDocuments : null} />
      {stopped && <WhyNotSent stopped={stopped} />}
      {save.failure && (
        <ProblemAlert failure={save.failure}>
          {isRefusal(save.failure, 'readiness_changed') && <><p>{say.loadNewestWords}</p><Button onClick={() => void reload()}>{say.loadNewest}</Button></>}
        </ProblemAlert>
      )}
      {mayEdit && (
        <div className="console-acts readiness__acts">
          <Button type="primary" htmlType="submit" loading={save.busy}>{say.saveForReview}</Button>
          <Button onClick={() => void send(false)} disabled={save.busy}>{say.save}</Button>
        </div>
      )}
    </form>
  );
}

function startOf(content: ReadinessContent): ReadinessContent {
  return content.item === 'plan' ? withColumns(content) : content;
}

interface PartsProps {
  readonly content: ReadinessContent;
  readonly onChange: (content: ReadinessContent) => void;
  readonly areaCode: string;
  readonly requiredServices: readonly string[];
  readonly documents: readonly string[];
}

function Parts({ content, onChange, areaCode, requiredServices, documents }: PartsProps): ReactElement {
  switch (content.item) {
    case 'service_matrix':
      return <MatrixForm content={content} onChange={onChange} requiredServices={requiredServices} />;
    case 'capacity':
      return <CapacityForm areaCode={areaCode} content={content} onChange={onChange} />;
    case 'plan':
      return <PlanForm content={content} onChange={onChange} today={dayOf(Date.now())} />;
    case 'management_regime':
    case 'internal_control':
      return <SectionsForm content={content} onChange={onChange} />;
    case 'emergency_plan':
      return <EmergencyForm areaCode={areaCode} documents={documents} content={content} onChange={onChange} />;
  }
}

/** Why nothing was sent; or, of what was, why nobody reviews it yet. */
type Stopped = { readonly reason: 'missing'; readonly cell: string } | { readonly reason: 'sums'; readonly wrong: readonly WrongSum[] } | { readonly reason: 'incomplete' };

/** An unfinished draft may have sums that are off, and no cell without what makes it one. */
function whyNotSent(form: HTMLFormElement | null, content: ReadinessContent, forReview: boolean): Stopped | null {
  const missing = form?.querySelector('input:invalid, textarea:invalid');
  if (missing) return { reason: 'missing', cell: missing.getAttribute('aria-label') ?? '' };
  const wrong = forReview && content.item === 'plan' ? wrongSums(content) : [];
  return wrong.length > 0 ? { reason: 'sums', wrong } : null;
}

function focus(form: HTMLFormElement | null, stopped: Stopped): void {
  const cell = stopped.reason === 'sums' ? `#readiness-${stopped.wrong[0]?.cell ?? ''}` : 'input:invalid, textarea:invalid';
  form?.querySelector<HTMLElement>(cell)?.focus();
}

function WhyNotSent({ stopped }: { readonly stopped: Stopped }): ReactElement {
  const say = useWords(formWords);
  const { language } = useLanguage();
  if (stopped.reason === 'missing') return <Alert tone="doubt" urgent title={say.missing(stopped.cell)} />;
  if (stopped.reason === 'incomplete') return <Alert tone="doubt" urgent title={say.savedNotReady} />;
  const value = (of: WrongSum['of'], amount: number): string => (of === 'yearTotal' || of === 'costTotal' ? formatMoney(amount, language) : formatNumber(amount, language));
  return (
    <Alert tone="doubt" urgent title={say.doesNotAddUp}>
      <p>{say.notSent}</p>
      <ul className="readiness__findings">
        {stopped.wrong.map(({ cell, of, where, stated, sum }) => <li key={cell}>{say.wrong(where === null ? say[of] : say.of(say[of], where), value(of, stated), value(of, sum))}</li>)}
      </ul>
    </Alert>
  );
}

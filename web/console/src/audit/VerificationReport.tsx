import type { AuditFindingView } from '@yika/contract';
import { Alert, formatNumber, ProblemAlert, useLanguage, useWords } from '@yika/kit';
import { Progress, Table } from 'antd';
import type { ReactElement } from 'react';
import { StateMark } from '../list/StateMark.tsx';
import { formatMoment } from '../words/moment.ts';
import type { Verification } from './use-verification.ts';
import { auditWords } from './words.ts';

/** How far it is, what was found, and openly what is not claimed. */
export function VerificationReport({ verification }: { readonly verification: Verification }): ReactElement {
  const say = useWords(auditWords);
  const { language } = useLanguage();
  const { state, slots, entries, findings, findingCount, newest, progress, failure } = verification;
  const count = (value: number): string => formatNumber(value, language);
  const moment = (at: number): string => formatMoment(at, language, { seconds: true });
  return (
    <section className="console-panel" aria-label={say.chain} aria-busy={state === 'running'}>
      {state === 'running' && <h2 className="audit__state">{say.under}</h2>}
      <Progress percent={Math.floor(progress * 100)} showInfo={state === 'running'} status={findingCount > 0 ? 'exception' : state === 'done' ? 'success' : 'normal'} aria-label={say.progress} />
      <p className="audit__count">{say.checked(count(entries), count(slots))}{newest?.checkedUntil != null && <> · {say.until(moment(newest.checkedUntil))}</>}</p>
      <div role="status">
        {state === 'done' && findingCount === 0 && (slots > 0 ? <Alert tone="good" title={say.intact}>{say.intactWords}</Alert> : <Alert tone="plain" title={say.empty} />)}
        {findingCount > 0 && <Alert tone="bad" title={say.broken(count(findingCount))}>{say.brokenWords}</Alert>}
        {state === 'stopped' && <Alert tone="doubt" title={say.stopped} />}
      </div>
      {failure && <ProblemAlert failure={failure} />}
      {findings.length > 0 && <Findings findings={findings} />}
      {findingCount > findings.length && <p>{say.more(count(findingCount - findings.length))}</p>}
      {newest && (
        <ul className="console-plain kit-second">
          <li>{newest.unsealedEntries === 0 || newest.sealedUntil === null ? (newest.sealedUntil === null ? say.nothingSealed : say.unsealedNone) : say.unsealed(`${count(newest.unsealedEntries)}${newest.unsealedEntries >= 10_000 ? '+' : ''}`, moment(newest.sealedUntil))}</li>
          <li>{newest.copyCompared ? say.copyCompared : say.copyMissing}</li>
        </ul>
      )}
    </section>
  );
}

function Findings({ findings }: { readonly findings: readonly AuditFindingView[] }): ReactElement {
  const say = useWords(auditWords);
  const { language } = useLanguage();
  return (
    <Table<AuditFindingView>
      size="small" pagination={false} rowKey={({ kind, entryId, slotEndedAt }) => `${kind} ${slotEndedAt} ${entryId ?? ''}`} dataSource={[...findings]} scroll={{ x: 640 }}
      columns={[
        { key: 'kind', title: say.finding, render: (_, { kind }) => <StateMark tone="bad">{say.findings[kind]}</StateMark> },
        { key: 'slot', title: say.slot, width: 200, render: (_, { slotEndedAt }) => formatMoment(slotEndedAt, language, { seconds: true }) },
        { key: 'entry', title: say.entry, render: (_, { entryId }) => (entryId === null ? '—' : <code>{entryId}</code>) },
      ]}
    />
  );
}

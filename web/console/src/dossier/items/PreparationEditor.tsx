import type { ApplicationForm, PreparationStatement } from '@yika/contract';
import { formatMonth, formatNumber, Icon, useLanguage, useWords } from '@yika/kit';
import { Button, Input } from 'antd';
import type { ReactElement } from 'react';
import { NameCell } from '../../readiness/forms/cells.tsx';
import { withAt, without } from '../../readiness/forms/contents.ts';
import type { Editing } from '../../readiness/forms/editing.ts';
import { TotalCell } from '../../readiness/forms/TotalCell.tsx';
import { dossierFormWords } from '../form-words.ts';
import { Scroll } from '../../list/Scroll.tsx';
import { monthNames, sumOf } from './contents.ts';
import { CostByYear } from './CostByYear.tsx';
import { Labelled } from './Labelled.tsx';
import { MonthFields } from './MonthFields.tsx';
import { StaffTable } from './StaffTable.tsx';

const passages = ['businessProcesses', 'systems', 'managementRegime', 'internalControl', 'emergencyPlan'] as const;

type Props = Editing<PreparationStatement> & { readonly application: ApplicationForm };

/** Art. 7, item 2: what Art. 6 asks for, told and counted. */
export function PreparationEditor({ content, onChange, application }: Props): ReactElement {
  const say = useWords(dossierFormWords);
  const put = (change: Partial<PreparationStatement>): void => onChange({ ...content, ...change });
  return (
    <div className="dossier__form">
      {passages.map((name) => <Labelled key={name} label={say.passages[name]} at={`/${name}`} {...(content[name].trim().length < 20 && { hint: say.passageHint })}>{(field) => <Input.TextArea {...field} value={content[name]} onChange={({ target }) => put({ [name]: target.value })} autoSize={{ minRows: 3, maxRows: 14 }} maxLength={4000} />}</Labelled>)}
      <StaffTable content={content} onChange={onChange} busiest={Math.max(0, ...application.cardsByMonth)} />
      <CostByYear content={content} onChange={onChange} />
      <Collection content={content} onChange={onChange} application={application} />
    </div>
  );
}

/** Each point with its months; beneath, what all of them come to, beside what the application says. */
function Collection({ content, onChange, application }: Props): ReactElement {
  const say = useWords(dossierFormWords);
  const { collectionByPoint: points } = content;
  const put = (collectionByPoint: PreparationStatement['collectionByPoint']): void => onChange({ ...content, collectionByPoint });
  return (
    <section className="dossier__part">
      <h3>{say.collection}</h3>
      <p className="kit-second">{say.collectionHint}</p>
      {points.map((point, row) => {
        const named = point.point.trim() || say.row(row + 1);
        const set = (change: Partial<typeof point>): void => put(withAt(points, row, (each) => ({ ...each, ...change })));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
          <MonthFields key={row} legend={named} firstMonth={application.firstMonth} values={point.byMonth} onChange={(byMonth) => set({ byMonth })}>
            <div className="dossier__row">
              <NameCell label={say.named(say.point, say.row(row + 1))} value={point.point} onChange={(name) => set({ point: name })} />
              <span className="dossier__sum"><b>{say.total}</b><TotalCell id={`point-${row}`} label={say.named(say.total, named)} stated={point.total} sum={sumOf(point.byMonth)} onChange={(total) => set({ total })} /></span>
              <Button type="text" aria-label={say.removeNamed(named)} onClick={() => put(without(points, row))}>{say.remove}</Button>
            </div>
          </MonthFields>
        );
      })}
      <div><Button onClick={() => put([...points, { point: '', byMonth: Array.from({ length: 12 }, () => 0), total: 0 }])} disabled={points.length >= 200}>{say.addPoint}</Button></div>
      {points.length > 0 && <AgainstApplication points={points} application={application} />}
    </section>
  );
}

function AgainstApplication({ points, application }: { readonly points: PreparationStatement['collectionByPoint']; readonly application: ApplicationForm }): ReactElement {
  const say = useWords(dossierFormWords);
  const { language } = useLanguage();
  const names = monthNames(application.firstMonth);
  const rows = application.cardsByMonth.map((asked, place) => ({ month: names?.[place] ?? null, place, asked, all: sumOf(points.map(({ byMonth }) => byMonth[place] ?? 0)) }));
  return (
    <Scroll label={say.asInForm}>
      <table className="readiness__table">
        <thead><tr><td />{rows.map(({ month, place }) => <th key={place} scope="col" className="readiness__figure">{month ? formatMonth(month, language) : place + 1}</th>)}</tr></thead>
        <tbody>
          <tr><th scope="row">{say.allPoints}</th>{rows.map(({ place, all, asked }) => <td key={place} className={`readiness__figure ${all === asked ? '' : 'readiness__off'}`}>{all !== asked && <Icon name="warning" size={16} />}{formatNumber(all, language)}</td>)}</tr>
          <tr><th scope="row">{say.asInForm}</th>{rows.map(({ place, asked }) => <td key={place} className="readiness__figure">{formatNumber(asked, language)}</td>)}</tr>
        </tbody>
      </table>
    </Scroll>
  );
}

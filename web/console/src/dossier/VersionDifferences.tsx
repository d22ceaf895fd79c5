import type { DossierView } from '@yika/contract';
import { call, failureOf, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { compareDossierVersions } from '../addresses.ts';
import { formatMoment } from '../words/moment.ts';
import { Scroll } from '../list/Scroll.tsx';
import { dossierActWords } from './act-words.ts';
import { usePlaceNames } from './place-names.ts';
import { dossierWords } from './words.ts';

/** What was corrected: any two versions that were handed in, field by field. */
export function VersionDifferences({ dossier: { areaCode, versions } }: { readonly dossier: DossierView }): ReactElement {
  const say = useWords(dossierWords);
  const act = useWords(dossierActWords);
  const { language } = useLanguage();
  const placeName = usePlaceNames();
  const newest = versions[0]?.version ?? 1;
  const [{ from, to }, setAsked] = useState({ from: newest - 1, to: newest });
  const { data, error, refetch } = useQuery({ queryKey: ['dossiers', 'differences', areaCode, from, to], queryFn: ({ signal }) => call(compareDossierVersions, { params: { areaCode }, query: { from, to }, signal }) });
  const options = versions.map(({ version, at, by }) => ({ value: version, label: `${say.version(version)}, ${by ?? say.somebody}, ${formatMoment(at, language)}` }));
  return (
    <section className="console-panel" aria-label={act.differences}>
      <h2>{act.differences}</h2>
      <div className="console-acts">
        <span>{act.from} <Select aria-label={act.from} value={from} options={options} onChange={(chosen) => setAsked({ from: chosen, to })} virtual={false} /></span>
        <span>{act.to} <Select aria-label={act.to} value={to} options={options} onChange={(chosen) => setAsked({ from, to: chosen })} virtual={false} /></span>
      </div>
      {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
      {!data && !error && <Skeleton heights={[80]} />}
      {data?.differences.length === 0 && <p>{act.noDifference}</p>}
      {data && data.differences.length > 0 && (
        <Scroll>
          <table className="readiness__table dossier__differences">
            <thead><tr><th scope="col">{act.place}</th><th scope="col">{act.before}</th><th scope="col">{act.after}</th></tr></thead>
            <tbody>
              {data.differences.map(({ item, at, before, after }) => (
                <tr key={`${item}${at}`}><th scope="row">{say.items[item]}{at !== '' && <small className="kit-second">{placeName(item, at) ?? at}</small>}</th><td><del>{shown(before)}</del></td><td><ins>{shown(after)}</ins></td></tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

function shown(value: unknown): string {
  return value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
}

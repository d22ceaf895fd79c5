import { reasonCodes, type ReasonCode } from '@yika/contract/reason-codes';
import { reasons } from '@yika/contract/reasons';
import { PageShell, Panel, TextField, useLanguage } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { publicWords } from './public-words.ts';

/** The catalogue of reasons, readable by anybody: the five families first. */
export function WhyPage(): ReactElement {
  const { language } = useLanguage();
  const say = publicWords[language];
  const [search, setSearch] = useState('');
  const sought = search.trim().toLowerCase();
  const fits = (code: ReasonCode): boolean => {
    const { title, why, whatToDo } = reasons[code].words[language];
    return sought === '' || `${title} ${why} ${whatToDo}`.toLowerCase().includes(sought);
  };
  const inFamilies = new Set(say.families.flatMap(([, codes]) => codes));
  const groups: (readonly [string, readonly ReasonCode[]])[] = [
    ...say.families.map(([title, codes]) => [title, reasonCodes.filter((code) => codes.includes(code))] as const),
    [say.rest, reasonCodes.filter((code) => !inFamilies.has(code))] as const,
  ];
  const shown = groups.map(([title, codes]) => [title, codes.filter(fits)] as const).filter(([, codes]) => codes.length > 0);
  return (
    <PageShell title={say.why} width="46rem">
      <p>{say.whyLead}</p>
      <TextField label={say.search} value={search} onChange={setSearch} type="search" />
      {shown.length === 0 && <p role="status">{say.none}</p>}
      {shown.map(([title, codes]) => (
        <section key={title} className="kit-stack">
          <h2>{title}</h2>
          {codes.map((code) => {
            const { title: name, why, whatToDo } = reasons[code].words[language];
            return <Panel key={code}><h3>{name}</h3><p>{why}</p><p><b>{whatToDo}</b></p><p className="kit-second kit-small">{say.call(reasons[code].hotline)}</p></Panel>;
          })}
        </section>
      ))}
    </PageShell>
  );
}

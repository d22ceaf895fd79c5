import { reasonCodes, type ReasonCode } from '@yika/contract/reason-codes';
import { generalCauses, reasons } from '@yika/contract/reasons';
import { LinkButton, PageShell, Panel, TextField, useLanguage } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { PrintButton } from './PrintButton.tsx';
import { publicWords } from './public-words.ts';

/** The five families of the guide, each with the reasons of the catalogue that belong to it. */
const families = [
  ['contributions', ['contributions_in_arrears', 'account_frozen_in_arrears', 'waiting_period', 'participation_paused', 'participation_ended', 'not_insured', 'not_insured_here']],
  ['hospital_system', ['hospital_system_down']],
  ['wrong_data', ['name_differs_in_registry', 'phone_outdated_in_registry', 'phone_missing_in_registry', 'photo_missing']],
  ['balance', ['balance_low']],
  ['damage', ['chip_damaged', 'stripe_damaged', 'face_damaged']],
] as const satisfies readonly (readonly [keyof typeof generalCauses, readonly ReasonCode[]])[];
const inFamilies = new Set<ReasonCode>(families.flatMap(([, codes]) => codes));

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
  const groups: readonly { readonly title: string; readonly whatToDo: string | null; readonly codes: readonly ReasonCode[] }[] = [
    ...families.map(([family, codes]) => ({ title: generalCauses[family].title[language], whatToDo: generalCauses[family].whatToDo[language], codes: codes.filter(fits) })),
    { title: say.rest, whatToDo: null, codes: reasonCodes.filter((code) => !inFamilies.has(code) && fits(code)) },
  ];
  const shown = groups.filter(({ codes }) => codes.length > 0);
  return (
    <PageShell title={say.why} width="60rem">
      <p className="public__lead">{say.whyLead}</p>
      <div className="why__find"><TextField label={say.search} value={search} onChange={setSearch} type="search" /><LinkButton kind="secondary" icon="question" href="/app/why">{say.whyMine}</LinkButton></div>
      {shown.length === 0 && <p role="status">{say.none}</p>}
      {shown.map(({ title, whatToDo, codes }) => (
        <Panel key={title}>
          <h2 className="why__family">{title}</h2>
          {whatToDo && <p className="why__lead">{whatToDo}</p>}
          <ul className="why">{codes.map((code) => <Reason key={code} code={code} />)}</ul>
        </Panel>
      ))}
      <PrintButton />
    </PageShell>
  );
}

function Reason({ code }: { readonly code: ReasonCode }): ReactElement {
  const { language } = useLanguage();
  const { title, why, whatToDo } = reasons[code].words[language];
  return (
    <li>
      <h3>{title}</h3>
      <div><p>{why}</p><p><b>{whatToDo}</b></p><p className="kit-small">{publicWords[language].call(reasons[code].hotline)}</p></div>
    </li>
  );
}

import { formatNumber, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { allChecks, type Figures } from './figures.ts';
import { dashboardWords } from './words.ts';

/** The five figures that are asked for first. What was not counted yet is a dash, never a nought. */
export function Tiles({ figures: { ecards, checks, outages, approvals, cases, countedAt } }: { readonly figures: Figures }): ReactElement {
  const say = useWords(dashboardWords);
  const { language } = useLanguage();
  const count = (value: number): string => formatNumber(value, language);
  const counted = (value: number): string => (countedAt === null ? '—' : count(value));
  const whole = allChecks(checks.whole);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(whole === 0 ? 0 : checks.whole.refused / whole);
  const { withinDay, withinThreeDays, longer, dueToday } = approvals;
  return (
    <dl className="figures__tiles">
      <div className="figures__tile"><dt>{say.inUse}</dt><dd>{counted(ecards.whole.inUse1 + ecards.whole.inUse2)}</dd></div>
      <div className="figures__tile"><dt>{say.allChecks}</dt><dd>{counted(whole)}</dd>{whole > 0 && <dd className="figures__note">{say.refusedOf(share)}</dd>}</div>
      <div className="figures__tile"><dt>{say.standing}</dt><dd>{count(outages.standing)}</dd></div>
      <div className="figures__tile"><dt>{say.waiting}</dt><dd>{count(withinDay + withinThreeDays + longer)}</dd>{dueToday > 0 && <dd className="figures__note">{say.dueToday(count(dueToday))}</dd>}</div>
      <div className="figures__tile"><dt>{say.cases}</dt><dd>{count(cases.waiting)}</dd>{cases.overdue > 0 && <dd className="figures__note">{say.casesLate(count(cases.overdue))}</dd>}</div>
    </dl>
  );
}

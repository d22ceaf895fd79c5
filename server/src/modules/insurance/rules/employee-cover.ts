import { monthsBetween } from '../../../platform/values/day.ts';
import { coverAfter, paidMonths, step, type Cover, type CoverQuestion, type Step, type Wait } from './cover.ts';
import { addMonths, lastDayOf, monthOf, monthsFrom, type Month } from './month.ts';
import type { Contribution } from './participation.ts';

/**
 * Employee medical insurance. The pooled fund pays until the end of the month after the last paid one, plus the months of grace: a
 * month that is owed stops the benefit from the month that follows it. A gap of up to `retroactive_gap_months` that is paid up is
 * covered backwards; after a longer one the benefit waits `waiting_months` from the month in which payment began again (NHSA and MoF 2021).
 */
export function employeeCover(question: CoverQuestion): Cover {
  const { participation, contributions, today, policies } = question;
  const paid = paidMonths(contributions, today);
  const latest = paid.at(-1) ?? null;
  const lastDue = addMonths(monthOf(today), -1 - policies.arrears_grace_months.value);
  const unpaid = unpaidAtTheEnd(question, paid, lastDue);
  const explained = [
    step('paid_through', latest),
    step('last_month_due', lastDue, policies.arrears_grace_months.clause),
    step('months_unpaid', unpaid.join(' ')),
  ];
  const [firstUnpaid] = unpaid;
  if (firstUnpaid !== undefined) return inArrears(question, { firstUnpaid, unpaid: [...unpaid, ...owedSince(question, lastDue)], explained });
  if (participation.state === 'paused' && latest === null) return pausedSinceNobodyKnows(question, explained);

  const { gap, resumed } = lastGap(paid);
  const until = latest && lastDayOf(addMonths(latest, 1 + policies.arrears_grace_months.value));
  const steps = [...explained, step('months_of_gap', gap, policies.retroactive_gap_months.clause)];
  return coverAfter(waitAfter({ gap, resumed }, question), question, { until, explained: steps });
}

function inArrears({ participation, today, policies }: CoverQuestion, { firstUnpaid, unpaid, explained }: { firstUnpaid: Month; unpaid: readonly Month[]; explained: readonly Step[] }): Cover {
  const payBy = lastDayOf(addMonths(firstUnpaid, policies.retroactive_gap_months.value));
  const reason = { code: 'contributions_in_arrears', months: unpaid, clause: policies.arrears_grace_months.clause } as const;
  return {
    covered: false,
    since: participation.since,
    until: lastDayOf(addMonths(firstUnpaid, policies.arrears_grace_months.value)),
    // After that day a wait follows, and there is no day to name.
    reasons: [payBy >= today ? { ...reason, day: payBy } : reason],
    explained: [...explained, step('covered_backwards_if_paid_by', payBy, policies.retroactive_gap_months.clause)],
  };
}

/** The registry says that payment stopped, and has sent no month. */
function pausedSinceNobodyKnows({ participation, policies }: CoverQuestion, explained: readonly Step[]): Cover {
  const { clause } = policies.arrears_grace_months;
  return { covered: false, since: participation.since, until: null, reasons: [{ code: 'participation_paused', clause }], explained };
}

/** The unpaid months after the last paid one. What lies before the first row is unknown, not unpaid: a registry hands over what it has. */
function unpaidAtTheEnd({ contributions, participation }: CoverQuestion, paid: readonly Month[], lastDue: Month): readonly Month[] {
  const latest = paid.at(-1);
  const earliest = contributions.map(({ month }) => month).sort().at(0);
  if (earliest === undefined) return [];
  const from = latest === undefined ? earliest : addMonths(latest, 1);
  return monthsFrom(from, lastDue).filter((month) => month >= monthOf(participation.since));
}

/** Months after the last one due that the registry already counts as owed: who pays up pays them too. */
function owedSince({ contributions, today }: CoverQuestion, lastDue: Month): readonly Month[] {
  const isOwed = ({ month, paidOn }: Contribution) => month > lastDue && month <= monthOf(today) && (paidOn === null || paidOn > today);
  return contributions.filter(isOwed).map(({ month }) => month).sort();
}

interface Gap {
  readonly gap: number;
  /** The month in which payment began again; null: it never stopped. */
  readonly resumed: Month | null;
}

/** The insurer's own word comes first: it knows of months bought back. */
function waitAfter({ gap, resumed }: Gap, { participation, policies }: CoverQuestion): Wait {
  const { clause, value } = policies.waiting_months;
  if (participation.waitingUntil !== null) return { until: participation.waitingUntil, clause };
  if (resumed === null || gap <= policies.retroactive_gap_months.value || value === 0) return { until: null, clause };
  return { until: lastDayOf(addMonths(resumed, value - 1)), clause };
}

/** The hole before the run of months that is paid now. */
function lastGap(paid: readonly Month[]): Gap {
  for (let index = paid.length - 1; index > 0; index -= 1) {
    const [before, after] = paid.slice(index - 1, index + 1);
    const gap = before && after ? monthsBetween(before, after) - 1 : 0;
    if (gap > 0 && after) return { gap, resumed: after };
  }
  return { gap: 0, resumed: null };
}

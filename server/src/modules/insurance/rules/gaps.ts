import { asId } from '../../../platform/values/ids.ts';
import type { Day } from '../../../platform/values/day.ts';
import { addMonths, lastDayOf, monthOf, monthsFrom, type Month } from './month.ts';
import { insuranceKind, type Contribution, type EntitlementPolicies, type InsuranceKind, type Participation } from './participation.ts';

/**
 * What a hole in the months does. Open ones: `covered_if_paid_by` a day, after it `waits_after_payment`. Closed ones: `short` does nothing to the
 * cover of today, `waits` until a day. `not_covered`: too long to be covered backwards where no wait is set. Residents: `year_missed`. Pensions: `not_counted`.
 */
export type GapEffect = 'covered_if_paid_by' | 'waits_after_payment' | 'not_covered' | 'short' | 'waits' | 'year_missed' | 'not_counted' | 'ask_agency';

export interface Gap {
  readonly from: Month;
  readonly through: Month;
  readonly months: number;
  readonly effect: GapEffect;
  /** The last day to pay, or the last day of the wait. */
  readonly day: Day | null;
  readonly waitMonths: number | null;
}

export interface GapQuestion {
  readonly participation: Participation;
  /** Of this participation only. */
  readonly contributions: readonly Contribution[];
  readonly today: Day;
  /** Of the insured region; null where the kind is not medical. */
  readonly policies: EntitlementPolicies | null;
}

/** The holes in the months that the registry has sent, oldest first. Before its first month nothing is known, and nothing is called a gap. */
export function gapsOf(question: GapQuestion): readonly Gap[] {
  const { participation, policies } = question;
  if (participation.state === 'retired') return [];
  if (participation.insuranceKind === insuranceKind.residentMedical && policies !== null) return yearsMissed(question, policies);
  const holes = holesOf(question);
  return holes.map((hole, index) => ({ ...hole.span, ...effectOf(hole, question, index === holes.length - 1) }));
}

interface Span {
  readonly from: Month;
  readonly through: Month;
  readonly months: number;
}

interface Hole {
  readonly span: Span;
  /** The month in which payment began again; null: it has not. */
  readonly resumed: Month | null;
}

function holesOf({ participation, contributions, today, policies }: GapQuestion): readonly Hole[] {
  const sent = contributions.map(({ month }) => month).sort();
  const [first] = sent;
  if (first === undefined) return [];
  const due = addMonths(monthOf(today), -1 - (policies?.arrears_grace_months.value ?? 0));
  const ended = participation.until === null ? due : monthOf(participation.until);
  const last = ended < due ? ended : due;
  const paid = paidMonths(contributions, today);
  const latestPaid = [...paid].sort().at(-1);
  const holes: Hole[] = [];
  let missing: Month[] = [];
  const close = (resumed: Month | null): void => {
    const [from, through] = [missing.at(0), missing.at(-1)];
    if (from !== undefined && through !== undefined) holes.push({ span: { from, through, months: missing.length }, resumed });
    missing = [];
  };
  const end = latestPaid !== undefined && latestPaid > last ? latestPaid : last;
  for (const month of monthsFrom(first, end)) {
    if (paid.has(month)) close(month);
    else missing.push(month);
  }
  // What the registry already counts as owed belongs to a hole that is open, though it would not open one.
  if (missing.length > 0) missing.push(...sent.filter((month) => month > end && month <= monthOf(today) && !paid.has(month)));
  close(null);
  return holes;
}

function effectOf({ span, resumed }: Hole, { participation, today, policies }: GapQuestion, isLast: boolean): Pick<Gap, 'effect' | 'day' | 'waitMonths'> {
  if (policies === null) return { effect: isPension(participation.insuranceKind) ? 'not_counted' : 'ask_agency', day: null, waitMonths: null };
  const [window, wait] = [policies.retroactive_gap_months.value, policies.waiting_months.value];
  if (resumed === null) {
    const payBy = lastDayOf(addMonths(span.from, window));
    if (payBy >= today) return { effect: 'covered_if_paid_by', day: payBy, waitMonths: wait };
    return wait === 0 ? { effect: 'not_covered', day: null, waitMonths: null } : { effect: 'waits_after_payment', day: null, waitMonths: wait };
  }
  // The insurer's own word comes first: it knows of months bought back.
  if (isLast && participation.waitingUntil !== null) return { effect: 'waits', day: participation.waitingUntil, waitMonths: null };
  if (span.months <= window) return { effect: 'short', day: null, waitMonths: null };
  return wait === 0 ? { effect: 'not_covered', day: null, waitMonths: null } : { effect: 'waits', day: lastDayOf(addMonths(resumed, wait - 1)), waitMonths: wait };
}

/** Residents pay by the year: one without any payment is missed, and each further one in a row makes the wait longer. */
function yearsMissed({ contributions, today }: GapQuestion, policies: EntitlementPolicies): readonly Gap[] {
  const sent = [...new Set(contributions.map(({ month }) => month.slice(0, 4)))].sort();
  const paid = new Set([...paidMonths(contributions, today)].map((month) => month.slice(0, 4)));
  let inARow = 0;
  return sent.flatMap((year): readonly Gap[] => {
    inARow = paid.has(year) ? 0 : inARow + 1;
    if (inARow === 0) return [];
    const months = contributions.map(({ month }) => month).filter((month) => month.startsWith(year)).sort();
    const waitMonths = policies.resident_waiting_months.value + (inARow - 1) * policies.resident_waiting_months_per_missed_year.value;
    return [{ from: months.at(0) ?? asId(`${year}-01`), through: months.at(-1) ?? asId(`${year}-12`), months: months.length, effect: 'year_missed', day: null, waitMonths }];
  });
}

function paidMonths(contributions: readonly Contribution[], today: Day): ReadonlySet<Month> {
  return new Set(contributions.filter(({ paidOn }) => paidOn !== null && paidOn <= today).map(({ month }) => month));
}

const pensions: readonly InsuranceKind[] = [insuranceKind.enterprisePension, insuranceKind.publicBodyPension, insuranceKind.residentPension];

function isPension(kind: InsuranceKind): boolean {
  return pensions.includes(kind);
}

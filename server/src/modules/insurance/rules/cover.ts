import { addDays, type Day } from '../../../platform/values/day.ts';
import type { Contribution, EntitlementPolicies, Participation } from './participation.ts';
import type { Month } from './month.ts';

/** What one medical participation gives on one day. */
export interface Cover {
  readonly covered: boolean;
  /** Of the cover that holds today; else of the one to come; else of the last one. */
  readonly since: Day | null;
  readonly until: Day | null;
  readonly reasons: readonly CoverReason[];
  readonly explained: readonly Step[];
}

export interface CoverReason {
  readonly code: 'contributions_in_arrears' | 'participation_paused' | 'participation_ended' | 'waiting_period' | 'not_insured';
  /** Arrears: the last day on which payment still covers what lies behind. Waiting: its last day. Ended: the last day. Not insured: the first. */
  readonly day?: Day;
  readonly months?: readonly Month[];
  /** The policy row that decided. */
  readonly clause?: string;
}

/** One question that the rule asked, for those who must explain the answer. No personal field is in it. */
export interface Step {
  readonly asked: string;
  readonly answer: string;
  readonly clause: string | null;
}

export interface CoverQuestion {
  readonly participation: Participation;
  /** Of this participation only, in any order. */
  readonly contributions: readonly Contribution[];
  /** The newborn's wait falls away; null: not known. */
  readonly bornOn: Day | null;
  readonly today: Day;
  readonly policies: EntitlementPolicies;
}

export function step(asked: string, answer: string | number | null, clause: string | null = null): Step {
  return { asked, answer: answer === null || answer === '' ? 'none' : String(answer), clause };
}

export interface Wait {
  /** The last day of the wait; null: none. */
  readonly until: Day | null;
  readonly clause: string;
}

/** Cover that holds unless a wait has not passed yet. */
export function coverAfter(wait: Wait, { participation, today }: CoverQuestion, { until, explained }: Pick<Cover, 'until' | 'explained'>): Cover {
  const steps = [...explained, step('waits_until', wait.until, wait.clause)];
  if (wait.until === null) return { covered: true, since: participation.since, until, reasons: [], explained: steps };
  const since = addDays(wait.until, 1);
  if (wait.until < today) return { covered: true, since, until, reasons: [], explained: steps };
  return { covered: false, since, until, reasons: [{ code: 'waiting_period', day: wait.until, clause: wait.clause }], explained: steps };
}

/** The months paid up to today, in order. */
export function paidMonths(contributions: readonly Contribution[], today: Day): readonly Month[] {
  return contributions.filter(({ paidOn }) => paidOn !== null && paidOn <= today).map(({ month }) => month).sort();
}

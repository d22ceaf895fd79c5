import { addDays, daysBetween, type Day } from '../../../platform/values/day.ts';

/** Days that are left of those the desk had, when a case begins to wait for its holder; none where it was late. */
export function daysLeft(dueOn: Day, today: Day): number {
  return Math.max(0, daysBetween(today, dueOn));
}

/** The last day for an appeal against what was decided on a day. */
export function appealUntil(decidedOn: Day, appealDays: number): Day {
  return addDays(decidedOn, appealDays);
}

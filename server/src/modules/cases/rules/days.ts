import { addDays, type Day } from '../../../platform/values/day.ts';

const DAY_MS = 86_400_000;

/** Days that are left of those the desk had, when a case begins to wait for its holder; none where it was late. */
export function daysLeft(dueOn: Day, today: Day): number {
  return Math.max(0, Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS));
}

/** The last day for an appeal against what was decided on a day. */
export function appealUntil(decidedOn: Day, appealDays: number): Day {
  return addDays(decidedOn, appealDays);
}

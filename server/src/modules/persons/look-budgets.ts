import { giveBack, spend, type Budget } from '../../platform/budgets-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';

/** Numbers that are nobody's in the area, by one member of staff: they mistype, and do not try out who exists. */
const MISSES: Budget = { name: 'person_look_misses', limit: 10, windowMs: 10 * 60_000 };
/** A desk unmasks some persons a day; a list of everybody is not made this way. */
const UNMASKINGS: Budget = { name: 'person_unmaskings', limit: 30, windowMs: 24 * 3_600_000 };

export type LookRefusal = 'person_not_found_here' | 'person_looks_spent' | 'person_unmaskings_spent';

type Needs = Pick<World, 'database' | 'now' | 'lookup'>;

/** Takes one before anything is compared; a hit gives it back. */
export function takeLook({ database, now, lookup }: Needs, caller: StaffCaller): Promise<boolean> {
  return spend(database, MISSES, subjectOf(lookup, caller), now());
}

export function giveLookBack({ database, lookup }: Needs, caller: StaffCaller): Promise<void> {
  return giveBack(database, MISSES.name, subjectOf(lookup, caller));
}

export function takeUnmasking({ database, now, lookup }: Needs, caller: StaffCaller): Promise<boolean> {
  return spend(database, UNMASKINGS, subjectOf(lookup, caller), now());
}

export function refusedLook(code: LookRefusal): Refusal {
  if (code === 'person_not_found_here') return new Refusal(code);
  return new Refusal(code, { retryAfterSeconds: (code === 'person_looks_spent' ? MISSES : UNMASKINGS).windowMs / 1000 });
}

function subjectOf(lookup: World['lookup'], { staffId }: StaffCaller): Buffer {
  return lookup('code', `staff:${staffId}`);
}

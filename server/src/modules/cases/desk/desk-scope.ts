import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { mayIn } from '../../staff/rules/index.ts';
import type { Case } from '../case.ts';
import { findCaseKey, type findCase } from '../cases-table.ts';

export const deskRoles = ['officer', 'clerk_supervisor'] as const;

/** A case that the asker's area decides. Refusal: case_not_found, also of one that is elsewhere. */
export async function atDesk({ database }: Pick<World, 'database'>, { grants }: StaffCaller, caseNumber: string, find: typeof findCase): Promise<Case> {
  const key = await findCaseKey(database, caseNumber);
  const one = key && (await find(database, key));
  if (!one || !deskRoles.some((role) => mayIn(grants, role, one.regionCode))) throw new Refusal('case_not_found');
  return one;
}

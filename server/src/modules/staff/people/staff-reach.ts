import type { StaffRole } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { smallestCover, type RegionCode } from '../../regions/rules/index.ts';
import { mayIn } from '../rules/index.ts';
import { findGrantsOf } from './staff-grants-table.ts';
import { findStaffRow, type StaffTableRow } from './staff-table.ts';

/**
 * The smallest area that covers somebody's office and every role of theirs. Whoever acts upon them reaches all of it: nobody of a city locks
 * out, or lets in anew, somebody who also decides for the nation.
 */
export async function findStaffReach({ database, now }: Pick<World, 'database' | 'now'>, { staffId, areaCode }: Pick<StaffTableRow, 'staffId' | 'areaCode'>): Promise<RegionCode> {
  const held = await findGrantsOf(database, staffId, now());
  return smallestCover([areaCode, ...held.map((grant) => grant.areaCode)]);
}

export interface ReachedStaff {
  readonly person: StaffTableRow;
  readonly reach: RegionCode;
}

/** Somebody whom the caller reaches in one of these roles. Refusals: role_needed, staff_not_found, outside_scope. */
export async function reachStaff(world: Pick<World, 'database' | 'now'>, caller: StaffCaller, { staffId, roles }: { readonly staffId: Id<'Staff'>; readonly roles: readonly StaffRole[] }): Promise<ReachedStaff> {
  if (!caller.grants.some(({ role }) => roles.includes(role))) throw new Refusal('role_needed');
  const person = await findStaffRow(world.database, staffId);
  if (!person) throw new Refusal('staff_not_found');
  const reach = await findStaffReach(world, person);
  if (!roles.some((role) => mayIn(caller.grants, role, reach))) throw new Refusal('outside_scope');
  return { person, reach };
}

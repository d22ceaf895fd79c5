import type { Caller, StaffGrant } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { actorOf } from '../../../platform/values/caller.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { endGrant, findGrantsOf, insertGrant, lockGrantsOfRole } from './staff-grants-table.ts';

export interface GrantsWanted {
  readonly staffId: Id<'Staff'>;
  /** All that they are to have from then on. */
  readonly grants: readonly StaffGrant[];
  /** The held change by which it is so. */
  readonly approvalId: Id<'Approval'>;
}

/** What is no longer wanted ends, what is new begins; the rest stays as it was given. Sessions feel it with their next request. */
export async function changeGrants({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, { staffId, grants, approvalId }: GrantsWanted): Promise<void> {
  const at = now();
  const held = await findGrantsOf(database, staffId, at);
  const by = { at, by: actorOf(caller), approvalId };
  for (const grant of held.filter((one) => !isIn(grants, one))) await endGrant(database, { ...grant, staffId }, by);
  for (const grant of grants.filter((one) => !isIn(held, one))) await insertGrant(database, { ...grant, staffId, since: at, until: null, grantedBy: by.by, approvalId });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.grants_changed', subject: staffId });
}

/** Whoever is the last to give roles in the nation keeps theirs; of two who remove each other the second waits here, and is that one. */
export async function wouldLeaveNobody({ database, now }: Pick<World, 'database' | 'now'>, { staffId, grants }: Omit<GrantsWanted, 'approvalId'>): Promise<boolean> {
  if (grants.some(({ role, areaCode }) => role === 'security_administrator' && areaCode === '000000')) return false;
  const holders = await lockGrantsOfRole(database, 'security_administrator', now());
  return holders.includes(staffId) && holders.every((holder) => holder === staffId);
}

function isIn(grants: readonly StaffGrant[], { role, areaCode, servicePointId }: StaffGrant): boolean {
  return grants.some((grant) => grant.role === role && grant.areaCode === areaCode && grant.servicePointId === servicePointId);
}

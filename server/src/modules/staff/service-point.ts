import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { findServicePoint, isServicePointClosed, markServicePointClosed, saveServicePoint, type PlaceApproval, type ServicePoint } from './service-points-table.ts';
import { narrowAllAt, revokeAllAt } from './terminals-table.ts';

type Needs = Pick<World, 'database' | 'now'>;

/** New, or changed in place. Its terminals may never do more than it: what it gives up, they lose with it. */
export async function addServicePoint({ database, now }: Needs, caller: Caller, { approvalId, ...place }: ServicePoint & PlaceApproval): Promise<'added' | 'changed' | 'unchanged'> {
  const before = await findServicePoint(database, place.servicePointId);
  const isOpen = before !== null && !(await isServicePointClosed(database, place.servicePointId));
  if (isOpen && isDeepStrictEqual(sorted(before), sorted(place))) return 'unchanged';
  await saveServicePoint(database, { ...place, ...(approvalId && { approvalId }) });
  await narrowTerminals({ database, now }, caller, place);
  const outcome = before ? 'changed' : 'added';
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'staff.service_point_saved', subject: place.servicePointId, outcome });
  return outcome;
}

/** Null: there is no such place, or it was closed before. */
export async function closeServicePoint({ database, now }: Needs, caller: Caller, { servicePointId, approvalId }: PlaceApproval & Pick<ServicePoint, 'servicePointId'>): Promise<{ readonly terminalsRevoked: number } | null> {
  const at = now();
  if (!(await markServicePointClosed(database, { servicePointId, day: dayInChina(at), ...(approvalId && { approvalId }) }))) return null;
  const revoked = await revokeAllAt(database, servicePointId, at);
  for (const terminalId of revoked) await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.terminal_revoked', subject: terminalId });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.service_point_closed', subject: servicePointId });
  return { terminalsRevoked: revoked.length };
}

async function narrowTerminals({ database, now }: Needs, caller: Caller, { servicePointId, purposes }: ServicePoint): Promise<void> {
  const at = now();
  for (const { terminalId, revokedAt } of await narrowAllAt(database, servicePointId, { purposes, at })) {
    await recordAudit(database, { holderId: NOBODY, at, caller, action: revokedAt === null ? 'staff.terminal_narrowed' : 'staff.terminal_revoked', subject: terminalId });
  }
}

function sorted({ purposes, ...place }: ServicePoint): unknown {
  return { ...place, purposes: [...purposes].sort() };
}

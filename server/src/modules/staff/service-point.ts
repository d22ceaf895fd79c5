import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { findServicePoint, markServicePointClosed, reopenServicePoint, saveServicePoint, type ServicePoint } from './service-points-table.ts';
import { revokeAllAt } from './terminals-table.ts';

type Needs = Pick<World, 'database' | 'now'>;

/** New, or changed in place. A terminal keeps the licence that it was enrolled with: one that goes too far now is revoked by hand. */
export async function addServicePoint({ database, now }: Needs, caller: Caller, place: ServicePoint): Promise<'added' | 'changed' | 'unchanged'> {
  const before = await findServicePoint(database, place.servicePointId);
  const reopened = before !== null && (await reopenServicePoint(database, place.servicePointId));
  if (before && !reopened && isDeepStrictEqual(sorted(before), sorted(place))) return 'unchanged';
  await saveServicePoint(database, place);
  const outcome = before ? 'changed' : 'added';
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'staff.service_point_saved', subject: place.servicePointId, outcome });
  return outcome;
}

/** Null: there is no such place, or it was closed before. */
export async function closeServicePoint({ database, now }: Needs, caller: Caller, servicePointId: Id<'ServicePoint'>): Promise<{ readonly terminalsRevoked: number } | null> {
  const at = now();
  if (!(await markServicePointClosed(database, servicePointId, dayInChina(at)))) return null;
  const revoked = await revokeAllAt(database, servicePointId, at);
  for (const terminalId of revoked) await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.terminal_revoked', subject: terminalId });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.service_point_closed', subject: servicePointId });
  return { terminalsRevoked: revoked.length };
}

function sorted({ purposes, ...place }: ServicePoint): unknown {
  return { ...place, purposes: [...purposes].sort() };
}

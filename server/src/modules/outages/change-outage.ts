import { Refusal } from '../../platform/refusal.ts';
import type { Caller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { findServicePoint } from '../staff/index.ts';
import { lockKnownHeartbeat, saveHeartbeat } from './heartbeats-table.ts';
import { endOutages, findOpen, insertOutage } from './outages-table.ts';
import { maySpeakFor, type Concern, type Outage, type OutageKind, type OutagePlace } from './rules/index.ts';

type Needs = Pick<World, 'database' | 'now'>;

/** Somebody says that a place is down. Refusals: not_permitted, also where there is no such place; outage_already_open. */
export async function openOutage({ database, now }: Needs, caller: Caller, where: Concern): Promise<Outage> {
  const place = await placeOf(database, where);
  if (!place || !maySpeakFor(caller, place)) throw new Refusal('not_permitted');
  if ((await findOpen(database, place)).length > 0) throw new Refusal('outage_already_open');

  const opened = await beginOutage({ database, now }, caller, { place, kind: 'declared' });
  if (!opened) throw new Refusal('outage_already_open');
  return opened;
}

/**
 * Somebody says that a place is back: whatever is open there ends, the newest is answered. Where its system is still silent, the
 * silence is excused until it speaks again, or it would be noticed anew at once. Refusals: not_permitted, outage_not_open.
 */
export async function closeOutage({ database, now }: Needs, caller: Caller, where: Concern): Promise<Outage> {
  const place = await placeOf(database, where);
  if (!place || !maySpeakFor(caller, place)) throw new Refusal('not_permitted');

  // The heartbeat's row first, as everybody takes it: two in another order would wait for each other.
  const heartbeat = place.servicePointId && (await lockKnownHeartbeat(database, place.servicePointId));
  const ended = await finishOutages({ database, now }, caller, { place, kinds: ['declared', 'no_heartbeat'] });
  const [newest] = ended;
  if (!newest) throw new Refusal('outage_not_open');
  if (heartbeat && ended.some(({ kind }) => kind === 'no_heartbeat')) await saveHeartbeat(database, { ...heartbeat, stableBeats: 0 });
  return newest;
}

/** Null: one of this kind is open there already. On record. */
export async function beginOutage({ database, now }: Needs, caller: Caller, { place, kind }: { place: OutagePlace; kind: OutageKind }): Promise<Outage | null> {
  const at = now();
  const opened = await insertOutage(database, place, { kind, at, by: caller.kind });
  if (opened) await recordAudit(database, { holderId: NOBODY, at, caller, action: 'outage.opened', subject: opened.outageId, outcome: kind });
  return opened;
}

/** Each on record. */
export async function finishOutages({ database, now }: Needs, caller: Caller, { place, kinds }: { place: OutagePlace; kinds: readonly OutageKind[] }): Promise<Outage[]> {
  const at = now();
  const ended = await endOutages(database, place, { kinds, at, by: caller.kind });
  for (const { outageId, kind } of ended) await recordAudit(database, { holderId: NOBODY, at, caller, action: 'outage.closed', subject: outageId, outcome: kind });
  return ended;
}

/** Null: there is no such service point, or nothing was named. */
async function placeOf(database: World['database'], { servicePointId, regionCode }: Concern): Promise<OutagePlace | null> {
  if (servicePointId === undefined) return regionCode === undefined ? null : { servicePointId: null, regionCode };
  const known = await findServicePoint(database, servicePointId);
  return known && { servicePointId, regionCode: known.regionCode };
}

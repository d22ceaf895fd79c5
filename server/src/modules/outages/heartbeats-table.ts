import type { Transaction } from '../../platform/database.ts';
import type { Id } from '../../platform/values/ids.ts';
import type { Heartbeat } from './rules/index.ts';

const columns = 'service_point_id, sequence, last_at, status, stable_beats';

/** Takes the row lock; a service point that was never heard gets its row first. */
export async function lockHeartbeat(database: Transaction, servicePointId: Id<'ServicePoint'>, at: number): Promise<Heartbeat> {
  const known = await lockKnownHeartbeat(database, servicePointId);
  if (known) return known;
  await database.query('begin_heartbeat', `
    insert into heartbeats (${columns}) values ($1, -1, $2, 'up', 0) on conflict do nothing`, [servicePointId, new Date(at)]);
  const begun = await lockKnownHeartbeat(database, servicePointId);
  if (!begun) throw new Error('a heartbeat to lock must exist');
  return begun;
}

/** Null: never heard. */
export async function findHeartbeat(database: Transaction, servicePointId: Id<'ServicePoint'>): Promise<Heartbeat | null> {
  const [heartbeat] = await database.query<Heartbeat>('find_heartbeat', `select ${columns} from heartbeats where service_point_id = $1`, [servicePointId]);
  return heartbeat ?? null;
}

/** Takes the row lock. Null: never heard. */
export async function lockKnownHeartbeat(database: Transaction, servicePointId: Id<'ServicePoint'>): Promise<Heartbeat | null> {
  const [heartbeat] = await database.query<Heartbeat>('lock_heartbeat', `
    select ${columns} from heartbeats where service_point_id = $1 for update`, [servicePointId]);
  return heartbeat ?? null;
}

export async function saveHeartbeat(database: Transaction, { servicePointId, sequence, lastAt, status, stableBeats }: Heartbeat): Promise<void> {
  await database.query('save_heartbeat', `
    update heartbeats set sequence = $2, last_at = $3, status = $4, stable_beats = $5
    where service_point_id = $1`, [servicePointId, sequence, new Date(lastAt), status, stableBeats]);
}

/** Last heard before then and not excused: who may have fallen silent. */
export async function listQuiet(database: Transaction, beforeMs: number): Promise<Heartbeat[]> {
  return database.query<Heartbeat>('list_quiet', `
    select ${columns} from heartbeats where last_at < $1 and stable_beats > 0 order by service_point_id`, [new Date(beforeMs)]);
}

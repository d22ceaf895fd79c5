import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { NeighbourName } from '../rules/index.ts';

export interface NeighbourOutage {
  readonly neighbour: NeighbourName;
  readonly outageId: Id<'Outage'>;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly closedAt: number | null;
}

const columns = 'neighbour, outage_id, opened_at, closed_at';

/** Null: one is open already. */
export async function insertNeighbourOutage(database: Transaction, neighbour: NeighbourName, at: number): Promise<NeighbourOutage | null> {
  const [outage] = await database.query<NeighbourOutage>('insert_neighbour_outage', `
    insert into neighbour_outages (neighbour, outage_id, opened_at) values ($1, uuidv7(), $2)
    on conflict (neighbour) where closed_at is null do nothing returning ${columns}`, [neighbour, new Date(at)]);
  return outage ?? null;
}

/** Null: none was open. */
export async function endNeighbourOutage(database: Transaction, neighbour: NeighbourName, at: number): Promise<NeighbourOutage | null> {
  const [outage] = await database.query<NeighbourOutage>('end_neighbour_outage', `
    update neighbour_outages set closed_at = $2 where neighbour = $1 and closed_at is null returning ${columns}`, [neighbour, new Date(at)]);
  return outage ?? null;
}

/** Those that are open, and those that were open then (epoch milliseconds); the newest first. */
export async function neighbourOutagesAt(database: Transaction, at: number): Promise<NeighbourOutage[]> {
  return database.query<NeighbourOutage>('list_neighbour_outages_at', `
    select ${columns} from neighbour_outages where closed_at is null or (closed_at > $1 and opened_at <= $1)
    order by opened_at desc, outage_id`, [new Date(at)]);
}

/** Open, or ended since; the newest first. */
export async function listNeighbourOutagesSince(database: Transaction, sinceMs: number): Promise<NeighbourOutage[]> {
  return database.query<NeighbourOutage>('list_neighbour_outages_since', `
    select ${columns} from neighbour_outages where closed_at is null or closed_at >= $1 order by opened_at desc, outage_id limit 500`, [new Date(sinceMs)]);
}

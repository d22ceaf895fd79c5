import type { Transaction } from '../../platform/database.ts';
import { asId, type Id } from '../../platform/values/ids.ts';
import type { Outage, OutagePlace } from './rules/index.ts';

/** A region's outage has the region as its home; no service point has a name that begins like this. */
const REGION = 'region:';

type Row = Pick<Outage, 'outageId' | 'kind' | 'openedAt' | 'openedBy' | 'closedAt' | 'regionCode'> & { readonly servicePointId: string };

const columns = 'service_point_id, outage_id, region_code, kind, opened_at, opened_by, closed_at';

/** Null: one of this kind is open there already. */
export async function insertOutage(database: Transaction, place: OutagePlace, { kind, at, by }: { kind: Outage['kind']; at: number; by: Outage['openedBy'] }): Promise<Outage | null> {
  const [row] = await database.query<Row>('insert_outage', `
    insert into outages (service_point_id, outage_id, region_code, kind, opened_at, opened_by)
    values ($1, uuidv7(), $2, $3, $4, $5)
    on conflict (service_point_id, kind) where closed_at is null do nothing
    returning ${columns}`, [homeOf(place), place.regionCode, kind, new Date(at), by]);
  return row ? toOutage(row) : null;
}

/** Of this very place, of every kind or of one; the newest first. */
export async function findOpen(database: Transaction, place: OutagePlace): Promise<Outage[]> {
  const rows = await database.query<Row>('find_open_outages', `
    select ${columns} from outages where service_point_id = $1 and closed_at is null order by opened_at desc, outage_id`, [homeOf(place)]);
  return rows.map(toOutage);
}

/** Ends those that are open there; the newest first. Two who end them at once: one does. */
export async function endOutages(database: Transaction, place: OutagePlace, { kinds, at, by }: { kinds: readonly Outage['kind'][]; at: number; by: Outage['openedBy'] }): Promise<Outage[]> {
  const rows = await database.query<Row>('end_outages', `
    update outages set closed_at = $3, closed_by = $4
    where service_point_id = $1 and kind = any($2) and closed_at is null
    returning ${columns}`, [homeOf(place), kinds, new Date(at), by]);
  return rows.map(toOutage).sort((one, other) => other.openedAt - one.openedAt);
}

export async function findOutage(database: Transaction, place: OutagePlace, outageId: Id<'Outage'>): Promise<Outage | null> {
  const [row] = await database.query<Row>('find_outage', `
    select ${columns} from outages where service_point_id = $1 and outage_id = $2`, [homeOf(place), outageId]);
  return row ? toOutage(row) : null;
}

/**
 * Those that are open, and those that were open then; the newest first. What is open now is always among them, whatever the
 * demo clock says.
 */
export async function listOpenAt(database: Transaction, at: number): Promise<Outage[]> {
  const rows = await database.query<Row>('list_outages_open_at', `
    select ${columns} from outages
    where closed_at is null or (closed_at > $1 and opened_at <= $1)
    order by opened_at desc, outage_id`, [new Date(at)]);
  return rows.map(toOutage);
}

/** Anywhere: open, or ended since; the newest first. */
export async function listOutagesSince(database: Transaction, sinceMs: number): Promise<Outage[]> {
  const rows = await database.query<Row>('list_outages_since', `
    select ${columns} from outages where closed_at is null or closed_at >= $1 order by opened_at desc, outage_id limit 500`, [new Date(sinceMs)]);
  return rows.map(toOutage);
}

/** Of these very places: open, or ended since; the newest first. */
export async function listOutagesOf(database: Transaction, places: readonly OutagePlace[], sinceMs: number): Promise<Outage[]> {
  const rows = await database.query<Row>('list_outages_of', `
    select ${columns} from outages
    where service_point_id = any($1) and (closed_at is null or closed_at >= $2)
    order by opened_at desc, outage_id limit 50`, [places.map(homeOf), new Date(sinceMs)]);
  return rows.map(toOutage);
}

function homeOf({ servicePointId, regionCode }: OutagePlace): string {
  return servicePointId ?? `${REGION}${regionCode}`;
}

function toOutage({ servicePointId: home, regionCode, ...outage }: Row): Outage {
  if (!home.startsWith(REGION)) return { ...outage, servicePointId: asId(home), regionCode };
  return { ...outage, servicePointId: null, regionCode: asId(home.slice(REGION.length)) };
}

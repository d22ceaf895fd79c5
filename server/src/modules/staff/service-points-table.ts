import type { PlaceView, Purpose } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { Id } from '../../platform/values/ids.ts';
import { stemOf, type RegionCode } from '../regions/rules/index.ts';

/** A place with a counter: hospital, pharmacy, agency. Several may belong to one institution. */
export interface ServicePoint {
  readonly servicePointId: Id<'ServicePoint'>;
  readonly regionCode: RegionCode;
  readonly name: PlaceView['name'];
  readonly address: PlaceView['address'];
  readonly hours: PlaceView['hours'];
  readonly phone: string;
  readonly institutionCode: string;
  /** Where cards are handed over and data are put right. */
  readonly isAgency: boolean;
  /** What its terminals may be licensed for. */
  readonly purposes: readonly Purpose[];
}

const columns = 'service_point_id, region_code, name, address, hours, phone, institution_code, is_agency, purposes';

export async function findServicePoint(database: Transaction, servicePointId: Id<'ServicePoint'>): Promise<ServicePoint | null> {
  const [place] = await database.query<ServicePoint>('find_service_point', `
    select ${columns} from service_points where service_point_id = $1`, [servicePointId]);
  return place ?? null;
}

/** An open one, held as it is until this transaction ends: whoever narrows or closes it waits, and then finds the terminal that was prepared meanwhile. */
export async function lockOpenServicePoint(database: Transaction, servicePointId: Id<'ServicePoint'>): Promise<ServicePoint | null> {
  const [place] = await database.query<ServicePoint>('lock_open_service_point', `
    select ${columns} from service_points where service_point_id = $1 and closed_on is null for share`, [servicePointId]);
  return place ?? null;
}

/** Those of a region and of all that lies below it; '000000' is the nation. None that closed. */
export async function listServicePoints(database: Transaction, regionCode: RegionCode): Promise<ServicePoint[]> {
  return database.query<ServicePoint>('list_service_points', `
    select ${columns} from service_points where region_code like $1 and closed_on is null order by region_code, service_point_id`, [`${stemOf(regionCode)}%`]);
}

/** Also those that closed: what was done there stays theirs. */
export async function listServicePointIdsIn(database: Transaction, regionCode: RegionCode): Promise<Id<'ServicePoint'>[]> {
  const rows = await database.query<Pick<ServicePoint, 'servicePointId'>>('list_service_point_ids_in', 'select service_point_id from service_points where region_code like $1', [`${stemOf(regionCode)}%`]);
  return rows.map(({ servicePointId }) => servicePointId);
}

export interface PlacesWanted {
  readonly areas: readonly RegionCode[];
  /** Also these, whatever their area: counters that somebody is bound to. */
  readonly servicePointIds: readonly Id<'ServicePoint'>[];
  readonly closed: boolean | null;
  readonly purpose: Purpose | null;
  readonly after: string | null;
  readonly limit: number;
}

export interface ManagedServicePoint extends ServicePoint {
  readonly closedOn: Day | null;
}

/** By id, also those that closed. */
export async function listManagedServicePoints(database: Transaction, { areas, servicePointIds, closed, purpose, after, limit }: PlacesWanted): Promise<ManagedServicePoint[]> {
  return database.query<ManagedServicePoint>('list_managed_service_points', `
    select ${columns}, closed_on from service_points
    where (region_code like any($1) or service_point_id = any($2)) and ($3::boolean is null or (closed_on is not null) = $3) and ($4::text is null or $4 = any(purposes))
      and ($5::text is null or service_point_id > $5)
    order by service_point_id limit $6`, [areas.map((area) => `${stemOf(area)}%`), servicePointIds, closed, purpose, after, limit]);
}

export async function findManagedServicePoint(database: Transaction, servicePointId: Id<'ServicePoint'>): Promise<ManagedServicePoint | null> {
  const [place] = await database.query<ManagedServicePoint>('find_managed_service_point', `select ${columns}, closed_on from service_points where service_point_id = $1`, [servicePointId]);
  return place ?? null;
}

/** The agency that shares most of the region's code: its own, its city's, its province's, any. */
export async function findNearestAgency(database: Transaction, regionCode: RegionCode): Promise<ServicePoint | null> {
  const [place] = await database.query<ServicePoint>('find_nearest_agency', `
    select ${columns} from service_points where is_agency and closed_on is null
    order by region_code = $1 desc, left(region_code, 4) = left($1, 4) desc, left(region_code, 2) = left($1, 2) desc, region_code, service_point_id
    limit 1`, [regionCode]);
  return place ?? null;
}

/** The held change by which a place is as it is. Without one only the owner of the schema writes: a seed, a test. */
export interface PlaceApproval {
  readonly approvalId?: Id<'Approval'>;
}

/** New, or changed in place: a name or an address may change, the id never. One that was closed is open again. */
export async function saveServicePoint(database: Transaction, place: ServicePoint & PlaceApproval): Promise<void> {
  await database.query('save_service_point', `
    insert into service_points (${columns}, approval_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    on conflict (service_point_id) do update set
      region_code = $2, name = $3, address = $4, hours = $5, phone = $6, institution_code = $7, is_agency = $8, purposes = $9, closed_on = null, approval_id = $10`,
    [place.servicePointId, place.regionCode, JSON.stringify(place.name), JSON.stringify(place.address), JSON.stringify(place.hours), place.phone,
      place.institutionCode, place.isAgency, place.purposes, place.approvalId ?? null]);
}

/** True also where there is none. */
export async function isServicePointClosed(database: Transaction, servicePointId: Id<'ServicePoint'>): Promise<boolean> {
  return (await database.query('is_service_point_open', 'select 1 from service_points where service_point_id = $1 and closed_on is null', [servicePointId])).length === 0;
}

/** False: there is none, or it was closed before. */
export async function markServicePointClosed(database: Transaction, { servicePointId, approvalId, day }: PlaceApproval & { readonly servicePointId: Id<'ServicePoint'>; readonly day: Day }): Promise<boolean> {
  return (await database.query('close_service_point', `
    update service_points set closed_on = $2, approval_id = $3 where service_point_id = $1 and closed_on is null returning service_point_id`, [servicePointId, day, approvalId ?? null])).length > 0;
}

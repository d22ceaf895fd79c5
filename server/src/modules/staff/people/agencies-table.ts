import type { AgencyView } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { stemOf, type RegionCode } from '../../regions/rules/index.ts';

export interface Agency {
  readonly agencyId: Id<'Agency'>;
  readonly parentAgencyId: Id<'Agency'> | null;
  readonly kind: AgencyView['kind'];
  readonly areaCode: RegionCode;
  readonly servicePointId: Id<'ServicePoint'> | null;
  readonly name: AgencyView['name'];
}

const columns = 'agency_id, parent_agency_id, kind, area_code, service_point_id, name';

/** New, or renamed in place: where it stands in the tree never changes. */
export async function saveAgency(database: Transaction, agency: Agency): Promise<void> {
  await database.query('save_agency', `
    insert into agencies (${columns}) values ($1, $2, $3, $4, $5, $6) on conflict (agency_id) do update set name = $6`,
    [agency.agencyId, agency.parentAgencyId, agency.kind, agency.areaCode, agency.servicePointId, JSON.stringify(agency.name)]);
}

export async function findAgency(database: Transaction, agencyId: Id<'Agency'>): Promise<Agency | null> {
  const [agency] = await database.query<Agency>('find_agency', `select ${columns} from agencies where agency_id = $1 and closed_on is null`, [agencyId]);
  return agency ?? null;
}

/** Also those that closed: somebody may still be of them. */
export async function findAgencies(database: Transaction, agencyIds: readonly Id<'Agency'>[]): Promise<Agency[]> {
  return database.query<Agency>('find_agencies', `select ${columns} from agencies where agency_id = any($1)`, [agencyIds]);
}

/** Those of an area and of all below it. */
export async function listAgenciesIn(database: Transaction, areaCode: RegionCode): Promise<Agency[]> {
  return database.query<Agency>('list_agencies_in', `
    select ${columns} from agencies where area_code like $1 and closed_on is null order by area_code, agency_id limit 2000`, [`${stemOf(areaCode)}%`]);
}

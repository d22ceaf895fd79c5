import type { PlaceOutages } from '@yika/contract';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { asId, type Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { getManagedPlace } from '../staff/index.ts';
import { closeOutage, openOutage } from './change-outage.ts';
import { TOLD_FOR_MS } from './open-outages.ts';
import { countOpenReports } from './fault-reports-table.ts';
import { listOutagesOf } from './outages-table.ts';
import { maySpeakFor } from './rules/index.ts';
import { viewOutages } from './view-outage.ts';

type Needs = Pick<World, 'database' | 'now'>;

/** How a counter of one's scope stands. Refusals: outside_scope, service_point_unknown. */
export async function listOutagesOfPlace({ database, now }: Needs, caller: StaffCaller, servicePointId: Id<'ServicePoint'>): Promise<PlaceOutages> {
  const place = { servicePointId, regionCode: await regionOf({ database }, caller, servicePointId) };
  return {
    outages: await viewOutages(database, await listOutagesOf(database, [place], now() - TOLD_FOR_MS)),
    openReports: await countOpenReports(database, servicePointId), mayChange: maySpeakFor(caller, place),
  };
}

/** Refusals: outside_scope, service_point_unknown, not_permitted, outage_already_open. */
export async function declareOutageOfPlace(world: Needs, caller: StaffCaller, servicePointId: Id<'ServicePoint'>): Promise<PlaceOutages> {
  await regionOf(world, caller, servicePointId);
  await openOutage(world, caller, { servicePointId });
  return listOutagesOfPlace(world, caller, servicePointId);
}

/** Refusals: outside_scope, service_point_unknown, not_permitted, outage_not_open. */
export async function endOutageOfPlace(world: Needs, caller: StaffCaller, servicePointId: Id<'ServicePoint'>): Promise<PlaceOutages> {
  await regionOf(world, caller, servicePointId);
  await closeOutage(world, caller, { servicePointId });
  return listOutagesOfPlace(world, caller, servicePointId);
}

/** Of a place that whoever asks may see. */
async function regionOf({ database }: Pick<World, 'database'>, caller: StaffCaller, servicePointId: Id<'ServicePoint'>): Promise<RegionCode> {
  return asId((await getManagedPlace({ database }, caller, servicePointId)).regionCode);
}

import type { openOutageHere, ReplyOf } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import { findArea } from '../regions/index.ts';
import { findServicePoint } from '../staff/index.ts';
import type { Outage } from './rules/index.ts';

type OutageView = ReplyOf<typeof openOutageHere>;

export async function viewOutages(database: Transaction, outages: readonly Outage[]): Promise<OutageView[]> {
  const views: OutageView[] = [];
  for (const outage of outages) views.push(await viewOutage(database, outage));
  return views;
}

/** With the name of the place: the service point's, or the region's. */
export async function viewOutage(database: Transaction, outage: Outage): Promise<OutageView> {
  const { outageId, kind, servicePointId, regionCode, openedAt, openedBy, closedAt } = outage;
  const name = servicePointId === null ? findArea(regionCode)?.name : (await findServicePoint(database, servicePointId))?.name;
  return { outageId, kind, servicePointId, regionCode, place: name ?? null, openedAt, closedAt, openedBy };
}

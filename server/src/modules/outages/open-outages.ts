import type { Transaction } from '../../platform/database.ts';
import type { TerminalCaller } from '../../platform/values/caller.ts';
import type { Id } from '../../platform/values/ids.ts';
import { upwardsFrom } from '../regions/rules/index.ts';
import { findServicePoint } from '../staff/index.ts';
import { neighbourOutagesAt } from './neighbours/neighbour-outages-table.ts';
import { findOutage, listOpenAt, listOutagesOf } from './outages-table.ts';
import { concerns, type Concern, type NeighbourName, type Outage } from './rules/index.ts';

/**
 * What was open then (`at`, epoch milliseconds) or is open now and concerns a service point – its own and those of the regions
 * around it – or a region: those around it and everything within. The newest first. '000000' is the nation.
 */
export async function openOutagesFor(database: Transaction, where: Concern, at: number): Promise<Outage[]> {
  const open = await listOpenAt(database, at);
  if (open.length === 0) return [];
  const concern = await withRegion(database, where);
  return open.filter((outage) => concerns(outage, concern));
}

/** So long a counter can still say that it was down: bills are claimed within the month. */
export const TOLD_FOR_MS = 30 * 86_400_000;

/** Those of a counter's place and of the regions around it, open or ended lately; the newest first. */
export async function outagesHere(database: Transaction, { servicePointId, regionCode }: Pick<TerminalCaller, 'servicePointId' | 'regionCode'>, at: number): Promise<Outage[]> {
  const around = upwardsFrom(regionCode).map((each) => ({ servicePointId: null, regionCode: each }));
  return listOutagesOf(database, [{ servicePointId, regionCode }, ...around], at - TOLD_FOR_MS);
}

/** One of this service point, which must exist. */
export async function getOutage(database: Transaction, servicePointId: Id<'ServicePoint'>, outageId: Id<'Outage'>): Promise<Outage> {
  const outage = await findOutage(database, { servicePointId, regionCode: null }, outageId);
  if (!outage) throw new Error('an outage that is on record must exist');
  return outage;
}

/** Those that do not answer now, and since when. */
export async function silentNeighbours(database: Transaction, at: number): Promise<{ readonly neighbour: NeighbourName; readonly since: number }[]> {
  const open = (await neighbourOutagesAt(database, at)).filter(({ closedAt }) => closedAt === null);
  return open.map(({ neighbour, openedAt }) => ({ neighbour, since: openedAt }));
}

async function withRegion(database: Transaction, where: Concern): Promise<Concern> {
  if (where.servicePointId === undefined || where.regionCode !== undefined) return where;
  const place = await findServicePoint(database, where.servicePointId);
  return place ? { servicePointId: place.servicePointId, regionCode: place.regionCode } : where;
}

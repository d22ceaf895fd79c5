import type { AfterScan } from '@yika/contract';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findServicePoint, toPlace, type ServicePoint } from '../../staff/index.ts';
import { listVerificationsSince, type Verification } from '../verifications-table.ts';

/** What happened to the holder's codes since an instant, oldest first: the page asks every two seconds while a code is shown. */
export async function listAfterScan({ database }: Pick<World, 'database'>, { holderId }: HolderCaller, sinceMs: number): Promise<AfterScan[]> {
  const checks = (await listVerificationsSince(database, holderId, sinceMs)).filter(({ offline }) => !offline);
  const placeOf = placesIn(database);
  const scans: AfterScan[] = [];
  for (const check of checks) {
    const place = await placeOf(check.servicePointId);
    if (place) scans.push(toAfterScan(check, place));
  }
  return scans;
}

function toAfterScan(check: Verification, place: ServicePoint): AfterScan {
  const { verificationId, at, till, purpose, outcome, reasons, warnings, shortfallFen, seen, offline, reference } = check;
  return {
    verificationId, at, place: toPlace(place), till, purpose, outcome: outcome === 'refused' ? 'refused' : 'valid',
    reasons: [...reasons], warnings: [...warnings], shortfallFen, seen: [...seen], offline, canDeny: canDeny(check), reference,
  };
}

/** Once is enough. Also a refused scan can be one that the holder knows nothing of; and what a clerk said does not take the holder's word. */
export function canDeny({ deniedBy }: Pick<Verification, 'deniedBy'>): boolean {
  return deniedBy !== 'holder';
}

/** Each place is looked up once. */
export function placesIn(database: World['database']): (servicePointId: string) => Promise<ServicePoint | null> {
  const known = new Map<string, ServicePoint | null>();
  return async (servicePointId) => {
    const place = known.get(servicePointId) ?? (await findServicePoint(database, servicePointId as Id<'ServicePoint'>));
    known.set(servicePointId, place);
    return place;
  };
}

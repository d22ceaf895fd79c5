import { Refusal } from '../../../platform/refusal.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { readSwitch } from '../../switches/index.ts';
import { mayIssue, type IssueStop, type IssuerRefusal } from '../rules/index.ts';
import { findIssuers, findNearestIssuer } from './issuers-table.ts';

/**
 * Why no e-card can be issued there; null: one can. First who may issue at all (Measures, Art. 5), then what the ministry or the region has
 * opened. Asked by every act that leads to an e-card, whenever it is asked for: nothing of it is kept.
 */
export async function findIssueStop(database: Transaction, regionCode: RegionCode): Promise<IssueStop | null> {
  const issuer = await findNearestIssuer(database, regionCode);
  const permitted = mayIssue(issuer, 'ecards');
  if (!permitted.allowed) return { code: permitted.reason, since: permitted.reason === 'issuer_not_approved' ? null : (issuer?.standingSince ?? null) };
  const { open, since, reason } = await readSwitch(database, 'ecard_issue', regionCode);
  if (open) return null;
  return reason === 'never_opened' || reason === 'not_open_yet' ? { code: 'region_not_open', since: null } : { code: 'region_paused', since };
}

/** Refuses unless an e-card may be issued there. */
export async function refuseUnlessMayIssueECards(database: Transaction, regionCode: RegionCode): Promise<void> {
  const stop = await findIssueStop(database, regionCode);
  if (stop) throw new Refusal(stop.code, stop.since === null ? {} : { day: stop.since });
}

/** Of the areas in whose name physical cards would be made: those in whose name none may be, with why. */
export async function findCardStops(database: Transaction, areaCodes: readonly string[]): Promise<ReadonlyMap<string, IssuerRefusal>> {
  const asked = [...new Set(areaCodes)];
  const issuers = new Map((await findIssuers(database, asked)).map((issuer) => [issuer.areaCode as string, issuer]));
  const stops = new Map<string, IssuerRefusal>();
  for (const areaCode of asked) {
    const permitted = mayIssue(issuers.get(areaCode) ?? null, 'cards');
    if (!permitted.allowed) stops.set(areaCode, permitted.reason);
  }
  return stops;
}

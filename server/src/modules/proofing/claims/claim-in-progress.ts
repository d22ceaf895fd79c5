import { Refusal } from '../../../platform/refusal.ts';
import type { World } from '../../../platform/world.ts';
import { claimHashOf } from './claim-cookie.ts';
import { findClaim, lockClaim, type Claim } from './claims-table.ts';

/** The claim of this browser. Refusal: claim_not_found (none, given up, or half an hour is over). */
export async function getClaim({ database, lookup, now }: Pick<World, 'database' | 'lookup' | 'now'>, secret: string | undefined): Promise<Claim> {
  return orNotFound(secret && (await findClaim(database, claimHashOf(lookup, secret), now())));
}

/** Takes its row lock too. */
export async function lockClaimOf({ database, lookup, now }: Pick<World, 'database' | 'lookup' | 'now'>, secret: string | undefined): Promise<Claim> {
  return orNotFound(secret && (await lockClaim(database, claimHashOf(lookup, secret), now())));
}

function orNotFound(claim: Claim | null | '' | undefined): Claim {
  if (!claim) throw new Refusal('claim_not_found');
  return claim;
}

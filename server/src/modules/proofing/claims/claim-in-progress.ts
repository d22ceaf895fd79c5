import { Refusal } from '../../../platform/refusal.ts';
import type { World } from '../../../platform/world.ts';
import { claimHashOf } from './claim-cookie.ts';
import { findClaim, isEndedByCorrection, lockClaim, type Claim } from './claims-table.ts';

type Needs = Pick<World, 'database' | 'lookup' | 'now'>;

/** The claim of this browser. Refusals: claim_not_found (none, given up, or half an hour is over), claim_data_corrected (the registry has another name since). */
export function getClaim(world: Needs, secret: string | undefined): Promise<Claim> {
  return claimOf(world, secret, findClaim);
}

/** Takes its row lock too. */
export function lockClaimOf(world: Needs, secret: string | undefined): Promise<Claim> {
  return claimOf(world, secret, lockClaim);
}

async function claimOf({ database, lookup, now }: Needs, secret: string | undefined, find: typeof findClaim): Promise<Claim> {
  if (!secret) throw new Refusal('claim_not_found');
  const claimHash = claimHashOf(lookup, secret);
  const claim = await find(database, claimHash, now());
  if (!claim) throw new Refusal((await isEndedByCorrection(database, claimHash)) ? 'claim_data_corrected' : 'claim_not_found');
  return claim;
}

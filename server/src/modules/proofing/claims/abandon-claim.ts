import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { claimHashOf } from './claim-cookie.ts';
import { endClaim, lockClaim } from './claims-table.ts';
import { unproved } from './start-claim.ts';

/** Gives up the claim of this browser. Giving up one that is not there is no fault. */
export async function abandonClaim({ database, lookup, now }: Pick<World, 'database' | 'lookup' | 'now'>, secret: string | undefined): Promise<void> {
  const at = now();
  const claim = secret ? await lockClaim(database, claimHashOf(lookup, secret), at) : null;
  if (!claim) return;
  await endClaim(database, claim.claimHash, at);
  await recordAudit(database, { holderId: claim.holderId, at, caller: unproved, action: 'claim.abandoned', subject: 'claim' });
}

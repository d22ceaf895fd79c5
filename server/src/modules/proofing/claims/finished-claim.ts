import { Refusal } from '../../../platform/refusal.ts';
import type { World } from '../../../platform/world.ts';
import { getClaim, lockClaimOf } from './claim-in-progress.ts';
import { saveDone, type Claim, type ProvedBy } from './claims-table.ts';

/** A claim whose person is proved: the PIN may be set. `done`: it was, and somebody presses again because the reply was lost. */
export type ProvedClaim = Claim & { readonly step: 'set_pin' | 'done'; readonly provedBy: ProvedBy };

/** Refusals: claim_not_found, claim_not_proved. */
export async function getProvedClaim(world: World, secret: string | undefined): Promise<ProvedClaim> {
  return orNotProved(await getClaim(world, secret));
}

/** Takes its row lock, so that of two presses at once one comes first. Refusals as above. */
export async function lockProvedClaim(world: World, secret: string | undefined): Promise<ProvedClaim> {
  return orNotProved(await lockClaimOf(world, secret));
}

/** The PIN was set on this device; the claim stays for as long as it would have, for whoever did not get the reply. */
export async function finishClaim({ database }: Pick<World, 'database'>, claim: Claim, deviceNo: number): Promise<void> {
  await saveDone(database, claim.claimHash, deviceNo);
}

function orNotProved(claim: Claim): ProvedClaim {
  const { step, provedBy } = claim;
  if (step === 'prove' || provedBy === null) throw new Refusal('claim_not_proved');
  return { ...claim, step, provedBy };
}

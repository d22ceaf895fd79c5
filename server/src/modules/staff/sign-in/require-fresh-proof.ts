import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { isFreshlyProved } from '../rules/index.ts';

/** At the head of every sensitive act: an unlocked screen is not enough. Refusal: passkey_proof_needed. */
export function requireFreshProof(caller: StaffCaller, at: number): void {
  if (!isFreshlyProved(caller, at)) throw new Refusal('passkey_proof_needed');
}

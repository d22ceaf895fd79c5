import type { Caller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { saveProof, type Claim, type ProvedBy } from './claims-table.ts';

/** Long enough to think of a PIN, even when the proof came at the last minute. */
const TIME_FOR_PIN_MS = 10 * 60_000;

/** The claimant is the holder. Kept once; a second proof of a claim that is proved changes nothing. */
export async function proveClaim({ database, now }: World, { claim, by, caller, reference }: { claim: Claim; by: ProvedBy; caller: Caller; reference: string }): Promise<void> {
  const at = now();
  if (!(await saveProof(database, claim.claimHash, { by, at, notBefore: at + TIME_FOR_PIN_MS }))) return;
  await recordAudit(database, { holderId: claim.holderId, at, caller, action: 'claim.proved', subject: 'claim', outcome: by, reference });
}

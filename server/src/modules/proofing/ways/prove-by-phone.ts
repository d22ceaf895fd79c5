import type { Language } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import { recordAudit } from '../../audit/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import type { World } from '../../../platform/world.ts';
import { lockClaimOf } from '../claims/claim-in-progress.ts';
import type { Claim } from '../claims/claims-table.ts';
import { checkPhoneCode, sendPhoneCode, type CodeWanted, type PhoneCodeParts } from '../phone-codes/phone-code.ts';
import { proveClaim } from '../claims/prove-claim.ts';
import { unproved } from '../claims/start-claim.ts';

interface Asked {
  readonly secret: string | undefined;
  readonly addressHash: Buffer;
  readonly language: Language;
  readonly reference: string;
}

/**
 * Sends a code to the number that the registry holds, and to no other: whoever found a card knows all that stands on it, and has
 * not got the phone. Refusals: claim_not_found, phone_not_registered, phone_code_too_soon, phone_codes_spent, sms_unavailable.
 */
export async function sendClaimCode(parts: PhoneCodeParts, { secret, addressHash, language, reference }: Asked): Promise<void> {
  await sendPhoneCode(parts, language, async (world): Promise<CodeWanted> => {
    const claim = await lockClaimOf(world, secret);
    if (claim.step !== 'prove') throw new Refusal('claim_not_found');
    const { phone, identityNumber } = await readPersonForRules(world, claim.holderId);
    if (phone === null || !claim.phoneAllowed) throw new Refusal('phone_not_registered');
    await recordAudit(world.database, { holderId: claim.holderId, at: world.now(), caller: unproved, action: 'claim.phone_code_sent', subject: 'claim', reference });
    return { ownerHash: claim.claimHash, use: 'claim', to: { holderId: claim.holderId, phone, identityNumber, addressHash } };
  });
}

/** An answer, so that a spent try is kept. Refusals: claim_not_found, phone_code_wrong, phone_code_expired, phone_codes_spent. */
export async function checkClaimCode(world: World, { secret, code, reference }: { secret: string | undefined; code: string; reference: string }): Promise<Refusal | Claim> {
  const claim = await lockClaimOf(world, secret);
  // Pressed twice: the first press has proved it.
  if (claim.step !== 'prove') return claim;
  const checked = await checkPhoneCode(world, { ownerHash: claim.claimHash, use: 'claim' }, code);
  if (checked.right) {
    await proveClaim(world, { claim, by: 'phone', caller: unproved, reference });
    return lockClaimOf(world, secret);
  }
  await recordAudit(world.database, {
    holderId: claim.holderId, at: world.now(), caller: unproved, action: 'claim.phone_code_refused', subject: 'claim', outcome: checked.refusal.code, reference,
  });
  return checked.refusal;
}

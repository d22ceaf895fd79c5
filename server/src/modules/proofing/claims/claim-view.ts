import type { ClaimView } from '@yika/contract';
import type { World } from '../../../platform/world.ts';
import { hasPhoto, readPersonForRules } from '../../holders/index.ts';
import { counterCodeOf } from './claim-cookie.ts';
import type { Claim } from './claims-table.ts';
import { findOpenPhoneCode } from '../phone-codes/phone-codes-table.ts';

/**
 * A claim as whoever made it may see it: nothing personal but the last two digits of the registry's phone, and those only after
 * name, number and card number fitted together.
 */
export async function viewClaim(world: World, claim: Claim, secret: string): Promise<ClaimView> {
  const { database } = world;
  const at = world.now();
  const { phone } = await readPersonForRules(world, claim.holderId);
  const byPhone = claim.phoneAllowed && phone !== null;
  const byFace = claim.faceAllowed && claim.faceTriesLeft > 0 && (await hasPhoto(database, claim.holderId));
  const code = await findOpenPhoneCode(database, { ownerHash: claim.claimHash, use: 'claim' });
  const codeIsOpen = claim.step === 'prove' && code !== null && code.expiresAt > at;
  const { counterCodeExpiresAt } = claim;

  return {
    step: claim.step,
    level: claim.level,
    ways: [...(byPhone ? ['phone' as const] : []), ...(byFace ? ['face' as const] : []), 'counter'],
    phoneTail: byPhone && claim.cardId !== null ? phone.slice(-2) : null,
    phoneCode: codeIsOpen ? { resendAt: code.resendAt, expiresAt: code.expiresAt, triesLeft: code.triesLeft } : null,
    counterCode: counterCodeExpiresAt !== null && counterCodeExpiresAt > at
      ? { code: counterCodeOf(world.lookup, secret, counterCodeExpiresAt), expiresAt: counterCodeExpiresAt }
      : null,
    expiresAt: claim.expiresAt,
    serverTime: at,
  };
}

import type { ClaimView } from '@yika/contract';
import type { World } from '../../../platform/world.ts';
import { hasPhoto, readPersonForRules } from '../../holders/index.ts';
import { counterCodeOf } from './claim-cookie.ts';
import type { Claim } from './claims-table.ts';
import { hasDaysCode } from '../phone-codes/phone-code.ts';
import { findOpenPhoneCode } from '../phone-codes/phone-codes-table.ts';
import { hasFaceCheck } from '../ways/prove-by-face.ts';

/**
 * A claim as whoever made it may see it: nothing personal but the last two digits of the registry's phone, and those only after
 * name, number and card number fitted together. A way that is spent for today, seen from this network, is none: a code that is still open
 * can be typed in, and a face check that began can be handed in.
 */
export async function viewClaim(world: World, claim: Claim, { secret, addressHash }: { readonly secret: string; readonly addressHash: Buffer }): Promise<ClaimView> {
  const { database } = world;
  const at = world.now();
  const { phone, identityNumber } = await readPersonForRules(world, claim.holderId);
  const code = await findOpenPhoneCode(database, { ownerHash: claim.claimHash, use: 'claim' });
  const codeIsOpen = claim.step === 'prove' && code !== null && code.expiresAt > at;
  const byPhone = claim.phoneAllowed && phone !== null && (codeIsOpen || (await hasDaysCode(world, 'claim', { identityNumber, addressHash })));
  const byFace = claim.faceAllowed && claim.faceTriesLeft > 0 && (await hasPhoto(database, claim.holderId)) && (await hasFaceCheck(world, claim, addressHash));
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

import type { Language } from '@yika/contract';
import { readPhone } from '@yika/contract/numbers';
import { spend, type Budget } from '../../../platform/budgets-table.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { mayBePhone, readPersonForRules } from '../../holders/index.ts';
import { endClaimsByPhone } from '../claims/claims-table.ts';
import { checkPhoneCode, sendPhoneCode, type CodeWanted, type PhoneCodeParts } from '../phone-codes/phone-code.ts';
import { endPhoneCodesOf, type PhoneCodeOwner } from '../phone-codes/phone-codes-table.ts';
import { findProvedPhone, saveProvedPhone } from './proved-phones-table.ts';

const PROOF_LASTS_MS = 30 * 60_000;
/** To one number in a day, whoever asks: it may be a stranger's. */
const TO_ONE_NUMBER: Budget = { name: 'new_phone_codes', limit: 5, windowMs: 24 * 3_600_000 };

interface Asked {
  readonly phone: string;
  readonly reference: string;
}

/** To the number that was typed, and only for this. Refusals: new_phone_malformed, correction_same_value, phone_code_too_soon, phone_codes_spent, sms_unavailable. */
export function sendNewPhoneCode(parts: PhoneCodeParts, { holderId, ...caller }: HolderCaller, { phone: typed, addressHash, language, reference }: Asked & { readonly addressHash: Buffer; readonly language: Language }) {
  return sendPhoneCode(parts, language, async (world): Promise<CodeWanted> => {
    const phone = orRefuse(await mayBePhone(world, holderId, typed));
    if (!(await spend(world.database, TO_ONE_NUMBER, world.lookup('code', `new-phone:${phone}`), world.now()))) throw new Refusal('phone_codes_spent');
    const { identityNumber } = await readPersonForRules(world, holderId);
    await recordAudit(world.database, { holderId, at: world.now(), caller: { ...caller, holderId }, action: 'new_phone.code_sent', subject: 'phone', reference });
    return { ...ownerOf(world, holderId, phone), to: { holderId, phone, identityNumber, addressHash } };
  });
}

/** An answer, so that a spent try is kept. Refusals: new_phone_malformed, phone_code_wrong, phone_code_expired, phone_codes_spent. */
export async function checkNewPhoneCode(world: World, caller: HolderCaller, { phone: typed, code, reference }: Asked & { readonly code: string }): Promise<Refusal | { readonly provedUntil: number }> {
  const { holderId } = caller;
  const read = readPhone(typed);
  if (!read.ok) throw new Refusal('new_phone_malformed');
  const owner = ownerOf(world, holderId, read.value);
  const checked = await checkPhoneCode(world, owner, code);
  const at = world.now();
  await recordAudit(world.database, {
    holderId, at, caller, action: checked.right ? 'new_phone.proved' : 'new_phone.code_refused', subject: 'phone', ...(!checked.right && { outcome: checked.refusal.code }), reference,
  });
  if (!checked.right) return checked.refusal;
  await saveProvedPhone(world.database, { holderId, phoneHash: owner.ownerHash }, at);
  return { provedUntil: at + PROOF_LASTS_MS };
}

/** Whether a code was read at that number not long ago; the number is in its canonical form. */
export async function isPhoneProved(world: World, holderId: HolderId, phone: string): Promise<boolean> {
  const proof = await findProvedPhone(world.database, { holderId, phoneHash: ownerOf(world, holderId, phone).ownerHash });
  return proof !== null && proof.provedAt + PROOF_LASTS_MS > world.now();
}

/** What was sent to the phone before opens nothing any more, and what was proved by it and is not done begins again. */
export async function endWhatPhoneProved({ database, now }: World, holderId: HolderId): Promise<void> {
  await endPhoneCodesOf(database, holderId, now());
  await endClaimsByPhone(database, holderId, now());
}

function ownerOf({ lookup }: World, holderId: HolderId, phone: string): PhoneCodeOwner {
  return { ownerHash: lookup('secret', `new-phone:${holderId}:${phone}`), use: 'new_phone' };
}

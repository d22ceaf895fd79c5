import type { Language } from '@yika/contract';
import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { checkPhoneCode, deliver, takeDaysCode, writeCode, type PhoneCodeParts, type WrittenCode } from './phone-code.ts';
import type { PhoneCodeUse } from './phone-codes-table.ts';
import { matchPerson } from '../match-person.ts';
import { readTyped, unproved } from '../claims/start-claim.ts';
import { countMissUnseen, takeTry, triesSpent, type Trier } from '../tries.ts';

export interface CodeByNameParts extends PhoneCodeParts {
  /** Does it once the reply is on its way: sending takes longer than not sending, and a stranger must not see which it was. */
  readonly afterReply: (work: () => Promise<void>) => void;
}

export type UseByName = Extract<PhoneCodeUse, 'loss_report' | 'explanation'>;

export interface AskedByName {
  readonly use: UseByName;
  readonly typed: { readonly name: string; readonly identityNumber: string };
  readonly trier: Trier;
  readonly language: Language;
  readonly reference: string;
}

export interface Attempt {
  /** Whoever shows it later is the one who asked. */
  readonly attempt: string;
  readonly expiresAt: number;
}

/**
 * For those who are not signed in: a code to the registered phone, if name and number fit and a phone is registered. The answer is
 * the same whoever asks and whatever fits, and so is the work behind it. Refusals: name_malformed, identity_number_malformed,
 * claim_tries_spent.
 */
export async function askCodeByName({ inTransaction, sendTextMessage, afterReply }: CodeByNameParts, asked: AskedByName): Promise<Attempt> {
  const attempt = randomUUID();
  const written = await inTransaction((world) => write(world, asked, attempt));
  if (written instanceof Refusal) throw written;
  const { code, phone } = written;
  if (phone !== null) afterReply(async () => void (await deliver(sendTextMessage, { ...code, phone }, asked.language)));
  return { attempt, expiresAt: code.expiresAt };
}

async function write(world: World, { use, typed: raw, trier, reference }: AskedByName, attempt: string): Promise<Refusal | { code: WrittenCode; phone: string | null }> {
  const typed = readTyped({ ...raw, cardNumber: null }, dayInChina(world.now()));
  if (!typed.allowed) return new Refusal(typed.reason);
  const tried = await takeTry(world, trier);
  if (!tried) return triesSpent();

  const { matched, home } = await matchPerson(world, typed.value);
  const { identityNumber } = typed.value;
  const { addressHash } = trier;
  // A miss takes a miss and a hit takes a code; the other is taken from nobody, so that all do the same work and no guess costs the person a code.
  const nobody = `nobody:${attempt}`;
  const { phoneLeft } = await countMissUnseen(world, { use, identityNumber, addressHash }, { hit: matched !== null, decoy: nobody });
  const left = await takeDaysCode(world, use, { identityNumber: matched && phoneLeft ? identityNumber : nobody, addressHash });
  const phone = matched && left && phoneLeft ? matched.person.phone : null;
  const holderId = matched && phone !== null ? matched.person.holderId : null;
  const code = await writeCode(world, { ownerHash: ownerOf(world, attempt), use, holderId });
  await recordAudit(world.database, { holderId: home, at: world.now(), caller: unproved, action: `${use}.code_asked`, subject: 'phone', outcome: phone === null ? 'refused' : 'sent', reference });
  return { code, phone };
}

/** Who was proved by the code of an attempt. The try is kept whatever comes of it. Refusals: phone_code_wrong, phone_code_expired, phone_codes_spent. */
export async function confirmCodeByName(
  { inTransaction }: Pick<PhoneCodeParts, 'inTransaction'>,
  { attempt, use, code, reference }: { readonly attempt: string; readonly use: UseByName; readonly code: string; readonly reference: string },
): Promise<HolderId> {
  const checked = await inTransaction(async (world) => {
    const result = await checkPhoneCode(world, { ownerHash: ownerOf(world, attempt), use }, code);
    if (result.right) {
      await recordAudit(world.database, { holderId: result.holderId, at: world.now(), caller: unproved, action: `${use}.code_right`, subject: 'phone', outcome: 'proved', reference });
    }
    return result;
  });
  if (!checked.right) throw checked.refusal;
  return checked.holderId;
}

function ownerOf({ lookup }: World, attempt: string): Buffer {
  return lookup('secret', `attempt:${attempt.toLowerCase()}`);
}

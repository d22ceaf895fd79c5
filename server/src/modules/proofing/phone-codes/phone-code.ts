import type { Language } from '@yika/contract';
import { randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import { giveShareBack, hasShare, spendShare, type Counted, type SharedBudget } from '../../../platform/shared-budget.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { InTransaction, World } from '../../../platform/world.ts';
import { phoneCodeText } from './phone-code-words.ts';
import {
  findOpenPhoneCode, freePhoneCodeResend, insertPhoneCode, markPhoneCodeUsed, takePhoneCodeTry,
  type PhoneCodeOwner, type PhoneCodeUse,
} from './phone-codes-table.ts';

/** The port to an SMS provider. Never throws; `sent` means taken over by the provider. One id is sent once, however often it is told. */
export type SendTextMessage = (message: { readonly to: string; readonly text: string; readonly clientMessageId: string }) => Promise<{ readonly outcome: 'sent' | 'failed' }>;

export interface PhoneCodeParts {
  readonly inTransaction: InTransaction;
  readonly sendTextMessage: SendTextMessage;
}

const CODE_LASTS_MS = 5 * 60_000;
const RESEND_AFTER_MS = 60_000;
const CODE_TRIES = 5;
const DAY_MS = 24 * 3_600_000;

/** By what codes are counted: the person's number, and from where they are asked for. */
export interface CodeCounted {
  readonly identityNumber: string;
  readonly addressHash: Buffer;
}

/** Who is to get a code. */
export interface CodeWanted extends PhoneCodeOwner {
  readonly to: CodeCounted & { readonly holderId: HolderId; readonly phone: string };
}

export interface PreparedCode {
  readonly owner: PhoneCodeOwner;
  readonly phoneCodeId: string;
  readonly code: string;
  readonly phone: string;
  readonly countedFor: Counted;
  readonly resendAt: number;
  readonly expiresAt: number;
}

/**
 * Makes a code in one transaction and sends it after that: a provider that hangs holds no row. `prepare` finds and locks the
 * owner, so that two presses at once send one message. Refusals: phone_code_too_soon, phone_codes_spent, sms_unavailable.
 */
export async function sendPhoneCode({ inTransaction, sendTextMessage }: PhoneCodeParts, language: Language, prepare: (world: World) => Promise<CodeWanted>): Promise<{ readonly resendAt: number; readonly expiresAt: number }> {
  const prepared = await inTransaction(async (world) => prepareCode(world, await prepare(world)));
  const sent = await deliver(sendTextMessage, prepared, language);
  if (!sent) {
    await inTransaction((world) => takeBack(world, prepared));
    throw new Refusal('sms_unavailable');
  }
  return { resendAt: prepared.resendAt, expiresAt: prepared.expiresAt };
}

async function prepareCode(world: World, { ownerHash, use, to }: CodeWanted): Promise<PreparedCode> {
  const { database } = world;
  const at = world.now();
  const open = await findOpenPhoneCode(database, { ownerHash, use });
  if (open && open.resendAt > at) throw new Refusal('phone_code_too_soon', { retryAfterSeconds: Math.ceil((open.resendAt - at) / 1000) });
  const countedFor = countedBy(world, use, to);
  if (!(await spendShare(world, budgetOf(use), countedFor))) throw new Refusal('phone_codes_spent');
  const made = await writeCode(world, { ownerHash, use, holderId: to.holderId });
  return { ...made, phone: to.phone, countedFor };
}

export interface WrittenCode extends Omit<PreparedCode, 'phone' | 'countedFor'> {}

/** Writes the row of a code. `holderId` null: it will fit nothing that anybody types, and looks like any other. */
export async function writeCode(world: World, { ownerHash, use, holderId }: PhoneCodeOwner & { readonly holderId: HolderId | null }): Promise<WrittenCode> {
  const at = world.now();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const phoneCodeId = randomUUID();
  const [resendAt, expiresAt] = [at + RESEND_AFTER_MS, at + CODE_LASTS_MS];
  const real = hashOf(world, { ownerHash, use }, code);
  const codeHash = holderId === null ? randomBytes(real.length) : real;
  await insertPhoneCode(world.database, { ownerHash, use, phoneCodeId, holderId, codeHash, sentAt: at, resendAt, expiresAt, triesLeft: CODE_TRIES });
  return { owner: { ownerHash, use }, phoneCodeId, code, resendAt, expiresAt };
}

/** One of the day's codes for this number, whether or not anybody has it. False: they are spent. */
export function takeDaysCode(world: World, use: PhoneCodeUse, counted: CodeCounted): Promise<boolean> {
  return spendShare(world, budgetOf(use), countedBy(world, use, counted));
}

/** Is one of them left, from here? */
export function hasDaysCode(world: World, use: PhoneCodeUse, counted: CodeCounted): Promise<boolean> {
  return hasShare(world, budgetOf(use), countedBy(world, use, counted));
}

export async function deliver(sendTextMessage: SendTextMessage, { owner, phoneCodeId, code, phone }: Pick<PreparedCode, 'owner' | 'phoneCodeId' | 'code' | 'phone'>, language: Language): Promise<boolean> {
  const { outcome } = await sendTextMessage({ to: phone, text: phoneCodeText(owner.use, code, language), clientMessageId: phoneCodeId });
  return outcome === 'sent';
}

/** The neighbour's fault: it costs the person neither a wait nor one of the day's codes. */
async function takeBack(world: World, { owner, phoneCodeId, countedFor }: PreparedCode): Promise<void> {
  await freePhoneCodeResend(world.database, { ownerHash: owner.ownerHash, phoneCodeId, at: world.now() });
  await giveShareBack(world, budgetOf(owner.use), countedFor);
}

export type CheckedCode =
  | { readonly right: true; readonly holderId: HolderId }
  | { readonly right: false; readonly refusal: Refusal };

/**
 * Looks at a code, after taking one of its tries. An answer and not a throw: the spent try must be kept, so whoever asks throws
 * after the commit. Refusals: phone_code_wrong (triesLeft), phone_code_expired, phone_codes_spent.
 */
export async function checkPhoneCode(world: World, owner: PhoneCodeOwner, code: string): Promise<CheckedCode> {
  const { database } = world;
  const at = world.now();
  const tried = await takePhoneCodeTry(database, owner, at);
  if (!tried) return { right: false, refusal: await whyNoTry(world, owner) };
  const right = timingSafeEqual(hashOf(world, owner, code), tried.codeHash);
  if (!right || tried.holderId === null) return { right: false, refusal: new Refusal('phone_code_wrong', { triesLeft: tried.triesLeft }) };
  await markPhoneCodeUsed(database, { ownerHash: owner.ownerHash, phoneCodeId: tried.phoneCodeId, at });
  return { right: true, holderId: tried.holderId };
}

async function whyNoTry({ database, now }: World, owner: PhoneCodeOwner): Promise<Refusal> {
  const open = await findOpenPhoneCode(database, owner);
  return new Refusal(open && open.expiresAt > now() && open.triesLeft <= 0 ? 'phone_codes_spent' : 'phone_code_expired');
}

function hashOf({ lookup }: World, { ownerHash, use }: PhoneCodeOwner, code: string): Buffer {
  return lookup('code', Buffer.concat([ownerHash, Buffer.from(`${use}:${code}`)]));
}

/** Whoever knows all that is asked for can have codes sent; from one network they cannot use up the day's, and nobody drowns a phone in messages. */
function budgetOf(use: PhoneCodeUse): SharedBudget {
  return { name: `phone_codes:${use}`, share: 6, limit: 18, windowMs: DAY_MS };
}

function countedBy({ lookup }: World, use: PhoneCodeUse, { identityNumber, addressHash }: CodeCounted): Counted {
  return { subject: lookup('code', `phone-codes:${use}:${identityNumber}`), addressHash };
}

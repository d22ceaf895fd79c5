import { randomUUIDv7 } from 'node:crypto';
import type { Language, VerificationView } from '@yika/contract';
import type { ReasonCode } from '@yika/contract/reason-codes';
import type { FoundReason } from '@yika/contract/reasons';
import { Refusal } from '../../platform/refusal.ts';
import type { Purpose, TerminalCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { findDevice } from '../ecards/index.ts';
import { findTerminal } from '../staff/index.ts';
import { answerAgain } from './answer-again.ts';
import { judgeHolder } from './person-facts.ts';
import { fieldsSeen, showPerson } from './person-seen.ts';
import { readText, readTwentyDigits, type GenuineCode, type NoCode, type ReadingParts } from './read-shown.ts';
import { judgeCode, type DeviceFacts } from './rules/index.ts';
import { viewVerification } from './verification-view.ts';
import { claimAndRecord } from './verify-hot.ts';
import { findAnswered, findFirstUse, insertVerification, type Verification } from './verifications-table.ts';

/** One question of one counter. */
export interface Asked {
  readonly caller: TerminalCaller;
  readonly code: string;
  readonly purpose: Purpose;
  readonly amountFen: number | null;
  /** The Idempotency-Key, and a hash of everything else that was asked. */
  readonly requestKey: string;
  readonly requestHash: Buffer;
  readonly reference: string;
  readonly language: Language;
}

/**
 * Checks what was shown at a counter, and spends it. In this order: licence → is it a code of ours → was this asked before → is it
 * still good → is its person → the one claim → the person, only for a yes. Every answer is recorded in the home of the holder, what
 * is no code of ours in nobody's. One transaction; what must outlive a refusal is therefore answered, not thrown.
 * Refusals: purpose_not_licensed, digits_misses_spent, idempotency_key_reused, terminal_revoked.
 */
export async function verifyCode(parts: ReadingParts, world: World, asked: Asked): Promise<VerificationView> {
  if (!asked.caller.purposes.includes(asked.purpose)) throw new Refusal('purpose_not_licensed');
  const shown = await read(parts, world, asked);

  const home = shown.kind === 'genuine' ? shown.holderId : NOBODY;
  const answered = await findAnswered(world.database, { holderId: home, terminalId: asked.caller.terminalId, requestKey: asked.requestKey });
  if (answered) return answerAgain(world, answered, asked);

  if (shown.kind === 'no_code') return refuse(world, asked, { holderId: NOBODY, deviceNo: 0, iat: 0, how: shown.how }, shown.reason);
  const stale = await findStale(world, shown);
  return stale ? refuse(world, asked, shown, stale) : claim(world, asked, shown);
}

async function read(parts: ReadingParts, world: World, { caller, code }: Asked): Promise<GenuineCode | NoCode> {
  const text = await readText(parts, world.database, { text: code, nowMs: world.now() });
  if (text.kind !== 'digits') return text;
  const digits = await readTwentyDigits(world, caller, text.text);
  if (digits.kind === 'misses_spent') throw new Refusal('digits_misses_spent', { retryAfterSeconds: 600 });
  return digits;
}

async function findStale({ database, now }: World, { holderId, deviceNo, iat, handle, certificate }: GenuineCode): Promise<ReasonCode | null> {
  const device = await findDevice(database, holderId, deviceNo);
  const facts: DeviceFacts | null = device && { ended: false, certificate: device.certificateHandle === null ? 'none' : device.certificateHandle.equals(handle) ? 'this' : 'newer' };
  return judgeCode({ iat, certificate, nowSeconds: Math.floor(now() / 1000), device: facts });
}

async function claim(world: World, asked: Asked, shown: GenuineCode): Promise<VerificationView> {
  const { caller, purpose, amountFen, language } = asked;
  const judged = await judgeHolder(world, { holderId: shown.holderId, purpose, amountFen, counter: caller });
  if (!judged) return refuse(world, asked, shown, 'ecard_ended');
  const valid = judged.reasons.length === 0;
  const check = {
    ...begin(world, asked, shown),
    outcome: valid ? 'valid' : 'refused', spent: true, reasons: codesOf(judged.reasons), warnings: codesOf(judged.warnings),
    seen: valid ? fieldsSeen(purpose, judged) : [], shortfallFen: valid ? judged.shortfallFen : null,
  } as const;

  if (!(await claimAndRecord(world.database, { check, handle: shown.handle }))) return explainLost(world, asked, shown);
  const look = lookOf(check, caller);
  if (!valid) await recordAudit(world.database, { ...look, at: check.at });
  const person = valid ? await showPerson(world, look, judged) : null;
  return viewVerification(world, { check, reasons: judged.reasons, warnings: judged.warnings, person, language, hotline: judged.hotline });
}

/** A rival was first, or something ended in between: found out afresh, because what was read before is no longer true. */
async function explainLost(world: World, asked: Asked, shown: GenuineCode): Promise<VerificationView> {
  const { caller, requestKey } = asked;
  const answered = await findAnswered(world.database, { holderId: shown.holderId, terminalId: caller.terminalId, requestKey });
  if (answered) return answerAgain(world, answered, asked);
  const terminal = await findTerminal(world.database, caller);
  if (!terminal || terminal.revokedAt !== null) throw new Refusal('terminal_revoked');
  if (!terminal.purposes.includes(asked.purpose)) throw new Refusal('purpose_not_licensed');

  const first = await findFirstUse(world.database, shown);
  if (first) return refuse(world, asked, shown, 'code_already_used');
  return refuse(world, asked, shown, (await findStale(world, shown)) ?? 'code_superseded');
}

type Shown = Pick<Verification, 'holderId' | 'deviceNo' | 'iat' | 'how'>;

/** Recorded like any other check, and nobody's data in it. */
async function refuse(world: World, asked: Asked, shown: Shown, reason: ReasonCode): Promise<VerificationView> {
  const { caller, language, requestKey } = asked;
  const terminal = await findTerminal(world.database, caller);
  const check = {
    ...begin(world, asked, shown),
    outcome: 'refused', spent: false, reasons: [reason], warnings: [], seen: [], shortfallFen: null, till: terminal?.till ?? '',
  } as const;
  if (!(await insertVerification(world.database, check))) {
    // The same request was answered while this one was on its way.
    const answered = await findAnswered(world.database, { holderId: check.holderId, terminalId: caller.terminalId, requestKey });
    if (!answered) throw new Error('a check that was there a moment ago must exist');
    return answerAgain(world, answered, asked);
  }
  await recordAudit(world.database, { ...lookOf(check, caller), at: check.at });
  return viewVerification(world, { check, reasons: [{ code: reason }], warnings: [], person: null, language });
}

function begin(world: World, { caller, purpose, amountFen, requestKey, requestHash, reference }: Asked, { holderId, deviceNo, iat, how }: Shown) {
  return {
    holderId, deviceNo, iat, how, purpose, amountFen, requestKey, requestHash, reference,
    verificationId: asId<'Verification'>(randomUUIDv7()), at: world.now(),
    servicePointId: caller.servicePointId, terminalId: caller.terminalId, regionCode: caller.regionCode,
    offline: false, certificateHandle: null, flagged: null, deniedBy: null,
  } as const;
}

/** How a check stands in the audit: who looked, at whom, for what, at which fields. */
function lookOf({ holderId, verificationId, purpose, outcome, seen, reference }: Omit<Verification, 'till'>, caller: TerminalCaller) {
  return { holderId, caller, action: 'presentation.verified', subject: verificationId, purpose, outcome, seen, reference };
}

function codesOf(found: readonly FoundReason[]): readonly ReasonCode[] {
  return found.map(({ code }) => code);
}

import { randomUUIDv7 } from 'node:crypto';
import type { Language, VerificationView } from '@yika/contract';
import { readShownCode } from '@yika/code';
import type { ReasonCode } from '@yika/contract/reason-codes';
import type { FoundReason } from '@yika/contract/reasons';
import { Refusal } from '../../../platform/refusal.ts';
import type { Purpose, TerminalCaller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { InTransaction, World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { answerAgain, expectStanding } from './answer-again.ts';
import { readCounterFacts, type CounterFacts } from './facts-hot.ts';
import { judgeHolder } from './judge-holder.ts';
import { fieldsSeen, showPerson } from './person-seen.ts';
import { isOnOurCertificate } from '../showing/recognise-certificate.ts';
import { genuineCode, readText, readTwentyDigits, type DigitsText, type GenuineCode, type NoCode, type ReadingParts } from './read-shown.ts';
import { judgeCode } from '../rules/index.ts';
import { viewVerification } from './verification-view.ts';
import { claimAndRecord, VERIFIED } from './verify-hot.ts';
import { findAnswered, findFirstUse, insertVerification, type Verification } from '../verifications-table.ts';

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

export interface VerifyingParts extends ReadingParts {
  readonly inTransaction: InTransaction;
  /** Without a transaction: each statement stands for itself. */
  readonly outside: World;
}

/**
 * Checks what was shown at a counter, and spends it. In this order: licence → is it a code of ours → is it still good → is its
 * person → the one claim → the person, only for a yes. Every answer is recorded in the home of the holder; what is no code of ours in
 * nobody's. A fresh code on a certificate that we recognise needs two statements, of which the second does everything or nothing
 * (docs/decisions/0006-two-statements.md); whatever is not as it should be is looked into again, step by step, in a transaction.
 * Refusals: purpose_not_licensed, digits_misses_spent, idempotency_key_reused, terminal_revoked.
 */
export async function verifyCode({ inTransaction, outside, ...parts }: VerifyingParts, asked: Asked): Promise<VerificationView> {
  if (!asked.caller.purposes.includes(asked.purpose)) throw new Refusal('purpose_not_licensed');
  return (await answerAtOnce(parts, outside, asked)) ?? inTransaction((world) => verifyStepByStep(parts, world, asked));
}

/** Null: it is not the usual case, and nothing has happened. */
async function answerAtOnce(parts: ReadingParts, world: World, asked: Asked): Promise<VerificationView | null> {
  const read = readShownCode(asked.code);
  const shown = read.allowed ? genuineCode(parts, read.value) : null;
  if (!read.allowed || !shown) return null;
  const facts = await readCounterFacts(world.database, { ...shown, today: dayInChina(world.now()) });
  if (!facts || !(await isOnOurCertificate(read.value, facts.device?.certificateHash ?? null))) return null;
  return (await claimIfGood(world, asked, { shown, facts })).view;
}

async function verifyStepByStep(parts: ReadingParts, world: World, asked: Asked): Promise<VerificationView> {
  const { caller, requestKey } = asked;
  const text = await readText(parts, world.database, { text: asked.code, nowMs: world.now() });
  const shown = text.kind === 'digits' ? await readDigits(world, asked, text) : text;
  const home = shown.kind === 'genuine' ? shown.holderId : NOBODY;
  const answered = await findAnswered(world.database, { holderId: home, terminalId: caller.terminalId, requestKey });
  if (answered) return answerAgain(world, answered, asked);
  if (shown.kind === 'no_code') return refuse(world, asked, { holderId: NOBODY, deviceNo: 0, iat: 0, how: shown.how }, shown.reason);

  const facts = await readCounterFacts(world.database, { ...shown, today: dayInChina(world.now()) });
  const claimed = await claimIfGood(world, asked, { shown, facts });
  if (claimed.view) return claimed.view;
  return claimed.stale ? refuse(world, asked, shown, claimed.stale) : explainLost(world, asked, shown);
}

async function readDigits(world: World, { caller }: Asked, { text }: DigitsText): Promise<GenuineCode | NoCode> {
  const digits = await readTwentyDigits(world, caller, text);
  if (digits.kind === 'misses_spent') throw new Refusal('digits_misses_spent', { retryAfterSeconds: 600 });
  return digits;
}

interface Genuine {
  readonly shown: GenuineCode;
  readonly facts: CounterFacts | null;
}

/** The answer; or why the code is no longer good; or neither, where a rival was first. */
async function claimIfGood(world: World, asked: Asked, { shown, facts }: Genuine): Promise<{ readonly view: VerificationView | null; readonly stale: ReasonCode | null }> {
  const { purpose, language } = asked;
  const stale = judgeCode({ ...shown, nowSeconds: Math.floor(world.now() / 1000), device: deviceFacts(facts, shown) });
  if (stale || !facts) return { view: null, stale };
  const judged = await judgeHolder(world, facts, asked);
  if (!judged) return { view: null, stale: 'ecard_ended' };

  const valid = judged.reasons.length === 0;
  const check = {
    ...begin(world, asked, shown),
    outcome: valid ? 'valid' : 'refused', spent: true, reasons: codesOf(judged.reasons), warnings: codesOf(judged.warnings),
    seen: valid ? fieldsSeen(purpose, judged) : [], shortfallFen: valid ? judged.shortfallFen : null,
  } as const;
  if (!(await claimAndRecord(world.database, { caller: asked.caller, check, handle: shown.handle }))) return { view: null, stale: null };
  const person = valid ? showPerson(world, judged) : null;
  return { view: await viewVerification(world, { check, reasons: judged.reasons, warnings: judged.warnings, person, language, hotline: judged.hotline }), stale: null };
}

function deviceFacts(facts: CounterFacts | null, { handle }: GenuineCode) {
  if (!facts?.device) return null;
  const { certificateHandle } = facts.device;
  return { ended: false, certificate: certificateHandle === null ? 'none' : certificateHandle.equals(handle) ? 'this' : 'newer' } as const;
}

/** Found out afresh, because what was read before is no longer true. */
async function explainLost(world: World, asked: Asked, shown: GenuineCode): Promise<VerificationView> {
  const { caller, requestKey } = asked;
  const answered = await findAnswered(world.database, { holderId: shown.holderId, terminalId: caller.terminalId, requestKey });
  if (answered) return answerAgain(world, answered, asked);
  if (await findFirstUse(world.database, shown)) return refuse(world, asked, shown, 'code_already_used');
  const facts = await readCounterFacts(world.database, { ...shown, today: dayInChina(world.now()) });
  const stale = judgeCode({ ...shown, nowSeconds: Math.floor(world.now() / 1000), device: deviceFacts(facts, shown) });
  return refuse(world, asked, shown, stale ?? 'code_superseded');
}

type Shown = Pick<Verification, 'holderId' | 'deviceNo' | 'iat' | 'how'>;

/** Recorded like any other check, and nobody's data in it. */
async function refuse(world: World, asked: Asked, shown: Shown, reason: ReasonCode): Promise<VerificationView> {
  const { caller, language, purpose, requestKey } = asked;
  const terminal = await expectStanding(world, asked);
  const check = {
    ...begin(world, asked, shown),
    outcome: 'refused', spent: false, reasons: [reason], warnings: [], seen: [], shortfallFen: null, till: terminal.till,
  } as const;
  if (!(await insertVerification(world.database, check))) {
    // The same request was answered while this one was on its way.
    const answered = await findAnswered(world.database, { holderId: check.holderId, terminalId: caller.terminalId, requestKey });
    if (!answered) throw new Error('a check that was there a moment ago must exist');
    return answerAgain(world, answered, asked);
  }
  const { holderId, verificationId, at, outcome, reference } = check;
  await recordAudit(world.database, { holderId, at, caller, action: VERIFIED, subject: verificationId, purpose, outcome, reference });
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

function codesOf(found: readonly FoundReason[]): readonly ReasonCode[] {
  return found.map(({ code }) => code);
}

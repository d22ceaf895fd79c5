import type { KeyObject } from 'node:crypto';
import { findDigitsIat, readDigits, readShownCode, recogniseInput, verifyShownCode, type IssuerKeys, type ReadingRefusal, type ShownCode, type TimeWindow, type VerifyingRefusal } from '@yika/code';
import type { ReasonCode } from '@yika/contract/reason-codes';
import { es256, hmacSha256 } from '../../../platform/crypto/es256.ts';
import { giveBack, spend, type Budget } from '../../../platform/budgets-table.ts';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import { asId, type HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findDeviceByDigits } from '../../ecards/index.ts';
import type { PinnedKeys } from '../../keys/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import type { HandleCipher } from '../showing/handle.ts';
import { openDigitsSecret } from '../showing/digits-secret.ts';

/** A code of ours: which device made it for which second, and on which certificate it rides. */
export interface GenuineCode {
  readonly kind: 'genuine';
  readonly how: 'qr' | 'digits';
  readonly holderId: HolderId;
  readonly deviceNo: number;
  /** Epoch seconds. */
  readonly iat: number;
  readonly handle: Buffer;
  readonly certificate: { readonly iat: number; readonly exp: number };
  /** As certified; null: digits do not say. The server itself asks the e-card. */
  readonly level: 1 | 2 | null;
  /** Likewise. */
  readonly regionCode: RegionCode | null;
}

export interface NoCode {
  readonly kind: 'no_code';
  readonly how: 'qr' | 'digits';
  readonly reason: Extract<ReasonCode, 'code_unreadable' | 'code_not_genuine' | 'code_expired' | 'device_clock_wrong'>;
}

export interface DigitsText {
  readonly kind: 'digits';
  readonly text: string;
}

export interface ReadingParts {
  readonly handles: HandleCipher;
  readonly pinned: PinnedKeys;
}

/** What was scanned at a counter: a QR code proves itself, from the issuer's key down; digits still have to be found. */
export async function readText(parts: ReadingParts, database: World['database'], { text, nowMs }: { readonly text: string; readonly nowMs: number }): Promise<GenuineCode | NoCode | DigitsText> {
  const recognised = recogniseInput(text);
  if (recognised.kind === 'yika_digits') return { kind: 'digits', text: recognised.text };
  if (recognised.kind !== 'yika_code') return { kind: 'no_code', how: 'qr', reason: 'code_unreadable' };

  const verified = await verifyAtAnyTime(parts.pinned, database, { text: recognised.text, nowMs });
  if (!verified.allowed) return { kind: 'no_code', how: 'qr', reason: reasonFor(verified.reason, recognised.text) };
  return genuineCode(parts, verified.value) ?? { kind: 'no_code', how: 'qr', reason: 'code_not_genuine' };
}

/** What a code says once it is proved; null where its handle names nobody. */
export function genuineCode({ handles }: Pick<ReadingParts, 'handles'>, { iat, certificate }: ShownCode): GenuineCode | null {
  const owner = handles.open(certificate.handle);
  return owner && { kind: 'genuine', how: 'qr', ...owner, iat, handle: Buffer.from(certificate.handle), certificate: { iat: certificate.iat, exp: certificate.exp }, level: certificate.level, regionCode: asId(certificate.region) };
}

/** A code that is genuine and merely late is told apart from a forged one, so the time is not looked at here. */
async function verifyAtAnyTime(pinned: PinnedKeys, database: World['database'], { text, nowMs }: { readonly text: string; readonly nowMs: number }) {
  const verifyUnder = (issuerKeys: IssuerKeys<KeyObject>) => verifyShownCode({ text, nowSeconds: 0, window: ANY_TIME, issuerKeys, cryptography: es256 });
  const used = pinned.known();
  const verified = await verifyUnder(used);
  if (verified.allowed || verified.reason !== 'issuer_unknown') return verified;
  const newer = await pinned.newerThan(used, database, nowMs);
  return newer ? verifyUnder(newer) : verified;
}

function reasonFor(refusal: VerifyingRefusal, text: string): NoCode['reason'] {
  if ((unreadable as readonly string[]).includes(refusal)) return 'code_unreadable';
  return refusal === 'iat_outside_certificate' && isPastItsCertificate(text) ? 'code_expired' : 'code_not_genuine';
}

/** A page that went on with an old certificate; nothing of ours makes a code before its certificate begins. */
function isPastItsCertificate(text: string): boolean {
  const read = readShownCode(text);
  return read.allowed && read.value.iat >= read.value.certificate.exp;
}

const unreadable = ['not_a_yika_code', 'version_unknown', 'text_malformed', 'code_malformed', 'certificate_malformed'] as const satisfies readonly ReadingRefusal[];
const ANY_TIME: TimeWindow = { pastSeconds: Number.POSITIVE_INFINITY, futureSeconds: Number.POSITIVE_INFINITY };

/**
 * Twenty digits: a guess succeeds 76 times in 10⁸, so misses are counted per device number, known or not, and per terminal. A try is
 * reserved before anything is compared and given back by a hit; the holder is never locked, for the QR code goes on working.
 */
export async function readTwentyDigits(
  { database, lookup, sealer, now }: Pick<World, 'database' | 'lookup' | 'sealer' | 'now'>,
  caller: TerminalCaller,
  text: string,
): Promise<GenuineCode | NoCode | { readonly kind: 'misses_spent' }> {
  const read = readDigits(text);
  if (!read.allowed) return { kind: 'no_code', how: 'digits', reason: 'code_unreadable' };
  const { deviceNumber } = read.value;
  const byNumber = lookup('code', `digits ${deviceNumber}`);
  const byTerminal = lookup('code', `terminal misses ${caller.terminalId}`);
  const at = now();
  if (!(await spend(database, MISSES_PER_TERMINAL, byTerminal, at)) || !(await spend(database, MISSES_PER_NUMBER, byNumber, at))) return { kind: 'misses_spent' };

  const device = await findDeviceByDigits(database, Number(deviceNumber));
  if (!device?.digitsSecret || !device.certificateHandle || device.certificateExpiresAt === null) return { kind: 'no_code', how: 'digits', reason: 'code_not_genuine' };
  const hmac = hmacSha256(openDigitsSecret(sealer, device, device.digitsSecret));
  const nowSeconds = Math.floor(at / 1000);
  const iat = await findDigitsIat({ digits: read.value, hmac, nowSeconds }) ?? (await findDigitsIat({ digits: read.value, hmac, nowSeconds, window: LATE_OR_EARLY }));
  if (iat === null) return { kind: 'no_code', how: 'digits', reason: 'code_not_genuine' };

  // Only this try comes back: a hit between guesses must not buy new guesses.
  await giveBack(database, MISSES_PER_TERMINAL.name, byTerminal);
  await giveBack(database, MISSES_PER_NUMBER.name, byNumber);
  const exp = Math.floor(device.certificateExpiresAt / 1000);
  return { kind: 'genuine', how: 'digits', holderId: device.holderId, deviceNo: device.deviceNo, iat, handle: device.certificateHandle, certificate: { iat: 0, exp }, level: null, regionCode: null };
}

const MISSES_PER_TERMINAL: Budget = { name: 'digits_misses_terminal', limit: 30, windowMs: 600_000 };
const MISSES_PER_NUMBER: Budget = { name: 'digits_misses_number', limit: 10, windowMs: 600_000 };
/** Typed too slowly, or on a phone whose clock is wrong: worth telling from a guess. Some 700 HMACs, four milliseconds. */
const LATE_OR_EARLY: TimeWindow = { pastSeconds: 600, futureSeconds: 120 };

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import type { Caller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { InTransaction, World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { getPolicies } from '../../regions/index.ts';
import type { PolicyRow } from '../../regions/rules/index.ts';
import { findLiveECard, type PinRecord } from '../ecards-table.ts';
import type { HashPin, PinHasher } from './pin-pool.ts';
import { reserveTry, settleRight, whyNoTry, type ReservedTry, type RightTry, type TryLimits } from './pin-tries-hot.ts';

export interface PinParts {
  readonly inTransaction: InTransaction;
  readonly hasher: PinHasher;
}

export interface PinAttempt {
  readonly caller: Caller;
  readonly holderId: HolderId;
  readonly deviceNo: number;
  readonly pin: string;
  readonly reference?: string;
}

interface PinActs<Result> {
  /** In the transaction that reserves the try, before it: what must have answered before a PIN is looked at. May refuse. */
  readonly before?: (world: World) => Promise<void>;
  /** In the transaction that settles it, after the PIN was right. */
  readonly whenRight: (world: World) => Promise<Result>;
}

/**
 * For what is asked so often that round trips count: both transactions, each as one statement. Null: something was in the way and
 * nothing was changed; then the transaction is run, and says what.
 */
export interface PinShortcut<Result> {
  readonly now: () => number;
  /** Null: no live e-card. */
  readonly limits: PinLimits | null;
  readonly reserve: (limits: TryLimits) => Promise<ReservedTry | null>;
  readonly settle: (right: RightTry) => Promise<Result | null>;
}

const HOUR_MS = 3_600_000;
export const pinPolicies = ['pin_tries_per_device', 'pin_tries_per_day', 'pin_pause_hours'] as const;
export type PinLimits = Readonly<Record<'triesPerDevice' | 'triesPerDay' | 'pauseHours', number>>;

/**
 * What may be done only with the PIN: take a place in the pool → reserve a try → hash, outside any transaction → settle, and do it.
 * A try is spent before anybody looks, and given back only when the PIN was right; so rivals cannot try more often than there are
 * tries, and a process that dies in the middle has spent one.
 * Refusals: pin_service_busy (no try spent), ecard_ended, pin_paused (until), device_must_prove_again, pin_wrong (triesLeft).
 */
export async function withPin<Result>({ inTransaction, hasher }: PinParts, attempt: PinAttempt, { before, whenRight }: PinActs<Result>, shortcut?: PinShortcut<Result>): Promise<Result> {
  return hasher.inTurn(async (hash) => {
    const reserved = (await reserveAtOnce(shortcut)) ?? await inTransaction(async (world) => {
      await before?.(world);
      return reserve(world, attempt);
    });
    const right = await isRight(hash, attempt, reserved.tried);
    if (!right) throw await inTransaction((world) => settleWrong(world, attempt, reserved));
    return (await settleAtOnce(shortcut, attempt, reserved)) ?? settleAndDo(inTransaction, { attempt, reserved }, whenRight);
  });
}

/** A new PIN's record, tied to its holder; slow, so never inside a transaction. */
export async function makePinRecord(hash: HashPin, pin: string, holderId: HolderId): Promise<PinRecord> {
  const pinSalt = randomBytes(16);
  return { pinSalt, pinHash: await hash(pin, pinSalt, aboutOf(holderId)) };
}

async function isRight(hash: HashPin, { pin, holderId }: PinAttempt, { pinHash, pinSalt }: PinRecord): Promise<boolean> {
  return timingSafeEqual(await hash(pin, pinSalt, aboutOf(holderId)), pinHash);
}

function aboutOf(holderId: HolderId): string {
  return `holder:${holderId}`;
}

interface Reserved {
  readonly tried: ReservedTry;
  readonly limits: PinLimits;
}

async function reserveAtOnce<Result>(shortcut: PinShortcut<Result> | undefined): Promise<Reserved | null> {
  if (!shortcut?.limits) return null;
  const { limits } = shortcut;
  const tried = await shortcut.reserve(tryLimitsAt(shortcut.now(), limits));
  return tried && { tried, limits };
}

async function settleAtOnce<Result>(shortcut: PinShortcut<Result> | undefined, { holderId, deviceNo }: PinAttempt, { tried, limits }: Reserved): Promise<Result | null> {
  return shortcut ? shortcut.settle({ holderId, deviceNo, pinHash: tried.pinHash, ...limits, at: shortcut.now() }) : null;
}

async function reserve(world: World, { holderId, deviceNo }: PinAttempt): Promise<Reserved> {
  const { database } = world;
  const at = world.now();
  const limits = await readLimits(world, holderId);
  const tried = await reserveTry(database, holderId, deviceNo, tryLimitsAt(at, limits));
  if (tried) return { tried, limits };
  const why = await whyNoTry(database, holderId, deviceNo);
  if (why.ecardEnded) throw new Refusal('ecard_ended');
  if (why.pinPausedUntil !== null && why.pinPausedUntil > at) throw new Refusal('pin_paused', { until: why.pinPausedUntil });
  throw new Refusal('device_must_prove_again');
}

function tryLimitsAt(at: number, { triesPerDay, pauseHours }: PinLimits): TryLimits {
  return { today: dayInChina(at), triesPerDay, pauseUntil: at + pauseHours * HOUR_MS, at };
}

async function readLimits({ database, now }: World, holderId: HolderId): Promise<PinLimits> {
  const ecard = await findLiveECard(database, holderId);
  if (!ecard) throw new Refusal('ecard_ended');
  return pinLimitsOf(await getPolicies(database, pinPolicies, { regionCode: ecard.regionCode, day: dayInChina(now()) }));
}

export function pinLimitsOf(rows: { readonly [Name in (typeof pinPolicies)[number]]: Pick<PolicyRow<Name>, 'value'> }): PinLimits {
  return { triesPerDevice: rows.pin_tries_per_device.value, triesPerDay: rows.pin_tries_per_day.value, pauseHours: rows.pin_pause_hours.value };
}

/** The PIN counts as right whatever the act then says, so an act that refuses costs no try. */
async function settleAndDo<Result>(inTransaction: InTransaction, { attempt, reserved }: { attempt: PinAttempt; reserved: Reserved }, whenRight: (world: World) => Promise<Result>): Promise<Result> {
  try {
    return await inTransaction(async (world) => {
      await settle(world, attempt, reserved);
      return whenRight(world);
    });
  } catch (error) {
    if (error instanceof Refusal) await inTransaction((world) => settle(world, attempt, reserved));
    throw error;
  }
}

async function settle({ database, now }: World, { holderId, deviceNo }: PinAttempt, { tried, limits }: Reserved): Promise<void> {
  const settled = await settleRight(database, { holderId, deviceNo, pinHash: tried.pinHash, ...limits, at: now() });
  if (settled) return;
  // While we were hashing the PIN was changed, or device or e-card ended: what was right a moment ago opens nothing now.
  const { ecardEnded } = await whyNoTry(database, holderId, deviceNo);
  throw new Refusal(ecardEnded ? 'ecard_ended' : 'pin_wrong');
}

/** The try stays spent. Kept even though the answer is a refusal, so it is made here and thrown after the commit. */
async function settleWrong({ database, now }: World, { caller, holderId, deviceNo, reference }: PinAttempt, { tried }: Reserved): Promise<Refusal> {
  const at = now();
  const until = tried.pinPausedUntil;
  await recordAudit(database, { holderId, at, caller, action: 'ecard.pin_wrong', subject: `device:${deviceNo}`, outcome: until === null ? 'refused' : 'paused', ...(reference && { reference }) });
  if (until === null) return new Refusal('pin_wrong', { triesLeft: tried.deviceTriesLeft });
  await writeNotice(database, { holderId, kind: 'pin_paused', facts: { until }, at });
  return new Refusal('pin_paused', { until });
}

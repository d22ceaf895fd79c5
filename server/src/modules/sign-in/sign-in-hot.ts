import type { Transaction, Value } from '../../platform/database.ts';
import { actorOf } from '../../platform/values/caller.ts';
import type { Day } from '../../platform/values/day.ts';
import { GIVE_TRY_BACK, HOLD_FOR_TRY, TAKE_TRY, type Device, type ReservedTry, type RightTry, type TryLimits } from '../ecards/index.ts';
import type { PolicyName, PolicyRow, RegionCode } from '../regions/rules/index.ts';
import type { NewSession } from './sessions/sessions-table.ts';
import type { Session } from './sessions/session.ts';

// Hot: a sign-in with the PIN in three statements. Owners: device_secrets, devices, ecards – ecards; policies (reference) – regions;
// audit_entries – audit; sign_in_challenges, sessions – sign-in. The rooms' own doors do the same, step by step: sign-in-hot.test.ts.

export interface KnownDevice extends Pick<Device, 'holderId' | 'deviceNo' | 'keyX' | 'keyY'> {
  /** The holder's live one. */
  readonly ecard: { readonly regionCode: RegionCode; readonly pinPausedUntil: number | null } | null;
  /** Those asked for, in force on the day in the e-card's region or above it. */
  readonly policies: readonly PolicyRow<PolicyName>[];
}

/** In a statement that has an e-card as e: those of the policies named in one parameter that are in force on the day in the other, in its region or above it. */
export function policiesAbove(names: string, today: string): string {
  return `(select json_agg(json_build_object('what', what, 'regionCode', region_code, 'validFrom', valid_from, 'value', value, 'clause', clause))
        from policies where what = any(${names}) and valid_from <= ${today}
          and region_code = any(array[e.region_code, left(e.region_code, 4) || '00', left(e.region_code, 2) || '0000', '000000']))`;
}

/** The live device of a cookie, and what its PIN goes by; null: nobody's, or ended. */
export async function readKnownDevice(database: Transaction, secretHash: Buffer, { policies, today }: { readonly policies: readonly PolicyName[]; readonly today: Day }): Promise<KnownDevice | null> {
  const [row] = await database.query<Row>('read_known_device', `
    select d.holder_id, d.device_no, d.key_x, d.key_y, e.region_code, e.pin_paused_until,
      ${policiesAbove('$2', '$3')} as policies
    from device_secrets s
      join devices d on d.holder_id = s.holder_id and d.device_no = s.device_no and d.ended_at is null
      left join ecards e on e.holder_id = d.holder_id and e.ended_at is null
    where s.secret_hash = $1`, [secretHash, policies, today]);
  if (!row) return null;
  const { regionCode, pinPausedUntil, policies: rows, ...device } = row;
  return { ...device, ecard: regionCode === null ? null : { regionCode, pinPausedUntil }, policies: rows ?? [] };
}

type Row = Pick<Device, 'holderId' | 'deviceNo' | 'keyX' | 'keyY'> & {
  readonly regionCode: RegionCode | null;
  readonly pinPausedUntil: number | null;
  readonly policies: KnownDevice['policies'] | null;
};

export interface AnsweredChallenge {
  readonly challengeHash: Buffer;
  readonly expiresAt: number;
}

/**
 * Spends a challenge and takes a try: both, or neither. E-card and device are held first, in the order of all, and judged as they are
 * once they are held; only then does the challenge go, and only for the first who brings it.
 */
export async function spendAndReserve(
  database: Transaction, { holderId, deviceNo }: Pick<Device, 'holderId' | 'deviceNo'>,
  { challengeHash, expiresAt, today, triesPerDay, pauseUntil, at }: AnsweredChallenge & TryLimits,
): Promise<ReservedTry | null> {
  const [row] = await database.query<ReservedTry>('spend_challenge_and_reserve_try', `
    with held as materialized (${HOLD_FOR_TRY}),
    spent as (
      insert into sign_in_challenges (challenge_hash, used_at, expires_at) select $7, $6, $8 from held
      on conflict do nothing returning challenge_hash),
    card as (
      update ecards set ${TAKE_TRY}
      from spent where holder_id = $1 and ended_at is null
      returning ecard_id, pin_hash, pin_salt, pin_paused_until)
    update devices set pin_tries_left = pin_tries_left - 1
    from card
    where devices.holder_id = $1 and devices.device_no = $2 and devices.ecard_id = card.ecard_id
    returning card.pin_hash, card.pin_salt, card.pin_paused_until, devices.pin_tries_left as device_tries_left`,
    [holderId, deviceNo, today, triesPerDay, new Date(pauseUntil), new Date(at), challengeHash, new Date(expiresAt)]);
  return row ?? null;
}

/**
 * Gives the try back, ends what was open on the device, begins the session and puts it on record: all, or nothing. One statement sees
 * one moment, so a session that a rival began after it would stay open beside this one: where the device's row is no longer the one
 * that was seen when it is held, nothing is done. False: that, or PIN, device or e-card are not what they were.
 */
export async function settleAndBegin(database: Transaction, right: RightTry, begins: Begins): Promise<boolean> {
  const begun = await database.query('settle_try_and_begin_session', settleStatement({ gates: '', gate: 'undisturbed' }), settleValues(right, begins));
  return begun.length === 1;
}

export interface Begins {
  readonly session: NewSession;
  readonly caller: Session['caller'];
  readonly reference: string;
}

/** What else must hold is a query of the name `gate` that answers a row if it does, after `undisturbed`. */
export function settleStatement({ gates, gate }: { readonly gates: string; readonly gate: string }): string {
  return `
    with seen as materialized (
      select ctid as version from devices where holder_id = $1 and device_no = $2),
    held as materialized (
      select d.ctid as version from ecards e join devices d on d.holder_id = e.holder_id and d.ecard_id = e.ecard_id
      where e.holder_id = $1 and e.ended_at is null and e.pin_hash = $3 and d.device_no = $2 and d.ended_at is null
      for update of e, d),
    undisturbed as (
      select held.version from held join seen on seen.version = held.version),${gates}
    card as (
      update ecards set ${GIVE_TRY_BACK}
      from ${gate} where ecards.holder_id = $1 and ecards.ended_at is null
      returning ecard_id),
    device as (
      update devices set pin_tries_left = $4, last_used_at = $6
      from card where devices.holder_id = $1 and devices.device_no = $2 and devices.ecard_id = card.ecard_id
      returning devices.device_no),
    ended as (
      update sessions set ended_at = $6
      from device where sessions.holder_id = $1 and sessions.device_no = $2 and sessions.ended_at is null),
    begun as (
      insert into sessions (session_hash, session_id, holder_id, device_no, started_at, issued_at, last_seen_at, ends_at)
      select $7, $8::uuid, $1, $2, $6, $6, $6, $9 from device)
    insert into audit_entries (holder_id, at, actor, action, subject, reference)
    select $1, $6, $10, $11, $12, $13 from device
    returning holder_id`;
}

/** $1 to $13. */
export function settleValues({ holderId, deviceNo, pinHash, triesPerDevice, triesPerDay, at }: RightTry, { session, caller, reference }: Begins): Value[] {
  return [holderId, deviceNo, pinHash, triesPerDevice, triesPerDay, new Date(at), session.sessionHash, session.sessionId, new Date(session.endsAt),
    actorOf(caller), SIGNED_IN, subjectOf(caller), reference];
}

/** How a sign-in stands in the audit, and what of: the device. */
export const SIGNED_IN = 'sign_in.signed_in';

export function subjectOf({ deviceNo }: Session['caller']): string {
  return `device:${deviceNo}`;
}

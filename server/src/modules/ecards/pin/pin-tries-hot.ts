import type { Transaction } from '../../../platform/database.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { HolderId } from '../../../platform/values/ids.ts';

// Hot: `ecards` (ecards-table.ts) and `devices` (devices-table.ts) of one person, in one statement. The e-card's row is taken first, always.

export interface ReservedTry {
  readonly pinHash: Buffer;
  readonly pinSalt: Buffer;
  readonly deviceTriesLeft: number;
  /** Set where this was the last try of the day: it stands unless the PIN turns out right. */
  readonly pinPausedUntil: number | null;
}

export interface TryLimits {
  readonly today: Day;
  readonly triesPerDay: number;
  /** Epoch milliseconds until which the PIN rests when the day's tries are spent. */
  readonly pauseUntil: number;
  readonly at: number;
}

/** Holds e-card and device, in the order of all, while there is a try to take: $1 the holder, $2 the device, $6 the instant. */
export const HOLD_FOR_TRY = `
      select e.ecard_id from ecards e join devices d on d.holder_id = e.holder_id and d.ecard_id = e.ecard_id
      where e.holder_id = $1 and e.ended_at is null and (e.pin_paused_until is null or e.pin_paused_until <= $6)
        and d.device_no = $2 and d.ended_at is null and d.pin_tries_left > 0
      for update of e, d`;

/** Assignments in `ecards`, for any statement that takes a try: $3 the day, $4 tries a day, $5 until when the PIN rests after the last. */
export const TAKE_TRY = `
        pin_tries_today = case when pin_tries_day = $3 and pin_paused_until is null then pin_tries_today + 1 else 1 end,
        pin_tries_day = $3,
        pin_paused_until = case
          when (case when pin_tries_day = $3 and pin_paused_until is null then pin_tries_today + 1 else 1 end) >= $4 then $5::timestamptz end`;

/** Assignments in `ecards`, for any statement that gives it back: $5 tries a day. */
export const GIVE_TRY_BACK = `
        pin_tries_today = greatest(0, pin_tries_today - 1),
        pin_paused_until = case when pin_tries_today - 1 < $5 then null else pin_paused_until end`;

/**
 * Takes a try before anybody looks at the PIN, so that rivals cannot try more often than there are tries. E-card and device are held
 * first and judged as they are once they are held. Null: there was none to take, and nothing was changed.
 */
export async function reserveTry(database: Transaction, holderId: HolderId, deviceNo: number, limits: TryLimits): Promise<ReservedTry | null> {
  const [row] = await database.query<ReservedTry>('reserve_pin_try', `
    with held as materialized (${HOLD_FOR_TRY}),
    card as (
      update ecards set ${TAKE_TRY}
      from held where holder_id = $1 and ended_at is null
      returning ecards.ecard_id, pin_hash, pin_salt, pin_paused_until)
    update devices set pin_tries_left = pin_tries_left - 1
    from card
    where devices.holder_id = $1 and devices.device_no = $2 and devices.ecard_id = card.ecard_id
    returning card.pin_hash, card.pin_salt, card.pin_paused_until, devices.pin_tries_left as device_tries_left`,
    [holderId, deviceNo, limits.today, limits.triesPerDay, new Date(limits.pauseUntil), new Date(limits.at)]);
  return row ?? null;
}

export interface RightTry {
  readonly holderId: HolderId;
  readonly deviceNo: number;
  /** As it was when the try was taken. */
  readonly pinHash: Buffer;
  readonly triesPerDevice: number;
  readonly triesPerDay: number;
  readonly at: number;
}

/** The PIN was right: the device has all its tries again, the day gets this one back. False: the PIN or the e-card changed meanwhile. */
export async function settleRight(database: Transaction, { holderId, deviceNo, pinHash, triesPerDevice, triesPerDay, at }: RightTry): Promise<boolean> {
  const rows = await database.query('settle_pin_right', `
    with card as (
      update ecards set ${GIVE_TRY_BACK}
      where holder_id = $1 and ended_at is null and pin_hash = $3
      returning ecard_id
    )
    update devices set pin_tries_left = $4, last_used_at = $6
    from card
    where devices.holder_id = $1 and devices.device_no = $2 and devices.ecard_id = card.ecard_id and devices.ended_at is null
    returning devices.device_no`, [holderId, deviceNo, pinHash, triesPerDevice, triesPerDay, new Date(at)]);
  return rows.length === 1;
}

export interface WhyNoTry {
  readonly ecardEnded: boolean;
  readonly pinPausedUntil: number | null;
  readonly deviceTriesLeft: number;
}

export async function whyNoTry(database: Transaction, holderId: HolderId, deviceNo: number): Promise<WhyNoTry> {
  const [row] = await database.query<WhyNoTry>('why_no_pin_try', `
    select e.ecard_id is null or d.ended_at is not null as ecard_ended, e.pin_paused_until, d.pin_tries_left as device_tries_left
    from devices d left join ecards e on e.holder_id = d.holder_id and e.ecard_id = d.ecard_id and e.ended_at is null
    where d.holder_id = $1 and d.device_no = $2`, [holderId, deviceNo]);
  return row ?? { ecardEnded: true, pinPausedUntil: null, deviceTriesLeft: 0 };
}

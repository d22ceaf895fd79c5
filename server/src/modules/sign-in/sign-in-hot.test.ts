import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { challengeFor, goodPin, holderHouse, signed, signedOut, signIn, triesOf } from '../../../test/holder-house.ts';
import { testRing } from '../../../test/test-world.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { asHolderId, asId } from '../../platform/values/ids.ts';
import { findDeviceBySecret, findLiveECard, pinPolicies } from '../ecards/index.ts';
import { reserveTry, settleRight } from '../ecards/pin/pin-tries-hot.ts';
import { addPolicy, getPolicies } from '../regions/index.ts';
import { policiesInForce } from '../regions/rules/index.ts';
import { useChallenge } from './devices/challenges-table.ts';
import { deviceHashOf } from './sessions/session.ts';
import { endSessionsOfDevice, insertSession } from './sessions/sessions-table.ts';
import { readKnownDevice, settleAndBegin, spendAndReserve } from './sign-in-hot.ts';
import { recordSignIn } from './sign-in.ts';

const house = await holderHouse();
const { owner, pool, clock, start } = house;
const HOUR = 3_600_000;
const today = dayInChina(start);
const limits = { today, triesPerDay: 3, pauseUntil: start + 24 * HOUR, at: start };

afterAll(house.close);
beforeEach(async () => {
  clock.at = start;
  await owner.script('truncate budgets');
});

describe('the look at a device', () => {
  test('of a cookie that is nobody’s finds nothing', async () => {
    expect(await readKnownDevice(pool, Buffer.alloc(32), { policies: pinPolicies, today })).toBeNull();
  });

  test('says what the rooms’ own doors say', async () => {
    const row = { clause: 'test', author: 'look' };
    await addPolicy(owner, { ...row, what: 'pin_tries_per_day', regionCode: asId('110000'), validFrom: asId('2029-01-01'), value: 12 });
    await addPolicy(owner, { ...row, what: 'pin_tries_per_day', regionCode: asId('110100'), validFrom: asId('2030-12-01'), value: 1 });
    await addPolicy(owner, { ...row, what: 'pin_pause_hours', regionCode: asId('440000'), validFrom: asId('2029-01-01'), value: 1 });
    try {
      const { secretHash } = await deviceKnown();
      await owner.query('pause', 'update ecards set pin_paused_until = $1 where ended_at is null', [new Date(start + HOUR)]);
      const [seen, device] = [await readKnownDevice(pool, secretHash, { policies: pinPolicies, today }), await findDeviceBySecret(pool, secretHash)];
      if (!seen?.ecard || !device) throw new Error('a device that was made is there');
      expect(device).toMatchObject({ holderId: seen.holderId, deviceNo: seen.deviceNo, keyX: seen.keyX, keyY: seen.keyY });
      expect(await findLiveECard(pool, seen.holderId)).toMatchObject(seen.ecard);
      const rows = await getPolicies(pool, pinPolicies, { regionCode: seen.ecard.regionCode, day: today });
      expect(policiesInForce(seen.policies, pinPolicies, seen.ecard.regionCode)).toEqual(Object.fromEntries(pinPolicies.map((name) => [name, { value: rows[name].value }])));
      expect(rows.pin_tries_per_day.value).toBe(12);
    } finally {
      await owner.script(`delete from policies where author = 'look'`);
    }
  });

  test('finds no device that was ended, and no e-card that was', async () => {
    const { holderId, secretHash } = await deviceKnown();
    await owner.query('end_ecard', 'update ecards set ended_at = now() where holder_id = $1', [holderId]);
    expect(await readKnownDevice(pool, secretHash, { policies: pinPolicies, today })).toMatchObject({ ecard: null });
    await owner.query('end_device', 'update devices set ended_at = now() where holder_id = $1', [holderId]);
    expect(await readKnownDevice(pool, secretHash, { policies: pinPolicies, today })).toBeNull();
  });
});

const states = {
  'with all its tries': '',
  'at the last try of the day': `update ecards set pin_tries_today = 2, pin_tries_day = '${today}'`,
  'with tries of another day': `update ecards set pin_tries_today = 2, pin_tries_day = '2029-12-31'`,
  'whose pause is over': `update ecards set pin_tries_today = 3, pin_tries_day = '${today}', pin_paused_until = to_timestamp(${start / 1000})`,
  'that is paused': `update ecards set pin_paused_until = to_timestamp(${start / 1000 + 1})`,
  'at the last try of the device': 'update devices set pin_tries_left = 1',
  'with no try left': 'update devices set pin_tries_left = 0',
  'that was ended': 'update devices set ended_at = now()',
  'whose e-card was ended': 'update ecards set ended_at = now()',
  'of an e-card before this one': 'update devices set ecard_id = gen_random_uuid()',
  'whose PIN was changed': `update ecards set pin_hash = '\\x00'`,
} as const;

describe.each(Object.entries(states))('a device %s', (name, change) => {
  test('spends challenge and try at once as it does one after the other, or nothing at all', async () => {
    const [once, steps] = [await deviceKnown(change), await deviceKnown(change)];
    const quick = await spendAndReserve(pool, once, { ...limits, challengeHash: hashFor(once), expiresAt: start + HOUR });
    const slow = await pool.transaction(async (database) => {
      await useChallenge(database, hashFor(steps), { at: start, expiresAt: start + HOUR });
      return (await reserveTry(database, steps.holderId, steps.deviceNo, limits)) ?? refuse();
    }).catch(nothing);
    expect(without(quick)).toEqual(without(slow));
    expect(quick === null).toBe(['that is paused', 'with no try left', 'that was ended', 'whose e-card was ended', 'of an e-card before this one'].includes(name));
    expect(await standing(once)).toEqual(await standing(steps));
    expect(await used(once)).toEqual(await used(steps));
    expect(await used(once)).toHaveLength(quick ? 1 : 0);
  });

  test('settles at once as it does one after the other, or nothing at all', async () => {
    const [once, steps] = [await deviceKnown(), await deviceKnown()];
    const hashes = await Promise.all([once, steps].map(async ({ holderId, deviceNo }) => (await reserveTry(pool, holderId, deviceNo, limits))?.pinHash ?? refuse()));
    for (const each of [once, steps]) await alter(each, change);
    const right = { triesPerDevice: 6, triesPerDay: 3, at: start + 1000 };
    const quick = await settleAndBegin(pool, { ...once, pinHash: hashes[0] ?? refuse(), ...right }, { session: sessionOf(once), caller: callerOf(once), reference: 'YK-TEST' });
    const slow = await pool.transaction(async (database) => {
      if (!(await settleRight(database, { ...steps, pinHash: hashes[1] ?? refuse(), ...right }))) refuse();
      await endSessionsOfDevice(database, steps.holderId, { deviceNo: steps.deviceNo, at: right.at });
      await insertSession(database, sessionOf(steps));
      await recordSignIn({ database, now: () => right.at }, { caller: callerOf(steps) }, 'YK-TEST');
      return true;
    }).catch(nothing);
    expect(quick).toBe(slow ?? false);
    expect(quick).toBe(!['that was ended', 'whose e-card was ended', 'of an e-card before this one', 'whose PIN was changed'].includes(name));
    expect(await standing(once)).toEqual(await standing(steps));
    expect(await sessionsAndRecord(once)).toEqual(await sessionsAndRecord(steps));
  });
});

describe('rivals', () => {
  test('a challenge that was used spends no try', async () => {
    const device = await deviceKnown();
    const challenge = { ...limits, challengeHash: hashFor(device), expiresAt: start + HOUR };
    expect(await spendAndReserve(pool, device, challenge)).not.toBeNull();
    const before = await standing(device);
    expect(await spendAndReserve(pool, device, challenge)).toBeNull();
    expect(await standing(device)).toEqual(before);
  });

  test('whoever waited for another sign-in on the same device settles nothing at once, for that session would stay open', async () => {
    const device = await deviceKnown();
    const pinHash = (await reserveTry(pool, device.holderId, device.deviceNo, limits))?.pinHash ?? refuse();
    const right = { ...device, pinHash, triesPerDevice: 6, triesPerDay: 3, at: start };
    const settle = () => settleAndBegin(pool, right, { session: sessionOf(device), caller: callerOf(device), reference: 'YK-TEST' });
    const late = await pool.transaction(async (database) => {
      await settleRight(database, right);
      await insertSession(database, { ...sessionOf(device), sessionHash: Buffer.alloc(32, 9), sessionId: asId(randomUUID()) });
      const waiting = settle();
      await somebodyWaits();
      return { waiting };
    });
    expect(await late.waiting).toBe(false);
    expect(await liveSessions(device)).toBe(1);
    expect(await settle()).toBe(true);
    expect(await liveSessions(device)).toBe(1);
  });

  test('signing in twelve times at once on one device leaves one session open', async () => {
    const { person, browser, key } = await signedOut(house);
    const replies = await Promise.all(Array.from({ length: 12 }, async () => {
      const challenge = await challengeFor(browser);
      return browser.post('/api/sign-in', { pin: goodPin, challenge, signature: signed(key, 'YK1-sign-in', Buffer.from(challenge, 'base64url')) });
    }));
    const codes = new Set(replies.map(({ status, body }) => (status === 200 ? 'in' : body['code'])));
    expect(codes.has('in')).toBe(true);
    expect([...codes].filter((code) => code !== 'in' && code !== 'device_must_prove_again')).toEqual([]);
    expect(await liveSessions({ holderId: person.holderId, deviceNo: 1 })).toBe(1);
  });

  test('a right PIN opens no transaction, for nothing was in the way', async () => {
    const { person, browser, key } = await signedOut(house);
    const opened = vi.spyOn(pool, 'transaction');
    expect((await signIn(browser, key)).status).toBe(200);
    expect(opened).not.toHaveBeenCalled();
    opened.mockRestore();
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
  });
});

interface Seat { readonly holderId: ReturnType<typeof asHolderId>; readonly deviceNo: number }

async function deviceKnown(change = '') {
  const { person, browser } = await signedOut(house);
  const seat = { holderId: asHolderId(person.holderId), deviceNo: 1 };
  await alter(seat, change);
  return { ...seat, secretHash: deviceHashOf(testRing.lookup, browser.cookies.get('yika_device') ?? '') };
}

async function alter({ holderId }: Seat, change: string): Promise<void> {
  if (change) await owner.script(`${change} where holder_id = ${holderId}`);
}

function hashFor({ holderId }: Seat): Buffer {
  return createHash('sha256').update(`challenge of ${holderId}`).digest();
}

function sessionOf(seat: Seat) {
  const at = start + 1000;
  return { ...seat, sessionHash: hashFor(seat), sessionId: callerOf(seat).sessionId, startedAt: at, issuedAt: at, endsAt: at + HOUR };
}

/** One session id a person, so that both ways can be compared. */
function callerOf({ holderId, deviceNo }: Seat): HolderCaller {
  return { kind: 'holder', holderId, deviceNo, sessionId: asId(`00000000-0000-4000-8000-${String(holderId).slice(-12).padStart(12, '0')}`) };
}

function refuse(): never {
  throw new Error('given up');
}

function nothing(error: Error): null {
  if (error.message !== 'given up') throw error;
  return null;
}

/** Salt and hash are another person's. */
function without(tried: { readonly deviceTriesLeft: number; readonly pinPausedUntil: number | null } | null) {
  return tried && { left: tried.deviceTriesLeft, paused: tried.pinPausedUntil };
}

async function standing({ holderId }: Seat): Promise<unknown[]> {
  return owner.query('standing', `
    select e.pin_tries_today, e.pin_tries_day, e.pin_paused_until, d.pin_tries_left, d.last_used_at from devices d join ecards e on e.holder_id = d.holder_id where d.holder_id = $1`, [holderId]);
}

async function used(seat: Seat): Promise<unknown[]> {
  return owner.query('used', 'select used_at, expires_at from sign_in_challenges where challenge_hash = $1', [hashFor(seat)]);
}

async function sessionsAndRecord({ holderId }: Seat): Promise<unknown> {
  return {
    sessions: await owner.query('sessions', `select device_no, started_at, issued_at, last_seen_at, ends_at, superseded_at, ended_at from sessions where holder_id = $1 order by started_at`, [holderId]),
    record: await owner.query('record', `
      select at, regexp_replace(actor, '[0-9]+', 'N', 'g') as actor, action, subject, service_point_id, purpose, outcome, seen, reference
      from audit_entries where holder_id = $1 and action = 'sign_in.signed_in'`, [holderId]),
  };
}

async function liveSessions({ holderId, deviceNo }: Seat): Promise<number> {
  const [row] = await owner.query<{ live: number }>('live', 'select count(*)::integer as live from sessions where holder_id = $1 and device_no = $2 and ended_at is null', [holderId, deviceNo]);
  return row?.live ?? 0;
}

/** Until a statement of this database stands before a row that another holds. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await owner.query<{ waits: boolean }>('waits', `select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waits`);
    if (row?.waits) return;
  }
}

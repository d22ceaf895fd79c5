import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../../../../test/browser.ts';
import { employStaff, sessionOf } from '../../../../test/who-may/staff-scene.ts';
import { wholeHouse } from '../../../../test/whole-house.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { findStaffRow } from '../people/staff-table.ts';
import { stepAt, totpAt } from './totp.ts';

const house = await wholeHouse();
const { owner, clock, inTransaction } = house;
const staff = await employStaff(house);
const start = clock.at;
const MINUTE = 60_000;
let desk = 0;

afterAll(house.close);
beforeEach(async () => {
  clock.at = start;
  await owner.script(`truncate staff_one_time_codes, staff_sign_ins, staff_sessions, budgets; update staff set state = 'active'; delete from policies where what = 'staff_second_way' and region_code <> '000000'`);
});

describe('the code of an app does not let in', () => {
  test('twice, nor more than once when several bring it at once', async () => {
    const { number, codeNow } = await setUp(staff.officer);
    clock.at += MINUTE;
    const code = codeNow();
    const answers = await Promise.all(Array.from({ length: 4 }, () => comeIn(number, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await comeIn(number, code)).body['code']).toBe('one_time_code_refused');
  });

  test('with the code that set it up', async () => {
    const { number, first } = await setUp(staff.officer);
    expect((await comeIn(number, first)).body['code']).toBe('one_time_code_refused');
  });

  test('before the first code was typed back', async () => {
    const browser = await seat(staff.officer);
    const { body } = await browser.post('/api/staff/one-time-code');
    expect((await comeIn(await numberOf(staff.officer), totpAt(fromBase32(String(body['secret'])), stepAt(clock.at)))).body['code']).toBe('one_time_code_refused');
  });

  test('whoever was suspended, nor where the rules allow no codes; and nobody learns which it was, or whether there is such a person', async () => {
    const { number, codeNow } = await setUp(staff.officer);
    clock.at += MINUTE;
    const nobody = await comeIn('A-99999999', '000000');
    await owner.query('suspend', `update staff set state = 'suspended' where staff_id = $1`, [staff.officer]);
    const suspended = await comeIn(number, codeNow());
    await owner.script(`update staff set state = 'active'; insert into policies (what, region_code, valid_from, value, clause, author) values ('staff_second_way', '110100', '2020-01-01', '"refused"', 'test', 'test')`);
    const forbidden = await comeIn(number, codeNow());
    const said = [nobody, suspended, forbidden].map(({ status, body }) => [status, body['code'], body['detail']]);
    expect(new Set(said.map(String)).size).toBe(1);
    expect(said[0]?.[1]).toBe('one_time_code_refused');
    expect((await (await seat(staff.officer)).post('/api/staff/one-time-code')).body['code']).toBe('second_way_not_allowed');
  });

  test('a guesser: tries are counted for the number, whoever has it, and from the first one on for the day', async () => {
    const { number, codeNow } = await setUp(staff.officer);
    clock.at += 20 * MINUTE;
    for (const guessed of [number, 'A-99999999']) {
      const codes = [];
      for (let time = 0; time < 7; time += 1) codes.push((await comeIn(guessed, '000000')).body['code']);
      expect(codes).toEqual([...Array.from({ length: 6 }, () => 'one_time_code_refused'), 'one_time_code_tries_spent']);
    }
    expect((await comeIn(number, codeNow())).body['code']).toBe('one_time_code_tries_spent');
    clock.at += 10 * MINUTE;
    expect((await comeIn(number, codeNow())).status).toBe(200);
    for (let time = 0; time < 23; time += 1) {
      clock.at += 2 * MINUTE;
      await comeIn(number, '000000');
    }
    clock.at += 11 * MINUTE;
    expect((await comeIn(number, codeNow())).body['code']).toBe('one_time_code_tries_spent');
  });

  test('to sensitive acts: those want the passkey still', async () => {
    const { number, codeNow } = await setUp(staff.officer);
    clock.at += MINUTE;
    const browser = newDesk();
    expect((await comeIn(number, codeNow(), browser)).body['session']).toMatchObject({ way: 'one_time_code', provedUntil: null });
    for (const url of ['/api/staff/one-time-code', '/api/staff/one-time-code/end', '/api/staff/passkeys/options']) expect((await browser.post(url)).body['code'], url).toBe('passkey_proof_needed');
  });

  test('after it was given up, or set up anew on another phone', async () => {
    const old = await setUp(staff.officer);
    const browser = await seat(staff.officer);
    await browser.post('/api/staff/one-time-code');
    clock.at += MINUTE;
    expect((await comeIn(old.number, old.codeNow())).body['code']).toBe('one_time_code_refused');
    const again = await setUp(staff.officer);
    await (await seat(staff.officer)).post('/api/staff/one-time-code/end');
    clock.at += MINUTE;
    expect((await comeIn(again.number, again.codeNow())).body['code']).toBe('one_time_code_refused');
  });
});

test('its secret stands nowhere in the open, and a row of somebody else’s does not open', async () => {
  const { secret } = await setUp(staff.officer);
  await setUp(staff.approver);
  const rows = await owner.query<{ text: string }>('all_codes', `select encode(sealed, 'hex') as text from staff_one_time_codes`);
  for (const { text } of rows) expect(text).not.toContain(secret.toString('hex'));
  await owner.query('swap', 'update staff_one_time_codes set sealed = (select sealed from staff_one_time_codes where staff_id = $1), last_step = 0', [staff.officer]);
  clock.at += MINUTE;
  expect((await comeIn(await numberOf(staff.approver), totpAt(secret, stepAt(clock.at)))).status).toBe(500);
});

test('who comes in by code stands in the log, and who tries in vain as well, without what was typed', async () => {
  const { number, codeNow } = await setUp(staff.officer);
  clock.at += MINUTE;
  await comeIn(number, '000000');
  expect((await comeIn(number, codeNow())).status).toBe(200);
  const lines = await owner.query('lines', `select way, outcome from staff_sign_ins where way = 'one_time_code' order by sign_in_id`);
  expect(lines).toEqual([{ way: 'one_time_code', outcome: 'one_time_code_refused' }, { way: 'one_time_code', outcome: 'signed_in' }]);
});

test('how long a session lasts, in silence too, and a proof, are rules of where somebody works', async () => {
  await owner.script(`insert into policies (what, region_code, valid_from, value, clause, author) values
    ('staff_session_hours', '110100', '2020-01-01', '2', 'test', 'test'), ('staff_idle_minutes', '110100', '2020-01-01', '10', 'test', 'test'), ('staff_proof_minutes', '110100', '2020-01-01', '2', 'test', 'test')`);
  const browser = await seat(staff.officer);
  expect((await browser.get('/api/staff/me')).body['session']).toMatchObject({ idleMinutes: 10, endsAt: clock.at + 120 * MINUTE, provedUntil: clock.at + 2 * MINUTE });
  clock.at += 10 * MINUTE;
  expect((await browser.get('/api/staff/me')).status).toBe(401);
  await owner.script(`delete from policies where region_code = '110100' and author = 'test'`);
});

interface Phone {
  readonly number: string;
  readonly secret: Buffer;
  readonly first: string;
  readonly codeNow: () => string;
}

async function setUp(staffId: Id<'Staff'>): Promise<Phone> {
  const browser = await seat(staffId);
  const { body } = await browser.post('/api/staff/one-time-code');
  const secret = fromBase32(String(body['secret']));
  const first = totpAt(secret, stepAt(clock.at));
  const confirmed = await browser.post('/api/staff/one-time-code/confirmation', { code: first });
  if (confirmed.status !== 200) throw new Error(`not set up: ${JSON.stringify(confirmed.body)}`);
  return { number: await numberOf(staffId), secret, first, codeNow: () => totpAt(secret, stepAt(clock.at)) };
}

function comeIn(staffNumber: string, code: string, browser = newDesk()): Promise<Answer> {
  return browser.post('/api/staff/sign-in/code', { staffNumber, code });
}

async function seat(staffId: Id<'Staff'>): Promise<Browser> {
  const browser = newDesk();
  browser.cookies.set('yika_staff', (await sessionOf(house, staffId)).secret);
  return browser;
}

function newDesk(): Browser {
  desk += 1;
  return newBrowser(house.app, { address: `198.51.100.${desk % 250}` });
}

async function numberOf(staffId: Id<'Staff'>): Promise<string> {
  return (await inTransaction(({ database }) => findStaffRow(database, staffId)))?.staffNumber ?? '';
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

import type { PasskeyCreation, PasskeyRequest, StaffRole } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../../../../test/browser.ts';
import { SoftwareAuthenticator } from '../../../../test/software-authenticator.ts';
import { employStaff, newColleague, sessionOf } from '../../../../test/who-may/staff-scene.ts';
import { wholeHouse } from '../../../../test/whole-house.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { insertGrant } from '../people/staff-grants-table.ts';
import { giveStaffCode } from '../sign-in/enrolment.ts';
import { grantOf } from '../test/staff.ts';

const house = await wholeHouse();
const { owner, clock, inTransaction } = house;
await employStaff(house);
const start = clock.at;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const reason = 'lost the key on the way';
let desk = 0;
let lost: Id<'Staff'>;
let first: Browser;
let second: Browser;

afterAll(house.close);
beforeEach(async () => {
  clock.at = start;
  await owner.script('truncate staff_passkeys, staff_challenges, staff_enrolments, staff_one_time_codes, staff_recoveries, staff_sign_ins, staff_sessions, budgets');
  lost = await colleague('officer', '110100');
  first = await seat(await colleague('system_administrator', '110000'));
  second = await seat(await colleague('security_administrator', '110000'));
});

describe('a lost way in is not given back', () => {
  test('by the lost one, as first or as second', async () => {
    const administrator = await colleague('security_administrator', '110000');
    const own = await seat(administrator);
    expect((await ask(own, administrator)).body['code']).toBe('recovery_own');
    const { recoveryId } = await asked(first, administrator);
    expect((await agree(own, recoveryId)).body['code']).toBe('recovery_own');
  });

  test('by one person who does both', async () => {
    const { recoveryId } = await asked(second, lost);
    expect((await agree(second, recoveryId)).body['code']).toBe('recovery_same_person');
  });

  test('to somebody of a city by whoever does not reach all that they reach', async () => {
    await inTransaction(({ database }) => insertGrant(database, { ...grantOf('approver', '000000'), staffId: lost, since: 0, until: null, grantedBy: 'operator:test' }));
    expect((await ask(first, lost)).body['code']).toBe('outside_scope');
  });

  test('once their reach has grown since somebody asked', async () => {
    const { recoveryId } = await asked(first, lost);
    await inTransaction(({ database }) => insertGrant(database, { ...grantOf('approver', '000000'), staffId: lost, since: 0, until: null, grantedBy: 'operator:test' }));
    expect((await agree(second, recoveryId)).body['code']).toBe('outside_scope');
  });

  test('without a fresh proof of each of the two', async () => {
    clock.at += 5 * MINUTE;
    expect((await ask(first, lost)).body['code']).toBe('passkey_proof_needed');
    first = await seat(await colleague('system_administrator', '110000'));
    const { recoveryId } = await asked(first, lost);
    expect((await agree(second, recoveryId)).body['code']).toBe('passkey_proof_needed');
  });

  test('after a day in which nobody agreed, after it was stopped, nor to whoever was suspended meanwhile', async () => {
    const late = await asked(first, lost);
    clock.at += 24 * HOUR;
    second = await seat(await colleague('security_administrator', '110000'));
    expect((await agree(second, late.recoveryId)).body['code']).toBe('recovery_not_open');
    first = await seat(await colleague('system_administrator', '110000'));
    const stopped = await asked(first, lost);
    expect((await second.post(`/api/staff/recoveries/${stopped.recoveryId}/stop`, { reason })).status).toBe(200);
    expect((await agree(second, stopped.recoveryId)).body['code']).toBe('recovery_not_open');
    const open = await asked(first, lost);
    await owner.query('suspend', `update staff set state = 'suspended' where staff_id = $1`, [lost]);
    expect((await agree(second, open.recoveryId)).body['code']).toBe('staff_state_wrong');
  });

  test('twice at once: of two who ask and of two who agree one is heard', async () => {
    const other = await seat(await colleague('security_administrator', '110000'));
    const asking = await Promise.all([first, other].map((browser) => ask(browser, lost)));
    expect(asking.map(codeOf).sort()).toEqual(['200', 'recovery_going_on']);
    const recoveryId = String(asking.find(({ status }) => status === 200)?.body['recoveryId']);
    const third = await seat(await colleague('security_administrator', '110000'));
    const agreeing = await Promise.all([second, third].map((browser) => agree(browser, recoveryId)));
    expect(agreeing.map(codeOf).sort()).toEqual(['200', 'recovery_not_open']);
    expect((await agree(second, recoveryId)).body['code']).toBe('recovery_not_open');
  });
});

describe('once two have agreed', () => {
  test('nothing that was lost opens anything, found or stolen', async () => {
    const key = await enrolled(lost);
    const still = await seat(lost);
    const { recoveryId } = await asked(first, lost);
    expect((await still.get('/api/staff/me')).status).toBe(200);
    await agree(second, recoveryId);
    expect((await still.get('/api/staff/me')).status).toBe(401);
    const thief = newDesk();
    expect((await thief.post('/api/staff/sign-in', { answer: key.get((await thief.post('/api/staff/sign-in/options')).body as unknown as PasskeyRequest) })).body['code']).toBe('passkey_refused');
  });

  test('the code makes one passkey, within the hour, and not when it was stopped', async () => {
    const { recoveryId } = await asked(first, lost);
    const code = String((await agree(second, recoveryId)).body['code']);
    const { status, body } = await enrol(newDesk(), code);
    expect([status, body['staffId']]).toEqual([200, lost]);
    expect((await enrol(newDesk(), code)).body['code']).toBe('staff_code_refused');
    expect(await stateOf(recoveryId)).toBe('used');

    const late = await asked(first, lost);
    const old = String((await agree(second, late.recoveryId)).body['code']);
    clock.at += HOUR;
    expect((await enrol(newDesk(), old)).body['code']).toBe('staff_code_refused');
    first = await seat(await colleague('system_administrator', '110000'));
    second = await seat(await colleague('security_administrator', '110000'));
    const again = await asked(first, lost);
    const handed = String((await agree(second, again.recoveryId)).body['code']);
    await first.post(`/api/staff/recoveries/${again.recoveryId}/stop`, { reason });
    expect((await enrol(newDesk(), handed)).body['code']).toBe('staff_code_refused');
  });

  test('the lost one and both others read of it, and it is on record', async () => {
    const { recoveryId } = await asked(first, lost);
    const own = await seat(lost);
    const before = await seen(own);
    expect(before).toMatchObject([{ recoveryId, state: 'asked', concernsMe: true, mayAgree: false, mayStop: true }]);
    await agree(second, recoveryId);
    for (const browser of [first, second]) expect(await seen(browser)).toMatchObject([{ recoveryId, state: 'agreed', concernsMe: false }]);
    const lines = await owner.query<{ outcome: string }>('lines', `select outcome from staff_sign_ins where staff_id = $1 and outcome like 'recovery%' order by sign_in_id`, [lost]);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['recovery_asked', 'recovery_agreed']);
    const audit = await owner.query<{ action: string }>('audit', `select action from audit_entries where subject = $1 and action like 'staff.recovery%' order by at, action`, [lost]);
    expect(audit.map(({ action }) => action).sort()).toEqual(['staff.recovery_agreed', 'staff.recovery_asked']);
  });
});

test('the lost one, who lost nothing, stops it; somebody who has nothing to do with it sees and stops nothing', async () => {
  const { recoveryId } = await asked(first, lost);
  const stranger = await seat(await colleague('officer', '110100'));
  expect(await seen(stranger)).toEqual([]);
  expect((await stranger.post(`/api/staff/recoveries/${recoveryId}/stop`, { reason })).body['code']).toBe('outside_scope');
  expect((await (await seat(lost)).post(`/api/staff/recoveries/${recoveryId}/stop`, { reason })).status).toBe(200);
  expect((await agree(second, recoveryId)).body['code']).toBe('recovery_not_open');
});

test('the table itself refuses one person twice, and anybody for themselves', async () => {
  const refused = (agreedBy: string, askedBy: string) => owner.query('forge', `
    insert into staff_recoveries (staff_id, area_code, asked_by, asked_at, reason, agreed_by, agreed_at, agreed_reason, expires_at) values ($1, '110100', $2, now(), 'x', $3, now(), 'x', now())`, [lost, askedBy, agreedBy])
    .then(() => 'done', (error: Error & { constraint?: string }) => error.constraint);
  const [one] = await owner.query<{ staffId: string }>('one', 'select staff_id from staff where staff_id <> $1 limit 1', [lost]);
  expect(await refused(one?.staffId ?? '', one?.staffId ?? '')).toBe('two_different_people_recover');
  expect(await refused(lost, one?.staffId ?? '')).toBe('nobody_recovers_themselves');
});

/** Every role, over somebody of their own city, of a county's office in it, of the province above, of elsewhere; by hand. */
describe('who asks, and who agrees', () => {
  const places = { own: '110100', above: '110000', other: '440100' } as const;
  const roles: readonly StaffRole[] = ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator', 'security_administrator'];

  test.each(roles)('a %s of a city', async (role) => {
    const asks = role === 'system_administrator' || role === 'security_administrator';
    const agrees = role === 'security_administrator';
    const nation = await seat(await colleague('system_administrator', '000000'));
    for (const [place, area] of Object.entries(places)) {
      const caller = await seat(await colleague(role, '110100'));
      const subject = await colleague('officer', area);
      const inside = place === 'own';
      expect(codeOf(await ask(caller, subject)), `asks, ${place}`).toBe(!asks ? 'role_needed' : inside ? '200' : 'outside_scope');
      const another = await colleague('officer', area);
      const { recoveryId } = await asked(nation, another);
      expect(codeOf(await agree(caller, recoveryId)), `agrees, ${place}`).toBe(!agrees ? 'role_needed' : inside ? '200' : 'outside_scope');
    }
  });
});

async function colleague(role: StaffRole, areaCode: string): Promise<Id<'Staff'>> {
  const staffId = await newColleague(house, 'active');
  await inTransaction(({ database }) => insertGrant(database, { ...grantOf(role, areaCode), staffId, since: 0, until: null, grantedBy: 'operator:test' }));
  return staffId;
}

function ask(browser: Browser, staffId: string): Promise<Answer> {
  return browser.post(`/api/staff/people/${staffId}/recovery`, { reason });
}

async function asked(browser: Browser, staffId: string): Promise<{ readonly recoveryId: string }> {
  const { status, body } = await ask(browser, staffId);
  if (status !== 200) throw new Error(`not asked: ${JSON.stringify(body)}`);
  return body as { recoveryId: string };
}

function agree(browser: Browser, recoveryId: string): Promise<Answer> {
  return browser.post(`/api/staff/recoveries/${recoveryId}/agreement`, { reason: 'seen in person' });
}

function codeOf({ status, body }: Answer): string {
  return status === 200 ? '200' : String(body['code']);
}

async function seen(browser: Browser): Promise<unknown> {
  return (await browser.get('/api/staff/recoveries')).body['recoveries'];
}

async function stateOf(recoveryId: string): Promise<string> {
  const recoveries = (await seen(first)) as { recoveryId: string; state: string }[];
  return recoveries.find((one) => one.recoveryId === recoveryId)?.state ?? '';
}

async function enrol(browser: Browser, code: string, key = new SoftwareAuthenticator('http://localhost:8080')): Promise<Answer> {
  const options = await browser.post('/api/staff/enrolment/options', { code });
  return options.status === 200 ? browser.post('/api/staff/enrolment', { code, name: 'Key', created: key.create(options.body as unknown as PasskeyCreation) }) : options;
}

async function enrolled(staffId: Id<'Staff'>): Promise<SoftwareAuthenticator> {
  const key = new SoftwareAuthenticator('http://localhost:8080');
  const { code } = await inTransaction((world) => giveStaffCode(world, { staffId, kind: 'invited' }));
  await enrol(newDesk(), code, key);
  return key;
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

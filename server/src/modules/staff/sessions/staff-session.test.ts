import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Browser } from '../../../../test/browser.ts';
import { testDoor } from '../../../../test/test-door.ts';
import { employStaff, sessionOf } from '../../../../test/who-may/staff-scene.ts';
import { wholeHouse } from '../../../../test/whole-house.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { registerStaffMembers } from '../people/staff-members-routes.ts';

const house = await wholeHouse();
const { owner, clock } = house;
const staff = await employStaff(house);
const start = clock.at;
const MINUTE = 60_000;

afterAll(house.close);

beforeEach(async () => {
  clock.at = start;
  await owner.script(`delete from staff_sessions; update staff set state = 'active'; update staff_grants set until = null`);
});

describe('a session of the console', () => {
  test('ends after half an hour of silence, and after eight hours however busy', async () => {
    const browser = await seat(staff.officer);
    clock.at += 30 * MINUTE;
    expect(await knock(browser)).toBe('staff_sign_in_needed');
    const busy = await seat(staff.officer);
    const since = clock.at;
    while (clock.at < since + 8 * 60 * MINUTE - 29 * MINUTE) {
      clock.at += 29 * MINUTE;
      expect(await knock(busy)).toBe('in');
    }
    clock.at = since + 8 * 60 * MINUTE;
    expect(await knock(busy)).toBe('staff_sign_in_needed');
  });

  test('gets a new secret every hour; the old one serves a minute longer, and then no more', async () => {
    const browser = await seat(staff.officer);
    const old = copyOf(browser);
    for (const minutes of [29, 29, 3]) {
      clock.at += minutes * MINUTE;
      await knock(browser);
    }
    expect(browser.cookies.get('yika_staff')).not.toBe(old.cookies.get('yika_staff'));
    clock.at += MINUTE - 1;
    expect(await knock(old)).toBe('in');
    clock.at += 1;
    expect([await knock(old), await knock(browser)]).toEqual(['staff_sign_in_needed', 'in']);
  });

  test('is over the moment that its person is suspended', async () => {
    const browser = await seat(staff.officer);
    await owner.query('suspend', `update staff set state = 'suspended' where staff_id = $1`, [staff.officer]);
    expect(await knock(browser)).toBe('staff_sign_in_needed');
  });

  test('goes by the roles of the moment: one that ran out opens nothing more', async () => {
    const browser = await seat(staff.system_administrator);
    expect((await browser.get('/api/staff/people')).status).toBe(200);
    await owner.query('run_out', 'update staff_grants set until = $2 where staff_id = $1', [staff.system_administrator, new Date(clock.at)]);
    expect((await browser.get('/api/staff/people')).body['code']).toBe('role_needed');
  });

  test('signed out is out, under its old secret too', async () => {
    const browser = await seat(staff.officer);
    const old = copyOf(browser);
    expect((await browser.post('/api/staff/sign-out')).status).toBe(204);
    expect([await knock(browser), await knock(old)]).toEqual(['staff_sign_in_needed', 'staff_sign_in_needed']);
    expect((await browser.post('/api/staff/sign-out')).status).toBe(204);
  });

  test('that somebody else opened is seen in one’s list, and ended from there', async () => {
    const mine = await seat(staff.officer);
    clock.at += MINUTE;
    const foreign = await seat(staff.officer);
    const { body } = await mine.get(`/api/staff/people/${staff.officer}/sessions`);
    const sessions = body['sessions'] as { sessionId: string; thisSession: boolean }[];
    expect(sessions.map(({ thisSession }) => thisSession)).toEqual([false, true]);
    expect((await mine.post(`/api/staff/sessions/${sessions[0]?.sessionId ?? ''}/end`)).status).toBe(200);
    expect([await knock(foreign), await knock(mine)]).toEqual(['staff_sign_in_needed', 'in']);
  });
});

test('over TLS the cookie is bound to this host, is sent along from no other site, and no script reads it', async () => {
  const app = await buildShell({ remember: async () => {}, now: () => clock.at, logger: false, tls: null });
  registerStaffMembers(app, { ...testDoor(house.pool, { now: () => clock.at }), secureCookies: true });
  const reply = await app.inject({ method: 'POST', url: '/api/staff/sign-out' });
  await app.close();
  expect(String(reply.headers['set-cookie'])).toMatch(/^__Host-yika_staff=;.*Path=\/;.*HttpOnly; Secure; SameSite=Strict/);
});

describe('the log of sign-ins', () => {
  test('tells a security administrator who came and went in the own province, and nobody of another', async () => {
    await owner.script('truncate staff_sign_ins');
    const officer = await seat(staff.officer);
    await officer.post('/api/staff/sign-out');
    await seat(staff.staff_elsewhere);
    const security = await seat(staff.security_administrator);
    expect((await linesOf(security)).map(({ staffId, outcome }) => [staffId, outcome])).toEqual([
      [staff.security_administrator, 'signed_in'], [staff.officer, 'signed_out'], [staff.officer, 'signed_in'],
    ]);
  });

  test('shows an officer only the own lines', async () => {
    const officer = await seat(staff.officer);
    await seat(staff.approver);
    expect(new Set((await linesOf(officer)).map(({ staffId }) => staffId))).toEqual(new Set([staff.officer]));
    expect((await officer.get(`/api/staff/sign-ins?staffId=${staff.approver}`)).body['code']).toBe('outside_scope');
  });

  test('is read page by page without a gap', async () => {
    await owner.script('truncate staff_sign_ins');
    for (const who of ['officer', 'approver', 'auditor'] as const) await seat(staff[who]);
    const auditor = await seat(staff.auditor);
    const first = (await auditor.get('/api/staff/sign-ins?limit=3')).body;
    const second = (await auditor.get(`/api/staff/sign-ins?limit=3&before=${String(first['next'])}`)).body;
    expect([(first['signIns'] as unknown[]).length, (second['signIns'] as unknown[]).length, second['next']]).toEqual([3, 1, null]);
  });
});

describe('the list of staff', () => {
  test('keeps to the scope: another province cannot be asked for', async () => {
    const elsewhere = await seat(staff.staff_elsewhere);
    const { body } = await elsewhere.get('/api/staff/people');
    expect((body['people'] as { staffId: string }[]).map(({ staffId }) => staffId)).toEqual([staff.staff_elsewhere]);
    expect((await elsewhere.get('/api/staff/people?areaCode=110000')).body['code']).toBe('outside_scope');
  });

  test('masks names, finds by role, and goes on where it stopped', async () => {
    const administrator = await seat(staff.system_administrator);
    const found = (await administrator.get('/api/staff/people?role=auditor')).body['people'];
    expect(found).toMatchObject([{ staffId: staff.auditor, maskedName: '测**' }]);
    const numbers: string[] = [];
    for (let after = ''; ; ) {
      const { people, next } = (await administrator.get(`/api/staff/people?limit=3${after}`)).body as { people: { staffNumber: string }[]; next: string | null };
      numbers.push(...people.map(({ staffNumber }) => staffNumber));
      if (next === null) break;
      after = `&after=${next}`;
    }
    expect(numbers).toEqual([...new Set(numbers)].sort());
    expect(numbers).toHaveLength(Object.keys(staff).length - 1);
  });
});

async function seat(staffId: Id<'Staff'>): Promise<Browser> {
  const browser = newBrowser(house.app);
  browser.cookies.set('yika_staff', (await sessionOf(house, staffId)).secret);
  return browser;
}

function copyOf(browser: Browser): Browser {
  const copy = newBrowser(house.app);
  copy.cookies.set('yika_staff', browser.cookies.get('yika_staff') ?? '');
  return copy;
}

async function knock(browser: Browser): Promise<string> {
  const { status, body } = await browser.get('/api/staff/me');
  return status === 200 ? 'in' : String(body['code']);
}

async function linesOf(browser: Browser): Promise<{ staffId: string | null; outcome: string }[]> {
  return (await browser.get('/api/staff/sign-ins')).body['signIns'] as { staffId: string | null; outcome: string }[];
}

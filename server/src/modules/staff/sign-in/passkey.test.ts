import type { PasskeyCreation, PasskeyRequest } from '@yika/contract';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../../../../test/browser.ts';
import { SoftwareAuthenticator, type Wrongly } from '../../../../test/software-authenticator.ts';
import { employStaff, newColleague } from '../../../../test/who-may/staff-scene.ts';
import { wholeHouse } from '../../../../test/whole-house.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { giveStaffCode } from './enrolment.ts';

const ORIGIN = 'http://localhost:8080';
const MINUTE = 60_000;
const house = await wholeHouse();
const { owner, clock, inTransaction } = house;
const staff = await employStaff(house);
const start = clock.at;
let desk = 0;

afterAll(house.close);
beforeEach(async () => {
  clock.at = start;
  await owner.script(`truncate staff_passkeys, staff_challenges, staff_enrolments, staff_sign_ins, staff_sessions, budgets; update staff set state = 'active'`);
});

describe('a passkey does not let in', () => {
  const wrongs: readonly (readonly [string, Wrongly])[] = [
    ['when the page was of another origin', { origin: 'http://localhost:9999' }],
    ['when it answered for another host', { rpId: 'yika.example' }],
    ['when nobody unlocked it', { unverified: true }],
    ['when its counter went back: it was copied', { counter: 1 }],
    ['when it names somebody else', { userHandle: Buffer.from(staff.approver).toString('base64url') }],
    ['when another key signed', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
  ];

  test.each(wrongs)('%s', async (_, wrongly) => {
    const key = await enrolled(staff.officer);
    await owner.script('update staff_passkeys set counter = 5');
    const browser = newDesk();
    const { body } = await browser.post('/api/staff/sign-in', { answer: key.get(await ask(browser), { counter: 9, ...wrongly }) });
    expect([body['code'], browser.cookies.has('yika_staff'), await newestLine()]).toEqual(['passkey_refused', false, { staffId: staff.officer, outcome: 'passkey_refused' }]);
  });

  test('that nobody knows, and the answer is the same as for a wrong signature', async () => {
    await enrolled(staff.officer);
    const stranger = new SoftwareAuthenticator(ORIGIN);
    const browser = newDesk();
    const { status, body } = await browser.post('/api/staff/sign-in', { answer: stranger.get(await ask(browser), { userHandle: Buffer.from(staff.officer).toString('base64url') }) });
    expect([status, body['code'], await newestLine()]).toEqual([422, 'passkey_refused', { staffId: null, outcome: 'passkey_refused' }]);
  });

  test('twice with the same answer, nor in another browser, nor after five minutes', async () => {
    const key = await enrolled(staff.officer);
    const browser = newDesk();
    const answer = key.get(await ask(browser));
    expect((await browser.post('/api/staff/sign-in', { answer })).status).toBe(200);
    expect((await browser.post('/api/staff/sign-in', { answer })).body['code']).toBe('passkey_request_ended');

    const watched = newDesk();
    const taken = key.get(await ask(watched));
    const thief = newDesk();
    await ask(thief);
    expect((await thief.post('/api/staff/sign-in', { answer: taken })).body['code']).toBe('passkey_request_ended');

    const late = key.get(await ask(watched));
    clock.at += 5 * MINUTE;
    expect((await watched.post('/api/staff/sign-in', { answer: late })).body['code']).toBe('passkey_request_ended');
  });

  test('whoever was suspended', async () => {
    const key = await enrolled(staff.officer);
    await owner.query('suspend', `update staff set state = 'suspended' where staff_id = $1`, [staff.officer]);
    const browser = newDesk();
    expect((await browser.post('/api/staff/sign-in', { answer: key.get(await ask(browser)) })).body['code']).toBe('passkey_refused');
  });

  test('more than once when one answer comes ten times at once', async () => {
    const key = await enrolled(staff.officer);
    const browser = newDesk();
    const answer = key.get(await ask(browser));
    const replies = await Promise.all(Array.from({ length: 10 }, () => browser.post('/api/staff/sign-in', { answer })));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

test('a passkey lets its owner in, and counter and flags are kept', async () => {
  const key = await enrolled(staff.officer);
  clock.at += MINUTE;
  const browser = newDesk();
  const { status, body } = await browser.post('/api/staff/sign-in', { answer: key.get(await ask(browser)) });
  expect([status, body['staffId']]).toEqual([200, staff.officer]);
  const [row] = await owner.query('passkey_row', 'select counter, backed_up, device_bound, last_used_at from staff_passkeys');
  expect(row).toEqual({ counter: 2, backedUp: true, deviceBound: false, lastUsedAt: clock.at });
});

describe('a one-time code of an invitation', () => {
  test('lets one passkey be made, once, and not after its time', async () => {
    const code = await codeFor(staff.officer);
    const key = new SoftwareAuthenticator(ORIGIN);
    expect((await enrol(newDesk(), code, key)).status).toBe(200);
    expect((await enrol(newDesk(), code, new SoftwareAuthenticator(ORIGIN))).body['code']).toBe('staff_code_refused');
    const old = await codeFor(staff.approver);
    clock.at += 72 * 60 * MINUTE;
    expect((await enrol(newDesk(), old, new SoftwareAuthenticator(ORIGIN))).body['code']).toBe('staff_code_refused');
  });

  test('of two browsers at once lets one in', async () => {
    const code = await codeFor(staff.officer);
    const desks = [newDesk(), newDesk()];
    const made = await Promise.all(desks.map(async (browser) => {
      const key = new SoftwareAuthenticator(ORIGIN);
      return { browser, created: key.create((await browser.post('/api/staff/enrolment/options', { code })).body as unknown as PasskeyCreation) };
    }));
    const replies = await Promise.all(made.map(({ browser, created }) => browser.post('/api/staff/enrolment', { code, name: 'Key', created })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422]);
    const [row] = await owner.query<{ keys: number }>('count_keys', 'select count(*)::integer as keys from staff_passkeys');
    expect(row?.keys).toBe(1);
  });

  test('is still good after an authenticator that was not unlocked', async () => {
    const code = await codeFor(staff.officer);
    const browser = newDesk();
    expect((await enrol(browser, code, new SoftwareAuthenticator(ORIGIN), { unverified: true })).body['code']).toBe('passkey_refused');
    expect((await enrol(browser, code, new SoftwareAuthenticator(ORIGIN))).status).toBe(200);
  });

  test('is not guessed: unknown, used and of somebody suspended are one answer, and tries are limited by network', async () => {
    const code = await codeFor(staff.officer);
    await owner.query('suspend', `update staff set state = 'suspended' where staff_id = $1`, [staff.officer]);
    const browser = newDesk();
    const refused = await browser.post('/api/staff/enrolment/options', { code });
    const unknown = await browser.post('/api/staff/enrolment/options', { code: 'ABCD-EFGH-JKMN' });
    expect([refused.body['code'], refused.body['detail']]).toEqual([unknown.body['code'], unknown.body['detail']]);
    for (let time = 0; time < 18; time += 1) await browser.post('/api/staff/enrolment/options', { code: 'ABCD-EFGH-JKMN' });
    expect((await browser.post('/api/staff/enrolment/options', { code })).body['code']).toBe('staff_code_tries_spent');
  });
});

test('whoever was invited and has no role yet comes to what is their own, and to nothing else', async () => {
  const nobody = await newColleague(house, 'invited');
  const browser = newDesk();
  expect((await enrol(browser, await codeFor(nobody), new SoftwareAuthenticator(ORIGIN))).status).toBe(200);
  for (const url of ['/api/staff/me', '/api/staff/passkeys', '/api/staff/one-time-code', '/api/staff/recoveries', `/api/staff/people/${nobody}/sessions`, '/api/staff/sign-ins']) expect((await browser.get(url)).status, url).toBe(200);
  for (const url of ['/api/staff/people', '/api/staff/agencies', `/api/staff/people/${nobody}`, `/api/staff/people/${staff.officer}/sessions`, '/api/console/approvals?box=to_do']) expect((await browser.get(url)).body['code'], url).toBe('role_needed');
});

describe('a sensitive act', () => {
  test('wants the passkey within five minutes, and the own one', async () => {
    const key = await enrolled(staff.officer);
    const foreign = await enrolled(staff.approver);
    const browser = newDesk();
    await browser.post('/api/staff/sign-in', { answer: key.get(await ask(browser)) });
    clock.at += 5 * MINUTE;
    expect((await browser.post('/api/staff/passkeys/options')).body['code']).toBe('passkey_proof_needed');

    const request = (await browser.post('/api/staff/proof/options')).body as unknown as PasskeyRequest;
    expect(request.allowCredentials.map(({ id }) => id)).toEqual([key.id]);
    expect((await browser.post('/api/staff/proof', { answer: foreign.get(request) })).body['code']).toBe('passkey_refused');
    const again = (await browser.post('/api/staff/proof/options')).body as unknown as PasskeyRequest;
    expect((await browser.post('/api/staff/proof', { answer: key.get(again) })).body['session']).toMatchObject({ provedUntil: clock.at + 5 * MINUTE });

    const further = new SoftwareAuthenticator(ORIGIN);
    const creation = (await browser.post('/api/staff/passkeys/options')).body as unknown as PasskeyCreation;
    expect(creation.excludeCredentials.map(({ id }) => id)).toEqual([key.id]);
    const { body } = await browser.post('/api/staff/passkeys', { name: 'At home', created: further.create(creation) });
    expect((body['passkeys'] as { name: string }[]).map(({ name }) => name)).toEqual(['Key', 'At home']);
  });

  test('never takes the last passkey away, also when two are ended at once', async () => {
    const key = await enrolled(staff.officer);
    const browser = newDesk();
    await browser.post('/api/staff/sign-in', { answer: key.get(await ask(browser)) });
    const further = new SoftwareAuthenticator(ORIGIN);
    const creation = (await browser.post('/api/staff/passkeys/options')).body as unknown as PasskeyCreation;
    const { body } = await browser.post('/api/staff/passkeys', { name: 'At home', created: further.create(creation) });
    const ids = (body['passkeys'] as { passkeyId: string }[]).map(({ passkeyId }) => passkeyId);
    const replies = await Promise.all(ids.map((id) => browser.post(`/api/staff/passkeys/${id}/end`)));
    expect(replies.map(({ body: said, status }) => (status === 200 ? 'ended' : said['code'])).sort()).toEqual(['ended', 'last_passkey']);
  });
});

function newDesk(): Browser {
  desk += 1;
  return newBrowser(house.app, { address: `198.51.100.${desk % 250}` });
}

async function ask(browser: Browser): Promise<PasskeyRequest> {
  return (await browser.post('/api/staff/sign-in/options')).body as unknown as PasskeyRequest;
}

async function codeFor(staffId: Id<'Staff'>): Promise<string> {
  return (await inTransaction((world) => giveStaffCode(world, { staffId, kind: 'invited' }))).code;
}

async function enrol(browser: Browser, code: string, key: SoftwareAuthenticator, wrongly: Wrongly = {}): Promise<Answer> {
  const options = await browser.post('/api/staff/enrolment/options', { code });
  if (options.status !== 200) return options;
  return browser.post('/api/staff/enrolment', { code, name: 'Key', created: key.create(options.body as unknown as PasskeyCreation, wrongly) });
}

async function enrolled(staffId: Id<'Staff'>): Promise<SoftwareAuthenticator> {
  const key = new SoftwareAuthenticator(ORIGIN);
  const { status, body } = await enrol(newDesk(), await codeFor(staffId), key);
  if (status !== 200) throw new Error(`not enrolled: ${JSON.stringify(body)}`);
  return key;
}

async function newestLine(): Promise<unknown> {
  const [row] = await owner.query('newest_line', 'select staff_id, outcome from staff_sign_ins order by sign_in_id desc limit 1');
  return row;
}

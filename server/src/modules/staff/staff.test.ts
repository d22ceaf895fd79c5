import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { testWorld } from '../../../test/test-world.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { Purpose } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import { addServicePoint, closeServicePoint, nearestAgency, prepareTerminal, registerStaff, revokeTerminal, type Prepared } from './index.ts';
import { placeNamed, withPlaces } from './test/places.ts';
import { testDoor } from './test/test-door.ts';

const { owner, pool, close } = await freshDatabase();
let clock = Date.parse('2030-03-01T02:00:00Z');
const door = testDoor(pool, { now: () => clock });
/** Places are changed by an approval (approvals/guarded.test.ts) or by the owner of the schema. */
const asOwner = testWorld(owner, () => clock);
const app = await buildShell({ remember: async () => {}, now: () => clock, logger: false, tls: null });
const offline = { listAgeLimitHours: 24, checksPerTerminal: 40, checksPerHandle: 2, closedRegions: [] };
registerStaff(app, door, { relyingParty: { id: 'localhost', origins: ['http://localhost'] }, offlineNeeds: async () => ({ issuerKeys: [], statusLists: [], offline }) });
afterAll(async () => {
  await app.close();
  await close();
});

const operator = { kind: 'operator', name: 'test' } as const;

beforeEach(async () => {
  clock = Date.parse('2030-03-01T02:00:00Z');
  await owner.script('truncate terminals, terminal_keys, terminal_enrolments, service_points, audit_entries, budgets');
  await withPlaces(owner, placeNamed('H1', '310100'), placeNamed('P1', '440100', { purposes: ['identity'] }));
});

describe('a terminal is not prepared', () => {
  test('at a place that does not exist', async () => {
    expect(await prepare({ servicePointId: 'nowhere' })).toEqual({ allowed: false, reason: 'service_point_unknown' });
  });

  test.each([[['payment']], [['identity', 'payment']], [[]]] as [Purpose[]][])('for more than its place may do, nor for nothing: %s', async (purposes) => {
    expect(await prepare({ servicePointId: 'P1', purposes })).toEqual({ allowed: false, reason: 'purpose_not_licensed' });
  });
});

describe('an enrolment code', () => {
  test('that nobody gave out is refused', async () => {
    expect(await enrol('ABCD-EFGH')).toMatchObject({ status: 422, body: { code: 'enrolment_code_wrong' } });
  });

  test('works once', async () => {
    const { code } = await prepared();
    expect(await enrol(code)).toMatchObject({ status: 200 });
    expect(await enrol(code)).toMatchObject({ status: 422, body: { code: 'enrolment_code_wrong' } });
  });

  test('typed at two terminals at the same moment enrols one', async () => {
    const { code } = await prepared();
    const replies = await Promise.all([enrol(code), enrol(code), enrol(code)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  });

  test('runs out after a day', async () => {
    const { code } = await prepared();
    clock += 24 * 3_600_000;
    expect(await enrol(code)).toMatchObject({ status: 422, body: { code: 'enrolment_code_wrong' } });
  });

  test('of a terminal that was revoked before it came is refused', async () => {
    const { code, terminalId } = await prepared();
    expect(await revoke(terminalId)).toBe(true);
    expect(await enrol(code)).toMatchObject({ status: 422 });
  });

  test('survives being read out and typed badly', async () => {
    const { code } = await prepared();
    const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('-', '  ');
    expect(await enrol(typed)).toMatchObject({ status: 200, body: { terminal: { till: 'Till 3', purposes: ['identity'], place: { servicePointId: 'H1' }, offline } } });
  });

  test('is guessed ten times from one address, and then not even the right one helps', async () => {
    const { code } = await prepared();
    for (let guess = 0; guess < 10; guess += 1) expect((await enrol('ABCD-EFGH')).status).toBe(422);
    expect(await enrol(code)).toMatchObject({ status: 429, body: { code: 'enrolment_tries_spent', retryAfterSeconds: 600 } });
    clock += 600_000;
    expect((await enrol(code)).status).toBe(200);
  });
});

describe('a terminal’s key', () => {
  test('of nobody lets nobody in', async () => {
    expect(await whoami('A'.repeat(43))).toMatchObject({ status: 401, body: { code: 'terminal_needed' } });
    expect(await whoami('short')).toMatchObject({ status: 401, body: { code: 'terminal_needed' } });
  });

  test('opens by header and by cookie, which only the counter’s addresses get', async () => {
    const { code, terminalId } = await prepared();
    const { key, cookie } = await enrol(code);
    expect(await whoami(key)).toMatchObject({ status: 200, body: { terminalId, serverTime: clock } });
    expect(cookie).toMatch(/^yika_terminal=[\w-]{43}; .*Path=\/api\/counter; HttpOnly; SameSite=Lax/);
    const reply = await app.inject({ url: '/api/counter/terminal', cookies: { yika_terminal: key } });
    expect(reply.statusCode).toBe(200);
  });

  test('opens nothing once the terminal is revoked, and that can be done once', async () => {
    const { code, terminalId } = await prepared();
    const { key } = await enrol(code);
    expect([await revoke(terminalId), await revoke(terminalId)]).toEqual([true, false]);
    expect(await whoami(key)).toMatchObject({ status: 403, body: { code: 'terminal_revoked' } });
  });

  test('stands in the database as a hash only, and so does the code', async () => {
    const { code } = await prepared();
    const before = await everything();
    const { key } = await enrol(code);
    const after = await everything();
    expect(before + after).not.toContain(code.replace('-', ''));
    expect(after).not.toContain(key);
    expect(after).not.toContain(Buffer.from(key, 'base64url').toString('hex'));
  });
});

test('preparing, enrolling and revoking are on record', async () => {
  const { code, terminalId } = await prepared();
  await enrol(code);
  await revoke(terminalId);
  const entries = await owner.query('actions', `select action, actor, subject from audit_entries order by entry_id`);
  expect(entries).toEqual([
    { action: 'staff.terminal_added', actor: 'operator:test', subject: terminalId },
    { action: 'staff.terminal_prepared', actor: 'operator:test', subject: terminalId },
    { action: 'staff.terminal_enrolled', actor: 'stranger', subject: terminalId },
    { action: 'staff.terminal_revoked', actor: 'operator:test', subject: terminalId },
  ]);
});

describe('a place that gives up a purpose', () => {
  test('takes it from its terminals too, revokes those that could do nothing else, and leaves those of other places', async () => {
    const both = await enrolled({ purposes: ['identity', 'payment'] });
    const paying = await enrolled({ purposes: ['payment'] });
    const elsewhere = await enrolled({ servicePointId: 'P1', purposes: ['identity'] });
    const narrower = placeNamed('H1', '310100', { purposes: ['identity'] });
    expect(await asOwner((world) => addServicePoint(world, operator, narrower))).toBe('changed');
    expect(await owner.query('licences', `select terminal_id, purposes, revoked_at is not null as revoked from terminals order by terminal_id`)).toEqual(
      [[both, ['identity'], false], [paying, ['payment'], true], [elsewhere, ['identity'], false]].map(([terminalId, purposes, revoked]) => ({ terminalId, purposes, revoked })).sort((one, other) => (String(one.terminalId) < String(other.terminalId) ? -1 : 1)),
    );
    expect((await owner.query<{ action: string }>('narrowed', `select action from audit_entries where action like 'staff.terminal_%ed' and subject = any($1)`, [[both, paying]])).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['staff.terminal_narrowed', 'staff.terminal_revoked']),
    );
  });

  test('and gets it back gives its terminals nothing: that is a new licence', async () => {
    const both = await enrolled({ purposes: ['identity', 'payment'] });
    for (const purposes of [['identity'], ['identity', 'payment']] as const) await asOwner((world) => addServicePoint(world, operator, placeNamed('H1', '310100', { purposes })));
    expect(await owner.query('licence', 'select purposes from terminals where terminal_id = $1', [both])).toEqual([{ purposes: ['identity'] }]);
  });
});

describe('a terminal that is prepared while its place', () => {
  test.each(['is narrowed', 'is closed'] as const)('%s: whoever comes second sees what the first did', async (change) => {
    const changed = (world: Parameters<typeof addServicePoint>[0]): Promise<unknown> =>
      change === 'is closed' ? closeServicePoint(world, operator, { servicePointId: asId('H1') }) : addServicePoint(world, operator, placeNamed('H1', '310100', { purposes: ['identity'] }));

    // The place waits for the preparing that began first, and then takes from the new terminal what it gave up.
    let afterwards: Promise<unknown> = Promise.resolve();
    const early = await door.inTransaction(async (world) => {
      const decision = await prepareTerminal(world, operator, { servicePointId: asId('H1'), till: 'Till 3', purposes: ['payment'] });
      afterwards = asOwner((other) => changed(other));
      await waitsForALock();
      return decision;
    });
    await afterwards;
    expect(early).toMatchObject({ allowed: true });
    expect(await owner.query('revoked', 'select revoked_at is not null as revoked from terminals')).toEqual([{ revoked: true }]);

    // And the preparing waits for the place.
    await owner.script(`truncate terminals; update service_points set purposes = '{identity,payment}', closed_on = null where service_point_id = 'H1'`);
    let late: ReturnType<typeof prepare> = Promise.resolve({ allowed: false, reason: 'service_point_unknown' });
    await asOwner(async (world) => {
      await changed(world);
      late = prepare({ purposes: ['payment'] });
      await waitsForALock();
    });
    expect(await late).toEqual({ allowed: false, reason: change === 'is closed' ? 'service_point_unknown' : 'purpose_not_licensed' });
  });
});

describe('places', () => {
  test('are listed for a region and what lies below it', async () => {
    await withPlaces(owner, placeNamed('H2', '310200'), placeNamed('H3', '320100'));
    expect(await placesIn('310000')).toEqual(['H1', 'H2']);
    expect(await placesIn('310100')).toEqual(['H1']);
    expect(await placesIn(undefined)).toEqual(['H1', 'H2', 'H3', 'P1']);
  });

  test('the nearest agency is that of the city, then of the province, then any; and the hotline where there is none', async () => {
    expect((await nearestAgency(pool, asId('310100'))).phone).toBe('12333');
    await withPlaces(owner, placeNamed('A-far', '110100', { isAgency: true }));
    expect((await nearestAgency(pool, asId('310100'))).servicePointId).toBe('A-far');
    await withPlaces(owner, placeNamed('A-province', '310200', { isAgency: true }));
    expect((await nearestAgency(pool, asId('310100'))).servicePointId).toBe('A-province');
    await withPlaces(owner, placeNamed('A-city', '310100', { isAgency: true }));
    expect((await nearestAgency(pool, asId('310100'))).servicePointId).toBe('A-city');
  });
});

function prepare({ servicePointId = 'H1', purposes = ['identity'] as readonly Purpose[] } = {}) {
  return door.inTransaction((world) => prepareTerminal(world, operator, { servicePointId: asId(servicePointId), till: 'Till 3', purposes }));
}

/** Somebody else's statement stands and waits. */
async function waitsForALock(): Promise<void> {
  await vi.waitUntil(async () => (await owner.query('waiting', `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0, { timeout: 10_000, interval: 10 });
}

async function enrolled(wish: NonNullable<Parameters<typeof prepare>[0]>): Promise<string> {
  const decision = await prepare(wish);
  if (!decision.allowed) throw new Error(decision.reason);
  await enrol(decision.value.code);
  return decision.value.terminalId;
}

async function prepared(): Promise<Prepared> {
  const decision = await prepare();
  if (!decision.allowed) throw new Error(decision.reason);
  return decision.value;
}

async function enrol(code: string) {
  const reply = await app.inject({ method: 'POST', url: '/api/counter/enrol', payload: { code } });
  const body = reply.json<{ terminalKey: string }>();
  return { status: reply.statusCode, body, key: body.terminalKey, cookie: String(reply.headers['set-cookie']) };
}

function revoke(terminalId: string) {
  return door.inTransaction((world) => revokeTerminal(world, operator, { terminalId: asId(terminalId) }));
}

async function whoami(key: string) {
  const reply = await app.inject({ url: '/api/counter/terminal', headers: { authorization: `Bearer ${key}` } });
  return { status: reply.statusCode, body: reply.json() };
}

async function placesIn(regionCode: string | undefined) {
  const reply = await app.inject({ url: '/api/service-points', query: regionCode ? { regionCode } : {} });
  return reply.json<{ places: { servicePointId: string }[] }>().places.map((place) => place.servicePointId);
}

async function everything(): Promise<string> {
  const rows = await owner.query<{ row: string }>('every_terminal', `
    select t::text as row from terminals t union all select k::text from terminal_keys k union all select e::text from terminal_enrolments e
    union all select a::text from audit_entries a`);
  return rows.map(({ row }) => row).join('\n');
}

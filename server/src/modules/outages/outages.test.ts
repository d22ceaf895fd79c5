import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { runSimulators } from '../../gateways/test/running-simulators.ts';
import { newEs256KeyPair } from '../../platform/crypto/es256.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { Caller, TerminalCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import { issuerOf } from '../keys/index.ts';
import { placeNamed, withPlaces } from '../staff/test/places.ts';
import { testDoor } from '../staff/test/test-door.ts';
import { closeOutage, openOutage, openOutagesFor, registerOutages, usualCadence, watchHeartbeats } from './index.ts';

const START = Date.parse('2030-03-01T02:00:00Z');
const secrets: Record<string, string> = { H1: 'the secret of H1', H2: 'the secret of H2' };
/** Story time stands three days ahead of the machine's, as when somebody moved the demo clock. */
const STORY_AHEAD_MS = 3 * 86_400_000;
let machineMs = START;
let sequence = 0;

const { owner, pool, close } = await freshDatabase();
const terminals: Record<string, TerminalCaller> = { H1: terminalAt('H1'), H2: terminalAt('H2') };
const door = {
  ...testDoor(pool, { now: () => machineMs + STORY_AHEAD_MS }),
  terminalOf: async ({ headers }: { headers: Record<string, unknown> }) => terminals[String(headers['x-test-terminal'])] ?? null,
};
const listening = { heartbeatSecrets: secrets, machineNow: () => machineMs, cadence: usualCadence };
const app = await buildShell({ remember: async () => {}, now: () => machineMs, logger: false, tls: null });
registerOutages(app, door, { ...listening, issuer: issuerOf(newEs256KeyPair().privateKey) });
const productUrl = await app.listen({ port: 0, host: '127.0.0.1' });
const simulators = await runSimulators({ productUrl, servicePointIds: ['renhe-hospital'] });
Object.assign(secrets, simulators.secrets.heartbeatSecrets);
const watches: ReturnType<typeof watchHeartbeats>[] = [];
afterAll(async () => {
  for (const { stop } of watches) stop();
  await simulators.close();
  await app.close();
  await close();
});

beforeEach(async () => {
  for (const { stop } of watches.splice(0)) stop();
  machineMs += 3_600_000;
  await owner.script('truncate heartbeats, outages, audit_entries, remembered_requests, service_points');
  await withPlaces(owner, placeNamed('H1', '310104'), placeNamed('H2', '310104'), placeNamed('renhe-hospital', '110100'));
  await simulators.setFaults('hospital', {});
});

describe('a heartbeat is not heard', () => {
  test.each([
    ['signed with another secret', { secret: 'the secret of H2' }],
    ['of a service point that has no secret', { servicePointId: 'H3', secret: 'nobody' }],
    ['of a name that every object has', { servicePointId: 'constructor', secret: 'nobody' }],
    ['signed three minutes ago', { timestampMs: -180_000 }],
    ['signed in three minutes', { timestampMs: 180_000 }],
    ['signed over another body', { signedBody: '{}' }],
    ['without a signature', { headers: { 'x-yika-signature': '' } }],
    ['without a timestamp', { headers: { 'x-yika-timestamp': '' } }],
  ])('%s', async (_, change) => {
    expect(await send(change)).toEqual({ status: 401, code: 'heartbeat_signature_wrong' });
    expect(await owner.query('heard', 'select from heartbeats')).toEqual([]);
  });

  test('with a number that no counter reaches', async () => {
    expect(await send({ sequence: 1e300 })).toEqual({ status: 409, code: 'heartbeat_out_of_order' });
  });

  test('sent again, or with a lower number', async () => {
    expect(await send({ sequence: 7 })).toEqual({ status: 204, code: null });
    expect([await send({ sequence: 7 }), await send({ sequence: 6 })]).toEqual(Array(2).fill({ status: 409, code: 'heartbeat_out_of_order' }));
  });

  test.each([['a negative number', { sequence: -1 }], ['half a number', { sequence: 1.5 }], ['an unknown state', { status: 'fine' }]])('with %s', async (_, change) => {
    expect(await send(change)).toEqual({ status: 400, code: 'request_malformed' });
  });

  test('twice, when two send the same number at the same moment', async () => {
    const replies = await Promise.all(Array.from({ length: 6 }, () => send({ sequence: 9 })));
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409, 409, 409]);
  });
});

describe('who may not open or close an outage', () => {
  const holder: Caller = { kind: 'holder', holderId: 1 as never, deviceNo: 1, sessionId: asId('s') };
  test.each<[string, Caller]>([['a stranger', { kind: 'stranger' }], ['a holder', holder], ['a terminal of another place', terminalAt('H2')]])('%s', async (_, caller) => {
    await expect(door.inTransaction((world) => openOutage(world, caller, { servicePointId: asId('H1') }))).rejects.toMatchObject({ code: 'not_permitted' });
    await door.inTransaction((world) => openOutage(world, operator, { servicePointId: asId('H1') }));
    await expect(door.inTransaction((world) => closeOutage(world, caller, { servicePointId: asId('H1') }))).rejects.toMatchObject({ code: 'not_permitted' });
    expect(await openAt('H1')).toHaveLength(1);
  });

  test('a browser without a terminal', async () => {
    for (const url of ['/api/counter/outages', '/api/counter/outages/close']) {
      const reply = await app.inject({ method: 'POST', url, headers: { 'idempotency-key': randomUUID() } });
      expect([reply.statusCode, reply.json().code]).toEqual([401, 'terminal_needed']);
    }
  });

  test('an operator, where there is no such place', async () => {
    await expect(door.inTransaction((world) => openOutage(world, operator, { servicePointId: asId('nowhere') }))).rejects.toMatchObject({ code: 'not_permitted' });
  });
});

describe('a clerk', () => {
  test('opens an outage once, and closes it once', async () => {
    const opened = await press('H1', '/api/counter/outages');
    expect(opened).toMatchObject({ status: 200, body: { kind: 'declared', servicePointId: 'H1', regionCode: '310104', place: { en: 'Test hospital H1' }, openedBy: 'terminal', closedAt: null } });
    expect(await press('H1', '/api/counter/outages')).toMatchObject({ status: 409, body: { code: 'outage_already_open' } });
    const closed = await press('H1', '/api/counter/outages/close');
    expect(closed.body).toEqual({ ...opened.body, closedAt: machineMs + STORY_AHEAD_MS });
    expect(await press('H1', '/api/counter/outages/close')).toMatchObject({ status: 409, body: { code: 'outage_not_open' } });
    expect(await audit()).toEqual([['terminal:T-H1', 'outage.opened'], ['terminal:T-H1', 'outage.closed']]);
  });

  test('who presses twice with one key opens one, and reads the same twice', async () => {
    const key = randomUUID();
    const replies = await Promise.all([press('H1', '/api/counter/outages', key), press('H1', '/api/counter/outages', key)]);
    expect([replies[0].status, replies[1]]).toEqual([200, replies[0]]);
    expect(await audit()).toHaveLength(1);
  });

  test('and a colleague who open at the same moment open one', async () => {
    const replies = await Promise.all([1, 2, 3, 4].map(() => press('H1', '/api/counter/outages')));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await openAt('H1')).toHaveLength(1);
  });

  test('who ends the outage of a silent system is believed until it speaks and falls silent again', async () => {
    const { look } = watch();
    await beats(1);
    await pass(6, look);
    expect(await openAt('H1')).toMatchObject([{ kind: 'no_heartbeat' }]);
    expect((await press('H1', '/api/counter/outages/close')).status).toBe(200);
    await pass(6, look);
    expect(await openAt('H1')).toEqual([]);
    await beats(1);
    await pass(6, look);
    expect(await openAt('H1')).toMatchObject([{ kind: 'no_heartbeat' }]);
  });
});

describe('the watch', () => {
  test('opens no outage for a service point that was never heard', async () => {
    const { look } = watch();
    await pass(10, look);
    expect(await openAt('H1')).toEqual([]);
  });

  test('opens none after two missed beats, and one after three', async () => {
    const { look } = watch();
    await beats(5, look);
    await pass(2, look);
    expect(await openAt('H1')).toEqual([]);
    await pass(2, look);
    expect(await openAt('H1')).toMatchObject([{ kind: 'no_heartbeat', openedBy: 'service_point', openedAt: machineMs + STORY_AHEAD_MS, closedAt: null }]);
  });

  test('opens none because we were stopped: only what we missed while listening counts', async () => {
    await beats(5);
    machineMs += 3_600_000;
    const { look } = watch();
    await pass(2, look);
    expect(await openAt('H1')).toEqual([]);
    await pass(2, look);
    expect(await openAt('H1')).toHaveLength(1);
  });

  test('opens none because the machine slept', async () => {
    const { look } = watch();
    await beats(5, look);
    machineMs += 3_600_000;
    await look();
    expect(await openAt('H1')).toEqual([]);
  });

  test('of several processes opens one outage', async () => {
    const all = [watch(), watch(), watch()];
    await beats(2);
    await pass(6, () => Promise.all(all.map(({ look }) => look())).then(() => {}));
    expect(await openAt('H1')).toHaveLength(1);
    expect(await audit()).toEqual([['service_point:H1', 'outage.opened']]);
  });

  test('sees an outage end only after four beats in a row, and keeps it on record', async () => {
    const { look } = watch();
    await beats(1);
    await pass(6, look);
    await beats(3, look);
    expect(await openAt('H1')).toHaveLength(1);
    await beats(1, look);
    expect(await openAt('H1')).toEqual([]);
    expect(await owner.query('kept', 'select kind, opened_by, closed_by from outages')).toEqual([{ kind: 'no_heartbeat', openedBy: 'service_point', closedBy: 'service_point' }]);
  });

  test('leaves an outage that somebody declared until somebody ends it', async () => {
    await press('H1', '/api/counter/outages');
    await beats(8);
    expect(await openAt('H1')).toMatchObject([{ kind: 'declared' }]);
  });
});

describe('the simulated hospital, over HTTP', () => {
  test('that flaps is in one outage until it is stable again', async () => {
    const { look } = watch();
    await beatFor(3, look);
    await simulators.setFaults('hospital', { behaviour: 'flapping' });
    await beatFor(28, look);
    expect(await openAt('renhe-hospital')).toHaveLength(1);
    await simulators.setFaults('hospital', {});
    await beatFor(4, look);
    expect(await openAt('renhe-hospital')).toEqual([]);
    expect((await audit()).map(([, action]) => action)).toEqual(['outage.opened', 'outage.closed']);
  });

  test('that is down is shown to everybody, and gone when it is back', async () => {
    const { look } = watch();
    await beatFor(2, look);
    await simulators.setFaults('hospital', { behaviour: 'down' });
    await beatFor(5, look);
    expect((await app.inject({ url: '/api/outages' })).json()).toMatchObject({ outages: [{ kind: 'no_heartbeat', servicePointId: 'renhe-hospital', place: { 'zh-CN': '测试医院 renhe-hospital' }, closedAt: null }] });
    await simulators.setFaults('hospital', {});
    await beatFor(5, look);
    expect((await app.inject({ url: '/api/outages' })).json()).toEqual({ outages: [], neighbours: [] });
  });

  test('that works in part opens nothing and ends nothing', async () => {
    const { look } = watch();
    await beatFor(2, look);
    await simulators.setFaults('hospital', { behaviour: 'down' });
    await beatFor(5, look);
    await simulators.setFaults('hospital', { behaviour: 'degraded' });
    await beatFor(6, look);
    expect(await openAt('renhe-hospital')).toHaveLength(1);
  });
});

describe('what is asked about a place', () => {
  test('names the outages of the regions around it too, and not those of others', async () => {
    await door.inTransaction(async (world) => {
      await openOutage(world, operator, { regionCode: asId('310000') });
      await openOutage(world, operator, { regionCode: asId('440000') });
      await openOutage(world, operator, { servicePointId: asId('H2') });
    });
    const places = (await openAt('H1')).map(({ servicePointId, regionCode }) => [servicePointId, regionCode]);
    expect(places).toEqual([[null, '310000']]);
    const listed = (await app.inject({ url: '/api/outages' })).json().outages;
    expect(listed.map(({ place }: { place: { 'zh-CN': string } }) => place['zh-CN']).sort()).toEqual(['上海市', '广东省', '测试医院 H2']);
  });

  test('at an earlier moment names what was open then', async () => {
    await press('H1', '/api/counter/outages');
    const during = machineMs + STORY_AHEAD_MS + 1000;
    machineMs += 60_000;
    await press('H1', '/api/counter/outages/close');
    const asked = (at: number) => door.inTransaction(({ database }) => openOutagesFor(database, { servicePointId: asId('H1') }, at));
    expect([(await asked(during)).length, (await asked(machineMs + STORY_AHEAD_MS)).length, (await asked(during - 5000)).length]).toEqual([1, 0, 0]);
  });

  test('names what is open now even when the demo clock was put back', async () => {
    await press('H1', '/api/counter/outages');
    const lastYear = START - 365 * 86_400_000;
    expect(await door.inTransaction(({ database }) => openOutagesFor(database, { regionCode: asId('310104') }, lastYear))).toHaveLength(1);
  });
});

const operator: Caller = { kind: 'operator', name: 'test' };

function terminalAt(servicePointId: string): TerminalCaller {
  return { kind: 'terminal', terminalId: asId(`T-${servicePointId}`), servicePointId: asId(servicePointId), regionCode: asId('310104'), purposes: ['identity'] };
}

function watch() {
  const watched = watchHeartbeats(door.inTransaction, { ...listening, onFailure: () => {} });
  watches.push(watched);
  return watched;
}

interface Sending {
  readonly servicePointId?: string;
  readonly secret?: string;
  readonly sequence?: number;
  readonly status?: string;
  readonly timestampMs?: number;
  readonly signedBody?: string;
  readonly headers?: Record<string, string>;
}

async function send({ servicePointId = 'H1', secret = 'the secret of H1', status = 'up', timestampMs = 0, ...more }: Sending = {}) {
  sequence += 1;
  const payload = JSON.stringify({ servicePointId, sequence: more.sequence ?? sequence, at: machineMs, status });
  const timestamp = String(Math.floor((machineMs + timestampMs) / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${more.signedBody ?? payload}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'x-yika-timestamp': timestamp, 'x-yika-signature': signature, ...more.headers };
  const reply = await app.inject({ method: 'POST', url: '/api/heartbeats', headers, payload });
  return { status: reply.statusCode, code: reply.statusCode === 204 ? null : reply.json().code };
}

/** Beats of H1, five seconds apart. */
async function beats(count: number, look?: () => Promise<void>): Promise<void> {
  for (let beat = 0; beat < count; beat++) {
    machineMs += 5000;
    expect((await send({ sequence: Math.floor(machineMs / 1000) })).status).toBe(204);
    await look?.();
  }
}

/** Intervals in which nothing is heard of H1. */
async function pass(intervals: number, look: () => Promise<void>): Promise<void> {
  for (let interval = 0; interval < intervals; interval++) {
    machineMs += 5000;
    await look();
  }
}

/** Ticks of the simulated hospital, five seconds apart. */
async function beatFor(ticks: number, look: () => Promise<void>): Promise<void> {
  for (let tick = 0; tick < ticks; tick++) {
    machineMs += 5000;
    simulators.clock.nowMs = machineMs;
    await simulators.beat();
    await look();
  }
}

async function press(servicePointId: string, url: string, key: string = randomUUID()) {
  const reply = await app.inject({ method: 'POST', url, headers: { 'x-test-terminal': servicePointId, 'idempotency-key': key } });
  return { status: reply.statusCode, body: reply.json() };
}

function openAt(servicePointId: string) {
  return door.inTransaction(({ database, now }) => openOutagesFor(database, { servicePointId: asId(servicePointId) }, now()));
}

async function audit(): Promise<string[][]> {
  const rows = await owner.query<{ actor: string; action: string }>('audit', 'select actor, action from audit_entries order by at, entry_id');
  return rows.map(({ actor, action }) => [actor, action]);
}

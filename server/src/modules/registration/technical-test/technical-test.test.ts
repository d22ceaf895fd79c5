import type { ReplyOf, TechnicalTestView } from '@yika/contract';
import type * as contract from '@yika/contract';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { testDoor } from '../../../../test/test-door.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { activeStaff, grantOf } from '../../staff/test/staff.ts';
import { testHoldersOf } from '../rules/index.ts';
import { registerTechnicalTests, runTechnicalTests, type RegionalConnection } from '../index.ts';

const { owner, pool, close } = await freshDatabase();
const at = Date.parse('2030-01-28T10:00:00Z');
const clock = { machine: at };
let asking: StaffCaller;
const door = testDoor(pool, { now: () => at, staffOf: async () => asking });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerTechnicalTests(app, door, { publicUrl: 'https://yika.example', key: { kty: 'EC', crv: 'P-256', x: '', y: '', kid: 'k', use: 'sig', alg: 'ES256' }, testAsked: () => {} });
const runners: { stop: () => Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  await app.close();
  await close();
});

const officer = await activeStaff(owner, grantOf('officer', '440100'));
const province = await activeStaff(owner, grantOf('approver', '440000'));
const elsewhere = await activeStaff(owner, grantOf('officer', '310100'), grantOf('approver', '310100'));
const tls = { accepted: true, problem: null, protocol: 'TLSv1.3', subject: 's', issuer: 'i', validFrom: 0, validTo: at + 400 * 86_400_000, fingerprint: 'AA' };
const key = { x: 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY', y: 'T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU' };

type Reply = { statusCode: number; body: Record<string, unknown> & { code?: string } };
const send = async (by: StaffCaller, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, idempotencyKey: string = randomUUID()): Promise<Reply> => {
  asking = by;
  const reply = await app.inject({ method, url: `/api/console/registration/areas/${path}`, ...(payload && { payload }), headers: { 'idempotency-key': idempotencyKey } });
  return { statusCode: reply.statusCode, body: reply.json() };
};
const register = (by: StaffCaller = officer, change: object = {}) => send(by, 'PUT', '440100/system', { address: 'https://system.example.cn/yika', publicKey: key, authority: null, ...change });
const start = async (by: StaffCaller = officer, idempotencyKey?: string) => (await send(by, 'POST', '440100/technical-tests', undefined, idempotencyKey)).body as unknown as TechnicalTestView & { code?: string };
const read = async (testId: string) => (await send(province, 'GET', `440100/technical-tests/${testId}`)).body as unknown as ReplyOf<typeof contract.getTechnicalTest>;

/** A system that knows everybody whom it has to, but for what the test changes. `asked` counts. */
function systemThat(change: Partial<RegionalConnection> = {}) {
  const asked: string[] = [];
  const known = new Map(testHoldersOf(officer.grants[0]?.areaCode ?? ('' as never)).map((holder) => [holder.identityNumber, holder]));
  const open = (): RegionalConnection => ({
    lookAtCertificate: async () => tls,
    askHealth: async () => ({ outcome: 'answered', value: { clockOffsetMs: 20 }, latencyMs: 5 }),
    close: () => {},
    ...change,
    askHolder: async (number) => {
      asked.push(number);
      return change.askHolder?.(number) ?? { outcome: 'answered', value: known.get(number) ?? null, latencyMs: 30 };
    },
  });
  return { open, asked };
}

function runner(open: () => RegionalConnection) {
  const running = runTechnicalTests(door.inTransaction, { open, machineNow: () => clock.machine, onFailure: () => {}, lookEveryMs: 3_600_000 });
  runners.push(running);
  return running;
}

beforeEach(async () => {
  clock.machine = at;
  await owner.script('truncate regional_systems, technical_tests, technical_test_looks, technical_test_results');
});

describe('the address of an area’s system', () => {
  test('is registered by an officer of that area and by nobody else', async () => {
    expect((await register(province)).body.code).toBe('role_needed');
    expect((await register(elsewhere)).body.code).toBe('outside_scope');
    expect((await register()).statusCode).toBe(200);
    expect((await send(elsewhere, 'GET', '440100/system')).body.code).toBe('outside_scope');
    expect((await send(officer, 'PUT', '440106/system', { address: 'https://a.example', publicKey: key, authority: null })).body.code).toBe('region_unknown');
  });

  test.each([
    ['regional_address_refused', { address: 'http://system.example.cn' }], ['regional_key_unreadable', { publicKey: { x: 'A'.repeat(43), y: 'A'.repeat(43) } }],
    ['regional_authority_unreadable', { authority: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }],
  ])('is refused with %s', async (code, change) => {
    expect((await register(officer, change)).body.code).toBe(code);
  });

  test('becomes a new version when it changes, none when it does not, and stays while a test is under way', async () => {
    expect([(await register()).body['version'], (await register()).body['version'], (await register(officer, { address: 'https://other.example.cn' })).body['version']]).toEqual([1, 1, 2]);
    await start();
    expect((await register()).body.code).toBe('technical_test_under_way');
  });
});

describe('a test', () => {
  test('is not begun without a system, nor by the province, nor while another is under way; asked for twice with one key it is one', async () => {
    expect((await start()).code).toBe('regional_system_missing');
    await register();
    expect([(await start(province)).code, (await start(elsewhere)).code]).toEqual(['role_needed', 'outside_scope']);
    const once = randomUUID();
    const [first, again] = [await start(officer, once), await start(officer, once)];
    expect(again.testId).toBe(first.testId);
    expect((await start()).code).toBe('technical_test_under_way');
    expect((await send(province, 'GET', `440100/technical-tests/${randomUUID()}`)).body.code).toBe('technical_test_not_found');
  });

  test('asks after a hundred persons and ten strangers, once each, and is passed', async () => {
    await register();
    const { testId } = await start();
    const system = systemThat();
    await runner(system.open).look();
    const { test: done, looks } = await read(testId);
    expect(done).toMatchObject({ state: 'passed', asked: 110, toAsk: 110, counts: { right: 110, wrong: 0, failed: 0 }, result: { findings: [], latencyMs: { p50: 30, p95: 30, max: 30 }, clockOffsetMs: 20, tls } });
    expect([looks.length, new Set(system.asked).size, system.asked.length]).toEqual([110, 110, 110]);
    expect(await owner.query('what_was_done', `select action, outcome, actor from audit_entries where subject = '440100' and action like 'registration.test%' order by entry_id desc limit 2`)).toMatchObject([{ action: 'registration.test_ended', outcome: 'passed', actor: 'neighbour:region-440100' }, { action: 'registration.test_asked', actor: `staff:${officer.staffId}` }]);
  });

  test('that finds wrong answers fails, and says how many; the next one may be begun', async () => {
    await register();
    const { testId } = await start();
    await runner(systemThat({ askHolder: async () => ({ outcome: 'answered', value: null, latencyMs: 3 }) }).open).look();
    expect((await read(testId)).test).toMatchObject({ state: 'failed', counts: { right: 10, wrong: 100 }, result: { findings: [{ finding: 'answers_wrong', count: 100 }] } });
    expect((await start()).state).toBe('waiting');
  });

  test('of a system that does not answer ends at once and asks nobody', async () => {
    await register();
    const { testId } = await start();
    const system = systemThat({ lookAtCertificate: async () => null, askHealth: async () => ({ outcome: 'unreachable', latencyMs: 1 }) });
    await runner(system.open).look();
    expect((await read(testId)).test).toMatchObject({ state: 'failed', asked: 0, result: { findings: [{ finding: 'unreachable', count: 1 }, { finding: 'given_up', count: 110 }], latencyMs: null, clockOffsetMs: null, tls: null } });
    expect(system.asked).toEqual([]);
  });

  test('of a system that hangs is given up after twenty, and one that takes minutes after three', async () => {
    await register();
    const first = await start();
    const hanging = systemThat({ askHolder: async () => ({ outcome: 'timed_out', latencyMs: 5000 }) });
    await runner(hanging.open).look();
    expect([(await read(first.testId)).test.result?.findings.map(({ finding }) => finding), hanging.asked.length]).toEqual([['unreachable', 'given_up'], 20]);
    const second = await start();
    await runner(systemThat({ askHolder: async () => { clock.machine += 8000; return { outcome: 'answered', value: null, latencyMs: 8000 }; } }).open).look();
    expect((await read(second.testId)).test.asked).toBeLessThan(30);
  });
});

describe('of several processes', () => {
  test('one runs it, and nobody is asked twice', async () => {
    await register();
    const { testId } = await start();
    const system = systemThat();
    await Promise.all([1, 2, 3].map(() => runner(system.open).look()));
    expect((await read(testId)).test).toMatchObject({ state: 'passed', asked: 110 });
    expect(system.asked).toHaveLength(110);
  });

  test('one that dies in the middle is followed by another, which asks what is left; the dead one that comes back writes nothing', async () => {
    await register();
    const { testId } = await start();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let reached = () => {};
    const inTheMiddle = new Promise<void>((resolve) => (reached = resolve));
    const dying = systemThat({
      askHolder: async () => {
        if (dying.asked.length < 41) return { outcome: 'answered', value: null, latencyMs: 1 };
        reached();
        await held;
        return { outcome: 'signature_wrong', latencyMs: 1 };
      },
    });
    const dead = runner(dying.open).look();
    await inTheMiddle;
    const early = systemThat();
    await runner(early.open).look();
    expect(early.asked).toEqual([]);
    expect((await read(testId)).test).toMatchObject({ state: 'running', asked: 40 });

    clock.machine += 31_000;
    const follower = systemThat();
    await runner(follower.open).look();
    const { test: done, looks } = await read(testId);
    expect([done.asked, follower.asked.length, looks.some(({ outcome }) => outcome === 'signature_wrong')]).toEqual([110, 70, false]);
    letGo();
    await dead;
    expect(await read(testId)).toEqual({ test: done, looks });
  });
});

test('what a test came to, and what the system was, cannot be altered by the server; and no area has two tests at once', async () => {
  await register();
  const { testId } = await start();
  await runner(systemThat().open).look();
  for (const table of ['regional_systems', 'technical_test_looks', 'technical_test_results']) {
    await expect(pool.script(`update ${table} set at = now()`), table).rejects.toThrow('permission denied');
    await expect(pool.script(`delete from ${table}`), table).rejects.toThrow('permission denied');
  }
  await expect(pool.script(`update technical_tests set asked_by = 'somebody'`)).rejects.toThrow('permission denied');
  await expect(owner.script(`insert into technical_tests (area_code, system_version, asked_by, asked_at) select '440100', 1, 'x', now() from generate_series(1, 2)`)).rejects.toThrow('one_technical_test_at_a_time');
  expect(testId).toMatch(/^[0-9a-f-]{36}$/);
});

test('the persons to be loaded are told to anybody, for a city or a province', async () => {
  const holders = (code: string) => app.inject(`/regional-systems/${code}/test-holders`);
  expect((await holders('440100')).json<{ holders: unknown[] }>().holders).toHaveLength(100);
  expect([(await holders('440000')).statusCode, (await holders('440106')).statusCode, (await holders('000000')).statusCode]).toEqual([200, 404, 404]);
});

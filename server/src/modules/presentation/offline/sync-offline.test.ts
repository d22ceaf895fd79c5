import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReplyOf, syncOfflineVerifications } from '@yika/contract';
import { ask, atOnce, counterWorld, person, phoneOf, START, terminalAt, verify } from '../test/counter-world.ts';
import { findVerificationByReference } from '../verifications-table.ts';
import { findOfflineReason } from './offline-items-table.ts';

const world = await counterWorld();
afterAll(world.close);
const [one, two] = [await terminalAt(world, 'H1'), await terminalAt(world, 'H2')];
type Taken = ReplyOf<typeof syncOfflineVerifications>['items'][number];

beforeEach(async () => {
  world.clock.now = START;
  await world.owner.script('truncate verifications, verification_references, audit_entries, notices, offline_items');
});

describe('a check without a line', () => {
  test('is taken once, however often it is handed in, and its holder sees it', async () => {
    const holder = await person(world);
    const handed = item(await (await phoneOf(world, holder)).code());
    world.clock.now += 3_600_000;
    const [first] = await sync(one, handed);
    expect(first).toEqual({ itemId: handed.itemId, state: 'taken', reason: null, reference: expect.stringMatching(/^YK-/) });
    expect(await sync(one, handed)).toEqual([first]);
    const accesses = (await ask(world, holder, { url: '/api/accesses' })).body.accesses;
    expect(accesses).toMatchObject([
      { at: START, action: 'presentation.checked_offline', offline: true, outcome: 'genuine', seen: ['region', 'level'], place: { en: 'Test hospital H1' }, canDeny: true },
      { action: 'presentation.code_certified' },
    ]);
    expect(await world.owner.query('rows', 'select from verifications')).toHaveLength(1);
  });

  test('handed in twice at the same moment is taken once', async () => {
    const handed = item(await (await phoneOf(world, await person(world))).code());
    const replies = await Promise.all([sync(one, handed), sync(one, handed), sync(one, handed)]);
    expect(replies[1]).toEqual(replies[0]);
    expect(replies[2]).toEqual(replies[0]);
    expect(await world.owner.query('rows', 'select from verifications')).toHaveLength(1);
  });

  test('spends its code: it cannot be used online afterwards', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    await sync(one, item(code));
    expect((await verify(world, two, code)).body).toMatchObject({ outcome: 'refused', reasons: ['code_already_used'] });
  });
});

describe('a code that was copied', () => {
  test('and shown at two counters without a line is flagged on both, and its holder is told', async () => {
    const holder = await person(world);
    const code = await (await phoneOf(world, holder)).code();
    const [first] = await sync(one, item(code));
    expect(first?.state).toBe('taken');
    const [second] = await sync(two, item(code, { checkedAt: START + 5000 }));
    expect(second).toMatchObject({ state: 'flagged', reason: 'code_already_used' });
    expect(await flagged(one)).toMatchObject([{ itemId: first?.itemId, reason: 'code_already_used', reference: first?.reference }]);
    expect(await flagged(two)).toMatchObject([{ itemId: second?.itemId }]);
    const accesses = (await ask(world, holder, { url: '/api/accesses' })).body.accesses;
    expect(accesses.slice(0, 2).map(({ outcome }: { outcome: string }) => outcome)).toEqual(['flagged', 'flagged']);
    expect(await world.owner.query('notices', 'select kind from notices')).toEqual([{ kind: 'code_shown_twice' }]);
  });

  test('handed in by both at the same moment is flagged on both', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    const replies = await atOnce(world, [() => sync(one, item(code)), () => sync(two, item(code))]);
    expect(replies.flat().map(({ state }) => state).sort()).toEqual(['flagged', 'taken']);
    expect([(await flagged(one)).length, (await flagged(two)).length]).toEqual([1, 1]);
  });

  test('and used online before is flagged, the online check too', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    expect((await verify(world, two, code)).body.outcome).toBe('valid');
    expect(await sync(one, item(code))).toMatchObject([{ state: 'flagged', reason: 'code_already_used' }]);
    expect(await world.owner.query('flags', 'select offline, flagged from verifications order by offline')).toEqual([
      { offline: false, flagged: 'code_already_used' }, { offline: true, flagged: 'code_already_used' },
    ]);
  });

  test('is still found when the device was ended in between', async () => {
    const holder = await person(world);
    const code = await (await phoneOf(world, holder)).code();
    await world.owner.query('ended', 'update devices set ended_at = now() where holder_id = $1', [holder.holderId]);
    await sync(one, item(code));
    expect(await sync(two, item(code))).toMatchObject([{ state: 'flagged' }]);
  });
});

describe('what a counter may not do without a line', () => {
  test('show one certificate more often than the policy allows', async () => {
    const phone = await phoneOf(world, await person(world));
    const items = await Promise.all([0, 1, 2].map(async (second) => item(await phone.code(START / 1000 + second))));
    expect((await sync(one, ...items)).map(({ state, reason }) => [state, reason])).toEqual([['taken', null], ['taken', null], ['flagged', 'handle_cap_passed']]);
  });

  test('check more people in a day than the policy allows', async () => {
    await world.owner.query('lower_cap', `update policies set value = '2' where what = 'offline_checks_per_terminal'`);
    const items = await Promise.all([0, 1, 2].map(async () => item(await (await phoneOf(world, await person(world))).code())));
    const terminal = await terminalAt(world, 'H1');
    expect((await sync(terminal, ...items)).map(({ reason }) => reason)).toEqual([null, null, 'terminal_cap_passed']);
    await world.owner.query('restore_cap', `update policies set value = '40' where what = 'offline_checks_per_terminal'`);
  });

  test('trust a list that is too old, or take a payment at level 1', async () => {
    const phone = await phoneOf(world, await person(world, { level: 1 }));
    expect(await sync(one, item(await phone.code(), { listAgeSeconds: 86_401 }))).toMatchObject([{ state: 'flagged', reason: 'list_too_old' }]);
    expect(await sync(one, item(await phone.code(START / 1000 + 1), { purpose: 'payment' }))).toMatchObject([{ state: 'flagged', reason: 'card_number_not_given' }]);
  });
});

describe('what is handed in and not taken', () => {
  test.each([
    ['no code at all', { code: 'nothing' }, 'code_unreadable'],
    ['twenty digits, which nobody can check without a line', { code: '70000000000000000001' }, 'code_unreadable'],
    ['a time that has not come', { checkedAt: START + 60_001 }, 'checked_in_the_future'],
    ['after a month', { checkedAt: START - 30 * 86_400_000 - 1 }, 'handed_in_too_late'],
    ['a code that was too old when it was checked', { checkedAt: START + 60_000, after: 61 }, 'code_expired'],
  ] as const)('%s', async (_, more, reason) => {
    world.clock.now = START - 3_600_000;
    const phone = await phoneOf(world, await person(world));
    world.clock.now = START;
    const code = await phone.code('after' in more ? START / 1000 - 1 : undefined);
    const { after: _after, ...rest } = { after: 0, ...more };
    const [rejected] = await sync(one, item(code, rest));
    expect(rejected).toMatchObject({ state: 'rejected', reason });
    expect(await world.owner.query('found', 'select reference from verification_references')).toEqual([{ reference: rejected?.reference }]);
    const check = await findVerificationByReference(world.owner, rejected?.reference ?? '');
    expect(check && (await findOfflineReason(world.owner, check))).toBe(reason);
    expect(await flagged(one)).toEqual([]);
  });

  test('a purpose that the terminal is not licensed for', async () => {
    const terminal = await terminalAt(world, 'A1', { purposes: ['identity'] });
    expect(await sync(terminal, item(await (await phoneOf(world, await person(world))).code(), { purpose: 'payment' }))).toMatchObject([{ state: 'rejected', reason: 'purpose_not_licensed' }]);
  });
});

describe('a terminal that was revoked', () => {
  test('hands in nothing that it checked afterwards', async () => {
    const terminal = await terminalAt(world, 'H1');
    const phone = await phoneOf(world, await person(world));
    const [now, later] = [await phone.code(), await phone.code(START / 1000 + 1)];
    await revoke(terminal);
    const handed = [item(now), item(later, { checkedAt: START + 1000 })];
    world.clock.now += 60_000;
    expect((await sync(terminal, ...handed)).map(({ state, reason }) => [state, reason])).toEqual([['rejected', 'checked_after_revocation'], ['rejected', 'checked_after_revocation']]);
    expect(await world.owner.query('spent', 'select from verifications where spent')).toEqual([]);
  });

  test('does nothing else', async () => {
    const terminal = await terminalAt(world, 'H1');
    const code = await (await phoneOf(world, await person(world))).code();
    await revoke(terminal);
    expect((await verify(world, terminal, code)).body).toMatchObject({ code: 'terminal_revoked' });
    expect((await world.app.inject({ url: '/api/counter/offline-verifications/flagged', headers: { authorization: `Bearer ${terminal.key}` } })).json()).toMatchObject({ code: 'terminal_revoked' });
  });

  test('hands in what it checked before, and a copy among it is found on both sides', async () => {
    const terminal = await terminalAt(world, 'H1');
    const code = await (await phoneOf(world, await person(world))).code();
    world.clock.now += 60_000;
    await revoke(terminal);
    world.clock.now += 60_000;
    expect(await sync(two, item(code))).toMatchObject([{ state: 'taken' }]);
    expect(await sync(terminal, item(code))).toMatchObject([{ state: 'flagged', reason: 'code_already_used' }]);
    expect(await flagged(two)).toMatchObject([{ reason: 'code_already_used' }]);
  });

  async function revoke({ terminalId }: { readonly terminalId: string }): Promise<void> {
    await world.owner.query('revoked', 'update terminals set revoked_at = $2 where terminal_id = $1', [terminalId, new Date(world.clock.now)]);
  }
});

describe('codes without a line that a region has paused', () => {
  afterEach(() => world.owner.script('delete from switches'));

  test.each([['of the code', '310000', two], ['of the counter', '440100', two]] as const)('are flagged when they are handed in all the same: the region %s', async (_, regionCode, terminal) => {
    const phone = await phoneOf(world, await person(world));
    const [before, after] = [await phone.code(), await phone.code(START / 1000 + 1)];
    expect(await sync(terminal, item(before))).toMatchObject([{ state: 'taken' }]);
    await pause(regionCode, '2030-03-01');
    expect(await sync(terminal, item(after))).toMatchObject([{ state: 'flagged', reason: 'offline_paused' }]);
    expect((await world.app.inject({ url: '/api/counter/terminal', headers: { authorization: `Bearer ${terminal.key}` } })).json().offline.closedRegions).toEqual([regionCode]);
  });

  test('are not, where they were checked on a day before, or where another region paused', async () => {
    const phone = await phoneOf(world, await person(world));
    await pause('310000', '2030-03-02');
    await pause('540000', '2029-01-01');
    expect(await sync(two, item(await phone.code()))).toMatchObject([{ state: 'taken' }]);
  });

  test('are not certified: no showing is promised, the lists suspend the certificate, and online the code works as always', async () => {
    const holder = await person(world);
    await pause('310100', '2030-03-01');
    const phone = await phoneOf(world, holder);
    expect(phone.shown.offline.showings).toBe(0);
    expect(await world.owner.query('suspended', 'select status from status_entries where status <> 0')).toEqual([{ status: 2 }]);
    expect((await verify(world, one, await phone.code())).body).toMatchObject({ outcome: 'valid' });
  });

  function pause(regionCode: string, since: string): Promise<void> {
    return world.owner.script(`insert into switches values ('offline_codes', '${regionCode}', false, '${since}', 'stopped', 'test')`);
  }
});

test('a terminal gets what it needs to check without a line, and nothing about holders', async () => {
  await person(world);
  const reply = await world.app.inject({ url: '/api/counter/terminal', headers: { authorization: `Bearer ${one.key}` } });
  expect(reply.json()).toMatchObject({
    issuerKeys: [{ kid: world.issuer.kid, x: world.issuer.x, y: world.issuer.y }], statusLists: [{ number: 0, url: 'https://yika.example/api/status-lists/0' }],
    offline: { listAgeLimitHours: 24, checksPerTerminal: 40, checksPerHandle: 2, closedRegions: [] },
  });
});

test('only a terminal hands in, and sees only its own', async () => {
  const code = await (await phoneOf(world, await person(world))).code();
  await sync(one, item(code));
  await sync(two, item(code));
  expect((await flagged(await terminalAt(world, 'H1')))).toEqual([]);
  const reply = await world.app.inject({ method: 'POST', url: '/api/counter/offline-verifications', payload: { items: [item(code)] } });
  expect(reply.statusCode).toBe(401);
});

function item(code: string, more: { code?: string; checkedAt?: number; listAgeSeconds?: number; purpose?: 'identity' | 'payment' } = {}) {
  return { itemId: randomUUID(), code, purpose: 'identity' as 'identity' | 'payment', checkedAt: START, listAgeSeconds: 60, ...more };
}

async function sync(terminal: { readonly key: string }, ...items: readonly ReturnType<typeof item>[]): Promise<Taken[]> {
  const reply = await world.app.inject({ method: 'POST', url: '/api/counter/offline-verifications', headers: { authorization: `Bearer ${terminal.key}` }, payload: { items } });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json<{ items: Taken[] }>().items;
}

async function flagged(terminal: { readonly key: string }) {
  const reply = await world.app.inject({ url: '/api/counter/offline-verifications/flagged', headers: { authorization: `Bearer ${terminal.key}` } });
  return reply.json<{ items: Taken[] }>().items;
}

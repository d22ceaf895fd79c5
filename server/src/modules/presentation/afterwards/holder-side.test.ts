import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, counterWorld, person, phoneOf, START, terminalAt, verify, type TestHolder } from '../test/counter-world.ts';

const world = await counterWorld();
afterAll(world.close);
const till = await terminalAt(world, 'H1', { till: 'Till 7' });
const elsewhere = await terminalAt(world, 'H2');

beforeEach(async () => {
  world.clock.now = START;
  await world.owner.script('truncate verifications, verification_references, audit_entries, notices, outbox, budgets');
});

describe('after a scan', () => {
  test('the holder’s page learns where, when, for what and what was seen, and can say that it was not them', async () => {
    const holder = await person(world);
    const { body } = await verify(world, till, await (await phoneOf(world, holder)).code(), { purpose: 'payment' });
    expect(await scans(holder)).toEqual([{
      verificationId: body.verificationId, at: START, purpose: 'payment', outcome: 'valid', reasons: [], warnings: [], shortfallFen: null, till: 'Till 7', offline: false, canDeny: true, reference: body.reference,
      place: expect.objectContaining({ servicePointId: 'H1', name: { es: 'Hospital de prueba H1', 'zh-CN': '测试医院 H1', en: 'Test hospital H1' } }),
      seen: ['photo', 'masked_name', 'age', 'masked_identity_number', 'insured_today'],
    }]);
  });

  test('a payment that the account is too small for: what is lacking, and why under its reference', async () => {
    const holder = await person(world);
    const { body } = await verify(world, till, await (await phoneOf(world, holder)).code(), { purpose: 'payment', amountFen: 9_000_000 });
    expect(body.shortfallFen).toBeGreaterThan(0);
    expect(await scans(holder)).toMatchObject([{ outcome: 'valid', warnings: ['balance_low'], shortfallFen: body.shortfallFen, reference: body.reference }]);
  });

  test('a refused second scan is told too, with nothing seen', async () => {
    const holder = await person(world);
    const code = await (await phoneOf(world, holder)).code();
    await verify(world, till, code);
    world.clock.now += 10;
    await verify(world, elsewhere, code);
    expect(await scans(holder, START + 5)).toMatchObject([{ outcome: 'refused', reasons: ['code_already_used'], seen: [], place: { servicePointId: 'H2' } }]);
  });

  test('another holder learns nothing of it, and a stranger is asked to sign in', async () => {
    const [one, two] = [await person(world), await person(world)];
    await verify(world, till, await (await phoneOf(world, one)).code());
    expect(await scans(two)).toEqual([]);
    expect((await world.app.inject({ url: '/api/ecard/after-scan?since=0' })).statusCode).toBe(401);
  });
});

describe('who looked at me', () => {
  test('newest first, my own acts among them, page by page', async () => {
    const holder = await person(world);
    const phone = await phoneOf(world, holder);
    for (const second of [1, 2, 3]) {
      world.clock.now = START + second * 1000;
      await verify(world, second === 2 ? elsewhere : till, await phone.code());
    }
    const first = await accesses(holder, { limit: '2' });
    expect(first.accesses).toMatchObject([
      { at: START + 3000, action: 'presentation.verified', place: { en: 'Test hospital H1' }, purpose: 'identity', outcome: 'valid', byYourself: false, canDeny: true, offline: false },
      { at: START + 2000, place: { en: 'Test hospital H2' } },
    ]);
    expect(first.before).toBe(START + 2000);
    const second = await accesses(holder, { limit: '2', before: String(first.before) });
    expect(second.accesses).toMatchObject([{ at: START + 1000 }, { action: 'presentation.code_certified', byYourself: true, place: null, canDeny: false, verificationId: null }]);
    expect((await accesses(holder, { limit: '50' })).before).toBeNull();
  });

  test('looks of one millisecond are all told, wherever a page ends', async () => {
    const holder = await person(world);
    const phone = await phoneOf(world, holder);
    for (const second of [0, 1, 2]) await verify(world, till, await phone.code(START / 1000 + second));
    const whole = (await accesses(holder, {})).accesses.map(({ accessId }: { accessId: string }) => accessId);
    const paged: string[] = [];
    for (let from: Record<string, string> | null = {}; from !== null;) {
      const page = await accesses(holder, { ...from, limit: '2' });
      paged.push(...page.accesses.map(({ accessId }: { accessId: string }) => accessId));
      from = page.before === null ? null : { before: String(page.before), beforeId: page.beforeId };
    }
    expect(new Set(whole).size).toBe(4);
    expect(paged).toEqual(whole);
  });

  test('says nothing of anybody else', async () => {
    const [one, two] = [await person(world), await person(world)];
    await verify(world, till, await (await phoneOf(world, one)).code());
    expect((await accesses(two, {})).accesses).toEqual([]);
  });
});

describe('this was not me', () => {
  test('is for one’s own checks only', async () => {
    const [one, two] = [await person(world), await person(world)];
    const { body } = await verify(world, till, await (await phoneOf(world, one)).code());
    const url = `/api/ecard/verifications/${body.verificationId}/not-me`;
    expect(await ask(world, two, { method: 'POST', url })).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect(await ask(world, one, { method: 'POST', url: `/api/ecard/verifications/${randomUUID()}/not-me` })).toMatchObject({ status: 403 });
    expect(await left()).toEqual({ notices: [], events: [] });
  });

  test('is kept, told to the holder’s devices and to the agency, and said once', async () => {
    const holder = await person(world);
    const { body } = await verify(world, till, await (await phoneOf(world, holder)).code());
    await ask(world, holder, { method: 'POST', url: `/api/ecard/verifications/${body.verificationId}/not-me` });
    expect(await left()).toEqual({ notices: ['verification_denied'], events: ['presentation.verification_denied'] });
    expect(await scans(holder)).toMatchObject([{ canDeny: false }]);
  });

  test('sent twice with one key ends the codes once and answers the same', async () => {
    const holder = await person(world);
    const { body } = await verify(world, till, await (await phoneOf(world, holder)).code());
    const send = () => world.app.inject({
      method: 'POST', url: `/api/ecard/verifications/${body.verificationId}/not-me`, headers: { 'x-test-holder': `${holder.holderId}/1`, 'idempotency-key': 'one-and-the-same-key' },
    });
    const [first, second] = [(await send()).json(), (await send()).json()];
    expect([first, second]).toEqual([{ codesEnded: 1, reference: body.reference, caseNumber: null }, first]);
    expect((await left()).notices).toEqual(['verification_denied']);
  });
});

describe('the face is not the face on the photo', () => {
  test('is said by the service point that checked, of a valid check, once; the holder is told and the codes go on', async () => {
    const holder = await person(world);
    const phone = await phoneOf(world, holder);
    const { body } = await verify(world, till, await phone.code());
    const again = await terminalAt(world, 'H1');
    expect(await deny(elsewhere, body.verificationId)).toBe(403);
    expect(await left()).toEqual({ notices: [], events: [] });
    expect([await deny(again, body.verificationId), await deny(till, body.verificationId)]).toEqual([200, 200]);
    expect(await left()).toEqual({ notices: ['person_denied_at_counter'], events: ['presentation.person_denied'] });
    world.clock.now += 1000;
    expect((await verify(world, till, await phone.code())).body.outcome).toBe('valid');
  });

  test('does not take the holder’s own word: they can still say that it was not them, and the agency hears it once', async () => {
    const holder = await person(world);
    const { body } = await verify(world, till, await (await phoneOf(world, holder)).code());
    await deny(till, body.verificationId);
    expect((await accesses(holder, {})).accesses.find(({ verificationId }: { verificationId: string | null }) => verificationId === body.verificationId)).toMatchObject({ canDeny: true });
    const notMe = () => ask(world, holder, { method: 'POST', url: `/api/ecard/verifications/${body.verificationId}/not-me` });
    expect([(await notMe()).status, (await notMe()).status]).toEqual([200, 200]);
    expect((await left()).events).toEqual(['presentation.person_denied', 'presentation.verification_denied']);
  });

  test('is not said of a refused check, nor of one that never was', async () => {
    const { body } = await verify(world, till, 'no code at all');
    expect([await deny(till, body.verificationId), await deny(till, randomUUID())]).toEqual([403, 403]);
  });
});

describe('this is being misused', () => {
  test('is said by the service point that checked, once, and the first reason stays', async () => {
    const holder = await person(world);
    const phone = await phoneOf(world, holder);
    const { body } = await verify(world, till, await phone.code());
    expect(await misuse(elsewhere, body.verificationId, 'copied_code')).toBe(403);
    expect(await misuse(till, randomUUID(), 'copied_code')).toBe(403);
    expect(await left()).toEqual({ notices: [], events: [] });
    expect([await misuse(till, body.verificationId, 'copied_code'), await misuse(await terminalAt(world, 'H1'), body.verificationId, 'other_person')]).toEqual([200, 200]);
    expect(await left()).toEqual({ notices: ['misuse_reported_at_counter'], events: [] });
    expect((await accesses(holder, {})).accesses).toMatchObject([
      { action: 'presentation.misuse_reported', outcome: 'copied_code', place: { en: 'Test hospital H1' }, byYourself: false, canDeny: true, verificationId: body.verificationId },
      { action: 'presentation.verified' }, { action: 'presentation.code_certified' },
    ]);
    world.clock.now += 1000;
    expect((await verify(world, till, await phone.code())).body.outcome).toBe('valid');
  });

  test('is said of a refused second scan, which the holder knows nothing of', async () => {
    const holder = await person(world);
    const code = await (await phoneOf(world, holder)).code();
    await verify(world, elsewhere, code);
    world.clock.now += 10;
    const { body } = await verify(world, till, code);
    expect([body.outcome, await misuse(till, body.verificationId, 'copied_code')]).toEqual(['refused', 200]);
    expect((await left()).notices).toEqual(['misuse_reported_at_counter']);
  });

  test('of a code that is nobody’s is kept, and nobody is told', async () => {
    const { body } = await verify(world, till, 'no code at all');
    expect(await misuse(till, body.verificationId, 'imitated_page')).toBe(200);
    expect((await left()).notices).toEqual([]);
    expect(await world.owner.query('misuse', 'select kind from misuse_reports where verification_id = $1', [body.verificationId])).toEqual([{ kind: 'imitated_page' }]);
  });

  test('takes a reason of the list, and no words of anybody’s', async () => {
    const { body } = await verify(world, till, await (await phoneOf(world, await person(world))).code());
    expect(await misuse(till, body.verificationId, '张三 has my card')).toBe(400);
  });
});

async function scans(holder: TestHolder, since = START) {
  return (await ask(world, holder, { url: '/api/ecard/after-scan', query: { since: String(since) } })).body.scans;
}

async function accesses(holder: TestHolder, query: Record<string, string>) {
  return (await ask(world, holder, { url: '/api/accesses', query })).body;
}

async function deny(terminal: { readonly key: string }, verificationId: string | null): Promise<number> {
  const reply = await world.app.inject({
    method: 'POST', url: `/api/counter/verifications/${verificationId}/not-the-person`, headers: { authorization: `Bearer ${terminal.key}`, 'idempotency-key': randomUUID() },
  });
  return reply.statusCode;
}

async function misuse(terminal: { readonly key: string }, verificationId: string | null, kind: string): Promise<number> {
  const reply = await world.app.inject({
    method: 'POST', url: `/api/counter/verifications/${verificationId}/misuse`, headers: { authorization: `Bearer ${terminal.key}`, 'idempotency-key': randomUUID() }, payload: { kind },
  });
  return reply.statusCode;
}

async function left() {
  const notices = await world.owner.query<{ kind: string }>('notices', 'select kind from notices');
  const events = await world.owner.query<{ kind: string }>('events', 'select kind from outbox');
  return { notices: notices.map(({ kind }) => kind), events: events.map(({ kind }) => kind) };
}

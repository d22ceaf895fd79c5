import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { revokeTerminal } from '../../staff/index.ts';
import { asId } from '../../../platform/values/ids.ts';
import { atOnce, counterWorld, person, phoneOf, START, terminalAt, verify } from '../test/counter-world.ts';

const world = await counterWorld({ connections: 60 });
afterAll(world.close);
const tills = await Promise.all(Array.from({ length: 50 }, (_, index) => terminalAt(world, index % 2 === 0 ? 'H1' : 'H2', { till: `Till ${index + 1}` })));
const [till, other] = tills as [(typeof tills)[0], (typeof tills)[0]];

beforeEach(async () => {
  world.clock.now = START;
  await world.owner.script('truncate verifications, verification_references, audit_entries, budgets');
});

describe('a code is spent once', () => {
  test('at fifty counters at the same moment: one says yes, and nobody else sees anybody', async () => {
    const phone = await phoneOf(world, await person(world));
    const code = await phone.code();
    const replies = await atOnce(world, tills.map((terminal) => () => verify(world, terminal, code)));
    expect(replies.map(({ status }) => status)).toEqual(tills.map(() => 200));
    expect(replies.filter(({ body }) => body.outcome === 'valid')).toHaveLength(1);
    const refused = replies.filter(({ body }) => body.outcome === 'refused');
    expect(refused.map(({ body }) => [body.reasons, body.person])).toEqual(refused.map(() => [['code_already_used'], null]));
    expect(await spent()).toBe(1);
  });

  test('by its QR code and by its digits at the same moment: one of them', async () => {
    const phone = await phoneOf(world, await person(world));
    const [code, digits] = [await phone.code(), await phone.digits()];
    const replies = await atOnce(world, [() => verify(world, till, code), () => verify(world, other, digits)]);
    expect(replies.map(({ body }) => body.outcome).sort()).toEqual(['refused', 'valid']);
    expect(await spent()).toBe(1);
  });

  test('a newer one was accepted, then comes the older: refused', async () => {
    const phone = await phoneOf(world, await person(world));
    const older = await phone.code();
    world.clock.now += 30_000;
    expect((await verify(world, till, await phone.code())).body.outcome).toBe('valid');
    expect((await verify(world, other, older)).body).toMatchObject({ outcome: 'refused', reasons: ['code_superseded'], person: null, firstUse: null });
  });

  test('a second scan tells when the first was; where, only within the same institution', async () => {
    const phone = await phoneOf(world, await person(world));
    const sameHouse = await terminalAt(world, 'H1b');
    const code = await phone.code();
    await verify(world, till, code);
    world.clock.now += 5_000;
    expect((await verify(world, other, code)).body.firstUse).toEqual({ at: START, place: null, till: null });
    expect((await verify(world, sameHouse, code)).body.firstUse).toMatchObject({ at: START, place: { en: 'Test hospital H1' }, till: 'Till 1' });
  });
});

describe('a retry with the same key', () => {
  const requestKey = 'one-and-the-same-key';

  test('gets the same answer, the person included, and the second look is on record as one', async () => {
    const holder = await person(world);
    const code = await (await phoneOf(world, holder)).code();
    const first = await verify(world, till, code, { requestKey, purpose: 'payment', amountFen: 150_000 });
    const again = await verify(world, till, code, { requestKey, purpose: 'payment', amountFen: 150_000 });
    expect(first.body).toMatchObject({ outcome: 'valid', shortfallFen: 50_000, person: { maskedName: expect.any(String) } });
    expect(again.body).toEqual(first.body);
    expect(await actions(holder.holderId)).toEqual(['presentation.verified', 'presentation.answer_repeated']);
  });

  test('at the same moment is one check with one answer', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    const [first, second] = await atOnce(world, [1, 2].map(() => () => verify(world, till, code, { requestKey })));
    expect(first?.body).toMatchObject({ outcome: 'valid' });
    expect(second?.body).toEqual(first?.body);
    expect(await checks()).toHaveLength(1);
  });

  test('gets a refusal again as it was, also of what is no code at all', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    await verify(world, other, code);
    for (const shown of [code, 'not a code of ours']) {
      const first = await verify(world, till, shown, { requestKey: `${requestKey} ${shown.length}` });
      expect((await verify(world, till, shown, { requestKey: `${requestKey} ${shown.length}` })).body).toEqual(first.body);
    }
  });

  test('after ten minutes no longer shows the person', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    await verify(world, till, code, { requestKey });
    world.clock.now += 600_001;
    expect((await verify(world, till, code, { requestKey })).body).toMatchObject({ outcome: 'valid', person: null });
  });

  test('but another question is refused', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    await verify(world, till, code, { requestKey });
    expect(await verify(world, till, code, { requestKey, purpose: 'payment' })).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  test('is another check at another terminal', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    await verify(world, till, code, { requestKey });
    expect((await verify(world, other, code, { requestKey })).body.reasons).toEqual(['code_already_used']);
  });
});

describe('the database goes away in the middle', () => {
  const requestKey = 'asked-before-the-line-went';

  test('before the claim: the counter hears that nothing is known, nothing was spent, and the same request then gets its answer', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    const { sent } = await world.owner.transaction(async (holder) => {
      await holder.script('select from devices for update');
      const sent = verify(world, till, code, { requestKey });
      await expect.poll(() => endConnectionsThatWait()).toBe(1);
      return { sent };
    });
    expect(await sent).toMatchObject({ status: 503, body: { code: 'outcome_unknown' } });
    expect(await spent()).toBe(0);
    expect((await verify(world, till, code, { requestKey })).body.outcome).toBe('valid');
  });
});

describe('who may not check', () => {
  test.each([
    ['nobody’s key', async () => ({ key: 'A'.repeat(43) }), 401, 'terminal_needed'],
    ['a revoked terminal', async () => revoked(), 403, 'terminal_revoked'],
    ['a terminal licensed for identity only, a payment', async () => terminalAt(world, 'A1', { purposes: ['identity'] }), 403, 'purpose_not_licensed'],
  ] as const)('%s', async (_, terminal, status, code) => {
    const holder = await person(world);
    const shown = await (await phoneOf(world, holder)).code();
    expect(await verify(world, await terminal(), shown, { purpose: 'payment' })).toMatchObject({ status, body: { code } });
    expect(await checks()).toEqual([]);
    expect((await verify(world, till, shown)).body.outcome).toBe('valid');
  });

  test('a terminal that checked a moment ago and was revoked since', async () => {
    const terminal = await terminalAt(world, 'H1');
    const phone = await phoneOf(world, await person(world));
    expect((await verify(world, terminal, await phone.code())).body.outcome).toBe('valid');
    await revoke(terminal.terminalId);
    const next = await phone.code(START / 1000 + 1);
    expect(await verify(world, terminal, next)).toMatchObject({ status: 403, body: { code: 'terminal_revoked' } });
    expect(await verify(world, terminal, 'no code at all')).toMatchObject({ status: 403, body: { code: 'terminal_revoked' } });
    expect(await spent()).toBe(1);
    expect((await verify(world, till, next)).body.outcome).toBe('valid');
  });

  test('a terminal that was revoked since, the same request once more: nobody is shown again', async () => {
    const terminal = await terminalAt(world, 'H1');
    const shown = await (await phoneOf(world, await person(world))).code();
    const requestKey = 'the-very-same-request-1';
    expect((await verify(world, terminal, shown, { requestKey })).body.outcome).toBe('valid');
    expect((await verify(world, terminal, shown, { requestKey })).body.outcome).toBe('valid');
    await revoke(terminal.terminalId);
    expect(await verify(world, terminal, shown, { requestKey })).toMatchObject({ status: 403, body: { code: 'terminal_revoked' } });
  });

  test('a terminal whose licence was narrowed since', async () => {
    const terminal = await terminalAt(world, 'H1');
    const phone = await phoneOf(world, await person(world));
    expect((await verify(world, terminal, await phone.code(), { purpose: 'payment' })).body.outcome).toBe('valid');
    await world.owner.query('narrow', `update terminals set purposes = '{identity}' where terminal_id = $1`, [terminal.terminalId]);
    expect(await verify(world, terminal, await phone.code(START / 1000 + 1), { purpose: 'payment' })).toMatchObject({ status: 403, body: { code: 'purpose_not_licensed' } });
    expect(await spent()).toBe(1);
  });

  test('a holder’s session is no counter', async () => {
    const holder = await person(world);
    const reply = await world.app.inject({
      method: 'POST', url: '/api/counter/verifications', headers: { 'x-test-holder': `${holder.holderId}/1`, 'idempotency-key': 'x'.repeat(20) }, payload: { code: 'YK1:', purpose: 'identity' },
    });
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([401, 'terminal_needed']);
  });
});

describe('what a counter sees', () => {
  test('for identity: who, and nothing of the insurance', async () => {
    const phone = await phoneOf(world, await person(world));
    const { body } = await verify(world, till, await phone.code());
    expect(body).toEqual({
      verificationId: expect.any(String), outcome: 'valid', purpose: 'identity', at: START, reasons: [], firstReason: null, warnings: [], shortfallFen: null, firstUse: null,
      reference: expect.stringMatching(/^YK-/),
      person: {
        maskedName: '测＊＊＊', maskedIdentityNumber: expect.stringContaining('••••'), ageYears: 40, photo: expect.stringMatching(/^data:image\/png;base64,/),
        regionCode: '310100', regionName: expect.objectContaining({ 'zh-CN': expect.any(String) }),
      },
    });
  });

  test('for payment: also whether insured today, and what is short as a warning', async () => {
    const phone = await phoneOf(world, await person(world, { balanceFen: 1_840 }));
    const { body } = await verify(world, till, await phone.code(), { purpose: 'payment', amountFen: 6_040 });
    expect(body).toMatchObject({
      outcome: 'valid', shortfallFen: 4_200, person: { insuredToday: true, insuranceKind: '310' }, warnings: [{ code: 'balance_low', amountFen: 4_200 }],
    });
  });

  test('enough is no warning, and without an amount nothing is said of the account', async () => {
    const phone = await phoneOf(world, await person(world));
    expect((await verify(world, till, await phone.code(), { purpose: 'payment', amountFen: 10 })).body).toMatchObject({ warnings: [], shortfallFen: 0 });
    world.clock.now += 1000;
    expect((await verify(world, till, await phone.code(), { purpose: 'payment' })).body).toMatchObject({ warnings: [], shortfallFen: null });
  });

  test('is written down by the names of the fields, in the home of the holder, with a reference that finds it', async () => {
    const holder = await person(world, { photo: false });
    const phone = await phoneOf(world, holder);
    const { body } = await verify(world, till, await phone.code(), { purpose: 'payment', amountFen: 1 });
    expect(body).toMatchObject({ person: { photo: null }, warnings: [{ code: 'photo_missing' }] });
    const [audit] = await world.owner.query('audit', `select action, actor, purpose, outcome, seen, subject, reference from audit_entries where holder_id = $1 and actor <> 'holder'`, [holder.holderId]);
    expect(audit).toEqual({
      action: 'presentation.verified', actor: `terminal:${till.terminalId}`, purpose: 'payment', outcome: 'valid', subject: body.verificationId, reference: body.reference,
      seen: ['masked_name', 'age', 'masked_identity_number', 'insured_today', 'shortfall'],
    });
    expect(await world.owner.query('reference', 'select holder_id, verification_id from verification_references where reference = $1', [body.reference]))
      .toEqual([{ holderId: holder.holderId, verificationId: body.verificationId }]);
  });
});

async function revoked() {
  const terminal = await terminalAt(world, 'H1');
  await revoke(terminal.terminalId);
  return terminal;
}

async function revoke(terminalId: string) {
  await world.door.inTransaction((inside) => revokeTerminal(inside, { kind: 'operator', name: 'test' }, { terminalId: asId(terminalId) }));
}

async function endConnectionsThatWait(): Promise<number> {
  const ended = await world.owner.query('end_waiting', `
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  return ended.length;
}

async function spent(): Promise<number> {
  return (await world.owner.query('spent', 'select from verifications where spent')).length;
}

async function checks() {
  return world.owner.query('checks', 'select outcome, reasons from verifications');
}

async function actions(holderId: number): Promise<string[]> {
  const rows = await world.owner.query<{ action: string }>('actions', `select action from audit_entries where holder_id = $1 and action <> 'presentation.code_certified' order by at, entry_id`, [holderId]);
  return rows.map(({ action }) => action);
}

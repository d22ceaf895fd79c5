import type { StaffRole } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { StaffCaller, StaffGrant } from '../../../platform/values/caller.ts';
import { approvalScene, grantOf } from '../test/approval-scene.ts';

const scene = await approvalScene();
const { owner, send, decide } = scene;
/** Each with a passkey that has just answered. */
const hire = async (...grants: readonly StaffGrant[]): Promise<StaffCaller> => Object.assign(await scene.hire(...grants), { provedUntil: scene.clock.now + 60_000 });
afterAll(scene.close);

let system: StaffCaller;
let approver: StaffCaller;
let clerk: StaffCaller;
beforeEach(async () => {
  await scene.forget();
  await owner.script('truncate staff_sessions, staff_passkeys, staff_enrolments');
  system = await hire(grantOf('system_administrator', '310000'));
  approver = await hire(grantOf('approver', '310000'));
  clerk = await hire(grantOf('officer', '310100'));
  await owner.script(`update staff set area_code = '310100'`);
  await owner.query('session', `insert into staff_sessions (session_hash, session_id, staff_id, way, browser, started_at, issued_at, last_seen_at, ends_at)
    values ('\\x01', uuidv7(), $1, 'passkey', '?', now(), now(), now(), now() + interval '8 hours')`, [clerk.staffId]);
  await owner.query('code', `insert into staff_enrolments (code_hash, staff_id, kind, expires_at) values ('\\x02', $1, 'invited', now() + interval '8 hours')`, [clerk.staffId]);
  await owner.query('key', `insert into staff_passkeys (staff_id, credential_id, public_key, counter, name, transports, device_bound, backed_up, added_at) values ($1, $2, '', 0, 'Key', '{}', true, false, now())`, [clerk.staffId, clerk.staffId]);
});

const suspend = (by: StaffCaller, whom: StaffCaller) => send(by, 'POST', '/staff_suspension', { proposal: { staffId: whom.staffId }, reason: 'left the key in a taxi' });
const ask = (by: StaffCaller, whom: StaffCaller, becomes: 'active' | 'ended') => send(by, 'POST', '/staff_standing', { proposal: { staffId: whom.staffId, becomes }, reason: 'as the office asks' });
const stateOf = async ({ staffId }: StaffCaller) => (await owner.query<{ state: string }>('state', 'select state from staff where staff_id = $1', [staffId]))[0]?.state;
const left = async ({ staffId }: StaffCaller) => (await owner.query('left', `
  select (select count(*)::integer from staff_sessions where staff_id = $1 and ended_at is null) as sessions, (select count(*)::integer from staff_passkeys where staff_id = $1 and ended_at is null) as passkeys,
    (select count(*)::integer from staff_enrolments where staff_id = $1) as codes, (select count(*)::integer from staff_grants where staff_id = $1 and ended_at is null) as grants`, [staffId]))[0];

describe('nobody', () => {
  test('suspends, or ends, themselves or somebody who also works beyond their scope', async () => {
    expect((await suspend(system, system)).body.code).toBe('approval_own_change');
    expect((await ask(system, system, 'ended')).body.code).toBe('approval_own_change');
    const ministry = await hire(grantOf('officer', '000000'));
    await owner.script(`update staff set area_code = '310100'`);
    for (const act of [suspend(system, ministry), ask(system, ministry, 'ended')]) expect((await act).body.code).toBe('outside_scope');
  });

  test('decides about their own end', async () => {
    const concerned = await hire(grantOf('approver', '310000'));
    await owner.script(`update staff set area_code = '310100'`);
    expect((await decide(concerned, (await ask(system, concerned, 'ended')).body)).body.code).toBe('approval_own_change');
  });

  test('takes the last security administrator of the nation away, nor do two at once', async () => {
    const [one, other] = [await hire(grantOf('security_administrator', '000000')), await hire(grantOf('security_administrator', '000000'))];
    const nation = await hire(grantOf('system_administrator', '000000'));
    await hire(grantOf('approver', '000000'));
    const said = (await Promise.all([suspend(nation, one), suspend(nation, other)])).map(({ status, body }) => (status === 200 ? body.state : body.code)).sort();
    expect(said).toEqual(['applied', 'last_security_administrator']);
    expect([await stateOf(one), await stateOf(other)].sort()).toEqual(['active', 'suspended']);
  });

  test('is let back who was not suspended, or ended twice', async () => {
    expect((await ask(system, clerk, 'active')).body.code).toBe('staff_state_wrong');
    expect((await decide(approver, (await ask(system, clerk, 'ended')).body)).body.state).toBe('applied');
    for (const act of [suspend(system, clerk), ask(system, clerk, 'active'), ask(system, clerk, 'ended')]) expect((await act).body.code).toBe('staff_state_wrong');
  });

  test('but a system administrator asks', async () => {
    for (const role of ['officer', 'approver', 'clerk_supervisor', 'auditor', 'security_administrator'] satisfies StaffRole[]) {
      const other = await hire(grantOf(role, '000000'));
      expect([(await suspend(other, clerk)).body.code, (await ask(other, clerk, 'ended')).body.code], role).toEqual(['role_needed', 'role_needed']);
    }
  });
});

test('an unlocked desk is not enough: without a passkey that has just answered nobody suspends, reinstates or ends anybody', async () => {
  const unproved = await scene.hire(grantOf('system_administrator', '310000'));
  const before = await stateOf(clerk);
  for (const act of [suspend(unproved, clerk), ask(unproved, clerk, 'active'), ask(unproved, clerk, 'ended')]) expect((await act).body.code).toBe('passkey_proof_needed');
  expect(await stateOf(clerk)).toBe(before);
});

test('a suspension is felt at once: sessions and codes end with it, roles and passkeys wait', async () => {
  expect((await suspend(system, clerk)).body).toMatchObject({ state: 'applied', versions: [{ changes: [{ field: 'staffState', before: 'active', after: 'suspended' }] }] });
  expect([await stateOf(clerk), await left(clerk)]).toEqual(['suspended', { sessions: 0, passkeys: 1, codes: 0, grants: 1 }]);
});

test('where policy asks for somebody else it waits for them', async () => {
  await owner.script(`insert into policies (what, region_code, valid_from, value, clause, author) values ('approval_of_staff_suspensions', '310000', '2020-01-01', '"one"', 'test', 'test')`);
  const { body } = await suspend(system, clerk);
  expect([body.state, await stateOf(clerk)]).toEqual(['raised', 'active']);
  expect((await decide(approver, body)).body.state).toBe('applied');
  expect(await stateOf(clerk)).toBe('suspended');
});

test('a return waits for somebody else, and wakes no session that was open before', async () => {
  await suspend(system, clerk);
  await owner.query('forgotten', `insert into staff_sessions (session_hash, session_id, staff_id, way, browser, started_at, issued_at, last_seen_at, ends_at)
    values ('\\x03', uuidv7(), $1, 'passkey', '?', now(), now(), now(), now() + interval '8 hours')`, [clerk.staffId]);
  const { body } = await ask(system, clerk, 'active');
  expect([body.state, await stateOf(clerk)]).toEqual(['raised', 'suspended']);
  expect((await decide(approver, body)).body.state).toBe('applied');
  expect([await stateOf(clerk), await left(clerk)]).toEqual(['active', { sessions: 0, passkeys: 1, codes: 0, grants: 1 }]);
});

test('the end of somebody’s work takes roles, passkeys, codes and sessions along', async () => {
  const { body } = await ask(system, clerk, 'ended');
  expect((await decide(approver, body)).body.state).toBe('applied');
  expect([await stateOf(clerk), await left(clerk)]).toEqual(['ended', { sessions: 0, passkeys: 0, codes: 0, grants: 0 }]);
});

test('an old request does not end somebody who was suspended meanwhile', async () => {
  const { body } = await ask(system, clerk, 'ended');
  await suspend(system, clerk);
  expect((await decide(approver, body)).body.state).toBe('stale');
  expect(await stateOf(clerk)).toBe('suspended');
});

/** By hand, and compared with the server: over somebody of one's own city, of a county in it, of the province above, of another city. */
describe('who suspends, and who asks for a return or an end', () => {
  const places = { own: '310100', child: '310101', above: '310000', other: '440100' } as const;
  const roles: readonly StaffRole[] = ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator', 'security_administrator'];

  test.each(roles)('a %s of a city', async (role) => {
    const caller = await hire(grantOf(role, '310100'));
    await hire(grantOf('approver', '000000'));
    for (const [place, area] of Object.entries(places)) {
      const expected = role !== 'system_administrator' ? 'role_needed' : place === 'own' || place === 'child' ? 'yes' : 'outside_scope';
      for (const act of [suspend, (by: StaffCaller, whom: StaffCaller) => ask(by, whom, 'ended')]) {
        const whom = await hire();
        await owner.query('place', 'update staff set area_code = $2 where staff_id = $1', [whom.staffId, area]);
        const { status, body } = await act(caller, whom);
        expect(status === 200 ? 'yes' : body.code, place).toBe(expected);
      }
    }
  });

  test.each(roles)('a %s never decides about their own end', async (role) => {
    const both = role === 'auditor' || role === 'security_administrator' ? [grantOf(role, '310000')] : [grantOf(role, '310000'), ...(role === 'approver' ? [] : [grantOf('approver', '310000')])];
    const concerned = await hire(...both);
    await owner.query('place', 'update staff set area_code = $2 where staff_id = $1', [concerned.staffId, '310100']);
    const { body } = await ask(system, concerned, 'ended');
    expect((await decide(concerned, body)).body.code).toBe('approval_own_change');
  });
});

import type { ApprovalView } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { StaffCaller, StaffGrant } from '../../../platform/values/caller.ts';
import { placeNamed, withPlaces } from '../../staff/test/places.ts';
import { approvalScene, grantOf } from '../test/approval-scene.ts';

const scene = await approvalScene();
const { owner, hire, send, decide } = scene;
afterAll(scene.close);

let security: StaffCaller;
let approver: StaffCaller;
let clerk: StaffCaller;
beforeEach(async () => {
  await scene.forget();
  await owner.script('truncate service_points');
  await withPlaces(owner, placeNamed('H1', '310101'), placeNamed('H2', '440100'));
  security = await hire(grantOf('security_administrator', '310000'));
  approver = await hire(grantOf('approver', '310000'));
  clerk = await hire(grantOf('officer', '310100'));
  await owner.script(`update staff set area_code = '310100'`);
});

const give = (by: StaffCaller, to: StaffCaller, ...grants: readonly StaffGrant[]) => send(by, 'POST', '/staff_grants', { proposal: { staffId: to.staffId, grants }, reason: 'a new task' });
const held = async (person: StaffCaller) => (await owner.query<{ grant: string; approvalId: string | null }>('held', `
  select concat_ws(' ', role, area_code, service_point_id) as grant, approval_id from staff_grants where staff_id = $1 and ended_at is null order by 1`, [person.staffId]));
const namesOf = async (person: StaffCaller) => (await held(person)).map(({ grant }) => grant);

describe('nobody', () => {
  test('asks for roles of their own, nor decides about them', async () => {
    expect((await give(security, security, grantOf('security_administrator', '310000'), grantOf('approver', '310000'))).body.code).toBe('approval_own_change');
    const concerned = await hire(grantOf('approver', '310000'));
    await owner.script(`update staff set area_code = '310100'`);
    const { body: asked } = await give(security, concerned, grantOf('approver', '310000'), grantOf('officer', '310000'));
    expect((await decide(concerned, asked)).body.code).toBe('approval_own_change');
    expect((await send<{ approvals: ApprovalView[] }>(concerned, 'GET', '?box=to_do')).body.approvals).toEqual([]);
    expect(await namesOf(concerned)).toEqual(['approver 310000']);
  });

  test('gives a role beyond their own scope, or takes one away there', async () => {
    expect((await give(security, clerk, grantOf('officer', '000000'))).body.code).toBe('outside_scope');
    expect((await give(security, clerk, grantOf('officer', '440100'))).body.code).toBe('outside_scope');
    const ministry = await hire(grantOf('officer', '000000'));
    expect((await give(security, ministry)).body.code).toBe('outside_scope');
  });

  test('but a security administrator asks for roles', async () => {
    for (const role of ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator'] as const) {
      expect((await give(await hire(grantOf(role, '000000')), clerk, grantOf('officer', '310000'))).body.code, role).toBe('role_needed');
    }
  });

  test.each([
    ['roles that are kept apart', [grantOf('auditor', '310100'), grantOf('officer', '310100')], 'roles_kept_apart'], ['a county as a scope', [grantOf('officer', '310101')], 'grant_scope_wrong'],
    ['an approver of one counter', [grantOf('approver', '310100', 'H1')], 'grant_scope_wrong'], ['a counter of another place', [grantOf('clerk_supervisor', '310100', 'H2')], 'grant_scope_wrong'],
    ['a counter that is not there', [grantOf('clerk_supervisor', '310100', 'H9')], 'service_point_unknown'], ['what they have', [grantOf('officer', '310100')], 'approval_changes_nothing'],
  ] as const)('is given %s', async (_, grants, code) => {
    expect((await give(security, clerk, ...grants)).body.code).toBe(code);
  });

  test('takes the last security administrator of the nation away, nor do two take away each other', async () => {
    const [one, other] = [await hire(grantOf('security_administrator', '000000')), await hire(grantOf('security_administrator', '000000'))];
    const ministry = await hire(grantOf('approver', '000000'));
    const [first, second] = [(await give(one, other)).body, (await give(other, one)).body];
    const states = (await Promise.all([decide(ministry, first), decide(ministry, second)])).map(({ body }) => body.state).sort();
    expect(states).toEqual(['applied', 'stale']);
    expect([...(await namesOf(one)), ...(await namesOf(other))]).toEqual(['security_administrator 000000']);
  });
});

test('agreed by somebody else, what is new begins and what is gone ends, each with its approval; what stays is left alone', async () => {
  await owner.query('second', `insert into staff_grants (staff_id, role, area_code, since, granted_by) values ($1, 'approver', '310100', '2029-01-01', 'test')`, [clerk.staffId]);
  const { body: asked } = await give(security, clerk, grantOf('officer', '310100'), grantOf('clerk_supervisor', '310100', 'H1'));
  expect(asked).toMatchObject({ state: 'raised', areaCode: '310100', versions: [{ changes: [{ field: 'grants', before: ['approver 310100', 'officer 310100'], after: ['clerk_supervisor 310100 H1', 'officer 310100'] }] }] });
  expect(await namesOf(clerk)).toEqual(['approver 310100', 'officer 310100']);
  expect((await decide(approver, asked)).body.state).toBe('applied');
  expect(await held(clerk)).toEqual([{ grant: 'clerk_supervisor 310100 H1', approvalId: asked.approvalId }, { grant: 'officer 310100', approvalId: null }]);
  expect(await owner.query('ended', `select ended_by, approval_id from staff_grants where staff_id = $1 and ended_at is not null`, [clerk.staffId])).toEqual([{ endedBy: `staff:${approver.staffId}`, approvalId: asked.approvalId }]);
});

test('roles that were changed meanwhile are not changed back by an old request', async () => {
  const [one, other] = [(await give(security, clerk)).body, (await give(security, clerk, grantOf('officer', '310100'), grantOf('clerk_supervisor', '310100'))).body];
  expect((await decide(approver, one)).body.state).toBe('applied');
  expect((await decide(approver, other)).body.state).toBe('stale');
  expect(await namesOf(clerk)).toEqual([]);
});

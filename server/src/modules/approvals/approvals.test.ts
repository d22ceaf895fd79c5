import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { lapseApprovals } from './index.ts';
import { approvalScene, grantOf } from './test/approval-scene.ts';

const scene = await approvalScene();
const { owner, clock, hire, send, pause, raiseSwitch, decide, switches } = scene;
afterAll(scene.close);

let officer: StaffCaller;
let approver: StaffCaller;
let ministry: StaffCaller;
beforeEach(async () => {
  await scene.forget();
  clock.now = Date.parse('2030-01-28T04:00:00Z');
  officer = await hire(grantOf('officer', '310100'));
  approver = await hire(grantOf('approver', '310100'));
  ministry = await hire(grantOf('approver', '000000'));
});

const DAY_MS = 86_400_000;
const byPolicy = (name: string, value: 'none' | 'one' | 'two', regionCode = '000000') =>
  owner.query('policy', `insert into policies (what, region_code, valid_from, value, clause, author) values ($1, $2, '2030-01-01', $3, 'test', 'test')`, [name, regionCode, JSON.stringify(value)]);
const auditOf = async (approvalId: string) => (await owner.query<{ actor: string; action: string; outcome: string }>('audit', `
  select actor, action, outcome from audit_entries where subject = $1 or reference = (select reference from approvals where approval_id = $1::uuid) order by entry_id`, [approvalId])).map(({ action }) => action);

describe('nobody', () => {
  test('changes anything by asking for it', async () => {
    const asked = await raiseSwitch(officer, '310100');
    expect(asked).toMatchObject({ state: 'raised', mine: true, stepsDone: 0, kind: 'switch', subject: 'ecard_issue:310100', decision: { possible: false, refusal: 'approval_own_change' } });
    expect(await switches()).toEqual([]);
  });

  test('approves their own, by whatever grant they hold', async () => {
    const both = await hire(grantOf('officer', '310100'), grantOf('approver', '310100'), grantOf('approver', '000000'));
    const asked = await raiseSwitch(both, '310100');
    for (const decision of ['approve', 'return', 'reject'] as const) expect((await decide(both, asked, decision)).body.code, decision).toBe('approval_own_change');
    expect(await switches()).toEqual([]);
    expect(await auditOf(asked.approvalId)).toEqual(['approval.raised', 'approval.refused', 'approval.refused', 'approval.refused']);
  });

  test('does two steps', async () => {
    await byPolicy('approval_of_switches', 'two');
    const everywhere = await hire(grantOf('approver', '310000'), grantOf('approver', '000000'));
    const asked = await raiseSwitch(officer, '310100');
    expect((await decide(everywhere, asked)).body).toMatchObject({ state: 'raised', stepsDone: 1, steps: ['province', 'ministry'] });
    expect((await decide(everywhere, asked)).body.code).toBe('approval_step_done_before');
    expect(await switches()).toEqual([]);
  });

  test('does the ministry’s step before the province’s', async () => {
    await byPolicy('approval_of_switches', 'two');
    await hire(grantOf('approver', '310000'));
    expect((await decide(ministry, await raiseSwitch(officer, '310100'))).body.code).toBe('outside_scope');
  });

  test('asks for what nobody could approve', async () => {
    await scene.forget();
    const alone = await hire(grantOf('officer', '310100'), grantOf('approver', '310100'));
    await hire(grantOf('approver', '310200'));
    expect(await send(alone, 'POST', '/switch', pause('310100'))).toMatchObject({ status: 409, body: { code: 'approval_nobody_to_decide' } });
    expect(await owner.query('none', 'select 1 from approvals')).toEqual([]);
  });

  test('is found able to do both steps alone', async () => {
    await scene.forget();
    await byPolicy('approval_of_switches', 'two');
    const maker = await hire(grantOf('officer', '310100'));
    await hire(grantOf('approver', '310000'), grantOf('approver', '000000'));
    expect((await send(maker, 'POST', '/switch', pause('310100'))).body.code).toBe('approval_nobody_to_decide');
  });

  test('says no without a reason, nor asks without one', async () => {
    const asked = await raiseSwitch(officer, '310100');
    for (const decision of ['return', 'reject'] as const) expect((await decide(approver, asked, decision, null)).body.code).toBe('approval_reason_needed');
    for (const reason of ['', '   ', 'x']) expect((await send(officer, 'POST', '/switch', { ...pause('310100'), reason })).status, `“${reason}”`).toBe(400);
  });

  test('corrects or takes back what somebody else asked for', async () => {
    const colleague = await hire(grantOf('officer', '310100'));
    const asked = await raiseSwitch(officer, '310100');
    await decide(approver, asked, 'return');
    expect((await send(colleague, 'POST', `/${asked.approvalId}/correction`, { ...pause('310100'), version: 1 })).body.code).toBe('not_permitted');
    expect((await send(colleague, 'POST', `/${asked.approvalId}/withdrawal`, { reason: 'not mine' })).body.code).toBe('not_permitted');
  });

  test('loosens by a row of a region what the nation requires', async () => {
    await byPolicy('approval_of_switches', 'none', '310100');
    expect((await raiseSwitch(officer, '310100')).steps).toEqual(['area']);
    const proposal = { what: 'approval_of_switches', regionCode: '310100', validFrom: '2030-02-01', value: 'none', clause: 'Municipal rule 3/2030' };
    expect((await send(officer, 'POST', '/policy_row', { proposal, reason: 'too slow' })).body.code).toBe('policy_cannot_be_loosened');
    expect((await send(officer, 'POST', '/policy_row', { proposal: { ...proposal, value: 'two' }, reason: 'more care' })).body.state).toBe('raised');
  });

  test('writes the guarded states past the table’s own rules', async () => {
    const { approvalId } = await raiseSwitch(officer, '310100');
    const refused = (text: string) => owner.query(text.slice(0, 60), text, [approvalId]).then(() => null, (error: Error & { constraint?: string }) => error.constraint);
    expect(await refused(`update approvals set state = 'approved' where approval_id = $1`)).toBe('approved_means_every_step');
    expect(await refused(`update approvals set state = 'applied' where approval_id = $1`)).toBe('approved_means_every_step');
    expect(await refused(`update approvals set approved_by = array[maker] where approval_id = $1`)).toBe('nobody_approves_their_own');
    expect(await refused(`update approvals set approved_by = '{a,a}' where approval_id = $1`)).toBe('nobody_does_two_steps');
    const asServer = (text: string) => scene.pool.script(text).then(() => 'done', (error: Error) => error.message);
    for (const text of ['delete from approvals', 'update approval_events set actor = $$x$$', 'delete from approval_versions']) expect(await asServer(text)).toMatch(/permission denied/);
  });
});

test('approved by somebody else in scope, it is applied once, and the row says by which approval', async () => {
  const asked = await raiseSwitch(officer, '310100');
  const approved = (await decide(approver, asked)).body;
  expect(approved).toMatchObject({ state: 'applied', stepsDone: 1, decision: { possible: false, refusal: 'approval_not_open' } });
  expect(approved.timeline.map(({ what, by }) => [what, by?.staffId])).toEqual([['raised', officer.staffId], ['step_approved', approver.staffId], ['applied', approver.staffId]]);
  expect(await switches()).toEqual([{ name: 'ecard_issue', regionCode: '310100', open: false, approvalId: asked.approvalId }]);
  expect((await decide(ministry, asked)).body.code).toBe('approval_not_open');
  expect(await auditOf(asked.approvalId)).toEqual(['approval.raised', 'approval.step_approved', 'switch.set', 'approval.applied']);
});

test('two levels: the province, then the ministry, then it is applied', async () => {
  await byPolicy('approval_of_switches', 'two', '310000');
  const province = await hire(grantOf('approver', '310000'));
  const asked = await raiseSwitch(officer, '310100');
  expect((await decide(approver, asked)).body.code).toBe('outside_scope');
  expect((await decide(province, asked)).body).toMatchObject({ state: 'raised', stepsDone: 1 });
  expect((await decide(province, asked)).body.code).toBe('approval_step_done_before');
  expect(await switches()).toEqual([]);
  expect((await decide(ministry, asked)).body.state).toBe('applied');
  expect(await switches()).toHaveLength(1);
});

test('where policy asks for nobody it is applied at once, and stands on record all the same', async () => {
  await owner.script(`update policies set value = '"none"' where what = 'approval_of_switches'`);
  const asked = await raiseSwitch(officer, '310100');
  await owner.script(`update policies set value = '"one"' where what = 'approval_of_switches'`);
  expect(asked).toMatchObject({ state: 'applied', steps: [] });
  expect(await switches()).toMatchObject([{ approvalId: asked.approvalId }]);
});

test('what moved since the maker looked makes it stale, with the difference, and changes nothing', async () => {
  const first = await raiseSwitch(officer, '310100');
  const second = await raiseSwitch(officer, '310100', true);
  await decide(approver, first);
  expect((await send(approver, 'GET', `/${second.approvalId}`)).body.movedSince).toEqual([{ field: 'open', before: null, after: false }]);
  const late = (await decide(approver, second)).body;
  expect(late.state).toBe('stale');
  expect(late.timeline.at(-1)).toMatchObject({ what: 'stale', difference: [{ field: 'open', before: null, after: false }] });
  expect(await switches()).toMatchObject([{ open: false, approvalId: first.approvalId }]);
});

test('a policy row that could not begin any more is stale, not added to the past', async () => {
  const proposal = { what: 'temporary_loss_days', regionCode: '310100', validFrom: '2030-01-29', value: '15', clause: 'Municipal rule 3/2030' };
  const { body: asked } = await send(officer, 'POST', '/policy_row', { proposal, reason: 'longer for the festival' });
  expect(asked.versions[0]?.changes).toContainEqual({ field: 'value', before: 7, after: 15 });
  clock.now += 2 * DAY_MS;
  expect((await decide(approver, asked)).body).toMatchObject({ state: 'stale', timeline: [{}, {}, { refusal: 'policy_day_past' }] });
  expect(await owner.query('no_row_of_the_city', `select 1 from policies where region_code = '310100'`)).toEqual([]);
});

test('a policy row is added with its approval', async () => {
  const proposal = { what: 'temporary_loss_days', regionCode: '310100', validFrom: '2030-02-01', value: '15', clause: 'Municipal rule 3/2030' };
  const { body: asked } = await send(officer, 'POST', '/policy_row', { proposal, reason: 'longer for the festival' });
  expect((await decide(approver, asked)).body.state).toBe('applied');
  expect(await owner.query('rows_of_the_city', `select what, value, author, approval_id from policies where region_code = '310100'`)).toEqual([{ what: 'temporary_loss_days', value: 15, author: asked.reference, approvalId: asked.approvalId }]);
  for (const [value, code] of [['0', 'policy_value_not_allowed'], ['15', 'policy_row_exists']] as const) expect((await send(officer, 'POST', '/policy_row', { proposal: { ...proposal, value }, reason: 'once more' })).body.code).toBe(code);
  expect((await send(officer, 'POST', '/policy_row', { proposal: { ...proposal, validFrom: '2030-01-27' }, reason: 'once more' })).body.code).toBe('policy_day_past');
  expect((await send(officer, 'POST', '/policy_row', { proposal: { ...proposal, what: 'moon_phase' }, reason: 'once more' })).body.code).toBe('policy_unknown');
});

describe('returned for correction', () => {
  test('it comes back as a new version beside the old, and what was approved of the old counts for nothing', async () => {
    await byPolicy('approval_of_switches', 'two');
    const province = await hire(grantOf('approver', '310000'));
    const asked = await raiseSwitch(officer, '310100');
    await decide(province, asked);
    expect((await decide(ministry, asked, 'return', 'name the drill')).body).toMatchObject({ state: 'returned', decision: { refusal: 'approval_not_open' } });
    const { body: corrected } = await send(officer, 'POST', `/${asked.approvalId}/correction`, { ...pause('310100'), reason: 'drill 4 of the plan', version: 1 });
    expect(corrected).toMatchObject({ state: 'raised', version: 2, stepsDone: 0, versions: [{ version: 2, reason: 'drill 4 of the plan' }, { version: 1, reason: 'drill of the emergency plan' }] });
    expect((await decide(province, { ...asked, version: 1 })).body.code).toBe('approval_changed');
    expect((await decide(province, corrected)).status).toBe(200);
    expect((await decide(ministry, corrected)).body.state).toBe('applied');
  });

  test('it stays about the same thing, of the same kind', async () => {
    const asked = await raiseSwitch(officer, '310100');
    expect((await send(officer, 'POST', `/${asked.approvalId}/correction`, { ...pause('310100'), version: 1 })).body.code).toBe('approval_not_open');
    await decide(approver, asked, 'return');
    expect((await send(officer, 'POST', `/${asked.approvalId}/correction`, { proposal: { name: 'ecard_payment', regionCode: '310100', open: false }, reason: 'another', version: 1 })).body.code).toBe('approval_other_subject');
    const policy = { what: 'temporary_loss_days', regionCode: '310100', validFrom: '2030-02-01', value: '15', clause: 'Municipal rule 3/2030' };
    expect((await send(officer, 'POST', `/${asked.approvalId}/correction`, { proposal: policy, reason: 'another', version: 1 })).body.code).toBe('request_malformed');
  });
});

test('rejected, withdrawn and lapsed ones are over', async () => {
  const [rejected, withdrawn, lapsed] = [await raiseSwitch(officer, '310100'), await raiseSwitch(officer, '310100'), await raiseSwitch(officer, '310100')];
  expect((await decide(approver, rejected, 'reject', 'not today')).body.state).toBe('rejected');
  expect((await send(officer, 'POST', `/${withdrawn.approvalId}/withdrawal`, { reason: 'a mistake' })).body.state).toBe('withdrawn');
  clock.now += 5 * DAY_MS;
  expect((await send(approver, 'GET', `/${lapsed.approvalId}`)).body.state).toBe('lapsed');
  expect((await decide(approver, lapsed)).body.code).toBe('approval_lapsed');
  for (const over of [rejected, withdrawn]) expect((await decide(approver, over)).body.code).toBe('approval_not_open');
  expect(await switches()).toEqual([]);
});

test('whoever decides is reminded once before the day, and the day is written down', async () => {
  const asked = await raiseSwitch(officer, '310100');
  expect(await lapseApprovals(scene.door.inTransaction)).toEqual({ lapsed: 0, reminded: 0 });
  clock.now += 3 * DAY_MS;
  expect(await lapseApprovals(scene.door.inTransaction)).toEqual({ lapsed: 0, reminded: 1 });
  expect(await lapseApprovals(scene.door.inTransaction)).toEqual({ lapsed: 0, reminded: 0 });
  clock.now += 2 * DAY_MS;
  expect(await lapseApprovals(scene.door.inTransaction)).toEqual({ lapsed: 1, reminded: 0 });
  expect((await send(officer, 'GET', `/${asked.approvalId}`)).body.timeline.map(({ what }) => what)).toEqual(['raised', 'reminded', 'lapsed']);
  expect(await owner.query('state', 'select state from approvals')).toEqual([{ state: 'lapsed' }]);
});

test('a decision that is sent twice is one decision', async () => {
  const asked = await raiseSwitch(officer, '310100');
  const key = randomUUID();
  const body = { version: 1, decision: 'approve', reason: 'checked' };
  const [first, second] = [await send(approver, 'POST', `/${asked.approvalId}/decision`, body, key), await send(approver, 'POST', `/${asked.approvalId}/decision`, body, key)];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body.timeline).toEqual(first.body.timeline);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ApprovalView } from '@yika/contract';
import type { Caller, StaffCaller } from '../../../platform/values/caller.ts';
import { applyByOperator, kindsBelow, type ApprovalId } from '../index.ts';
import { killedAt } from '../test/killed-at.ts';
import { approvalScene, grantOf } from '../test/approval-scene.ts';

const scene = await approvalScene();
const { owner, clock, door, hire, send, switches } = scene;
afterAll(scene.close);

const operator: Caller = { kind: 'operator', name: 'cli' };
let officer: StaffCaller;
let approver: StaffCaller;
beforeEach(async () => {
  await scene.forget();
  clock.now = Date.parse('2030-01-28T04:00:00Z');
  officer = await hire(grantOf('officer', '310100'));
  approver = await hire(grantOf('approver', '310100'));
});

const DAY_MS = 86_400_000;
type Inbox = { readonly approvals: readonly ApprovalView[]; readonly counts: { readonly to_do: number; readonly done: number; readonly due_today: number } };
const inbox = async (by: StaffCaller, box = 'to_do') => (await send<Inbox>(by, 'GET', `?box=${box}`)).body;
const review = (by: StaffCaller, approvalId: string, outcome: 'confirmed' | 'contested' = 'confirmed', reason: string | null = 'the attack was real', key: string = randomUUID()) => send(by, 'POST', `/${approvalId}/review`, { outcome, reason }, key);

/** An operator pauses issuing there, past whoever could decide. */
async function emergency(regionCode = '310100', how: { readonly emergency?: boolean; readonly alone?: boolean } = {}): Promise<ApprovalId> {
  const change = kindsBelow.switch({ name: 'ecard_issue', regionCode, open: false });
  if (!change) throw new Error('a switch is proposed');
  const approvalId = await door.inTransaction((world) => applyByOperator(world, operator, { change, reason: 'attack on the issuing service', emergency: true, ...how }));
  if (!approvalId) throw new Error('it was left to the others');
  return approvalId;
}

test('what was done in an emergency stands, with before and after, in the to-do of those who would have approved it, and of nobody else', async () => {
  const elsewhere = await hire(grantOf('approver', '310200'));
  const province = await hire(grantOf('approver', '310000'));
  const approvalId = await emergency();
  expect(await switches()).toHaveLength(1);
  for (const one of [approver, province]) expect(await inbox(one)).toMatchObject({ approvals: [{ approvalId, state: 'applied', review: 'pending' }], counts: { to_do: 1 } });
  for (const one of [officer, elsewhere]) expect((await inbox(one)).counts.to_do).toBe(0);
  const { body } = await send(approver, 'GET', `/${approvalId}`);
  expect(body).toMatchObject({ mayReview: true, decision: { possible: false }, versions: [{ reason: 'attack on the issuing service', changes: [{ field: 'open', before: null, after: false }] }] });
  expect(body.timeline.map(({ what }) => what)).toEqual(['raised', 'applied', 'review_asked']);
});

test('where nobody could have decided it, and where the demonstration is everybody, there is nothing to look at', async () => {
  const alone = await emergency('310100', { alone: true });
  await scene.owner.script('truncate staff_grants');
  const unasked = await emergency('320100', { emergency: false });
  expect(await owner.query('reviews', 'select review from approvals where approval_id = any($1)', [[alone, unasked]])).toEqual([{ review: null }, { review: null }]);
});

describe('nobody', () => {
  test('reviews what they could not have approved', async () => {
    const approvalId = await emergency();
    const elsewhere = await hire(grantOf('approver', '310200'));
    const child = await hire(grantOf('approver', '320000'), grantOf('officer', '310100'));
    expect((await review(officer, approvalId)).body.code).toBe('role_needed');
    expect((await review(child, approvalId)).body.code).toBe('outside_scope');
    expect((await review(elsewhere, approvalId)).body.code).toBe('not_permitted');
    expect((await inbox(approver)).counts.to_do).toBe(1);
  });

  test('reviews what was decided before it was done', async () => {
    const asked = await scene.raiseSwitch(officer, '310100');
    expect((await review(approver, asked.approvalId)).body.code).toBe('approval_not_open');
    await scene.decide(approver, asked);
    expect((await review(approver, asked.approvalId)).body.code).toBe('approval_not_open');
  });

  test('contests without a reason', async () => {
    const approvalId = await emergency();
    expect((await review(approver, approvalId, 'contested', null)).body.code).toBe('approval_reason_needed');
    expect((await inbox(approver)).counts.to_do).toBe(1);
  });

  test('marks as reviewed what others decided, past the table’s own rules', async () => {
    const { approvalId } = await scene.raiseSwitch(officer, '310100');
    const refused = await owner.query('mark', `update approvals set review = 'confirmed' where approval_id = $1`, [approvalId]).then(() => null, (error: Error & { constraint?: string }) => error.constraint);
    expect(refused).toBe('only_what_was_done_past_others_is_reviewed');
  });
});

test.each(['confirmed', 'contested'] as const)('%s: it leaves every to-do, stands among what was done and on record, and what was applied stays', async (outcome) => {
  const second = await hire(grantOf('approver', '000000'));
  const approvalId = await emergency();
  const { status, body } = await review(approver, approvalId, outcome);
  expect([status, body.review, body.mayReview]).toEqual([200, outcome, false]);
  expect(body.timeline.at(-1)).toMatchObject({ what: outcome, reason: 'the attack was real', by: { staffId: approver.staffId } });
  for (const one of [approver, second]) expect((await inbox(one)).counts.to_do).toBe(0);
  expect(await inbox(approver, 'done')).toMatchObject({ approvals: [{ approvalId, review: outcome }] });
  expect((await review(second, approvalId)).body.code).toBe('approval_not_open');
  expect(await switches()).toMatchObject([{ approvalId }]);
  const audit = await owner.query<{ action: string }>('audit', `select action from audit_entries where subject = $1 order by entry_id`, [approvalId]);
  expect(audit.map(({ action }) => action)).toEqual(['approval.raised', 'approval.applied', 'approval.review_asked', `approval.${outcome}`]);
});

test('it does not lapse: past its day it still waits', async () => {
  const approvalId = await emergency();
  clock.now += 30 * DAY_MS;
  expect(await inbox(approver)).toMatchObject({ approvals: [{ approvalId, state: 'applied' }], counts: { to_do: 1, due_today: 1 } });
  expect((await review(approver, approvalId)).status).toBe(200);
});

test('where two levels would have agreed, somebody of either looks at it', async () => {
  await owner.query('policy', `insert into policies (what, region_code, valid_from, value, clause, author) values ('approval_of_switches', '310000', '2030-01-01', '"two"', 'test', 'test')`);
  const [province, ministry] = [await hire(grantOf('approver', '310000')), await hire(grantOf('approver', '000000'))];
  const approvalId = await emergency();
  expect((await review(approver, approvalId)).body.code).toBe('outside_scope');
  for (const one of [province, ministry]) expect((await inbox(one)).counts.to_do).toBe(1);
  expect((await review(ministry, approvalId)).status).toBe(200);
});

test('two at the same moment: one word counts; a review that is sent twice is one', async () => {
  const second = await hire(grantOf('approver', '310100'));
  const first = await emergency();
  const replies = await Promise.all([review(approver, first), review(second, first, 'contested')]);
  expect(replies.map(({ status, body }) => (status === 200 ? 'done' : body.code)).sort()).toEqual(['approval_not_open', 'done']);
  const key = randomUUID();
  const next = await emergency('310101');
  const [once, twice] = [await review(approver, next, 'confirmed', null, key), await review(approver, next, 'confirmed', null, key)];
  expect([once.status, twice.status]).toEqual([200, 200]);
  expect(twice.body.timeline).toEqual(once.body.timeline);
});

test('killed at any statement, the review is done whole or not at all', async () => {
  const approvalId = await emergency();
  for (let statement = 1; ; statement += 1) {
    const key = randomUUID();
    const ended = await killedAt(scene, statement, () => review(approver, approvalId, 'contested', 'not an attack', key));
    const [row] = await owner.query<{ review: string; events: number; audits: number }>('row', `
      select review, (select count(*)::int from approval_events e where e.approval_id = a.approval_id and what = 'contested') as events,
        (select count(*)::int from audit_entries where action = 'approval.contested' and subject = $2) as audits from approvals a where approval_id = $1`, [approvalId, approvalId]);
    expect(row).toEqual(ended === 'done' ? { review: 'contested', events: 1, audits: 1 } : { review: 'pending', events: 0, audits: 0 });
    if (ended === 'done') break;
  }
});

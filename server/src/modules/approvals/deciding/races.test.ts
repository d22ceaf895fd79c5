import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ApprovalView } from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { killedAt } from '../test/killed-at.ts';
import { approvalScene, grantOf } from '../test/approval-scene.ts';

const scene = await approvalScene();
const { owner, hire, send, pause, raiseSwitch, decide, switches } = scene;
afterAll(scene.close);

let officer: StaffCaller;
let approvers: StaffCaller[];
beforeEach(async () => {
  await scene.forget();
  officer = await hire(grantOf('officer', '310100'));
  approvers = [];
  for (let count = 0; count < 6; count += 1) approvers.push(await hire(grantOf('approver', '310100')));
});

const statesOf = (replies: readonly { readonly status: number; readonly body: ApprovalView & { readonly code: string } }[]) => replies.map(({ status, body }) => (status === 200 ? body.state : body.code)).sort();
const timesApplied = async () => (await owner.query<{ count: number }>('applied', `select count(*) from audit_entries where action = 'switch.set' and reference in (select reference from approvals)`))[0]?.count;

test('six approve at the same moment: one does, the others are told, and it is applied once', async () => {
  const asked = await raiseSwitch(officer, '310100');
  const replies = await Promise.all(approvers.map((approver) => decide(approver, asked)));
  expect(statesOf(replies)).toEqual(['applied', ...Array.from({ length: 5 }, () => 'approval_not_open')]);
  expect(await timesApplied()).toBe(1);
  expect((await send(officer, 'GET', `/${asked.approvalId}`)).body.timeline.filter(({ what }) => what === 'applied')).toHaveLength(1);
});

test('one approves while another rejects and the maker withdraws: one of them wins, and what happened is what it says', async () => {
  for (let round = 0; round < 6; round += 1) {
    await owner.script('truncate switches');
    const asked = await raiseSwitch(officer, '310100');
    const [first, second] = approvers as [StaffCaller, StaffCaller];
    const replies = await Promise.all([decide(first, asked), decide(second, asked, 'reject', 'not today'), send(officer, 'POST', `/${asked.approvalId}/withdrawal`, { reason: 'a mistake' })]);
    const won = replies.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(await switches()).toHaveLength(won[0]?.body.state === 'applied' ? 1 : 0);
  }
});

test('two changes of one switch are approved at the same moment: the second finds what the first made, and is stale', async () => {
  for (let round = 0; round < 6; round += 1) {
    await owner.script('truncate switches');
    const asked = [await raiseSwitch(officer, '310100'), await raiseSwitch(officer, '310100', true)] as const;
    const [first, second] = approvers as [StaffCaller, StaffCaller];
    const replies = await Promise.all([decide(first, asked[0]), decide(second, asked[1])]);
    expect(statesOf(replies)).toEqual(['applied', 'stale']);
    expect(await switches()).toMatchObject([{ approvalId: replies.find(({ body }) => body.state === 'applied')?.body.approvalId }]);
  }
});

test('a correction and an approval of the version before: whichever comes first, nobody approves what they did not read', async () => {
  for (let round = 0; round < 4; round += 1) {
    await owner.script('truncate switches');
    const asked = await raiseSwitch(officer, '310100');
    const [first, second] = approvers as [StaffCaller, StaffCaller];
    await decide(first, asked, 'return', 'name the drill');
    const [corrected, late] = await Promise.all([send(officer, 'POST', `/${asked.approvalId}/correction`, { ...pause('310100'), reason: 'drill 4', version: 1 }), decide(second, asked)]);
    expect(corrected.body).toMatchObject({ state: 'raised', version: 2 });
    expect(['approval_changed', 'approval_not_open']).toContain(late.body.code);
    expect(await switches()).toEqual([]);
  }
});

describe('the connection is lost at', () => {
  test('any statement of the last step: it is applied with its approval, or nothing of it is', async () => {
    const asked = await raiseSwitch(officer, '310100');
    const [approver] = approvers as [StaffCaller];
    let killed = 0;
    for (let statement = 1; ; statement += 1) {
      const outcome = await killedAt(scene, statement, () => decide(approver, asked));
      const [row] = await owner.query<{ state: string; approvedBy: string[] }>('state_after', 'select state, approved_by from approvals');
      const events = await owner.query<{ what: string }>('events_after', 'select what from approval_events order by event_no');
      if (outcome !== 'killed') {
        expect(row?.state).toBe('applied');
        break;
      }
      killed += 1;
      expect({ ...row, events: events.map(({ what }) => what), switches: await switches() }, `statement ${statement}`).toEqual({ state: 'raised', approvedBy: [], events: ['raised'], switches: [] });
    }
    expect(killed).toBeGreaterThan(10);
    expect(await timesApplied()).toBe(1);
  });
});

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { HolderCaller, StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { closeOutage } from '../../outages/index.ts';
import { joinReports, tellRecovered } from '../index.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const scene = await caseScene();
const { owner, clock, hire, open, mine, tell, desk, door } = scene;
afterAll(scene.close);

let holder: HolderCaller;
let officer: StaffCaller;
beforeEach(async () => {
  await owner.script('truncate budgets, outages, fault_reports, heartbeats');
  holder = (await scene.newHolder()).caller;
  officer = await hire(grantOf('officer', '110100'));
});

const proposal = (other: Partial<{ readonly servicePointId: string; readonly at: number }> = {}) =>
  ({ service: 'counter_fault', content: { servicePointId: 'A1', fault: 'system_down', at: clock.at - 600_000, words: 'The screen stays dark.', ...other } }) as const;
const claimed = async (by = holder) => {
  const { caseNumber } = (await open(by, proposal())).body;
  await desk(officer, caseNumber, 'claim');
  return caseNumber;
};
const grant = (caseNumber: string) => desk(officer, caseNumber, 'decision', { outcome: 'granted' });
const outages = () => owner.query<{ kind: string; openedBy: string; closedAt: Date | null }>('outages', 'select kind, opened_by, closed_at from outages');
const reports = () => owner.query<{ state: string; outageId: string | null }>('reports', 'select state, outage_id from fault_reports');
const notices = async () => (await owner.query<{ kind: string }>('told', "select kind from notices where holder_id = $1 and kind like 'counter%' order by at, notice_id", [holder.holderId])).map(({ kind }) => kind);
const works = () => door.inTransaction((world) => closeOutage(world, { kind: 'operator', name: 'test' }, { servicePointId: asId('A1') }));

describe('what is not taken', () => {
  test('a counter that there is not, a moment to come or long ago, one counter twice', async () => {
    expect((await open(holder, proposal({ servicePointId: 'nowhere' }))).body.code).toBe('service_point_unknown');
    expect((await open(holder, proposal({ at: clock.at + 3_600_000 }))).body.code).toBe('fault_moment_not_possible');
    expect((await open(holder, proposal({ at: clock.at - 8 * 86_400_000 }))).body.code).toBe('fault_moment_not_possible');
    await open(holder, proposal());
    expect((await open(holder, proposal())).body.code).toBe('case_open_already');
    expect(await reports()).toHaveLength(1);
  });

  test('more than five of one person in a day', async () => {
    for (let count = 0; count < 5; count += 1) await tell(holder, (await open(holder, proposal())).body.caseNumber, 'withdrawal');
    expect((await open(holder, proposal())).body.code).toBe('fault_reports_spent');
    expect((await reports()).map(({ state }) => state)).toEqual(Array(5).fill('withdrawn'));
  });

  test('a decision of a desk elsewhere', async () => {
    const { caseNumber } = (await open(holder, proposal())).body;
    expect((await desk(await hire(grantOf('officer', '440100')), caseNumber, 'claim')).body.code).toBe('case_not_found');
  });
});

describe('decided', () => {
  test('the desk compares with heartbeats, open outages and the reports of others', async () => {
    await open((await scene.newHolder()).caller, proposal());
    await owner.query('beat', "insert into heartbeats (service_point_id, sequence, last_at, status, stable_beats) values ('A1', 7, now(), 'up', 7)");
    const { fields } = (await desk(officer, await claimed())).body;
    expect(fields.map(({ field, held, asked }) => [field, asked ?? held])).toEqual([
      ['counter', 'A1'], ['fault', 'system_down'], ['fault_at', expect.stringMatching(/^2030-01-\d\d \d\d:\d\d$/)], ['fault_words', 'The screen stays dark.'], ['counter_system', 'heard'], ['counter_outage', 'none'], ['other_reports', '1'],
    ]);
    expect(fields[0]?.name).toMatchObject({ en: 'Test agency' });
  });

  test('confirmed, it is an outage, and whoever said so is told now and once when it ends', async () => {
    await grant(await claimed());
    expect(await outages()).toMatchObject([{ kind: 'declared', openedBy: 'staff', closedAt: null }]);
    expect(await notices()).toEqual(['counter_fault_confirmed']);
    expect(await tellRecovered(door.inTransaction)).toBe(0);
    await works();
    const told = await Promise.all([tellRecovered(door.inTransaction), tellRecovered(door.inTransaction)]);
    expect(told.toSorted()).toEqual([0, 1]);
    expect(await notices()).toEqual(['counter_fault_confirmed', 'counter_works_again']);
  });

  test('refused with a reason, nothing is down, and nobody hears of an end', async () => {
    const caseNumber = await claimed();
    await desk(officer, caseNumber, 'decision', { outcome: 'refused', reason: 'conditions_not_met', words: 'It works.' });
    expect([await outages(), await reports(), await notices()]).toMatchObject([[], [{ state: 'refused', outageId: null }], []]);
  });

  test('a silence that was noticed before is joined', async () => {
    await owner.query('silent', "insert into outages (service_point_id, outage_id, region_code, kind, opened_at, opened_by) values ('A1', uuidv7(), '110100', 'no_heartbeat', now(), 'service_point')");
    await grant(await claimed());
    expect(await outages()).toHaveLength(1);
  });
});

test('ten holders, decided at the same moment, are one outage', async () => {
  const numbers: string[] = [];
  for (let count = 0; count < 10; count += 1) numbers.push(await claimed((await scene.newHolder()).caller));
  const replies = await Promise.all(numbers.map(grant));
  expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(await outages()).toHaveLength(1);
  expect(new Set((await reports()).map(({ outageId }) => outageId)).size).toBe(1);
}, 60_000);

test('cut off at any statement of the decision, there is an outage and a granted case, or neither', async () => {
  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    await owner.script('truncate outages, fault_reports');
    holder = (await scene.newHolder()).caller;
    const caseNumber = await claimed();
    outcome = await killedAt(scene, statement, () => grant(caseNumber));
    expect((await mine(holder, caseNumber)).body.state, `statement ${statement}`).toBe((await outages()).length === 1 ? 'granted' : 'received');
  }
  expect(statement).toBeGreaterThan(12);
}, 120_000);

describe('what others say of the same counter', () => {
  const another = async (other: Parameters<typeof proposal>[0] & { readonly fault?: string } = {}) => {
    const { caller } = await scene.newHolder();
    const body = { ...proposal(other), content: { ...proposal(other).content, ...other } };
    return { caller, caseNumber: (await open(caller, body as ReturnType<typeof proposal>)).body.caseNumber };
  };
  const stateOf = async ({ caller, caseNumber }: Awaited<ReturnType<typeof another>>) => (await mine(caller, caseNumber)).body.state;

  test('is decided with the first: before it was confirmed and after, as long as the counter is out, once, and not twice', async () => {
    const before = await another();
    await grant(await claimed());
    const later = await another();
    expect((await Promise.all([joinReports(door.inTransaction), joinReports(door.inTransaction)])).toSorted()).toEqual([0, 2]);
    expect([await stateOf(before), await stateOf(later)]).toEqual(['granted', 'granted']);
    expect((await mine(later.caller, later.caseNumber)).body.timeline.map(({ what, by }) => [what, by])).toEqual([['opened', 'holder'], ['joined', 'clock'], ['granted', 'clock']]);
    expect(await outages()).toHaveLength(1);
    await works();
    expect(await tellRecovered(door.inTransaction)).toBe(3);
    const afterwards = await another();
    expect([await joinReports(door.inTransaction), await stateOf(afterwards)]).toEqual([0, 'received']);
  });

  test('of another fault, of another counter, that somebody works on, or of long before, is not', async () => {
    await owner.query('another_counter', "insert into service_points select (jsonb_populate_record(place, '{\"service_point_id\": \"A2\"}')).* from service_points place where service_point_id = 'A1'");
    const others = [await another({ fault: 'stripe_not_read' }), await another({ servicePointId: 'A2' }), await another(), await another({ at: clock.at - 2 * 86_400_000 })] as const;
    await desk(officer, others[2].caseNumber, 'claim');
    await grant(await claimed());
    expect(await joinReports(door.inTransaction)).toBe(0);
    expect(await Promise.all(others.map(stateOf))).toEqual(Array(4).fill('received'));
  });

  test('cut off at any statement of joining, it is confirmed and granted, or neither', async () => {
    await grant(await claimed());
    let statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      const report = await another();
      outcome = await killedAt(scene, statement, () => joinReports(door.inTransaction).catch(() => null));
      const [kept] = await owner.query<{ state: string }>('kept', 'select state from fault_reports where case_number = $1', [report.caseNumber]);
      expect([await stateOf(report), kept?.state], `statement ${statement}`).toEqual(outcome === 'killed' ? ['received', 'open'] : ['granted', 'confirmed']);
      if (outcome === 'killed') await tell(report.caller, report.caseNumber, 'withdrawal');
    }
    expect(statement).toBeGreaterThan(8);
  }, 120_000);
});

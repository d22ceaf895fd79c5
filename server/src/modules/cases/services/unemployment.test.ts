import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { HolderCaller, StaffCaller } from '../../../platform/values/caller.ts';
import { registerEmployment } from '../../employment/index.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const scene = await caseScene({ also: registerEmployment });
const { owner, clock, hire, open, mine, tell, desk, send } = scene;
afterAll(scene.close);

let holder: HolderCaller;
let officer: StaffCaller;
beforeEach(async () => {
  await owner.script('truncate budgets');
  holder = (await scene.newHolder()).caller;
  officer = await hire(grantOf('officer', '110100'));
});

const content = { leftOn: '2030-01-15', leaving: 'dismissed' } as const;
const proposal = { service: 'unemployment_registration', content } as const;
const refusedWith = async (other: Partial<{ readonly leftOn: string }> = {}) => (await open(holder, { ...proposal, content: { ...content, ...other } })).body.code;
const insured = (kind: string, state: string) => owner.query('insured', "insert into participations (holder_id, insurance_kind, region_code, state, since) values ($1, $2, '110100', $3, '2015-07-01')", [holder.holderId, kind, state]);
/** So many months, up to and with the month before the one of these tests. */
const paid = (months: number) => owner.query('paid', `
  insert into contributions (holder_id, insurance_kind, region_code, month, paid_on, base_fen)
  select $1, '210', '110100', to_char(date '2029-12-01' - make_interval(months => back), 'YYYY-MM'), '2029-12-05', 850000 from generate_series(0, $2 - 1) back`, [holder.holderId, months]);
const granted = async () => {
  const { caseNumber } = (await open(holder, proposal)).body;
  await desk(officer, caseNumber, 'claim');
  return { caseNumber, reply: await desk(officer, caseNumber, 'decision', { outcome: 'granted' }) };
};
const work = async (by = holder) => (await send(by, 'GET', '/api/work')).body as unknown as { readonly registration: Record<string, unknown> | null; readonly benefit: Record<string, unknown> };
const kept = () => owner.query('kept', 'select * from unemployment_registrations where holder_id = $1', [holder.holderId]);

describe('who cannot', () => {
  test('whoever an employer pays for, or draws a pension, or says a day that is still to come', async () => {
    expect(await refusedWith({ leftOn: '2030-01-29' })).toBe('leaving_day_not_possible');
    await insured('310', 'paying');
    expect(await refusedWith()).toBe('insured_as_employed');
    await insured('110', 'retired');
    expect(await refusedWith()).toBe('pension_drawn');
  });

  test('a child', async () => {
    holder = (await scene.newHolder({ birthDay: '2016-06-15' as never })).caller;
    expect(await refusedWith()).toBe('below_working_age');
  });

  test('whoever is registered already; and whom an employer pays for by the day of the decision is not granted it', async () => {
    await granted();
    expect(await refusedWith()).toBe('unemployment_registered');
    holder = (await scene.newHolder()).caller;
    const { caseNumber } = (await open(holder, proposal)).body;
    await insured('210', 'paying');
    await desk(officer, caseNumber, 'claim');
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body).toMatchObject({ code: 'case_cannot_be_granted', missing: ['insured_as_employed'] });
    expect(await kept()).toEqual([]);
  });
});

describe('registered', () => {
  test('the holder reads the steps before, the desk what follows from them, and both the same', async () => {
    await insured('210', 'ended');
    await paid(70);
    expect((await work()).benefit).toMatchObject({ benefitMonths: 15, monthlyFen: 160_000, regionCode: '110100', hotline: '12333', steps: [{ step: 'paid_a_year', met: true, value: 70 }, { met: true }, { value: 15 }, { value: 160_000 }] });
    const { caseNumber } = await granted();
    const { fields } = (await mine(holder, caseNumber)).body;
    expect(fields.map(({ field, held, asked }) => [field, asked ?? held])).toEqual([['left_on', '2030-01-15'], ['leaving', 'dismissed'], ['months_paid', '70'], ['benefit_months', '15'], ['benefit_monthly', '¥1600.00']]);
    expect((await work()).registration).toMatchObject({ registeredOn: '2030-01-28', monthsPaid: 70, benefitMonths: 15, monthlyFen: 160_000, caseNumber });
  });

  test('who left by their own wish is registered, and nothing follows', async () => {
    await paid(70);
    const { caseNumber } = (await open(holder, { service: 'unemployment_registration', content: { ...content, leaving: 'resigned' } })).body;
    await desk(officer, caseNumber, 'claim');
    await desk(officer, caseNumber, 'decision', { outcome: 'granted' });
    expect((await work()).registration).toMatchObject({ benefitMonths: 0, monthlyFen: 0 });
  });

  test('refused or withdrawn, nobody is registered', async () => {
    const { caseNumber } = (await open(holder, proposal)).body;
    await tell(holder, caseNumber, 'withdrawal');
    expect(await kept()).toEqual([]);
  });

  test('work found ends it, once; what was paid before counts no second time', async () => {
    await paid(70);
    await granted();
    const ends = await Promise.all(Array.from({ length: 5 }, () => send(holder, 'POST', '/api/work/unemployment/end')));
    expect(ends.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(ends.filter(({ status }) => status !== 200).every(({ body }) => body.code === 'not_registered_unemployed')).toBe(true);
    expect(await work()).toMatchObject({ registration: null, benefit: { benefitMonths: 0, steps: [{ step: 'paid_a_year', met: false, value: 0 }] } });
    clock.at += 86_400_000;
    expect((await open(holder, proposal)).status).toBe(200);
    clock.at -= 86_400_000;
  });

  test('of another is not seen', async () => {
    await granted();
    expect((await work((await scene.newHolder()).caller)).registration).toBeNull();
  });
});

test('decided by two at once, and cut off at any statement, there is one registration or none', async () => {
  await paid(24);
  const { caseNumber } = (await open(holder, proposal)).body;
  await desk(officer, caseNumber, 'claim');
  const both = await Promise.all([desk(officer, caseNumber, 'decision', { outcome: 'granted' }), desk(officer, caseNumber, 'decision', { outcome: 'granted' })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await kept()).toHaveLength(1);

  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    holder = (await scene.newHolder()).caller;
    const one = (await open(holder, proposal)).body.caseNumber;
    await desk(officer, one, 'claim');
    outcome = await killedAt(scene, statement, () => desk(officer, one, 'decision', { outcome: 'granted' }));
    const registered = (await kept()).length;
    expect((await mine(holder, one)).body.state, `statement ${statement}`).toBe(registered === 1 ? 'granted' : 'received');
  }
  expect(statement).toBeGreaterThan(12);
}, 120_000);

import type { DeskVoucherView, TrainingView } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { courseOf } from '../../employment/test/course.ts';
import { followVouchers, registerEmployment, saveCourse } from '../../employment/index.ts';
import { addPolicy } from '../../regions/index.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { HolderCaller, StaffCaller } from '../../../platform/values/caller.ts';
import { caseScene, grantOf, type Reply } from '../test/case-scene.ts';

const scene = await caseScene({ also: registerEmployment });
const { owner, clock, door, hire, open, mine, desk, send } = scene;
afterAll(scene.close);
const START = clock.at;
const DAY_MS = 86_400_000;

let holder: HolderCaller;
let officer: StaffCaller;
beforeEach(async () => {
  clock.at = START;
  await owner.script('truncate budgets, training_courses, training_places, training_vouchers, training_voucher_numbers');
  await course('welding');
  await course('cooking', { level: 4, priceFen: 120_000 });
  await course('sewing');
  [holder, officer] = [await unemployed(), await hire(grantOf('officer', '110100'))];
});

function course(courseId: string, other: Partial<Parameters<typeof courseOf>[0]> = {}): Promise<void> {
  return owner.transaction((database) => saveCourse(database, courseOf({ courseId, ...other })));
}
async function unemployed(): Promise<HolderCaller> {
  const { caller } = await scene.newHolder();
  await owner.query('registered', `
    insert into unemployment_registrations (holder_id, region_code, case_number, left_on, leaving, months_paid, benefit_months, monthly_fen, registered_on)
    values ($1, '110100', 'A7K2-9M4Q', '2030-01-02', 'dismissed', 0, 0, 0, '2030-01-03')`, [caller.holderId]);
  return caller;
}
const ask = (courseId: string, by = holder) => open(by, { service: 'training_voucher', content: { courseId } });
const codeOf = ({ body }: Reply) => body.code;
const training = async (by = holder) => (await send(by, 'GET', '/api/work/training')).body as unknown as TrainingView;
async function granted(courseId: string, by = holder) {
  const { caseNumber } = (await ask(courseId, by)).body;
  await desk(officer, caseNumber, 'claim');
  const reply = await desk(officer, caseNumber, 'decision', { outcome: 'granted' });
  return { caseNumber, reply, voucherNumber: (await training(by)).vouchers.find((one) => one.caseNumber === caseNumber)?.voucherNumber ?? '' };
}
const look = (voucherNumber: string, by = officer) => send(by, 'POST', '/api/console/training-vouchers/look', { body: { voucherNumber } }) as unknown as Promise<{ status: number; body: DeskVoucherView & { code: string } }>;
const redeem = (voucherNumber: string, by = officer) => send(by, 'POST', '/api/console/training-vouchers/redemption', { body: { voucherNumber, seenInPerson: true } });
const giveBack = (voucherNumber: string, by = holder) => send(by, 'POST', `/api/work/vouchers/${voucherNumber}/return`);
const taken = async (courseId: string) => (await owner.query<{ taken: number }>('taken', 'select taken from training_places where course_id = $1', [courseId]))[0]?.taken;
const kept = (by = holder) => owner.query<{ state: string; amountFen: number }>('kept', 'select state, amount_fen from training_vouchers where holder_id = $1 order by voucher_id', [by.holderId]);
const toldOf = async (by = holder) => (await owner.query<{ kind: string }>('told', "select kind from notices where holder_id = $1 and kind like 'voucher%' order by at, kind", [by.holderId])).map(({ kind }) => kind);
const clockGoes = () => followVouchers(door.inTransaction);

describe('who cannot', () => {
  test('whoever is neither registered nor employed; whoever works, from the month that makes a year on', async () => {
    holder = (await scene.newHolder()).caller;
    const { holderId } = holder;
    expect(codeOf(await ask('welding'))).toBe('voucher_not_entitled');
    await owner.query('employed', "insert into participations (holder_id, insurance_kind, region_code, state, since) values ($1, '210', '110100', 'paying', '2029-01-01')", [holderId]);
    const paid = (month: string) => owner.query('paid', "insert into contributions (holder_id, insurance_kind, region_code, month, paid_on, base_fen) values ($1, '210', '110100', $2, '2029-12-05', 850000)", [holderId, month]);
    for (let month = 1; month <= 11; month += 1) await paid(`2029-${String(month).padStart(2, '0')}`);
    expect(codeOf(await ask('welding'))).toBe('voucher_not_entitled');
    expect((await training()).courses[0]?.offer).toMatchObject({ amountFen: 0, refusal: 'voucher_not_entitled', steps: [{ step: 'registered_unemployed', met: false }, { step: 'employed_and_paid', met: false, value: 11 }] });
    await paid('2029-12');
    expect((await ask('welding')).status).toBe(200);
  });

  test('for a course of another region, that is closed, full, of a level without vouchers, or that is none', async () => {
    await course('elsewhere', { regionCode: '310100' });
    await course('closed', { closesOn: asId('2030-01-27') });
    await course('early', { opensOn: asId('2030-01-29') });
    await course('small', { places: 1 });
    expect([codeOf(await ask('elsewhere')), codeOf(await ask('none')), codeOf(await ask('closed')), codeOf(await ask('early'))]).toEqual(['course_not_found', 'course_not_found', 'course_closed', 'course_closed']);
    await granted('small', await unemployed());
    expect(codeOf(await ask('small'))).toBe('course_full');
    await owner.transaction((database) => addPolicy(database, { what: 'training_level_fen', regionCode: asId('110100'), validFrom: asId('2030-01-29'), value: 'junior=100000', clause: 'test', author: 'test' }));
    clock.at += DAY_MS;
    expect(codeOf(await ask('cooking'))).toBe('course_without_voucher');
  });

  test('a second one of the course, or a third in the year; one that was given back counts no more', async () => {
    const first = await granted('welding');
    expect(codeOf(await ask('welding'))).toBe('voucher_in_force');
    await granted('cooking');
    expect(codeOf(await ask('sewing'))).toBe('vouchers_spent');
    expect((await giveBack(first.voucherNumber)).status).toBe(200);
    expect(codeOf(await giveBack(first.voucherNumber))).toBe('voucher_returned');
    await granted('sewing');
    expect((await training()).vouchers.map(({ state, course: { courseId } }) => [courseId, state])).toEqual([['sewing', 'issued'], ['cooking', 'issued'], ['welding', 'returned']]);
  });

  test('what changed until the decision is not granted, and takes no place', async () => {
    await course('small', { places: 1 });
    const { caseNumber } = (await ask('small')).body;
    await granted('small', await unemployed());
    await desk(officer, caseNumber, 'claim');
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body).toMatchObject({ code: 'case_cannot_be_granted', missing: ['course_full'] });
    expect([await kept(), await taken('small')]).toEqual([[], 1]);
  });
});

describe('issued', () => {
  test('the holder reads the steps before, the desk the same sums, and the voucher has a number, an amount and a last day', async () => {
    expect((await training()).courses.find((one) => one.course.courseId === 'cooking')?.offer).toMatchObject({ amountFen: 120_000, refusal: null, steps: [{ step: 'registered_unemployed', met: true }, { step: 'level_amount', value: 150_000 }, { step: 'course_price', value: 120_000 }, { step: 'year_remaining', value: 400_000 }] });
    const { caseNumber } = (await ask('cooking')).body;
    const { fields } = (await desk(officer, caseNumber)).body;
    expect(Object.fromEntries(fields.map(({ field, held, asked }) => [field, asked ?? held]))).toEqual({ course: 'cooking', training_body: 'cooking', skill_level: '4', course_price: '¥1200.00', voucher_right: 'unemployed', months_paid: '0', level_amount: '¥1500.00', year_remaining: '¥4000.00', places_left: '20', voucher_amount: '¥1200.00' });
    await desk(officer, caseNumber, 'claim');
    await desk(officer, caseNumber, 'decision', { outcome: 'granted' });
    expect(await training()).toMatchObject({ year: { used: 1, most: 2, remainingFen: 280_000 }, vouchers: [{ state: 'issued', amountFen: 120_000, validThrough: '2030-04-28', caseNumber, voucherNumber: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/) }] });
    expect((await mine(holder, caseNumber)).body.fields.find(({ field }) => field === 'voucher_amount')?.held).toBe('¥1200.00');
    expect(await taken('cooking')).toBe(1);
  });

  test('of another it is not seen, and not given back', async () => {
    const { voucherNumber } = await granted('welding');
    const other = await unemployed();
    expect((await training(other)).vouchers).toEqual([]);
    expect(codeOf(await giveBack(voucherNumber, other))).toBe('voucher_not_found');
  });
});

describe('redeemed', () => {
  test('by the desk of the region, once of ten at the same moment; its holder is told, and it is on record', async () => {
    const { voucherNumber, caseNumber } = await granted('welding');
    const small = voucherNumber.toLowerCase().replace('-', '');
    expect((await look(small)).body).toMatchObject({ voucherNumber, state: 'issued', refusal: null, ecardReason: null, holder: { maskedName: expect.stringContaining('＊') } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(small)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status !== 200).every(({ body }) => body.code === 'voucher_redeemed')).toBe(true);
    expect([(await kept()).map(({ state }) => state), await toldOf(), await taken('welding')]).toEqual([['redeemed'], ['voucher_redeemed'], 1]);
    const acts = await owner.query<{ action: string }>('acts', "select action from audit_entries where holder_id = $1 and subject = $2 and action = 'voucher.redeemed'", [holder.holderId, caseNumber]);
    expect(acts).toHaveLength(1);
    expect([codeOf(await giveBack(voucherNumber)), codeOf(await ask('welding'))]).toEqual(['voucher_redeemed', 'voucher_in_force']);
  });

  test('not by a desk elsewhere, with a wrong letter, or after the last day', async () => {
    const { voucherNumber } = await granted('welding');
    const elsewhere = await hire(grantOf('officer', '310100'));
    expect([codeOf(await redeem(voucherNumber, elsewhere)), (await look(voucherNumber, elsewhere)).body.code, codeOf(await redeem(`${voucherNumber.slice(0, -1)}${voucherNumber.endsWith('0') ? '1' : '0'}`))]).toEqual(['voucher_not_found', 'voucher_not_found', 'voucher_not_found']);
    clock.at = START + 91 * DAY_MS;
    expect(codeOf(await redeem(voucherNumber))).toBe('voucher_expired');
    expect((await kept()).map(({ state }) => state)).toEqual(['issued']);
  });

  test('not while the e-card of its holder does not prove who they are', async () => {
    const { voucherNumber } = await granted('welding');
    await owner.query('cancel', 'update cards set status = 9::smallint where holder_id = $1', [holder.holderId]);
    expect((await look(voucherNumber)).body).toMatchObject({ refusal: 'voucher_ecard_not_valid', ecardReason: 'card_cancelled' });
    expect(codeOf(await redeem(voucherNumber))).toBe('voucher_ecard_not_valid');
  });
});

test('reminded once, two weeks before; expired once its last day has passed, by however many clocks, and its place is free', async () => {
  const { voucherNumber } = await granted('welding');
  clock.at = START + 75 * DAY_MS;
  expect(await clockGoes()).toEqual({ expired: 0, reminded: 0 });
  clock.at = START + 76 * DAY_MS;
  expect([await clockGoes(), await clockGoes()]).toEqual([{ expired: 0, reminded: 1 }, { expired: 0, reminded: 0 }]);
  clock.at = START + 90 * DAY_MS;
  expect((await clockGoes()).expired).toBe(0);
  clock.at = START + 91 * DAY_MS;
  const rounds = await Promise.all(Array.from({ length: 4 }, clockGoes));
  expect(rounds.reduce((sum, { expired }) => sum + expired, 0)).toBe(1);
  expect([await toldOf(), await taken('welding'), codeOf(await giveBack(voucherNumber))]).toEqual([['voucher_ends_soon', 'voucher_expired'], 0, 'voucher_expired']);
  // What expired was never spent, but it was one of the year.
  expect((await training()).year).toEqual({ used: 1, most: 2, remainingFen: 400_000 });
});

test('the last place goes to one of many who are granted at the same moment', async () => {
  await course('small', { places: 1 });
  const asked = [];
  for (let one = 0; one < 5; one += 1) {
    const { caseNumber } = (await ask('small', await unemployed())).body;
    await desk(officer, caseNumber, 'claim');
    asked.push(caseNumber);
  }
  const answers = await Promise.all(asked.map((caseNumber) => desk(officer, caseNumber, 'decision', { outcome: 'granted' })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status !== 200).every(({ body }) => body.missing?.[0] === 'course_full')).toBe(true);
  expect(await taken('small')).toBe(1);
});

test('granted by two at once, and cut off at any statement, there is one voucher with its place or neither', async () => {
  const { caseNumber } = (await ask('welding')).body;
  await desk(officer, caseNumber, 'claim');
  const both = await Promise.all([desk(officer, caseNumber, 'decision', { outcome: 'granted' }), desk(officer, caseNumber, 'decision', { outcome: 'granted' })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect([await kept(), await taken('welding')]).toMatchObject([[{ state: 'issued' }], 1]);

  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    holder = await unemployed();
    const before = await taken('sewing');
    const one = (await ask('sewing')).body.caseNumber;
    await desk(officer, one, 'claim');
    outcome = await killedAt(scene, statement, () => desk(officer, one, 'decision', { outcome: 'granted' }));
    const vouchers = (await kept()).length;
    expect([(await mine(holder, one)).body.state, (await taken('sewing') ?? 0) - (before ?? 0)], `statement ${statement}`).toEqual(vouchers === 1 ? ['granted', 1] : ['received', 0]);
  }
  expect(statement).toBeGreaterThan(15);
}, 180_000);

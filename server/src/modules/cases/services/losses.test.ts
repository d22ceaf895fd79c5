import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { tellAboveCards, tellAboveImportedCards } from '../../../join-rooms.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { lapseLosses, liftLoss, reportTemporaryLoss, saveCards } from '../../cards/index.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const scene = await caseScene();
const { owner, clock, door, send } = scene;
afterAll(scene.close);
const DAY_MS = 86_400_000;
const START = clock.at;

let caller: HolderCaller;
let cardId: string;
beforeEach(async () => {
  clock.at = START;
  await owner.script('truncate budgets; update cards set status = 1, loss_lapses_on = null where status = 4');
  const made = await scene.newHolder();
  [caller, cardId] = [made.caller, made.person.cards[0]?.cardId ?? ''];
});

const key = () => ({ holderId: caller.holderId, cardId: asId<'Card'>(cardId) });
const report = () => door.inTransaction((world) => reportTemporaryLoss({ ...world, tellAbove: tellAboveCards }, caller, key()));
const undo = () => door.inTransaction((world) => liftLoss({ ...world, tellAbove: tellAboveCards }, caller, key()));
const lapse = () => lapseLosses(door.inTransaction, tellAboveCards);
const mine = async () => ((await send(caller, 'GET', '/api/cases')).body as unknown as { cases: { service: string; state: string; caseNumber: string }[] }).cases;
const states = async () => (await mine()).map(({ state }) => state);
const notices = async () => (await owner.query<{ kind: string }>('told', "select kind from notices where holder_id = $1 and kind like 'loss%' order by at, notice_id", [caller.holderId])).map(({ kind }) => kind);
const row = async () => (await owner.query<{ status: number; lapses: boolean }>('card', 'select status, loss_lapses_on is not null as lapses from cards where card_id = $1', [cardId]))[0];

describe('a loss that was reported', () => {
  test('is a case that is over at once, with the day on which it lapses, and no desk’s', async () => {
    const { lossLapsesOn } = await report();
    const [one] = await mine();
    expect(one).toMatchObject({ service: 'temporary_loss', state: 'granted' });
    expect((await scene.mine(caller, one?.caseNumber ?? '')).body).toMatchObject({
      mayWithdraw: false, mayAppeal: false, timeline: [{ what: 'opened', by: 'holder' }], fields: expect.arrayContaining([{ field: 'loss_lapses_on', held: null, asked: lossLapsesOn, differs: false }]),
    });
    const officer = await scene.hire(grantOf('officer', '110100'));
    for (const box of ['to_do', 'done']) expect(JSON.stringify((await send(officer, 'GET', `/api/console/cases?box=${box}&limit=100`)).body)).not.toContain(one?.caseNumber);
    expect((await scene.desk(officer, one?.caseNumber ?? '', 'claim')).body.code).toBe('case_over');
  });

  test('is never proposed to the engine: it happens on its own page', async () => {
    expect((await send(caller, 'POST', '/api/cases', { body: { service: 'temporary_loss', content: { cardId } } })).status).toBe(400);
  });

  test('undone, says so; reported again, is another case', async () => {
    await report();
    await undo();
    expect(await states()).toEqual(['withdrawn']);
    clock.at += 1000;
    await report();
    expect(await states()).toEqual(['granted', 'withdrawn']);
  });

  test('whoever reported it: also the registry', async () => {
    const { person, caller: other } = await scene.newHolder();
    const card = { holderId: person.holderId, number: person.cards[0]?.number ?? '', issuerRegionCode: '110100', status: 4 as const, issuedOn: '2026-01-10', validTo: '2036-01-09', collectedOn: '2026-01-20', lossLapsesOn: '2030-02-20', bankAccountActivated: true, replacesNumber: null };
    await door.inTransaction((world) => saveCards(world, [card], { tellAbove: tellAboveImportedCards }));
    caller = other;
    expect(await states()).toEqual(['granted']);
  });

  test('once formal stays what it was', async () => {
    await report();
    await owner.query('formal', 'update cards set status = 2, loss_lapses_on = null where card_id = $1', [cardId]);
    clock.at += 60 * DAY_MS;
    await lapse();
    expect([await states(), (await row())?.status]).toEqual([['granted'], 2]);
  });
});

describe('the job', () => {
  const toTheDayBefore = async () => {
    const { lossLapsesOn } = await report();
    clock.at = Date.parse(`${lossLapsesOn}T04:00:00Z`) - DAY_MS;
  };

  test('does nothing before its day but say so the day before, once', async () => {
    await toTheDayBefore();
    clock.at -= DAY_MS;
    expect([await lapse(), await notices()]).toEqual([0, ['loss_reported']]);
    clock.at += DAY_MS;
    for (let round = 0; round < 3; round += 1) expect(await lapse()).toBe(0);
    expect([await notices(), await row()]).toEqual([['loss_reported', 'loss_lapses_soon'], { status: 4, lapses: true }]);
  });

  test('writes the lapse once, whoever of several looks, and its holder is told', async () => {
    await toTheDayBefore();
    clock.at += DAY_MS;
    const done = await Promise.all([lapse(), lapse(), lapse()]);
    expect(done.reduce((sum, one) => sum + one)).toBe(1);
    expect([await row(), await notices(), await states()]).toEqual([{ status: 1, lapses: false }, ['loss_reported', 'loss_lapsed'], ['lapsed']]);
    const recorded = await owner.query('recorded', "select from audit_entries where holder_id = $1 and action = 'card.loss_lapsed'", [caller.holderId]);
    expect([recorded.length, await lapse()]).toEqual([1, 0]);
  });

  test('leaves a card alone that its holder undoes at this moment', async () => {
    await toTheDayBefore();
    const atNoon = clock.at;
    await door.inTransaction(async (world) => {
      await liftLoss({ ...world, now: () => atNoon, tellAbove: tellAboveCards }, caller, key());
      clock.at += DAY_MS;
      expect(await lapse()).toBe(0);
    });
    expect([await lapse(), await row(), await notices(), await states()]).toEqual([0, { status: 1, lapses: false }, ['loss_reported', 'loss_lifted'], ['withdrawn']]);
  });

  test('and a holder at the same moment: one of them is true', async () => {
    for (let round = 0; round < 5; round += 1) {
      const made = await scene.newHolder();
      [caller, cardId] = [made.caller, made.person.cards[0]?.cardId ?? ''];
      clock.at = START;
      await toTheDayBefore();
      const undone = undo().then(() => 'withdrawn', () => 'lapsed');
      clock.at += DAY_MS;
      await Promise.all([undone, lapse()]);
      await lapse();
      expect([await row(), await states()]).toEqual([{ status: 1, lapses: false }, [await undone]]);
      expect((await notices()).filter((kind) => kind === 'loss_lifted' || kind === 'loss_lapsed')).toHaveLength(1);
    }
  });

  test('cut off at any statement, a loss has lapsed whole or not at all, and the next round makes up for it', async () => {
    let statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      const made = await scene.newHolder();
      [caller, cardId] = [made.caller, made.person.cards[0]?.cardId ?? ''];
      clock.at = START;
      await toTheDayBefore();
      clock.at += DAY_MS;
      outcome = await killedAt(scene, statement, () => lapse().catch(() => null));
      const [status, told, states_] = [(await row())?.status, (await notices()).includes('loss_lapsed'), await states()];
      expect([[4, false, ['granted']], [1, true, ['lapsed']]], `statement ${statement}`).toContainEqual([status, told, states_]);
      await lapse();
      expect([(await row())?.status, (await notices()).filter((kind) => kind === 'loss_lapsed')]).toEqual([1, ['loss_lapsed']]);
    }
    expect(statement).toBeGreaterThan(8);
  }, 120_000);
});

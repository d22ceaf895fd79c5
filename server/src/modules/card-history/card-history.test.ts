import type { CardHistoryView } from '@yika/contract';
import { makeCardNumber } from '@yika/contract/numbers';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { holderHouse, holderWithECard } from '../../../test/holder-house.ts';
import type { PersonWish, RegisteredPerson } from '../../../test/registry-person.ts';
import { testDoor } from '../../../test/test-door.ts';
import { tellAboveCards, tellAboveImportedCards } from '../../join-rooms.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { asHolderId, asId } from '../../platform/values/ids.ts';
import { closeCard, collectCard, lapseLosses, liftLoss, lockCardApplication, reportTemporaryLoss, saveCards } from '../cards/index.ts';
import { registerCardHistory } from './index.ts';

const house = await holderHouse();
const { pool, owner, clock } = house;
const START = clock.at;
const DAY_MS = 86_400_000;
let asking: HolderCaller | null = null;
const door = testDoor(pool, { now: () => clock.at, holderOf: async () => asking, staffOf: async () => null });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerCardHistory(app, door);
afterAll(async () => {
  await app.close();
  await house.close();
});

let person: RegisteredPerson;
let caller: HolderCaller;
const arrive = async (wish: PersonWish = {}) => {
  const made = await holderWithECard(house, wish);
  person = made.person;
  caller = { kind: 'holder', holderId: asHolderId(person.holderId), deviceNo: made.deviceNo, sessionId: asId(randomUUID()) };
};
beforeEach(async () => {
  clock.at = START;
  await arrive();
});

const key = (place = 0) => ({ holderId: person.holderId, cardId: asId<'Card'>(person.cards[place]?.cardId ?? '') });
const operator = { kind: 'operator', name: 'desk' } as const;
type Act = typeof reportTemporaryLoss;
const act = (one: Act, by: Parameters<Act>[1] = caller, place = 0) => door.inTransaction((world) => one({ ...world, tellAbove: tellAboveCards }, by, key(place)));
const read = async (by: HolderCaller | null = caller): Promise<{ readonly status: number; readonly body: CardHistoryView }> => {
  asking = by;
  const reply = await app.inject({ url: '/api/card-history' });
  return { status: reply.statusCode, body: reply.json() };
};
const steps = async (place = 0) => (await read()).body.cards.find(({ cardId }) => cardId === person.cards[place]?.cardId)?.steps.map(({ status, why, by }) => [status, why, by]);
const registered = [[0, 'made', 'registry'], [1, 'collected', 'registry']];

describe('the history of a card', () => {
  test('is for its holder: a stranger is asked to sign in, another reads their own', async () => {
    expect((await read(null)).status).toBe(401);
    const first = person.cards[0]?.cardId;
    await arrive();
    expect(JSON.stringify((await read()).body)).not.toContain(first);
  });

  test('each act here is a step, with who did it; the number is masked, and the look is on record', async () => {
    await act(reportTemporaryLoss);
    clock.at += 1000;
    await act(liftLoss);
    clock.at += 1000;
    await act(lockCardApplication, operator);
    expect(await steps()).toEqual([...registered, [4, 'temporary_loss_reported', 'holder'], [1, 'loss_lifted', 'holder'], [3, 'locked', 'desk']]);
    const { body } = await read();
    expect(JSON.stringify(body)).not.toContain(person.cards[0]?.number);
    expect(body.cards[0]).toMatchObject({ regionCode: '110100', hotline: expect.any(String), asOf: clock.at });
    expect((await owner.query('looks', "select from audit_entries where holder_id = $1 and action = 'card.history_viewed'", [person.holderId])).length).toBeGreaterThan(0);
  });

  test('a report that lapses says so, before the clock has tidied it and after, once', async () => {
    await act(reportTemporaryLoss);
    clock.at += 60 * DAY_MS;
    expect((await steps())?.at(-1)).toEqual([1, 'loss_lapsed', 'clock']);
    await Promise.all([lapseLosses(door.inTransaction, tellAboveCards), lapseLosses(door.inTransaction, tellAboveCards)]);
    expect(await steps()).toEqual([...registered, [4, 'temporary_loss_reported', 'holder'], [1, 'loss_lapsed', 'clock']]);
  });

  test('two reports at the same moment are one step', async () => {
    await Promise.allSettled([act(reportTemporaryLoss), act(reportTemporaryLoss), act(reportTemporaryLoss)]);
    expect(await steps()).toEqual([...registered, [4, 'temporary_loss_reported', 'holder']]);
  });

  test('what the registry changes is a step, and what it repeats is none', async () => {
    const [card] = person.cards;
    const told = { holderId: person.holderId, number: card?.number ?? '', issuerRegionCode: '110100', status: 3, issuedOn: '2026-01-10', validTo: '2036-01-09', collectedOn: '2026-01-20', lossLapsesOn: null, bankAccountActivated: true, replacesNumber: null };
    for (const file of [told, told, { ...told, status: 0, collectedOn: null }]) await door.inTransaction((world) => saveCards(world, [file], { tellAbove: tellAboveImportedCards }));
    expect((await steps())?.slice(-2)).toEqual([[3, 'locked', 'registry'], [0, 'registry_said', 'registry']]);
  });

  test('a replacement that is collected closes the old card, and each leads to the other', async () => {
    const [before, next] = [makeCardNumber('YK777701'), makeCardNumber('YK777702')];
    await arrive({ cards: [{ number: before }, { number: next, status: 0, collectedOn: null, replacesNumber: before, issuedOn: '2029-12-01' }] });
    await act(collectCard, operator, 1);
    expect([(await steps(0))?.at(-1), await steps(1)]).toEqual([[9, 'replaced', 'desk'], [[0, 'made', 'registry'], [1, 'collected', 'desk']]]);
    const { cards } = (await read()).body;
    expect(cards.map(({ cardId, replaces, replacedBy }) => [cardId, replaces, replacedBy])).toEqual([
      [person.cards[1]?.cardId, person.cards[0]?.cardId, null], [person.cards[0]?.cardId, null, person.cards[1]?.cardId]]);
  });

  test('closed without another is cancelled, not replaced', async () => {
    await act(closeCard, operator);
    expect((await steps())?.at(-1)).toEqual([9, 'closed', 'desk']);
  });

  test('cannot be rewritten by the server', async () => {
    await act(reportTemporaryLoss);
    await expect(door.inTransaction(({ database }) => database.query('rewrite', 'update card_changes set status = 1'))).rejects.toThrow(/permission denied/);
    await expect(door.inTransaction(({ database }) => database.query('remove', 'delete from card_changes'))).rejects.toThrow(/permission denied/);
  });
});

test('the e-card tells how it was claimed and on which devices it is', async () => {
  const { ecards } = (await read()).body;
  expect(ecards).toHaveLength(1);
  expect(ecards[0]?.events.map(({ what }) => what)).toEqual(expect.arrayContaining(['claimed', 'device_added']));
});

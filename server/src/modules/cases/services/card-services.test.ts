import { afterAll, describe, expect, test } from 'vitest';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const scene = await caseScene();
const { owner, hire, open, desk, tell } = scene;
afterAll(scene.close);
const officer = await hire(grantOf('officer', '110100'));

/** Somebody whose e-card is on their first card, and whose card then stands like this. */
async function holderWhose(status: number) {
  await owner.script('truncate budgets');
  const { caller, person } = await scene.newHolder();
  const cardId = person.cards[0]?.cardId ?? '';
  await owner.query('stand', "update cards set status = $2::smallint, loss_lapses_on = case when $2::smallint = 4 then date '2030-02-04' end where card_id = $1", [cardId, status]);
  return { caller, cardId, status: async () => (await owner.query<{ status: number }>('status', 'select status from cards where card_id = $1', [cardId]))[0]?.status };
}

const states = [[0, 'sealed'], [1, 'normal'], [2, 'formally lost'], [3, 'locked'], [4, 'lost for a time'], [9, 'cancelled']] as const;
const suits = { card_enabling: 0, card_unlock: 3 } as const;
const none = { card_enabling: 'no_sealed_card', card_unlock: 'no_locked_card' } as const;

describe.each(['card_enabling', 'card_unlock'] as const)('%s', (service) => {
  test.each(states.filter(([status]) => status !== suits[service]))('of a card in state %i (%s) is not opened, and the catalogue says so before', async (status) => {
    const { caller, cardId } = await holderWhose(status);
    expect((await open(caller, { service, content: { cardId } })).body.code).toBe(none[service]);
    const catalogue = (await scene.send(caller, 'GET', '/api/services')).body as unknown as { services: { service: string; refusal: string | null }[] };
    expect(catalogue.services.find((one) => one.service === service)?.refusal).toBe(none[service]);
  });

  test('of somebody else’s card is not permitted, and the e-card’s other holder learns nothing', async () => {
    const [theirs, { caller }] = [await holderWhose(suits[service]), await holderWhose(suits[service])];
    expect((await open(caller, { service, content: { cardId: theirs.cardId } })).body.code).toBe('not_permitted');
  });

  test('asked for, the card stays as it is until the desk has decided; refused, too', async () => {
    const { caller, cardId, status } = await holderWhose(suits[service]);
    const { caseNumber } = (await open(caller, { service, content: { cardId } })).body;
    expect(await status()).toBe(suits[service]);
    await desk(officer, caseNumber, 'claim');
    await desk(officer, caseNumber, 'decision', { outcome: 'refused', reason: 'not_the_person', words: 'Please come again.' });
    expect(await status()).toBe(suits[service]);
  });

  test('a desk that is not the issuer’s, and any other role, decides nothing', async () => {
    const { caller, cardId, status } = await holderWhose(suits[service]);
    const { caseNumber } = (await open(caller, { service, content: { cardId } })).body;
    const others = [await hire(grantOf('officer', '440100')), await hire(grantOf('approver', '110100')), await hire(grantOf('auditor', '110100'))];
    for (const other of others) for (const act of ['claim', 'decision'] as const) expect((await desk(other, caseNumber, act, act === 'decision' ? { outcome: 'granted' } : undefined)).status).toBeGreaterThan(399);
    expect(await status()).toBe(suits[service]);
  });

  test('granted, the card works at once, its holder is told, and a second grant finds it over', async () => {
    const { caller, cardId, status } = await holderWhose(suits[service]);
    const { caseNumber } = (await open(caller, { service, content: { cardId } })).body;
    await desk(officer, caseNumber, 'claim');
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body.state).toBe('granted');
    expect([await status(), (await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body.code]).toEqual([1, 'case_over']);
    const told = await owner.query<{ kind: string }>('told', 'select kind from notices where holder_id = $1 order by at, notice_id', [caller.holderId]);
    expect(told.map(({ kind }) => kind)).toContain(service === 'card_enabling' ? 'card_collected' : 'card_unlocked');
  });

  test('what changed meanwhile is not undone by a grant that comes late', async () => {
    const { caller, cardId, status } = await holderWhose(suits[service]);
    const { caseNumber } = (await open(caller, { service, content: { cardId } })).body;
    await desk(officer, caseNumber, 'claim');
    await owner.query('lose', 'update cards set status = 2 where card_id = $1', [cardId]);
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body).toMatchObject({ code: 'case_cannot_be_granted', missing: ['card_formally_lost'] });
    expect(await status()).toBe(2);
  });

  test('granted and withdrawn at once: card and case say the same', async () => {
    const { caller, cardId, status } = await holderWhose(suits[service]);
    const { caseNumber } = (await open(caller, { service, content: { cardId } })).body;
    await desk(officer, caseNumber, 'claim');
    const [granted, withdrawn] = await Promise.all([desk(officer, caseNumber, 'decision', { outcome: 'granted' }), tell(caller, caseNumber, 'withdrawal')]);
    expect([granted.status, withdrawn.status].sort()).toEqual([200, 409]);
    expect(await status()).toBe(granted.status === 200 ? 1 : suits[service]);
  });
});

test('enabling a replacement closes the card before it, whole or not at all, cut off at any statement', async () => {
  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    const { caller, person } = await scene.newHolder({ cards: [{}, { status: 0, collectedOn: null }] });
    const [cardId = '', next = ''] = person.cards.map((card) => card.cardId);
    await owner.query('replaces', 'update cards set replaces_card_id = $2 where card_id = $1', [next, cardId]);
    const { caseNumber } = (await open(caller, { service: 'card_enabling', content: { cardId: next } })).body;
    await desk(officer, caseNumber, 'claim');
    outcome = await killedAt(scene, statement, () => desk(officer, caseNumber, 'decision', { outcome: 'granted' }));
    const [row] = await owner.query<{ state: string; old: number; fresh: number }>('whole', `
      select state, (select status from cards where card_id = $2) as old, (select status from cards where card_id = $3) as fresh from cases where case_number = $1`, [caseNumber, cardId, next]);
    expect([{ state: 'received', old: 1, fresh: 0 }, { state: 'granted', old: 9, fresh: 1 }], `statement ${statement}`).toContainEqual(row);
  }
  expect(statement).toBeGreaterThan(12);
}, 120_000);

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { killedAt } from '../approvals/test/killed-at.ts';
import type { HolderCaller, StaffCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import { addPolicy } from '../regions/index.ts';
import { lapseCases } from './index.ts';
import { caseScene, grantOf } from './test/case-scene.ts';

const scene = await caseScene();
const { owner, clock, hire, open, mine, tell, attach, desk, send } = scene;
afterAll(scene.close);

const DAY_MS = 86_400_000;
const refusal = { outcome: 'refused', reason: 'evidence_missing', words: 'Bring the report.' } as const;
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), Buffer.from('IHDR'), Buffer.from([0, 0, 0, 2, 0, 0, 0, 2])]);

let holder: HolderCaller;
let other: HolderCaller;
let cardId: string;
let officer: StaffCaller;
let second: StaffCaller;
const elsewhere = await hire(grantOf('officer', '440100'));
beforeEach(async () => {
  await owner.script('truncate budgets');
  const made = await scene.newHolder();
  [holder, other] = [made.caller, (await scene.newHolder()).caller];
  cardId = made.person.cards[0]?.cardId ?? '';
  [officer, second] = [await hire(grantOf('officer', '110100')), await hire(grantOf('officer', '110000'))];
});
const proposal = () => ({ service: 'formal_loss', content: { cardId } }) as const;
const opened = async () => (await open(holder, proposal())).body.caseNumber;
const claimed = async (by = officer) => {
  const caseNumber = await opened();
  await desk(by, caseNumber, 'claim');
  return caseNumber;
};
const cardStatus = async () => (await owner.query<{ status: number }>('status', 'select status from cards where card_id = $1', [cardId]))[0]?.status;
const notices = async () => (await owner.query<{ kind: string }>('told', "select kind from notices where holder_id = $1 and kind like 'case%' order by at, notice_id", [holder.holderId])).map(({ kind }) => kind);

describe('opening', () => {
  test('somebody else’s card opens nothing', async () => {
    expect((await open(other, proposal())).body.code).toBe('not_permitted');
  });

  test('one of a subject at a time, and the same request twice is one case', async () => {
    const first = await open(holder, proposal(), 'a-key-of-this-test');
    const again = await open(holder, proposal(), 'a-key-of-this-test');
    expect([first.status, again.body.caseNumber]).toEqual([200, first.body.caseNumber]);
    expect((await open(holder, proposal())).body.code).toBe('case_open_already');
  });

  test('ten at once open one case', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => open(holder, proposal())));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(replies.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(new Set(['case_open_already']));
  });

  test('a region that does not offer it says so', async () => {
    await addPolicy(owner, { what: 'services_offered', regionCode: asId('110100'), validFrom: asId('2030-01-01'), value: 'none_of_these', clause: 'test', author: 'test' });
    try {
      expect((await open(holder, proposal())).body.code).toBe('service_not_offered');
      expect((await send(holder, 'GET', '/api/services')).body).toMatchObject({ services: expect.arrayContaining([expect.objectContaining({ service: 'formal_loss', refusal: 'service_not_offered' })]) });
    } finally {
      await owner.script("delete from policies where clause = 'test'");
    }
  });

  test('it stops the card at once, is due on a day, and nothing that was asked for stands there in clear', async () => {
    const { body } = await open(holder, proposal());
    expect(body).toMatchObject({ state: 'received', dueOn: '2030-01-29', service: 'formal_loss', mayWithdraw: true });
    expect(await cardStatus()).toBe(4);
    const [row] = await owner.query<{ row: string }>('row', 'select c::text as row from cases c where case_number = $1', [body.caseNumber]);
    expect(row?.row.replaceAll(`,${cardId},`, ',')).not.toContain(cardId);
  });

  test('twenty in a day are enough', async () => {
    for (let count = 0; count < 20; count += 1) {
      const { body } = await open(holder, proposal());
      await tell(holder, body.caseNumber, 'withdrawal');
    }
    expect((await open(holder, proposal())).body.code).toBe('cases_spent');
  });
});

describe('following', () => {
  test('another’s case is no case', async () => {
    const caseNumber = await opened();
    for (const reply of [await mine(other, caseNumber), await tell(other, caseNumber, 'withdrawal'), await tell(other, caseNumber, 'messages', { words: 'mine' }), await attach(other, caseNumber, png)]) expect(reply.body.code).toBe('case_not_found');
  });

  test('what the desk asks is answered; the days stop meanwhile, and are there again afterwards', async () => {
    const caseNumber = await claimed();
    expect((await desk(officer, caseNumber, 'question', { words: 'Where was it lost?' })).body).toMatchObject({ state: 'waiting_for_holder', dueOn: '2030-02-12' });
    clock.at += 3 * DAY_MS;
    const { body } = await tell(holder, caseNumber, 'messages', { words: 'On the bus.' });
    expect(body).toMatchObject({ state: 'received', dueOn: '2030-02-01' });
    expect(body.timeline.map(({ what, words }) => [what, words])).toEqual([['opened', null], ['asked_holder', 'Where was it lost?'], ['answered', 'On the bus.']]);
    clock.at -= 3 * DAY_MS;
  });

  test('documents are kept sealed, the same bytes once, no other kind, six at most, and open for their owner and the desk alone', async () => {
    const caseNumber = await opened();
    const first = await attach(holder, caseNumber, png);
    expect((await attach(holder, caseNumber, png)).body).toEqual(first.body);
    expect((await attach(holder, caseNumber, Buffer.from('<svg onload="x">'))).body.code).toBe('document_type_refused');
    expect((await attach(holder, caseNumber, Buffer.alloc(5 * 1024 * 1024 + 1, 1))).body.code).toBe('case_attachment_too_large');
    for (let count = 0; count < 5; count += 1) await attach(holder, caseNumber, Buffer.concat([png, Buffer.from([count])]));
    expect((await attach(holder, caseNumber, Buffer.concat([png, Buffer.from('7')]))).body.code).toBe('case_attachments_spent');
    const [kept] = await owner.query<{ sealed: Buffer }>('kept', 'select sealed from case_attachments where holder_id = $1 limit 1', [holder.holderId]);
    expect(kept?.sealed.includes(png)).toBe(false);
    const { attachmentId } = first.body as unknown as { attachmentId: string };
    expect((await send(holder, 'GET', `/api/cases/${caseNumber}/attachments/${attachmentId}`)).status).toBe(200);
    expect((await send(officer, 'GET', `/api/console/cases/${caseNumber}/attachments/${attachmentId}`)).status).toBe(200);
    expect((await send(elsewhere, 'GET', `/api/console/cases/${caseNumber}/attachments/${attachmentId}`)).body.code).toBe('case_not_found');
  });

  test('who is not answered in time is told, and may ask again', async () => {
    const caseNumber = await claimed();
    await desk(officer, caseNumber, 'question', { words: 'Where was it lost?' });
    clock.at += 15 * DAY_MS;
    expect(await lapseCases(scene.door.inTransaction)).toBe(0);
    clock.at += DAY_MS;
    const done = await Promise.all([lapseCases(scene.door.inTransaction), lapseCases(scene.door.inTransaction)]);
    expect(done.reduce((sum, one) => sum + one)).toBe(1);
    expect((await mine(holder, caseNumber)).body.state).toBe('lapsed');
    expect(await notices()).toEqual(['case_question', 'case_lapsed']);
    clock.at -= 16 * DAY_MS;
  });

  test('withdrawn, nobody decides it any more', async () => {
    const caseNumber = await claimed();
    expect((await tell(holder, caseNumber, 'withdrawal')).body).toMatchObject({ state: 'withdrawn', mayWithdraw: false });
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body.code).toBe('case_over');
  });
});

describe('deciding', () => {
  test('a refusal without a reason or words is none', async () => {
    const caseNumber = await claimed();
    for (const body of [{ outcome: 'refused' }, { outcome: 'refused', reason: 'other' }, { outcome: 'refused', words: 'No.' }]) expect((await desk(officer, caseNumber, 'decision', body)).body.code).toBe('case_reason_needed');
    expect((await mine(holder, caseNumber)).body.state).toBe('received');
  });

  test('granted is done in the same moment, and its holder is told', async () => {
    const caseNumber = await claimed();
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body).toMatchObject({ state: 'granted', mayDecide: false });
    expect([await cardStatus(), await notices()]).toEqual([2, ['case_granted']]);
    expect((await mine(holder, caseNumber)).body).toMatchObject({ state: 'granted', decision: { outcome: 'granted' }, mayWithdraw: false, mayAppeal: false });
  });

  test('refused, the holder reads why, in the words that were chosen', async () => {
    const caseNumber = await claimed();
    await desk(officer, caseNumber, 'decision', refusal);
    expect((await mine(holder, caseNumber)).body).toMatchObject({ state: 'refused', decision: { reason: 'evidence_missing', words: 'Bring the report.' }, mayAppeal: true, appealUntil: '2030-03-29' });
    expect(await cardStatus()).toBe(4);
  });

  test('what the registry no longer allows is not granted, and the desk reads why', async () => {
    const caseNumber = await claimed();
    await owner.query('close', 'update cards set status = 9, loss_lapses_on = null where card_id = $1', [cardId]);
    expect((await desk(officer, caseNumber)).body.wouldRefuse).toBe('card_cancelled');
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body).toMatchObject({ code: 'case_cannot_be_granted', missing: ['card_cancelled'] });
    expect((await desk(officer, caseNumber, 'decision', refusal)).body.state).toBe('refused');
  });

  test('decided twice at once, and withdrawn meanwhile: one of them is true', async () => {
    for (let round = 0; round < 4; round += 1) {
      const made = await scene.newHolder();
      const card = made.person.cards[0]?.cardId ?? '';
      const { caseNumber } = (await open(made.caller, { service: 'formal_loss', content: { cardId: card } })).body;
      await desk(officer, caseNumber, 'claim');
      const replies = await Promise.all([desk(officer, caseNumber, 'decision', { outcome: 'granted' }), desk(officer, caseNumber, 'decision', refusal), tell(made.caller, caseNumber, 'withdrawal')]);
      expect(replies.filter(({ status }) => status === 200), JSON.stringify(replies)).toHaveLength(1);
      const [row] = await owner.query<{ state: string; status: number }>('both', 'select state, status from cases join cards using (holder_id) where case_number = $1', [caseNumber]);
      expect(row?.status).toBe(row?.state === 'granted' ? 2 : 4);
    }
  });

  test('cut off at any statement, it is decided whole or not at all', async () => {
    let statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      const made = await scene.newHolder();
      const { caseNumber } = (await open(made.caller, { service: 'formal_loss', content: { cardId: made.person.cards[0]?.cardId ?? '' } })).body;
      await desk(officer, caseNumber, 'claim');
      outcome = await killedAt(scene, statement, () => desk(officer, caseNumber, 'decision', { outcome: 'granted' }));
      const [row] = await owner.query<{ state: string; status: number; told: number; events: number; recorded: number }>('whole', `
        select state, status, (select count(*)::integer from notices n where n.holder_id = c.holder_id and kind = 'case_granted') as told,
          (select count(*)::integer from case_events e where e.case_id = c.case_id and what = 'granted') as events,
          (select count(*)::integer from audit_entries a where a.holder_id = c.holder_id and action = 'card.formal_loss_reported') as recorded
        from cases c join cards using (holder_id) where case_number = $1`, [caseNumber]);
      expect([{ state: 'received', status: 4, told: 0, events: 0, recorded: 0 }, { state: 'granted', status: 2, told: 1, events: 1, recorded: 1 }], `statement ${statement}`).toContainEqual(row);
    }
    expect(statement).toBeGreaterThan(12);
  }, 120_000);
});

describe('a second officer', () => {
  beforeEach(async () => {
    await owner.script("delete from policies where clause = 'test'");
    await addPolicy(owner, { what: 'services_second_decision', regionCode: asId('110100'), validFrom: asId('2030-01-01'), value: 'formal_loss', clause: 'test', author: 'test' });
  });
  afterAll(() => owner.script("delete from policies where clause = 'test'"));

  test('agrees, and then it is done; whoever proposed it does not', async () => {
    const caseNumber = await claimed();
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted', words: 'Done.' })).body.state).toBe('to_confirm');
    expect([await cardStatus(), (await desk(officer, caseNumber, 'confirmation', { agree: true })).body.code]).toEqual([4, 'case_own_decision']);
    expect((await desk(second, caseNumber, 'confirmation', { agree: true })).body.state).toBe('granted');
    expect([await cardStatus(), (await mine(holder, caseNumber)).body.decision?.words]).toEqual([2, 'Done.']);
  });

  test('sends it back with words, and the first decides anew', async () => {
    const caseNumber = await claimed();
    await desk(officer, caseNumber, 'decision', { outcome: 'granted' });
    expect((await desk(second, caseNumber, 'confirmation', { agree: false })).body.code).toBe('case_reason_needed');
    expect((await desk(second, caseNumber, 'confirmation', { agree: false, words: 'Ask where it was lost.' })).body.state).toBe('received');
    expect((await mine(holder, caseNumber)).body.timeline.map(({ what }) => what)).toEqual(['opened']);
  });
});

describe('an appeal', () => {
  test('is decided by somebody else, and once', async () => {
    const caseNumber = await claimed();
    await desk(officer, caseNumber, 'decision', refusal);
    expect((await tell(holder, caseNumber, 'appeal', { words: 'I brought it.' })).body).toMatchObject({ state: 'appealed', decision: null });
    await desk(officer, caseNumber, 'claim');
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body.code).toBe('case_own_decision');
    await desk(officer, caseNumber, 'release');
    await desk(second, caseNumber, 'claim');
    expect((await desk(second, caseNumber, 'decision', refusal)).body.state).toBe('refused_finally');
    expect((await tell(holder, caseNumber, 'appeal', { words: 'Once more.' })).body.code).toBe('case_not_to_appeal');
  });

  test('comes too late after its day', async () => {
    const caseNumber = await claimed();
    await desk(officer, caseNumber, 'decision', refusal);
    clock.at += 61 * DAY_MS;
    expect((await tell(holder, caseNumber, 'appeal', { words: 'I brought it.' })).body.code).toBe('case_not_to_appeal');
    clock.at -= 61 * DAY_MS;
  });
});

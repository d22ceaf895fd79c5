import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testNeighbours } from '../../../../test/test-neighbours.ts';
import type { HolderCaller, StaffCaller } from '../../../platform/values/caller.ts';
import { followDueDays, registerBenefits } from '../../benefits/index.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { caseScene, grantOf, type Reply } from '../test/case-scene.ts';

const neighbours = testNeighbours();
const scene = await caseScene({ also: (app, door) => registerBenefits(app, door, { face: neighbours.face, faceReturnUrl: 'http://localhost/app/benefits/face' }) });
const { owner, clock, hire, open, mine, desk, send, door } = scene;
const start = clock.at;
afterAll(scene.close);

let holder: HolderCaller;
let officer: StaffCaller;
beforeEach(async () => {
  clock.at = start;
  neighbours.behaviour.face = 'well';
  await owner.script('truncate budgets');
  await owner.script("update benefits set state = 'ended'");
  holder = (await scene.newHolder()).caller;
  officer = await hire(grantOf('officer', '110100'));
});

interface Row {
  readonly state: string;
  readonly dueOn: string;
  readonly proofs: number;
}

/** A pension of the holder: whose day is 10 February 2030, where nothing else is said; it is 28 January. */
async function pension({ dueOn = '2030-02-10' as string | null, state = 'current', of = holder } = {}): Promise<string> {
  const [row] = await owner.query<{ benefitId: string }>('pension', `
    insert into benefits (holder_id, kind, region_code, monthly_fen, source, as_of, since, qualification_due_on, state, state_since, imported_due_on, imported_state)
    values ($1, 'pension', '110100', 400000, 'Agency', '2030-01-20', '2020-01-01', $2, $3, '2030-01-20', $2, $3) returning benefit_id`, [of.holderId, dueOn, state]);
  return row?.benefitId ?? '';
}
async function kept(benefitId: string): Promise<Row> {
  const [row] = await owner.query<Row>('kept', `
    select state, qualification_due_on as due_on, (select count(*)::int from benefit_proofs p where p.benefit_id = b.benefit_id) as proofs from benefits b where benefit_id = $1`, [benefitId]);
  return row ?? { state: 'none', dueOn: 'none', proofs: 0 };
}
const untouched = { state: 'current', dueOn: '2030-02-10', proofs: 0 };
const proved = { state: 'current', dueOn: '2031-01-28', proofs: 1 };
const view = async (by = holder) => (await send(by, 'GET', '/api/benefits')).body as unknown as { readonly benefits: readonly Record<string, unknown>[] };
const startFace = (benefitId: string, by = holder): Promise<Reply> => send(by, 'POST', `/api/benefits/${benefitId}/face`, { body: { consentToFace: true } });
const finishFace = (result: string, by = holder): Promise<Reply> => send(by, 'POST', '/api/benefits/face/result', { body: { result } });
const resultOf = (outcome: string): string => {
  const check = neighbours.started.at(-1);
  return `${check?.transactionId}:${check?.nonce}:${outcome}`;
};
const byFace = async (benefitId: string, outcome: string, by = holder): Promise<Reply> => {
  const started = await startFace(benefitId, by);
  return started.status === 200 ? finishFace(resultOf(outcome), by) : started;
};
const asked = (benefitId: string, how: 'call' | 'counter', by = holder) => open(by, { service: 'benefit_qualification', content: { benefitId, how } });
const catalogued = async () => ((await send(holder, 'GET', '/api/services')).body as unknown as { readonly services: readonly { readonly service: string; readonly refusal: string | null; readonly subject: string | null }[] }).services.find(({ service }) => service === 'benefit_qualification');
const toldOf = async () => (await owner.query<{ kind: string }>('told', "select kind from notices where holder_id = $1 and kind like 'benefit_%' order by notice_id", [holder.holderId])).map(({ kind }) => kind);
const die = () => owner.query('die', 'update holders set life_status = 2 where holder_id = $1', [holder.holderId]);
const clockGoes = () => followDueDays(door.inTransaction);

describe('who cannot prove it', () => {
  test('whoever draws nothing, or whose day is far off or not asked for, and the catalogue says so before', async () => {
    expect(await catalogued()).toMatchObject({ refusal: 'no_benefit_to_prove', subject: null });
    const [far, none] = [await pension({ dueOn: '2030-03-30' }), await pension({ dueOn: null, of: (await scene.newHolder()).caller })];
    expect(await catalogued()).toMatchObject({ refusal: 'benefit_not_due' });
    expect([(await startFace(far)).body.code, (await asked(far, 'counter')).body.code, (await startFace(none)).body.code]).toEqual(['benefit_not_due', 'benefit_not_due', 'benefit_not_found']);
  });

  test('for somebody else, who learns nothing of it', async () => {
    const benefitId = await pension();
    const other = (await scene.newHolder()).caller;
    expect([(await startFace(benefitId, other)).body.code, (await asked(benefitId, 'counter', other)).body.code, (await view(other)).benefits]).toEqual(['benefit_not_found', 'benefit_not_found', []]);
  });

  test('for the dead: neither by face nor by the desk, also where they died after it was asked for', async () => {
    const benefitId = await pension();
    const { caseNumber } = (await asked(benefitId, 'counter')).body;
    await startFace(benefitId);
    await die();
    expect([(await finishFace(resultOf('face_match'))).body.code, (await startFace(benefitId)).body.code]).toEqual(['benefit_holder_deceased', 'benefit_holder_deceased']);
    await desk(officer, caseNumber, 'claim');
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body).toMatchObject({ code: 'case_cannot_be_granted', missing: ['benefit_holder_deceased'] });
    expect(await kept(benefitId)).toEqual(untouched);
  });

  test('by telephone before the face was tried three times; without a photo at once; a child’s face is not checked', async () => {
    const benefitId = await pension();
    expect((await asked(benefitId, 'call')).body.code).toBe('face_check_first');
    holder = (await scene.newHolder({ photo: false })).caller;
    const unseen = await pension();
    expect([(await view()).benefits[0]?.['faceTriesLeft'], (await startFace(unseen)).body.code, (await asked(unseen, 'call')).status]).toEqual([null, 'benefit_photo_missing', 200]);
    holder = (await scene.newHolder({ birthDay: '2022-06-15' as never })).caller;
    expect((await startFace(await pension())).body.code).toBe('benefit_photo_missing');
  });
});

describe('by face', () => {
  test('a match moves the day on by a year, is told, is on record, and asks for nothing more', async () => {
    const benefitId = await pension();
    expect((await view()).benefits).toMatchObject([{ benefitId, monthlyFen: 400_000, source: 'Agency', asOf: '2030-01-20', dueOn: '2030-02-10', opensOn: '2029-12-12', refusal: null, faceTriesLeft: 3, hotline: '12333', history: [] }]);
    expect((await byFace(benefitId, 'face_match')).status).toBe(200);
    expect(await kept(benefitId)).toEqual(proved);
    expect((await view()).benefits).toMatchObject([{ dueOn: '2031-01-28', refusal: 'benefit_not_due', history: [{ provedOn: '2030-01-28', way: 'face', validUntil: '2031-01-28' }] }]);
    expect(await toldOf()).toEqual(['benefit_proved']);
    const rows = await owner.query<{ action: string }>('actions', "select action from audit_entries where holder_id = $1 and (action like 'benefit.%' or action = 'consent.given') and at >= $2 order by entry_id", [holder.holderId, new Date(start)]);
    expect(rows.map(({ action }) => action).slice(-3)).toEqual(['consent.given', 'benefit.face_started', 'benefit.proved']);
    expect(await owner.query('names', 'select transaction, nonce, photo_hash, outcome from benefit_face_checks where holder_id = $1', [holder.holderId])).toEqual([{ transaction: null, nonce: null, photoHash: null, outcome: 'face_match' }]);
  });

  test('three tries, then none for a day, and the desk may be asked to call; what was broken off or could not begin costs none', async () => {
    const benefitId = await pension();
    neighbours.behaviour.face = 'down';
    expect((await startFace(benefitId)).body.code).toBe('benefit_face_unavailable');
    neighbours.behaviour.face = 'well';
    expect((await byFace(benefitId, 'face_cancelled')).body.code).toBe('face_cancelled');
    expect((await byFace(benefitId, 'face_no_match')).body).toMatchObject({ code: 'benefit_face_no_match', triesLeft: 2 });
    expect((await finishFace(resultOf('face_match'))).body.code).toBe('face_result_invalid');
    expect((await byFace(benefitId, 'liveness_failed')).body).toMatchObject({ triesLeft: 1 });
    // Begun and never handed in.
    await startFace(benefitId);
    expect((await startFace(benefitId)).body.code).toBe('benefit_face_tries_spent');
    expect((await view()).benefits).toMatchObject([{ faceTriesLeft: 0 }]);
    expect((await asked(benefitId, 'call')).status).toBe(200);
    clock.at += 24 * 3_600_000 + 1;
    expect((await view()).benefits).toMatchObject([{ faceTriesLeft: 3 }]);
  });

  test('a result of another check, another holder or nobody is none', async () => {
    const benefitId = await pension();
    expect((await finishFace('a.b.c')).body.code).toBe('face_result_invalid');
    await startFace(benefitId);
    const first = resultOf('face_match');
    await startFace(benefitId);
    expect([(await finishFace(first)).body.code, (await finishFace('')).body.code, (await finishFace(resultOf('face_match'), (await scene.newHolder()).caller)).body.code]).toEqual(Array.from({ length: 3 }, () => 'face_result_invalid'));
    expect(await kept(benefitId)).toEqual(untouched);
  });

  test('handed in five times at once it counts once; and proved by face while the desk grants, it is one proof', async () => {
    const benefitId = await pension();
    await startFace(benefitId);
    const all = await Promise.all(Array.from({ length: 5 }, () => finishFace(resultOf('face_match'))));
    expect([all.filter(({ status }) => status === 200).length, await kept(benefitId)]).toEqual([1, proved]);

    holder = (await scene.newHolder()).caller;
    const other = await pension();
    const { caseNumber } = (await asked(other, 'counter')).body;
    await desk(officer, caseNumber, 'claim');
    await startFace(other);
    const [face, granted] = await Promise.all([finishFace(resultOf('face_match')), desk(officer, caseNumber, 'decision', { outcome: 'granted' })]);
    expect([face.status, granted.status].filter((status) => status === 200)).toHaveLength(1);
    expect(await kept(other)).toEqual(proved);
  });
});

describe('by the desk', () => {
  test('it sees what is held, last proof and tries, and decides; refused, nothing has moved', async () => {
    const benefitId = await pension();
    for (let time = 0; time < 3; time += 1) await byFace(benefitId, 'face_no_match');
    const { caseNumber } = (await asked(benefitId, 'call')).body;
    expect((await asked(benefitId, 'call')).body.code).toBe('case_open_already');
    await desk(officer, caseNumber, 'claim');
    const { fields } = (await desk(officer, caseNumber)).body;
    expect(fields.map(({ field, held, asked: wanted }) => [field, wanted ?? held])).toEqual([
      ['benefit_kind', 'pension'], ['benefit_state', 'current'], ['qualification_due_on', '2030-02-10'], ['last_proof', null], ['last_proof_way', null], ['face_tries_failed', '3'], ['proof_way', 'call'],
    ]);
    await desk(officer, caseNumber, 'decision', { outcome: 'refused', reason: 'not_the_person', words: 'Please come to a counter.' });
    expect([(await mine(holder, caseNumber)).body.state, await kept(benefitId)]).toEqual(['refused', untouched]);
  });

  test('granted, it is a proof of that way with its case; another region’s desk and every other role grant nothing', async () => {
    const benefitId = await pension();
    const { caseNumber } = (await asked(benefitId, 'counter')).body;
    for (const other of [await hire(grantOf('officer', '440100')), await hire(grantOf('approver', '110100')), await hire(grantOf('auditor', '110100'))]) {
      expect((await desk(other, caseNumber, 'decision', { outcome: 'granted' })).status).toBeGreaterThan(399);
    }
    expect(await kept(benefitId)).toEqual(untouched);
    await desk(officer, caseNumber, 'claim');
    expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body.state).toBe('granted');
    expect((await view()).benefits).toMatchObject([{ history: [{ way: 'counter', provedOn: '2030-01-28' }] }]);
    expect(await toldOf()).toEqual(['benefit_proved']);
  });

  test('cut off at any statement of the decision or of the result, there is one proof or none', async () => {
    let statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      holder = (await scene.newHolder()).caller;
      const benefitId = await pension({ state: 'paused' });
      const { caseNumber } = (await asked(benefitId, 'counter')).body;
      await desk(officer, caseNumber, 'claim');
      outcome = await killedAt(scene, statement, () => desk(officer, caseNumber, 'decision', { outcome: 'granted' }));
      const { proofs, state } = await kept(benefitId);
      expect([(await mine(holder, caseNumber)).body.state, state, (await toldOf()).length], `statement ${statement}`).toEqual(proofs === 1 ? ['granted', 'current', 1] : ['received', 'paused', 0]);
    }
    expect(statement).toBeGreaterThan(14);

    statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      holder = (await scene.newHolder()).caller;
      const benefitId = await pension();
      await startFace(benefitId);
      outcome = await killedAt(scene, statement, () => finishFace(resultOf('face_match')));
      // Whoever hands it in again finds that it counted, or makes it count.
      await finishFace(resultOf('face_match'));
      expect(await kept(benefitId), `statement ${statement}`).toEqual(proved);
    }
    expect(statement).toBeGreaterThan(8);

    statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      holder = (await scene.newHolder()).caller;
      const benefitId = await pension();
      outcome = await killedAt(scene, statement, () => startFace(benefitId));
      const begun = await owner.query('begun', 'select 1 from benefit_face_checks where holder_id = $1', [holder.holderId]);
      const recorded = await owner.query('recorded', "select 1 from audit_entries where holder_id = $1 and action = 'benefit.face_started'", [holder.holderId]);
      expect([begun.length, recorded.length], `statement ${statement}`).toEqual(outcome === 'killed' ? [0, 0] : [1, 1]);
    }
    expect(statement).toBeGreaterThan(10);
  }, 240_000);
});

describe('the clock', () => {
  test('reminds a month and a week before, each once, however often and by however many it is asked', async () => {
    await pension({ dueOn: '2030-02-27' });
    const several = () => Promise.all([clockGoes(), clockGoes(), clockGoes()]);
    await several();
    await clockGoes();
    expect(await toldOf()).toEqual(['benefit_due']);
    clock.at = start + 22 * 86_400_000;
    await clockGoes();
    expect(await toldOf()).toEqual(['benefit_due']);
    clock.at = start + 23 * 86_400_000;
    await several();
    await several();
    expect(await toldOf()).toEqual(['benefit_due', 'benefit_due']);
  });

  test('pauses on the day after and tells it once; proved, it goes on and is not paused again', async () => {
    const benefitId = await pension({ dueOn: '2030-01-28' });
    await clockGoes();
    expect((await kept(benefitId)).state).toBe('current');
    clock.at = start + 86_400_000;
    await Promise.all([clockGoes(), clockGoes(), clockGoes()]);
    expect((await kept(benefitId)).state).toBe('paused');
    expect((await view()).benefits).toMatchObject([{ state: 'paused', stateSince: '2030-01-29', refusal: null }]);
    expect((await byFace(benefitId, 'face_match')).status).toBe(200);
    await clockGoes();
    expect(await kept(benefitId)).toEqual({ state: 'current', dueOn: '2031-01-29', proofs: 1 });
    expect(await toldOf()).toEqual(['benefit_due', 'benefit_paused', 'benefit_proved']);
  });

  test('while the proof arrives: whatever comes first, in the end it is current and proved', async () => {
    for (let time = 0; time < 6; time += 1) {
      holder = (await scene.newHolder()).caller;
      const benefitId = await pension({ dueOn: '2030-01-27' });
      await startFace(benefitId);
      await Promise.all([finishFace(resultOf('face_match')), clockGoes(), clockGoes()]);
      await clockGoes();
      expect(await kept(benefitId)).toEqual(proved);
    }
  });

  test('pauses what a dead person drew, and writes them nothing', async () => {
    const [benefitId, near] = [await pension({ dueOn: '2030-01-20' }), (await scene.newHolder()).caller];
    await die();
    await clockGoes();
    expect([(await kept(benefitId)).state, await toldOf()]).toEqual(['paused', []]);
    holder = near;
    await pension();
    await die();
    await clockGoes();
    expect(await toldOf()).toEqual([]);
  });

  test('cut off at any statement, it has paused and told, or neither', async () => {
    let statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      holder = (await scene.newHolder()).caller;
      const benefitId = await pension({ dueOn: '2030-01-20' });
      outcome = await killedAt(scene, statement, () => clockGoes().catch(() => null));
      expect((await toldOf()).length, `statement ${statement}`).toBe((await kept(benefitId)).state === 'paused' ? 1 : 0);
      await clockGoes();
      expect(await toldOf()).toEqual(['benefit_paused']);
    }
    expect(statement).toBeGreaterThan(4);

    statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      holder = (await scene.newHolder()).caller;
      await pension({ dueOn: '2030-02-03' });
      // The first transaction looks for what is overdue, the second reminds.
      outcome = await killedAt(scene, statement, () => clockGoes().catch(() => null));
      await clockGoes();
      expect(await toldOf(), `statement ${statement}`).toEqual(['benefit_due']);
    }
    expect(statement).toBeGreaterThan(3);
  }, 90_000);

  test('in a region with a rule of its own: six months, open for ninety days', async () => {
    await owner.script(`insert into policies (what, region_code, valid_from, value, clause, author) values
      ('qualification_months', '440100', '2029-01-01', '6', 'test', 'test'), ('qualification_opens_days', '440100', '2029-01-01', '90', 'test', 'test')`);
    const benefitId = await pension({ dueOn: '2030-04-20' });
    expect((await startFace(benefitId)).body.code).toBe('benefit_not_due');
    await owner.query('move', "update benefits set region_code = '440100' where benefit_id = $1", [benefitId]);
    expect((await byFace(benefitId, 'face_match')).status).toBe(200);
    expect((await kept(benefitId)).dueOn).toBe('2030-07-28');
  });
});

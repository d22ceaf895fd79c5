import type { listDesk, ReplyOf } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { HolderCaller, StaffCaller } from '../../../platform/values/caller.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const scene = await caseScene();
const { owner, clock, hire, open, tell, desk, send } = scene;
afterAll(scene.close);

const DAY_MS = 86_400_000;
const refusal = { outcome: 'refused', reason: 'evidence_missing', words: 'Bring the report.' } as const;

let holder: HolderCaller;
let cardId: string;
let officer: StaffCaller;
let second: StaffCaller;
const elsewhere = await hire(grantOf('officer', '440100'));
beforeEach(async () => {
  await owner.script('truncate budgets');
  const made = await scene.newHolder();
  holder = made.caller;
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

describe('the desk', () => {
  test('elsewhere there is no such case, and the queue is that of one’s area', async () => {
    const caseNumber = await opened();
    expect((await desk(elsewhere, caseNumber)).body.code).toBe('case_not_found');
    const numbers = async (by: StaffCaller) => ((await send(by, 'GET', '/api/console/cases?box=to_do&limit=100')).body as unknown as { cases: { caseNumber: string }[] }).cases.map((one) => one.caseNumber);
    expect([(await numbers(officer)).includes(caseNumber), (await numbers(second)).includes(caseNumber), await numbers(elsewhere)]).toEqual([true, true, []]);
  });

  test('a number that somebody reads out is found though a colleague has its case, or it is over; elsewhere it is not', async () => {
    const caseNumber = await claimed();
    const found = async (by: StaffCaller) => ((await send(by, 'GET', `/api/console/cases?${new URLSearchParams({ box: 'to_do', caseNumber: caseNumber.toLowerCase().replace('-', ' ') })}`)).body as unknown as { cases: { caseNumber: string; mine: boolean }[] }).cases;
    expect(await found(second)).toMatchObject([{ caseNumber, mine: false }]);
    await desk(officer, caseNumber, 'decision', refusal);
    expect(await found(second)).toMatchObject([{ caseNumber, state: 'refused' }]);
    expect(await found(elsewhere)).toEqual([]);
  });

  test('the pages of the queue hold each case once, in the order of their days', async () => {
    await owner.script('truncate cases, case_numbers, case_events');
    const made = [];
    for (let count = 0; count < 5; count += 1) {
      const { caller, person } = await scene.newHolder();
      made.push((await open(caller, { service: 'formal_loss', content: { cardId: person.cards[0]?.cardId ?? '' } })).body.caseNumber);
      clock.at += DAY_MS;
    }
    const seen: string[] = [];
    let after: Record<string, string> = {};
    for (let page = 0; page < 5; page += 1) {
      const { body } = (await send(officer, 'GET', `/api/console/cases?${new URLSearchParams({ box: 'to_do', limit: '2', ...after })}`)) as unknown as { body: { cases: { caseNumber: string }[]; next: Record<string, string> | null } };
      seen.push(...body.cases.map((one) => one.caseNumber));
      if (body.next === null) break;
      after = body.next;
    }
    clock.at -= 5 * DAY_MS;
    expect(seen).toEqual(made);
  });

  test('of two who take it one has it, and the other neither asks nor decides nor gives it back', async () => {
    const caseNumber = await opened();
    const replies = await Promise.all([desk(officer, caseNumber, 'claim'), desk(second, caseNumber, 'claim')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const without = replies[0]?.status === 200 ? second : officer;
    for (const reply of [await desk(without, caseNumber, 'question', { words: 'Where?' }), await desk(without, caseNumber, 'decision', { outcome: 'granted' }), await desk(without, caseNumber, 'release')]) expect(reply.body.code).toBe('case_of_another');
  });

  test('a look is on record with the person, by the names of what was seen', async () => {
    const caseNumber = await opened();
    await desk(officer, caseNumber);
    const [look] = await owner.query<{ seen: string[]; actor: string }>('look', "select seen, actor from audit_entries where holder_id = $1 and action = 'case.looked_at'", [holder.holderId]);
    expect(look).toEqual({ actor: `staff:${officer.staffId}`, seen: ['masked_name', 'masked_identity_number', 'age', 'masked_card_number', 'card_status'] });
  });

  test('whoever has taken it looked then: what they do with it is no further look', async () => {
    const caseNumber = await claimed();
    await desk(officer, caseNumber, 'question', { words: 'Where?' });
    await tell(holder, caseNumber, 'messages', { words: 'In the bus.' });
    await desk(officer, caseNumber, 'decision', { outcome: 'granted' });
    const looks = await owner.query('looks', "select 1 from audit_entries where holder_id = $1 and action = 'case.looked_at'", [holder.holderId]);
    expect(looks).toHaveLength(1);
  });

  test('in clear only for whoever has it, field by field, with a reason, and each is on record with the person', async () => {
    const caseNumber = await opened();
    const unmask = (by: StaffCaller, body: object) => send(by, 'POST', `/api/console/cases/${caseNumber}/unmasking`, { body });
    const asked = { reason: 'The paper bears a name', fields: ['name', 'phone'] };
    expect((await unmask(officer, asked)).body.code).toBe('case_of_another');
    await desk(officer, caseNumber, 'claim');
    expect((await unmask(second, asked)).body.code).toBe('case_of_another');
    expect((await unmask(await hire(grantOf('officer', '440100')), asked)).body.code).toBe('case_not_found');
    expect((await unmask(officer, { ...asked, fields: [] })).body.code).toBe('request_malformed');
    const { status, body } = await unmask(officer, asked);
    expect([status, Object.keys(body).sort()]).toEqual([200, ['hidesAfterSeconds', 'name', 'phone']]);
    const seen = await owner.query('unmasked', "select seen, outcome, actor from audit_entries where holder_id = $1 and action = 'person.unmasked'", [holder.holderId]);
    expect(seen).toEqual([{ seen: asked.fields, outcome: asked.reason, actor: `staff:${officer.staffId}` }]);
    await desk(officer, caseNumber, 'decision', { outcome: 'granted' });
    expect((await unmask(officer, asked)).body.code).toBe('case_over');
  });

  test('what one has decided, and what one proposed to a second, is listed with the newest first, page by page, and nothing of others', async () => {
    const decided: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { caller, person } = await scene.newHolder();
      const { caseNumber } = (await open(caller, { service: 'formal_loss', content: { cardId: person.cards[0]?.cardId ?? '' } })).body;
      await desk(officer, caseNumber, 'claim');
      await desk(officer, caseNumber, 'decision', { outcome: 'granted' });
      decided.unshift(caseNumber);
      clock.at += DAY_MS;
    }
    await owner.query('proposed', 'update cases set first_by = $1, decided_by = $2 where case_number = $3', [officer.staffId, second.staffId, decided[1] ?? '']);
    const seen: string[] = [];
    for (let query: string | null = ''; query !== null; ) {
      const { body }: { readonly body: unknown } = await send(officer, 'GET', `/api/console/cases?box=done&limit=2${query}`);
      const { cases, next } = body as ReplyOf<typeof listDesk>;
      seen.push(...cases.map(({ caseNumber }) => caseNumber));
      query = next && `&${new URLSearchParams(next)}`;
    }
    expect(seen.filter((each) => decided.includes(each))).toEqual(decided);
    clock.at -= 3 * DAY_MS;
  });

  test('the workload counts what waits, what is late, and who has it', async () => {
    await owner.script('truncate cases, case_numbers, case_events');
    await claimed();
    clock.at += 2 * DAY_MS;
    expect((await send(officer, 'GET', '/api/console/case-workload')).body).toMatchObject({ areas: [{ areaCode: '110100', waiting: 1, overdue: 1, decided: 0 }], staff: [{ claimed: 1, decided: 0 }] });
    clock.at -= 2 * DAY_MS;
  });
});

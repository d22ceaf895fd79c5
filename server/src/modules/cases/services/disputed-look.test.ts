import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { HolderCaller, StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { recordAudit } from '../../audit/index.ts';
import { denyVerification, insertVerification } from '../../presentation/index.ts';
import { addPolicy } from '../../regions/index.ts';
import { disputeCheck, servicesOf } from '../index.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const scene = await caseScene();
const { owner, pool, clock, hire, open, mine, tell, desk, door } = scene;
afterAll(scene.close);
const services = servicesOf({ tellAboveCards: async () => {} });

let holder: HolderCaller;
let officer: StaffCaller;
let province: StaffCaller;
beforeEach(async () => {
  await owner.script('truncate budgets');
  holder = (await scene.newHolder()).caller;
  [officer, province] = [await hire(grantOf('officer', '110100')), await hire(grantOf('officer', '110000'))];
});

/** A code of the holder's that a counter read a minute ago. */
async function checked(): Promise<string> {
  const [{ id: verificationId } = { id: '' }] = await owner.query<{ id: string }>('an_id', 'select uuidv7() as id');
  await owner.transaction((database) => insertVerification(database, {
    holderId: holder.holderId, verificationId: asId(verificationId), deviceNo: 1, iat: 1, at: clock.at - 60_000, servicePointId: asId('A1'), terminalId: asId('T-1'), till: 'Till 1', regionCode: asId('110100'),
    purpose: 'identity', how: 'qr', outcome: 'valid', spent: true, reasons: [], warnings: [], seen: ['photo', 'masked_name'], amountFen: null, shortfallFen: null, requestKey: null, requestHash: null,
    reference: verificationId, offline: false, certificateHandle: null, flagged: null, deniedBy: null,
  }));
  return verificationId;
}

/** An officer's look at them, an hour ago. */
async function lookBy(caller: Parameters<typeof recordAudit>[1]['caller'] = officer): Promise<{ readonly accessId: string; readonly at: number }> {
  const at = clock.at - 3_600_000;
  await owner.transaction((database) => recordAudit(database, { holderId: holder.holderId, at, caller, action: 'person.unmasked', subject: 'counter_case', outcome: 'A call about a card', seen: ['name', 'phone'] }));
  const [entry] = await owner.query<{ entryId: string }>('entry', 'select entry_id from audit_entries where holder_id = $1 order by entry_id desc limit 1', [holder.holderId]);
  return { accessId: entry?.entryId ?? '', at };
}
const dispute = (content: Parameters<typeof open>[1]['content']) => open(holder, { service: 'disputed_look', content } as Parameters<typeof open>[1]);
const fieldsOf = (body: { readonly fields: readonly { readonly field: string; readonly asked: string | null }[] }) => Object.fromEntries(body.fields.map(({ field, asked }) => [field, asked]));
const denials = () => owner.query<{ deniedBy: string | null }>('denials', 'select denied_by from verifications where holder_id = $1', [holder.holderId]);
const audited = async (action: string) => (await owner.query('audited', 'select 1 from audit_entries where holder_id = $1 and action = $2', [holder.holderId, action])).length;

describe('a code that was read', () => {
  test('ends every code at once, and the desk of the region says what it found', async () => {
    const verificationId = await checked();
    const { body } = await dispute({ verificationId, words: 'I was at home.' });
    expect([body.state, await denials(), await audited('presentation.denied')]).toEqual(['received', [{ deniedBy: 'holder' }], 1]);
    expect(fieldsOf(body)).toEqual({ look_kind: 'code_checked', look_at: expect.stringMatching(/^2030-/), look_place: 'A1', look_till: 'Till 1', look_purpose: 'identity', look_outcome: 'valid', look_seen: 'photo, masked_name', look_words: 'I was at home.' });
    await desk(officer, body.caseNumber, 'claim');
    expect((await desk(officer, body.caseNumber, 'decision', { outcome: 'granted', words: 'The counter took another phone.' })).body.state).toBe('granted');
    expect([await audited('dispute.misuse_established'), (await mine(holder, body.caseNumber)).body.decision]).toMatchObject([1, { outcome: 'granted', words: 'The counter took another phone.' }]);
  });

  test('denied on the page of the code it is the same case, however often, and the codes end once', async () => {
    const verificationId = await checked();
    const deny = () => door.inTransaction((world) => disputeCheck(world, services, holder, { verificationId, reference: 'YK-DISP-UTED-02' }));
    const number = await deny();
    expect([await deny(), (await dispute({ verificationId })).body.code]).toEqual([number, 'case_open_already']);
    expect(await audited('presentation.denied')).toBe(1);
  });

  /** As the door of the code page does it, in one transaction. */
  const denied = (verificationId: string) => door.inTransaction(async (world) => {
    await denyVerification(world, holder, asId(verificationId));
    return disputeCheck(world, services, holder, { verificationId, reference: 'YK-DISP-UTED-04' });
  });

  test('pressed five times at once, the codes end once and it is one case', async () => {
    const verificationId = await checked();
    const numbers = await Promise.all(Array.from({ length: 5 }, () => denied(verificationId)));
    expect([new Set(numbers).size, numbers[0]]).toEqual([1, expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)]);
    expect(await owner.query('disputes', "select state from cases where holder_id = $1 and service = 'disputed_look'", [holder.holderId])).toEqual([{ state: 'received' }]);
  });

  test('cut off at any statement of the denial, it was said and is a case, or neither', async () => {
    let statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      holder = (await scene.newHolder()).caller;
      const verificationId = await checked();
      outcome = await killedAt({ pool, owner }, statement, () => denied(verificationId).catch(() => null));
      const [cases] = await owner.query<{ count: number }>('cases', "select count(*)::integer as count from cases where holder_id = $1 and service = 'disputed_look'", [holder.holderId]);
      expect([cases?.count, (await denials())[0]?.deniedBy], `statement ${statement}`).toEqual(outcome === 'killed' ? [0, null] : [1, 'holder']);
    }
    expect(statement).toBeGreaterThan(15);
  }, 120_000);

  test('where the region offers no such case the codes end all the same, and nothing says that a case was opened', async () => {
    const verificationId = await checked();
    const [row] = await owner.query<{ value: string }>('offered', "select value #>> '{}' as value from policies where what = 'services_offered' and region_code = '000000' order by valid_from desc limit 1");
    const without = String(row?.value).split(',').filter((service) => service !== 'disputed_look').join(',');
    await owner.transaction((database) => addPolicy(database, { what: 'services_offered', regionCode: asId('110100'), validFrom: asId('2029-06-01'), value: without, clause: 'a test', author: 'a test' }));
    try {
      expect(await door.inTransaction((world) => disputeCheck(world, services, holder, { verificationId, reference: 'YK-DISP-UTED-03' }))).toBeNull();
      expect((await dispute({ verificationId })).body.code).toBe('service_not_offered');
    } finally {
      await owner.script("delete from policies where region_code = '110100' and what = 'services_offered'");
    }
  });

  test('of somebody else, or one that there is not, is nobody’s to dispute', async () => {
    const verificationId = await checked();
    const other = (await scene.newHolder()).caller;
    expect((await open(other, { service: 'disputed_look', content: { verificationId } })).body.code).toBe('look_not_found');
    expect((await dispute({ verificationId: '01999999-0000-7000-8000-000000000000' })).body.code).toBe('look_not_found');
    expect(await denials()).toEqual([{ deniedBy: null }]);
  });

  test('cut off at any statement, the codes have ended and there is a case, or neither', async () => {
    let statement = 1;
    for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
      holder = (await scene.newHolder()).caller;
      const verificationId = await checked();
      outcome = await killedAt({ pool, owner }, statement, () => dispute({ verificationId }));
      const [cases] = await owner.query<{ count: number }>('cases', "select count(*)::integer as count from cases where holder_id = $1 and service = 'disputed_look'", [holder.holderId]);
      expect([cases?.count, (await denials())[0]?.deniedBy], `statement ${statement}`).toEqual(outcome === 'killed' ? [0, null] : [1, 'holder']);
    }
    expect(statement).toBeGreaterThan(10);
  }, 120_000);
});

describe('a look of an agency', () => {
  test('goes to the desk of the province, which reads who it was and why once it has the case; its holder reads neither', async () => {
    const { body } = await dispute(await lookBy());
    expect(fieldsOf(body)).toEqual({ look_kind: 'seen_by_staff', look_at: expect.any(String), look_seen: 'name, phone' });
    expect((await desk(officer, body.caseNumber)).body.code).toBe('case_not_found');
    expect(fieldsOf((await desk(province, body.caseNumber)).body)).not.toHaveProperty('look_by');
    const claimed = fieldsOf((await desk(province, body.caseNumber, 'claim')).body);
    expect(claimed).toMatchObject({ look_by: expect.stringMatching(/^\S+$/), look_reason: 'A call about a card' });
    const { body: refused } = await desk(province, body.caseNumber, 'decision', { outcome: 'refused', reason: 'conditions_not_met', words: 'You had called about your card.' });
    expect([refused.state, await audited('dispute.misuse_established')]).toEqual(['refused', 0]);
    expect((await mine(holder, body.caseNumber)).body).toMatchObject({ mayAppeal: true, decision: { words: 'You had called about your card.' } });
  });

  test('is not decided by whoever looked, neither way', async () => {
    const { caseNumber } = (await dispute(await lookBy(province))).body;
    await desk(province, caseNumber, 'claim');
    for (const decision of [{ outcome: 'granted' }, { outcome: 'refused', reason: 'other', words: 'It was I.' }]) expect((await desk(province, caseNumber, 'decision', decision)).body.code).toBe('case_own_decision');
    expect((await mine(holder, caseNumber)).body.state).toBe('received');
  });

  test('two looks are two cases; each once, and again only after it is over', async () => {
    const [first, second] = [await lookBy(), await lookBy()];
    const { caseNumber } = (await dispute(first)).body;
    expect([(await dispute(first)).body.code, (await dispute(second)).status]).toEqual(['case_open_already', 200]);
    await tell(holder, caseNumber, 'withdrawal');
    expect((await dispute(first)).status).toBe(200);
  });
});

test('what one did oneself, or the clock, is disputed with nobody', async () => {
  expect((await dispute(await lookBy(holder))).body.code).toBe('look_was_yours');
  expect((await dispute(await lookBy({ kind: 'operator', name: 'clock' }))).body.code).toBe('look_was_yours');
  const { accessId, at } = await lookBy();
  expect((await dispute({ accessId, at: at + 1 })).body.code).toBe('look_not_found');
});

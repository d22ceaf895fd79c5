import type { SkillsView } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import type { HolderCaller, StaffCaller } from '../../../platform/values/caller.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { registerEmployment, saveSkills } from '../../employment/index.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const scene = await caseScene({ also: registerEmployment });
const { owner, door, hire, open, mine, attach, desk, send } = scene;
afterAll(scene.close);

let holder: HolderCaller;
let officer: StaffCaller;
beforeEach(async () => {
  await owner.script('truncate budgets');
  [holder, officer] = [(await scene.newHolder()).caller, await hire(grantOf('officer', '110100'))];
});

const content = { occupationName: '焊工', level: 4, issuedBy: 'Test centre', certificateNumber: 'S-110100-4711', issuedOn: '2020-05-04' } as const;
const paper = Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF\n');
const ask = (other: Partial<{ readonly certificateNumber: string; readonly issuedOn: string }> = {}, by = holder) => open(by, { service: 'skill_certificate', content: { ...content, ...other } });
const skills = async (by = holder) => (await send(by, 'GET', '/api/work/skills')).body as unknown as SkillsView;
const kept = (by = holder) => owner.query<{ sealed: Buffer }>('kept', 'select * from skills where holder_id = $1', [by.holderId]);
async function granted(by = holder) {
  const { caseNumber } = (await ask({}, by)).body;
  await attach(by, caseNumber, paper);
  await desk(officer, caseNumber, 'claim');
  return { caseNumber, reply: await desk(officer, caseNumber, 'decision', { outcome: 'granted' }) };
}

test('without its paper it is not granted, and with it what stands on it is on record, sealed, with the case as its source', async () => {
  const { caseNumber } = (await ask()).body;
  await desk(officer, caseNumber, 'claim');
  expect((await desk(officer, caseNumber)).body.wouldRefuse).toBe('case_document_needed');
  expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).body).toMatchObject({ code: 'case_cannot_be_granted', missing: ['case_document_needed'] });
  await attach(holder, caseNumber, paper);
  const { fields } = (await desk(officer, caseNumber)).body;
  expect(fields.map(({ field, asked, held }) => [field, asked ?? held])).toEqual([['occupation', '焊工'], ['skill_level', '4'], ['issued_by', 'Test centre'], ['certificate_number', 'S-110100-4711'], ['certificate_day', '2020-05-04'], ['documents_added', '1']]);
  expect((await desk(officer, caseNumber, 'decision', { outcome: 'granted' })).status).toBe(200);
  expect((await skills()).skills).toMatchObject([{ ...content, occupationCode: null, theoryResult: null, source: null, caseNumber, asOf: '2030-01-28' }]);
  const [row] = await kept();
  expect(row?.sealed.toString('latin1')).not.toContain('4711');
  expect(JSON.stringify(await owner.query('row', 'select to_jsonb(s) - $2 as row from skills s where holder_id = $1', [holder.holderId, 'sealed']))).not.toMatch(/4711|焊工|Test centre/);
});

describe('who cannot', () => {
  test('with a day that is still to come, or a number that is on record; of another person the same number is another matter', async () => {
    expect((await ask({ issuedOn: '2030-01-29' })).body.code).toBe('skill_day_not_possible');
    await granted();
    expect((await ask({ certificateNumber: 's-110100-4711' })).body.code).toBe('skill_on_record');
    const other = (await scene.newHolder()).caller;
    expect((await skills(other)).skills).toEqual([]);
    expect((await ask({}, other)).status).toBe(200);
  });

  test('refused, or withdrawn, nothing is on record', async () => {
    const { caseNumber } = (await ask()).body;
    await attach(holder, caseNumber, paper);
    await desk(officer, caseNumber, 'claim');
    await desk(officer, caseNumber, 'decision', { outcome: 'refused', reason: 'evidence_differs', words: 'The paper says level 5.' });
    expect((await mine(holder, caseNumber)).body.decision).toMatchObject({ outcome: 'refused', words: 'The paper says level 5.' });
    expect(await kept()).toEqual([]);
  });
});

test('a file of the agency takes the place of what a case put on record; repeated it changes nothing', async () => {
  await granted();
  const row = { ...content, holderId: holder.holderId, occupationCode: '6-18-02-04', issuedOn: asId<'Day'>('2020-05-04'), theoryResult: 82, practiceResult: null, source: 'Bureau', regionCode: '110100', asOf: asId<'Day'>('2030-01-20') };
  const save = (one: typeof row, dryRun = false) => door.inTransaction((world) => saveSkills(world, [one], dryRun));
  expect(await save(row, true)).toEqual({ added: 0, changed: 1, unchanged: 0 });
  expect((await skills()).skills[0]?.source).toBeNull();
  expect([await save(row), await save(row), await save({ ...row, practiceResult: 90 } as never)]).toEqual([{ added: 0, changed: 1, unchanged: 0 }, { added: 0, changed: 0, unchanged: 1 }, { added: 0, changed: 1, unchanged: 0 }]);
  expect((await skills()).skills).toMatchObject([{ source: 'Bureau', caseNumber: null, occupationCode: '6-18-02-04', theoryResult: 82, practiceResult: 90, asOf: '2030-01-20' }]);
});

test('granted by two at once, and cut off at any statement, it is on record once or not at all', async () => {
  const { caseNumber } = (await ask()).body;
  await attach(holder, caseNumber, paper);
  await desk(officer, caseNumber, 'claim');
  const both = await Promise.all([desk(officer, caseNumber, 'decision', { outcome: 'granted' }), desk(officer, caseNumber, 'decision', { outcome: 'granted' })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await kept()).toHaveLength(1);

  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    holder = (await scene.newHolder()).caller;
    const one = (await ask()).body.caseNumber;
    await attach(holder, one, paper);
    await desk(officer, one, 'claim');
    outcome = await killedAt(scene, statement, () => desk(officer, one, 'decision', { outcome: 'granted' }));
    expect((await mine(holder, one)).body.state, `statement ${statement}`).toBe((await kept()).length === 1 ? 'granted' : 'received');
  }
  expect(statement).toBeGreaterThan(12);
}, 120_000);

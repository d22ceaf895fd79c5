import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { RegisteredPerson } from '../../../../test/registry-person.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { correctPhone, readPersonForRules, saveHolders, toPerson } from '../../holders/index.ts';
import { claimHashOf } from '../../proofing/claims/claim-cookie.ts';
import { getClaim } from '../../proofing/claims/claim-in-progress.ts';
import { matchPerson } from '../../proofing/index.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const DOCUMENT = Buffer.from('%PDF-1.7\n%%EOF\n');
const scene = await caseScene();
const { owner, clock, door, hire, open, mine, tell, attach, desk } = scene;
afterAll(scene.close);

let holder: HolderCaller;
let person: RegisteredPerson;
const officer = await hire(grantOf('officer', '110100'));
const second = await hire(grantOf('officer', '110100'));
beforeEach(async () => {
  await owner.script('truncate budgets');
  ({ caller: holder, person } = await scene.newHolder());
});

const askNameBare = (name: string, by = holder) => open(by, { service: 'data_correction', content: { field: 'name', name } });
const askName = async (name: string, by = holder) => {
  const asked = await askNameBare(name, by);
  if (asked.status === 200) await attach(by, asked.body.caseNumber, DOCUMENT);
  return asked;
};
const registry = () => door.inTransaction((world) => readPersonForRules(world, holder.holderId));
const grant = async (caseNumber: string) => {
  await desk(officer, caseNumber, 'claim');
  return desk(officer, caseNumber, 'decision', { outcome: 'granted' });
};
const grantByTwo = async (caseNumber: string) => {
  await grant(caseNumber);
  return desk(second, caseNumber, 'confirmation', { agree: true });
};
const importAs = (change: object) => door.inTransaction(async (world) => {
  const { holderId: _, ...known } = await readPersonForRules(world, holder.holderId);
  return saveHolders(world, [{ ...known, name: person.name, phone: person.phone, ...change }], { dryRun: false, source: 'import', tellAbove: async () => {} });
});
const givePaper = () => owner.query('paper', `insert into certificates (holder_id, certificate_id, kind, language, issued_at, valid_through, file_hash, sealed, key_version)
  values ($1, gen_random_uuid(), 'participation', 'es', $2, '2030-12-31', '\\x01', '\\x02', 1)`, [holder.holderId, new Date(clock.at)]);

describe('a name', () => {
  test('that no document bears, or that is held already, is not asked for; an accent is worth asking', async () => {
    expect([(await askName('张3')).body.code, (await askName('  ')).body.code]).toEqual(['new_name_malformed', 'new_name_malformed']);
    expect((await askName(`${person.name} `)).body.code).toBe('correction_same_value');
    ({ caller: holder, person } = await scene.newHolder({ name: 'JOSE DIAZ' }));
    expect((await askName('JOSÉ DÍAZ')).status).toBe(200);
  });

  test('asked twice at once is one case', async () => {
    const asked = await Promise.all([askNameBare('测试怡'), askNameBare('测试宜')]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(asked.find(({ status }) => status === 409)?.body.code).toBe('case_open_already');
  });

  test('without a document is granted by nobody, and both are told so; refused it can be', async () => {
    const { caseNumber, documentNeeded } = (await askNameBare('测试怡')).body;
    expect([documentNeeded, (await desk(officer, caseNumber)).body.wouldRefuse]).toEqual([true, 'case_document_needed']);
    expect((await grant(caseNumber)).body).toMatchObject({ code: 'case_cannot_be_granted', missing: ['case_document_needed'] });
    await attach(holder, caseNumber, DOCUMENT);
    expect([(await mine(holder, caseNumber)).body.documentNeeded, (await desk(officer, caseNumber)).body.wouldRefuse]).toEqual([false, null]);
    const bare = (await askNameBare('测试怡', (await scene.newHolder()).caller)).body.caseNumber;
    await desk(officer, bare, 'claim');
    expect((await desk(officer, bare, 'decision', { outcome: 'refused', reason: 'evidence_missing', words: 'A document is missing.' })).body.state).toBe('to_confirm');
  });

  test('is masked for its holder and for whoever only looks; whoever decides reads both, and that is on record', async () => {
    ({ caller: holder, person } = await scene.newHolder({ name: '陈静宜' }));
    const { caseNumber } = (await askName('陈静怡')).body;
    const masked = [{ field: 'masked_name', held: '陈＊＊', asked: '陈＊怡', differs: true }];
    expect((await mine(holder, caseNumber)).body.fields).toEqual(masked);
    expect((await desk(officer, caseNumber)).body.fields).toEqual(masked);
    await desk(officer, caseNumber, 'claim');
    const open = [{ field: 'name', held: '陈静宜', asked: '陈静怡', differs: true }];
    expect((await desk(officer, caseNumber)).body.fields).toEqual(open);
    await desk(officer, caseNumber, 'decision', { outcome: 'granted' });
    expect((await desk(officer, caseNumber)).body.fields).toEqual(masked);
    expect((await desk(second, caseNumber)).body.fields).toEqual(open);
    const looks = await owner.query<{ seen: string[] }>('looks', "select seen from audit_entries where holder_id = $1 and action = 'case.looked_at' order by at, entry_id", [holder.holderId]);
    expect(looks.filter(({ seen }) => seen.includes('name')).length).toBeGreaterThan(1);
    await desk(second, caseNumber, 'confirmation', { agree: true });
    expect((await desk(second, caseNumber)).body.fields).toEqual([{ field: 'masked_name', held: '陈＊＊', asked: '陈＊＊', differs: false }]);
  });

  test('needs a second officer; then the old one is history, the finding is mended, and people are found by the new one alone', async () => {
    const { caseNumber } = (await askName('测试怡')).body;
    await owner.query('noted_name', "insert into holder_findings values ($1, 'name_differs', '2030-01-01')", [holder.holderId]);
    expect((await grant(caseNumber)).body.state).toBe('to_confirm');
    expect((await desk(officer, caseNumber, 'confirmation', { agree: true })).body.code).toBe('case_own_decision');
    expect((await registry()).name).toBe(person.name);
    expect((await desk(second, caseNumber, 'confirmation', { agree: true })).body.state).toBe('granted');
    expect((await registry()).name).toBe('测试怡');
    expect(await owner.query('findings', 'select from holder_findings where holder_id = $1', [holder.holderId])).toHaveLength(0);
    const history = await owner.query<{ version: number; sealed: Buffer; source: string }>('history', 'select version, sealed, source from holder_history where holder_id = $1', [holder.holderId]);
    expect(history.map(({ source }) => source)).toEqual([`case:${caseNumber}`]);
    const before = await door.inTransaction(async ({ sealer }) => history.map((row) => toPerson(sealer, { ...row, holderId: holder.holderId, regionCode: '110100' as never, lifeStatus: 1 }).name));
    expect(before).toEqual([person.name]);
    const typed = (name: string) => door.inTransaction((world) => matchPerson(world, { name, identityNumber: person.identityNumber, cardNumber: person.cards[0]?.number ?? null }));
    expect((await typed('测试怡')).matched).not.toBeNull();
    expect((await typed(person.name)).matched).toBeNull();
    const told = await owner.query<{ kind: string }>('told', 'select kind from notices where holder_id = $1', [holder.holderId]);
    expect(told.map(({ kind }) => kind)).toContain('case_granted');
  });

  test('granted, what began with the name before ends and says why, and its papers are withdrawn; what is done stays', async () => {
    const { caseNumber } = (await askName('测试怡')).body;
    const secrets = ['prove', 'set_pin', 'done'] as const;
    const hashOf = (step: string) => door.inTransaction(async ({ lookup }) => claimHashOf(lookup, `${step}-${caseNumber}`));
    for (const step of secrets) {
      await owner.query('begun', `insert into claims (claim_hash, holder_id, level, channel, policy_version, policy_text_hash, step, phone_allowed, face_allowed, proved_by, started_at, expires_at)
        values ($1, $2, 1, 'app', 1, 'x', $3, true, true, case when $3 = 'prove' then null else 'face' end, $4, $5)`, [await hashOf(step), holder.holderId, step, new Date(clock.at), new Date(clock.at + 300_000)]);
    }
    await givePaper();
    await grantByTwo(caseNumber);
    const now = (step: string) => door.inTransaction((world) => getClaim(world, `${step}-${caseNumber}`)).then(({ step: at }) => at, ({ code }: { code: string }) => code);
    expect([await now('prove'), await now('set_pin'), await now('done')]).toEqual(['claim_data_corrected', 'claim_data_corrected', 'done']);
    expect(await owner.query('held', 'select from certificates where holder_id = $1 and withdrawn_at is null', [holder.holderId])).toHaveLength(0);
    expect(await owner.query('record', "select from audit_entries where holder_id = $1 and action = 'certificate.withdrawn'", [holder.holderId])).toHaveLength(1);
  });

  test('refused or withdrawn, the registry holds what it held', async () => {
    for (const end of ['refused', 'withdrawn'] as const) {
      const { caseNumber } = (await askName('测试怡')).body;
      if (end === 'withdrawn') await tell(holder, caseNumber, 'withdrawal');
      else {
        await desk(officer, caseNumber, 'claim');
        await desk(officer, caseNumber, 'decision', { outcome: 'refused', reason: 'not_the_person', words: 'Please come to a counter.' });
        await desk(second, caseNumber, 'confirmation', { agree: true });
      }
      expect((await registry()).name).toBe(person.name);
    }
  });

  test('is not undone by a file: the same says nothing, what else it brings is taken, a third name is reported, the corrected one ends it; beside a corrected phone', async () => {
    const phone = '19100000001';
    await door.inTransaction((world) => correctPhone(world, holder.holderId, { phone, source: 'test', caller: second }));
    await grantByTwo((await askName('测试怡')).body.caseNumber);
    expect(await importAs({})).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await importAs({ sex: 'male', birthDay: '1980-01-01' })).toMatchObject({ changed: 1, conflicts: [] });
    expect(await registry()).toMatchObject({ name: '测试怡', phone });
    expect(await importAs({ name: '测试仪' })).toMatchObject({ conflicts: [{ place: 0, field: 'name' }] });
    expect((await registry()).name).toBe('测试怡');
    expect(await importAs({ name: '测试怡' })).toMatchObject({ conflicts: [] });
    expect(await importAs({ name: '测试仪' })).toMatchObject({ conflicts: [] });
    expect(await registry()).toMatchObject({ name: '测试仪', phone });
  });

  test('confirmed twice at once is applied once', async () => {
    const { caseNumber } = (await askName('测试怡')).body;
    const third = await hire(grantOf('officer', '110100'));
    await grant(caseNumber);
    const both = await Promise.all([desk(second, caseNumber, 'confirmation', { agree: true }), desk(third, caseNumber, 'confirmation', { agree: true })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await owner.query('versions', 'select from holder_history where holder_id = $1', [holder.holderId])).toHaveLength(1);
    expect(await owner.query('corrected', "select from audit_entries where holder_id = $1 and action = 'registry.name_corrected'", [holder.holderId])).toHaveLength(1);
  });
});

test('cut off at any statement of the second word, name, claims, papers and case say the same', async () => {
  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    ({ caller: holder, person } = await scene.newHolder());
    const { caseNumber } = (await askName('测试怡')).body;
    await givePaper();
    await grant(caseNumber);
    outcome = await killedAt(scene, statement, () => desk(second, caseNumber, 'confirmation', { agree: true }));
    const [kept] = await owner.query<{ names: number; papers: number }>('whole', `
      select (select count(*)::integer from holder_history where holder_id = $1) as names, (select count(*)::integer from certificates where holder_id = $1 and withdrawn_at is not null) as papers`, [holder.holderId]);
    const granted = (await mine(holder, caseNumber)).body.state === 'granted';
    expect([kept, (await registry()).name], `statement ${statement}`).toEqual(granted ? [{ names: 1, papers: 1 }, '测试怡'] : [{ names: 0, papers: 0 }, person.name]);
  }
  expect(statement).toBeGreaterThan(12);
}, 120_000);

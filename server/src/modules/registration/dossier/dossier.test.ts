import { randomUUID } from 'node:crypto';
import type { ApprovalView, DossierItem, DossierItemView, DossierView, IssuerRulesView, listDossiers, ReplyOf } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { kindsBelow } from '../../approvals/index.ts';
import { approvalScene, grantOf } from '../../approvals/test/approval-scene.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { issuerKinds } from '../issuers/index.ts';
import { findIssuer } from '../issuers/issuers-table.ts';
import { acceptReadiness } from '../test/accepted-readiness.ts';
import { soundContents } from '../test/dossier-contents.ts';
import { registerDossiers } from './dossier-routes.ts';

const scene = await approvalScene({ above: issuerKinds });
const { app, door, owner, hire, send, decide } = scene;
registerDossiers(app, door, { kinds: { ...kindsBelow, ...issuerKinds, audit_export: () => null } });
afterAll(scene.close);

const CITY = '330100';
const reason = 'all that Article 7 asks for';
let officer: StaffCaller;
let province: StaffCaller;
let ministry: StaffCaller;
beforeEach(async () => {
  await scene.forget();
  await owner.script(`truncate dossiers, dossier_items, dossier_versions, dossier_signatures, dossier_comments, area_documents, readiness_items, readiness_reviews, regional_systems, technical_tests, technical_test_results; delete from issuer_events where area_code like '33%'; delete from approved_issuers where area_code like '33%'`);
  officer = proved(await hire(grantOf('officer', CITY)));
  province = await hire(grantOf('approver', '330000'));
  ministry = await hire(grantOf('approver', '000000'));
  await acceptReadiness(owner, CITY, { day: '2030-01-28', at: scene.clock.now });
});

describe('a dossier', () => {
  test('cannot be handed in while an item is missing, does not add up, breaks the profile, or nobody signed it', async () => {
    await begin();
    expect((await handIn()).body).toMatchObject({ code: 'dossier_incomplete' });
    const half = { ...soundContents.application_form, cardsFirstYear: 1 };
    expect((await save('application_form', half)).body.faults).toMatchObject([{ code: 'does_not_add_up', at: '/cardsFirstYear' }, { code: 'not_signed' }]);
    expect((await save('card_face', { ...soundContents.card_face, issuerName: 'ACME' })).body.faults[0]).toMatchObject({ code: 'card_face_fault', at: '/issuerName' });
    expect((await save('file_structure', {})).body.faults[0]).toMatchObject({ code: 'file_structure_fault' });
    expect((await save('local_measures', { functions: {} })).body.faults.map(({ code }) => code)).toContain('field_wrong');
    await write();
    expect((await handIn()).body).toMatchObject({ code: 'dossier_incomplete' });
    await sign();
    expect((await view()).ready).toBe(6);
    expect((await handIn()).status).toBe(200);
  });

  test('is signed only by an officer whose passkey has just answered, and a change of one letter needs a new signature', async () => {
    await begin();
    const { contentHash } = (await save('application_form', soundContents.application_form)).body;
    const unproved = await hire(grantOf('officer', CITY));
    expect((await ask<{ code: string }>(unproved, 'POST', '/items/application_form/signature', { contentHash })).body.code).toBe('passkey_proof_needed');
    expect((await ask<{ code: string }>(officer, 'POST', '/items/application_form/signature', { contentHash: 'a'.repeat(64) })).body.code).toBe('dossier_item_changed');
    expect((await ask<DossierItemView>(officer, 'POST', '/items/application_form/signature', { contentHash })).body.faults).toEqual([]);
    expect((await save('application_form', { ...soundContents.application_form, address: '演练大道 2 号' })).body.faults).toMatchObject([{ code: 'not_signed' }]);
  });

  test('is written by one officer at a time: whoever saves over an edition that they did not read is told', async () => {
    await begin();
    const saves = await Promise.all([1, 2].map((number) => ask<{ code: string }>(officer, 'PUT', '/items/card_face', { edition: 0, content: { number } })));
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('names no file that was not handed in for its area', async () => {
    await begin();
    const uploadIds = [randomUUID()];
    expect((await save('others', { uploadIds })).body.faults).toMatchObject([{ code: 'document_unknown', at: '/uploadIds' }]);
    const handOver = (area: string) => owner.query('hand_over', `insert into area_documents (area_code, document_id, sha256, type, bytes, name, uploaded_by, at) values ($1, $2, $3, 'pdf', 1, 'regime.pdf', 'staff:test', now())`, [area, uploadIds[0] ?? '', 'a'.repeat(64)]);
    await handOver('310100');
    expect((await save('others', { uploadIds })).body.faults).toHaveLength(1);
    await handOver(CITY);
    expect((await save('others', { uploadIds })).body.faults).toEqual([]);
  });

  test('stands alone: of two that are begun at once one is', async () => {
    const begun = await Promise.all([1, 2].map(() => ask(officer, 'POST', '')));
    expect(begun.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('is nobody’s business outside its area', async () => {
    await begin();
    for (const stranger of [await hire(grantOf('officer', '330200')), await hire(grantOf('approver', '320000'))]) {
      expect((await ask(stranger, 'GET', '')).status).toBe(403);
      expect((await ask(stranger, 'PUT', '/items/card_face', { edition: 0, content: {} })).status).toBe(403);
    }
  });
});

describe('what Article 6 asks for', () => {
  beforeEach(() => owner.script('truncate readiness_items, readiness_reviews, regional_systems, technical_tests, technical_test_results'));
  const accept = (levels?: readonly string[], areaCode = CITY) => acceptReadiness(owner, areaCode, { day: '2030-01-28', at: scene.clock.now, ...(levels && { levels }) });

  test('has to be accepted before the province approves, and again before the ministry does; the refusal names what is missing, and the request goes on waiting', async () => {
    const dossier = await handedIn();
    const refused = await decide(province, await approvalOf(dossier));
    expect(refused.body).toMatchObject({ code: 'readiness_not_accepted', missing: ['service_matrix', 'technical_condition', 'capacity', 'plan', 'management_regime', 'internal_control', 'emergency_plan'] });
    expect((await view()).state).toBe('province_review');

    await accept(['province']);
    await decision(province, dossier);
    const byMinistry = await decide(ministry, await approvalOf(dossier));
    expect(byMinistry.body).toMatchObject({ code: 'readiness_not_accepted', missing: expect.not.arrayContaining(['technical_condition']) });
    expect(await findIssuer(owner, asId(CITY))).toBeNull();
    await owner.script(`insert into readiness_reviews select area_code, item, review_no + 1, version, 'ministry', true, reason, reviewer, at from readiness_reviews`);
    expect((await decision(ministry, dossier)).state).toBe('applied');
  });

  test('counts no more when the live test did not pass, or has become too old', async () => {
    const dossier = await handedIn();
    await accept();
    await owner.script(`update technical_test_results set findings = '["wrong_answers"]'`);
    expect((await decide(province, await approvalOf(dossier))).body).toMatchObject({ code: 'readiness_not_accepted', missing: ['technical_condition'] });
    await owner.script(`update technical_test_results set findings = '[]', at = at - interval '91 days'`);
    expect((await decide(province, await approvalOf(dossier))).body).toMatchObject({ missing: ['technical_condition'] });
  });

  test('does not keep anybody from returning or rejecting', async () => {
    const dossier = await handedIn();
    expect((await decision(province, dossier, 'return')).state).toBe('returned');
  });
});

describe('a return', () => {
  test('is answered by whichever officer of the area is there; neither they nor the one before decide it', async () => {
    const dossier = await handedIn();
    await decision(province, dossier, 'return');
    const stranger = proved(await hire(grantOf('officer', '330200')));
    expect((await handIn(stranger)).status).toBe(403);
    const other = proved(await hire(grantOf('officer', CITY), grantOf('approver', '330000')));
    await save('card_face', { ...soundContents.card_face, theme: 'plum' }, other);
    const corrected = (await handIn(other)).body;
    expect(corrected).toMatchObject({ state: 'province_review', version: 2, approvalId: dossier.approvalId });
    expect((await decide(other, await approvalOf(corrected))).body.code).toBe('approval_own_change');

    const both = await hire(grantOf('officer', CITY), grantOf('approver', '330000'));
    await owner.query('was_the_first_maker', 'update approvals set former_makers = array[$1]', [`staff:${both.staffId}`]);
    expect((await decide(both, await approvalOf(corrected))).body.code).toBe('approval_own_change');
    await expect(owner.query('decides_anyway', 'update approvals set approved_by = array[$1]', [`staff:${both.staffId}`])).rejects.toThrow('nobody_decides_what_they_asked_for_before');
    expect((await decision(province, corrected)).stepsDone).toBe(1);
  });

  test('of another kind of change is answered by its maker alone', async () => {
    const held = await scene.raiseSwitch(await hire(grantOf('officer', '310100')), '310100', true);
    await decide(await hire(grantOf('approver', '310000')), held, 'return');
    const other = await hire(grantOf('officer', '310100'));
    expect((await send(other, 'POST', `/${held.approvalId}/correction`, { version: 1, ...scene.pause('310100', true) })).body.code).toBe('not_permitted');
  });
});

describe('the list', () => {
  test('shows each area that one reaches with where it stands, since when and whose turn it is, page by page; and nobody else’s', async () => {
    await begin();
    const ningbo = proved(await hire(grantOf('officer', '330200')));
    const dossier = await handedIn(ningbo, '330200');
    const list = async (by: StaffCaller, query = '') => (await app.inject({ url: `/api/console/registration/dossiers${query}`, headers: { 'x-staff': by.staffId } })).json<ReplyOf<typeof listDossiers>>();
    expect((await list(officer)).dossiers.map(({ areaCode }) => areaCode)).toEqual([CITY]);
    expect((await list(await hire(grantOf('approver', '320000')))).dossiers).toEqual([]);
    const all = await list(province);
    expect(all.dossiers).toMatchObject([{ areaCode: CITY, state: 'draft', turn: 'area', ready: 1, of: 6 }, { areaCode: '330200', state: 'province_review', turn: 'province', ready: 6, approvalId: dossier.approvalId }]);
    expect((await list(province, '?turn=province')).dossiers.map(({ areaCode }) => areaCode)).toEqual(['330200']);
    const first = await list(province, '?limit=1');
    expect([first.next, first.count, (await list(province, `?limit=1&after=${first.next}`)).dossiers.map(({ areaCode }) => areaCode)]).toEqual([CITY, 2, ['330200']]);
  });
});

describe('the review', () => {
  test('whose connection is lost at any statement of its last step has approved the dossier and allotted the number, or nothing of it', async () => {
    const dossier = await handedIn();
    await decision(province, dossier);
    const { approvalId, version } = await view();
    const largest = async () => (await owner.query<{ largest: number }>('largest_number', 'select max(issuer_number) as largest from approved_issuers'))[0]?.largest ?? 0;
    const before = await largest();
    let killed = 0;
    for (let statement = 1; ; statement += 1) {
      const outcome = await killedAt(scene, statement, () => decide(ministry, { approvalId: approvalId ?? '', version }));
      if (outcome !== 'killed') break;
      killed += 1;
      expect(await owner.query('after_the_kill', `select state, cardinality(approved_by) as approved, (select count(*)::int from approved_issuers where area_code = $1) as issuers, (select closed_at from dossiers where area_code = $1) as closed_at from approvals`, [CITY]), `statement ${statement}`)
        .toEqual([{ state: 'raised', approved: 1, issuers: 0, closedAt: null }]);
    }
    expect(killed).toBeGreaterThan(10);
    expect(await view()).toMatchObject({ state: 'approved', issuerNumber: expect.stringMatching(/^\d{6}$/) });
    expect(await largest()).toBe(before + 1);
  });

  test('returns it with comments, sees what was corrected, and approves it: the province first, then the ministry, which allots the number', async () => {
    const first = await handedIn();
    expect(first.state).toBe('province_review');
    expect((await save('card_face', {})).body).toMatchObject({ code: 'dossier_under_review' });
    expect((await mark(await hire(grantOf('approver', CITY)), 'card_face')).status).toBe(403);
    await mark(province, 'card_face');
    expect((await decision(province, first, 'return')).state).toBe('returned');

    expect((await handIn()).body).toMatchObject({ code: 'dossier_incomplete' });
    await save('card_face', { ...soundContents.card_face, theme: 'plum' });
    const second = (await handIn()).body;
    expect(second).toMatchObject({ state: 'province_review', version: 2 });
    const { differences } = (await ask<{ differences: unknown }>(province, 'GET', '/differences?from=1&to=2')).body;
    expect(differences).toEqual([{ item: 'card_face', at: '/theme', before: 'lake', after: 'plum' }]);

    await decision(province, second);
    expect((await view()).state).toBe('ministry_review');
    expect(await findIssuer(owner, asId(CITY))).toBeNull();
    await decision(ministry, second);
    expect(await view()).toMatchObject({ state: 'approved', issuerNumber: expect.stringMatching(/^\d{6}$/), mayEdit: false });
    expect(await findIssuer(owner, asId(CITY))).toMatchObject({ standing: 'active', scope: ['cards', 'ecards'] });
  });

  test('is taken back by any officer of the area, with a reason that stands in its timeline, and by nobody of another one or above; then it is written on', async () => {
    const first = await handedIn();
    const approval = await approvalOf(first);
    const colleague = proved(await hire(grantOf('officer', CITY)));
    const seen = async (by: StaffCaller) => (await send(by, 'GET', `/${approval.approvalId}`)).body as unknown as ApprovalView;
    for (const stranger of [await hire(grantOf('officer', '310100')), province, ministry]) {
      expect((await send(stranger, 'POST', `/${approval.approvalId}/withdrawal`, { reason: 'not mine' })).body).toMatchObject({ code: 'not_permitted' });
    }
    expect([(await seen(colleague)).mayWithdraw, (await seen(province)).mayWithdraw]).toEqual([true, false]);
    expect((await send(colleague, 'POST', `/${approval.approvalId}/withdrawal`, { reason: 'the supplier changed' })).body).toMatchObject({ state: 'withdrawn', mayWithdraw: false });
    expect((await seen(province)).timeline.at(-1)).toMatchObject({ what: 'withdrawn', reason: 'the supplier changed' });
    expect((await decide(province, approval)).body).toMatchObject({ code: 'approval_not_open' });
    await save('card_face', { ...soundContents.card_face, theme: 'plum' });
    expect((await handIn()).body).toMatchObject({ state: 'province_review', version: 2 });
  });

  test('of one dossier is decided once, though two of the ministry approve at once', async () => {
    const dossier = await handedIn();
    await decision(province, dossier);
    const other = await hire(grantOf('approver', '000000'));
    const approval = await approvalOf(dossier);
    const decided = await Promise.all([decide(ministry, approval), decide(other, approval)]);
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await owner.query('approvals_of_city', `select event_no from issuer_events where area_code = '${CITY}'`)).toHaveLength(1);
  });

  test('approves what was held and nothing else: what was altered behind its back is stale', async () => {
    const dossier = await handedIn();
    await decision(province, dossier);
    await owner.script(`update dossier_versions set contents = jsonb_set(contents, '{card_face,theme}', '"ochre"')`);
    expect((await decision(ministry, dossier)).state).toBe('stale');
    expect(await findIssuer(owner, asId(CITY))).toBeNull();
  });

  test('of a province’s own dossier is the ministry’s', async () => {
    await acceptReadiness(owner, '330000', { day: '2030-01-28', at: scene.clock.now, levels: ['ministry'] });
    const provincial = proved(await hire(grantOf('officer', '330000')));
    const dossier = await handedIn(provincial, '330000');
    expect(dossier.state).toBe('ministry_review');
    expect((await decide(province, await approvalOf(dossier))).status).toBe(403);
    expect((await decision(ministry, dossier)).state).toBe('applied');
  });
});

describe('a later change', () => {
  beforeEach(async () => {
    const dossier = await handedIn();
    await decision(province, dossier);
    await decision(ministry, dossier);
  });

  test('of supplier, volume or people is filed at once; of the face it is reviewed anew', async () => {
    expect((await begin()).body.purpose).toBe('change');
    await sign();
    expect((await handIn()).body).toMatchObject({ code: 'approval_changes_nothing' });
    await save('application_form', { ...soundContents.application_form, suppliers: [] });
    await sign();
    expect((await handIn()).body).toMatchObject({ state: 'filed', approvalId: null });

    await begin();
    await save('card_face', { ...soundContents.card_face, theme: 'ochre' });
    await sign();
    expect((await handIn()).body).toMatchObject({ state: 'province_review' });
  });

  test('of the rules is published when it is approved, with the sections that changed', async () => {
    expect((await rules()).versions).toMatchObject([{ version: 1, since: '2030-01-28', changed: [] }]);
    await begin();
    const { local_measures: measures } = soundContents;
    await save('local_measures', { ...measures, application: { 'zh-CN': '申领的新规定：自受理之日起七个工作日内办结，逾期说明原因。' } });
    await sign();
    const change = (await handIn()).body;
    expect((await rules()).versions).toHaveLength(1);
    await decision(province, change);
    await decision(ministry, change);
    expect((await rules()).versions).toMatchObject([{ version: 2, changed: ['application'] }, { version: 1 }]);
  });
});

/** Their passkey has just answered. */
function proved(caller: StaffCaller): StaffCaller {
  return Object.assign(caller, { provedUntil: scene.clock.now + 300_000 });
}

async function ask<Body = DossierView>(by: StaffCaller, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, area = CITY) {
  const reply = await app.inject({ method, url: `/api/console/registration/areas/${area}/dossier${url}`, headers: { 'x-staff': by.staffId, 'idempotency-key': randomUUID() }, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json<Body>() };
}

const begin = (by = officer, area = CITY) => ask(by, 'POST', '', undefined, area);
const view = async (by = officer, area = CITY) => (await ask(by, 'GET', '', undefined, area)).body;
const handIn = (by = officer, area = CITY) => ask<DossierView & { code?: string }>(by, 'POST', '/submission', { reason }, area);
const mark = (by: StaffCaller, item: DossierItem) => ask(by, 'POST', `/items/${item}/comments`, { mark: 'to_correct', words: 'another colour' });

async function save(item: DossierItem, content: object, by = officer, area = CITY) {
  const { edition } = (await view(by, area)).items.find((one) => one.item === item) ?? { edition: 0 };
  return ask<DossierItemView & { code?: string }>(by, 'PUT', `/items/${item}`, { edition, content }, area);
}

async function write(by = officer, area = CITY): Promise<void> {
  for (const [item, content] of Object.entries(soundContents) as [DossierItem, object][]) await save(item, content, by, area);
}

async function sign(by = officer, area = CITY): Promise<void> {
  for (const { item, contentHash, needsSignature } of (await view(by, area)).items) if (needsSignature) await ask(by, 'POST', `/items/${item}/signature`, { contentHash }, area);
}

async function handedIn(by = officer, area = CITY): Promise<DossierView> {
  await begin(by, area);
  await write(by, area);
  await sign(by, area);
  return (await handIn(by, area)).body;
}

async function approvalOf({ approvalId }: DossierView): Promise<ApprovalView> {
  return (await send(ministry, 'GET', `/${approvalId}`)).body;
}

async function decision(by: StaffCaller, dossier: DossierView, what: 'approve' | 'return' = 'approve'): Promise<ApprovalView> {
  return (await decide(by, await approvalOf(dossier), what)).body;
}

async function rules(): Promise<IssuerRulesView> {
  return (await app.inject({ url: `/api/issuers/${CITY}/rules` })).json<IssuerRulesView>();
}

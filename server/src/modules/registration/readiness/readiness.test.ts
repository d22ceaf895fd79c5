import type { ReadinessContent, ReplyOf } from '@yika/contract';
import type * as contract from '@yika/contract';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { testDoor } from '../../../../test/test-door.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { setSwitch } from '../../switches/index.ts';
import { activeStaff, grantOf } from '../../staff/test/staff.ts';
import { readinessOf, registerReadiness } from '../index.ts';
import { wellContents } from '../rules/readiness/test/well-contents.ts';

const { owner, pool, close } = await freshDatabase();
const clock = { at: 0 };
const start = Date.parse('2030-01-28T02:00:00Z');
let asking: StaffCaller;
const door = testDoor(pool, { now: () => clock.at, staffOf: async () => asking });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerReadiness(app, door);
afterAll(async () => {
  await app.close();
  await close();
});

const officer = await activeStaff(owner, grantOf('officer', '440100'), grantOf('approver', '440100'));
const province = await activeStaff(owner, grantOf('approver', '440000'));
const ministry = await activeStaff(owner, grantOf('approver', '000000'));
/** Writes and reviews: never the same item. */
const both = await activeStaff(owner, grantOf('officer', '440000'), grantOf('approver', '440000'));
const elsewhere = await activeStaff(owner, grantOf('officer', '310100'), grantOf('approver', '310000'));

type Whole = ReplyOf<typeof contract.getReadiness>;
type Answer<Body> = { readonly statusCode: number; readonly body: Body & { readonly code?: string } };
const send = async <Body>(by: StaffCaller, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, key: string = randomUUID()): Promise<Answer<Body>> => {
  asking = by;
  const reply = await app.inject({ method, url: `/api/console/registration/areas/${path}`, ...(payload && { payload }), headers: { 'idempotency-key': key } });
  return { statusCode: reply.statusCode, body: reply.json() };
};
const edit = (by: StaffCaller, content: ReadinessContent, version = 0, documents: readonly string[] = []) => send<contract.ReadinessItemView>(by, 'PUT', '440100/readiness', { version, content, documents });
const review = (by: StaffCaller, item: string, { version = 1, accept = true, reason = 'looked at it', key = randomUUID() as string } = {}) =>
  send<contract.ReadinessItemView>(by, 'POST', `440100/readiness/${item}/reviews`, { version, accept, reason }, key);
const read = async (by: StaffCaller = province) => (await send<Whole>(by, 'GET', '440100/readiness')).body;
const stateOf = async (item: string) => (await read()).items.find((each) => each.item === item)?.state;
const well = wellContents('2030-01-28');
well.service_matrix.rows.push(...(['business_handling', 'medical_settlement'] as const).map((service) => ({ service, card: true, ecard: false, servicePoints: 3, opensOn: '2029-01-01' })));

beforeEach(async () => {
  clock.at = start;
  await owner.script('truncate readiness_items, readiness_reviews, regional_systems, technical_tests, technical_test_looks, technical_test_results');
});

describe('nobody', () => {
  test('writes of another area, or without being its officer; nor reads it', async () => {
    expect([(await edit(elsewhere, well.plan)).body.code, (await edit(province, well.plan)).body.code, (await send(elsewhere, 'GET', '440100/readiness')).body.code]).toEqual(['outside_scope', 'role_needed', 'outside_scope']);
    expect((await read()).items.map(({ state }) => state)).toEqual(Array(7).fill('empty'));
  });

  test('reviews for their own city, nor for another province, nor what they wrote any version of', async () => {
    await edit(both, well.plan);
    await edit(officer, well.plan, 1);
    expect([(await review(officer, 'plan', { version: 2 })).body.code, (await review(elsewhere, 'plan', { version: 2 })).body.code, (await review(both, 'plan', { version: 2 })).body.code]).toEqual(['outside_scope', 'outside_scope', 'readiness_own_edit']);
    expect((await read(both)).items.find(({ item }) => item === 'plan')?.mayReview).toBe(false);
    expect(await stateOf('plan')).toBe('ready');
  });

  test('accepts what is not whole, what has changed since, or before the province; the technical condition not at all', async () => {
    await edit(officer, { ...well.plan, costTotalFen: 1 });
    expect((await review(province, 'plan')).body.code).toBe('readiness_incomplete');
    await edit(officer, well.plan, 1);
    expect([(await review(province, 'plan')).body.code, (await review(ministry, 'plan', { version: 2 })).body.code, (await review(ministry, 'technical_condition')).body.code]).toEqual(['readiness_changed', 'readiness_province_first', 'readiness_by_test_only']);
  });

  test('writes over what somebody else has just written', async () => {
    const [one, other] = await Promise.all([edit(officer, well.plan), edit(officer, { ...well.plan, design: '' })]);
    expect([one.body.code, other.body.code].filter((code) => code === 'readiness_changed')).toHaveLength(1);
  });

  test('alters on the server what was written or reviewed', async () => {
    await edit(officer, well.plan);
    await review(province, 'plan');
    for (const table of ['readiness_items', 'readiness_reviews']) {
      await expect(pool.script(`update ${table} set version = 9`)).rejects.toThrow('permission denied');
      await expect(pool.script(`delete from ${table}`)).rejects.toThrow('permission denied');
    }
  });
});

test('an item is written, returned, mended, and accepted by the province and then the ministry; all of it stays to be read', async () => {
  await edit(officer, { ...well.plan, design: 'soon' });
  expect(await stateOf('plan')).toBe('incomplete');
  expect((await edit(officer, well.plan, 1)).body).toMatchObject({ state: 'ready', version: 2, findings: [] });
  await review(province, 'plan', { version: 2, accept: false, reason: 'hall 3 is missing' });
  expect(await stateOf('plan')).toBe('returned');
  await edit(officer, well.plan, 2);
  const once = randomUUID();
  const [first, again] = [await review(province, 'plan', { version: 3, key: once }), await review(province, 'plan', { version: 3, key: once })];
  expect([first.body.state, again.body]).toEqual(['accepted_by_province', first.body]);
  expect((await review(ministry, 'plan', { version: 3 })).body).toMatchObject({ state: 'accepted', review: { level: 'ministry', accepted: true } });

  const { body } = await send<ReplyOf<typeof contract.getReadinessItem>>(ministry, 'GET', '440100/readiness/plan');
  expect(body.versions.map(({ version, editedBy }) => [version, editedBy?.startsWith('T-')])).toEqual([[3, true], [2, true], [1, true]]);
  expect(body.reviews.map(({ version, level, accepted, reason }) => [version, level, accepted, reason])).toEqual([[3, 'ministry', true, 'looked at it'], [3, 'province', true, 'looked at it'], [2, 'province', false, 'hall 3 is missing']]);
  const audited = await owner.query<{ action: string }>('audited', `select action from audit_entries where subject = '440100:plan' order by entry_id desc limit 6`);
  expect(audited.map(({ action }) => action.replace('registration.item_', '')).reverse()).toEqual(['edited', 'edited', 'returned', 'edited', 'accepted', 'accepted']);
});

test('an area is ready when every item is whole and accepted, and its system has passed; and no more when the test is too old or a drill is missed', async () => {
  for (const content of Object.values(well)) await edit(officer, content);
  for (const content of Object.values(well)) {
    await review(province, content.item);
    await review(ministry, content.item);
  }
  const asked = () => door.inTransaction((world) => readinessOf(world, asId('440100')));
  expect([(await asked()).complete, (await asked()).accepted]).toEqual([false, false]);
  expect((await read()).items.find(({ item }) => item === 'technical_condition')?.findings).toMatchObject([{ finding: 'technical_test_missing' }]);

  await owner.script(`insert into regional_systems (area_code, version, address, x, y, registered_by, at) values ('440100', 1, 'https://a.example', 'x', 'y', 'staff:x', now());
    insert into technical_tests (area_code, test_id, system_version, asked_by, asked_at, ended) values ('440100', '00000000-0000-7000-8000-000000000001', 1, 'staff:x', now(), true)`);
  expect((await read()).items.find(({ item }) => item === 'technical_condition')?.findings).toMatchObject([{ finding: 'technical_test_failed' }]);
  await owner.query('pass', `insert into technical_test_results (area_code, test_id, findings, at) values ('440100', '00000000-0000-7000-8000-000000000001', '[]', $1)`, [new Date(start)]);
  expect(await asked()).toMatchObject({ complete: true, accepted: true });

  clock.at = start + 86_400_000;
  expect((await asked()).items.find(({ item }) => item === 'emergency_plan')).toMatchObject({ state: 'incomplete', findings: [{ finding: 'drill_missing' }, { finding: 'drill_overdue' }] });
  clock.at = start + 91 * 86_400_000;
  expect((await asked()).items.find(({ item }) => item === 'technical_condition')).toMatchObject({ state: 'incomplete', findings: [{ finding: 'technical_test_too_old' }] });
  clock.at = start;
  await owner.script(`insert into regional_systems (area_code, version, address, x, y, registered_by, at) values ('440100', 2, 'https://b.example', 'x', 'y', 'staff:x', now())`);
  expect((await asked()).items.find(({ item }) => item === 'technical_condition')).toMatchObject({ state: 'empty', evidence: null });
});

test('an item rests on documents of its own area, and on no others', async () => {
  const handIn = async (areaCode: string) => {
    const [row] = await owner.query<{ documentId: string }>('hand_in', `
      insert into area_documents (area_code, sha256, type, bytes, name, uploaded_by, at) values ($1, repeat('a', 64), 'pdf', 1, 'regime.pdf', 'staff:x', now()) returning document_id`, [areaCode]);
    return row?.documentId ?? '';
  };
  const [own, foreign] = [await handIn('440100'), await handIn('310100')];
  expect([(await edit(officer, well.plan, 0, [foreign])).body.code, (await edit(officer, well.plan, 0, [own, randomUUID()])).body.code]).toEqual(['document_not_found', 'document_not_found']);
  expect((await edit(officer, well.plan, 0, [own])).body.documents).toEqual([own]);

  const drilled = { ...well.emergency_plan, drills: [...well.emergency_plan.drills, { scenario: 'data_leak' as const, plannedOn: '2030-01-20', heldOn: '2030-01-20', outcome: 'all were called', evidence: own }] };
  expect((await edit(officer, drilled)).body.code).toBe('document_not_found');
  expect((await edit(officer, drilled, 0, [own])).body).toMatchObject({ state: 'ready', documents: [own] });
});

test('the stops of the emergency plan are told as they stand: never opened, running, stopped here or by the province', async () => {
  const stops = async (by: StaffCaller) => (await send<ReplyOf<typeof contract.listAreaStops>>(by, 'GET', '440100/stops')).body;
  const turn = (regionCode: string, open: boolean) =>
    owner.transaction((database) => setSwitch(database, { name: 'ecard_issue', regionCode: asId(regionCode), open, since: asId('2030-01-02'), reason: 'a drill' }, { author: 'test', at: start }));
  await owner.script('truncate switches');
  expect(await stops(officer)).toMatchObject({ mayAsk: true, stops: [{ killSwitch: 'pause_issuing', state: 'never_opened', since: null }, { killSwitch: 'force_online_only', state: 'never_opened' }] });
  await turn('440100', true);
  expect(await stops(province)).toMatchObject({ mayAsk: false, stops: [{ state: 'running', since: null }, { state: 'never_opened' }] });
  await turn('440000', false);
  expect((await stops(ministry)).stops[0]).toMatchObject({ switchName: 'ecard_issue', state: 'stopped', since: '2030-01-02' });
});

test('an area may ask for more of itself than the nation does, and for no less', async () => {
  const requires = async (services: string) => {
    await owner.query('local', `insert into policies (what, region_code, valid_from, value, clause, author) values ('required_services', '440100', $1, $2, 'local', 'test') on conflict (what, region_code, valid_from) do update set value = excluded.value`, ['2029-01-01', JSON.stringify(services)]);
    return (await read()).requiredServices;
  };
  expect(await requires('skills_training')).toEqual(['enquiry', 'business_handling', 'loss_report', 'medical_settlement', 'skills_training']);
  expect(await requires('enquiry')).toEqual(['enquiry', 'business_handling', 'loss_report', 'medical_settlement']);
});

describe('the list of areas', () => {
  type List = ReplyOf<typeof contract.listReadiness>;
  const list = async (by: StaffCaller, query = ''): Promise<List> => {
    asking = by;
    return (await app.inject({ method: 'GET', url: `/api/console/registration/readiness${query}` })).json();
  };

  test('says of each in reach how far it is and what whoever asks can do there now', async () => {
    await edit(officer, well.plan);
    await edit(officer, { ...well.service_matrix, rows: [] });
    const rowOf = async (by: StaffCaller) => (await list(by, '?areaCode=440100')).areas.find(({ areaCode }) => areaCode === '440100');
    expect(await rowOf(province)).toMatchObject({ toMend: 6, forReview: 1, toDo: 1, accepted: false, name: { en: 'Guangzhou' } });
    expect([(await rowOf(officer))?.toDo, (await rowOf(elsewhere)), (await list(ministry)).toDo]).toEqual([0, undefined, 0]);
    await review(province, 'plan', { accept: false });
    expect([(await rowOf(officer))?.toDo, (await rowOf(province))?.toDo]).toEqual([1, 0]);
    await edit(officer, { ...well.plan, design: `${well.plan.design} again` }, 1);
    await review(province, 'plan', { version: 2 });
    expect([(await rowOf(officer))?.toDo, (await rowOf(ministry))?.toDo, (await list(ministry)).toDo]).toEqual([0, 1, 1]);
  });

  test('is the same as each by itself, comes in pages without gap, and finds what waits for whom', async () => {
    await edit(officer, well.plan);
    const rows: List['areas'] = [];
    let next: string | null = null;
    do {
      const page: List = await list(province, `?limit=7${next === null ? '' : `&after=${next}`}`);
      rows.push(...page.areas);
      next = page.next;
    } while (next !== null);
    expect(rows.map(({ areaCode }) => areaCode)).toEqual([...new Set(rows.map(({ areaCode }) => areaCode))].sort());
    expect(rows.every(({ areaCode }) => areaCode.startsWith('44'))).toBe(true);
    expect(rows).toHaveLength((await list(province)).count);
    const alone = await read();
    expect(rows.find(({ areaCode }) => areaCode === '440100')?.items).toEqual(alone.items.map(({ item, state, mayReview }) => ({ item, state, mayReview })));
    for (const [waits, expected] of [['me', ['440100']], ['review', ['440100']], ['nobody', []]] as const) expect((await list(province, `?waits=${waits}`)).areas.map(({ areaCode }) => areaCode)).toEqual(expected);
  });
});

import { afterAll, beforeEach, expect, test } from 'vitest';
import type * as contract from '@yika/contract';
import type { ReplyOf } from '@yika/contract';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { registerPerson } from '../../../test/registry-person.ts';
import { testDoor } from '../../../test/test-door.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { placeNamed, withPlaces } from '../staff/test/places.ts';
import { activeStaff, grantOf } from '../staff/test/staff.ts';
import { registerReports, takeFigures } from './index.ts';

const { owner, pool, as, close } = await freshDatabase();
afterAll(close);
const start = Date.parse('2030-01-28T04:00:00Z');
const clock = { at: start };
let asking: StaffCaller;
const door = testDoor(pool, { now: () => clock.at, staffOf: async () => asking });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerReports(app, door);
const worker = as('yika_worker');
const take = (notWithinMs = 0) => takeFigures({ database: worker, now: () => clock.at, notWithinMs });

const nation = await activeStaff(owner, grantOf('auditor', '000000'));
const province = await activeStaff(owner, grantOf('officer', '310000'));
const counter = await activeStaff(owner, grantOf('clerk_supervisor', '310100', 'H1'));

type Figures = ReplyOf<typeof contract.getFigures> & { readonly code?: string };
const look = async (by: StaffCaller, query: Record<string, string> = {}): Promise<Figures> => {
  asking = by;
  return (await app.inject({ url: `/api/console/figures?${new URLSearchParams(query)}` })).json<Figures>();
};

interface Check { readonly outcome: 'valid' | 'refused' | 'genuine'; readonly regionCode?: string; readonly daysAgo?: number; readonly reasons?: string }
const check = ({ outcome, regionCode = '310101', daysAgo = 0, reasons = '' }: Check) => owner.script(`
  insert into verifications (holder_id, verification_id, device_no, iat, at, service_point_id, terminal_id, till, region_code, purpose, how, outcome, spent, reasons, reference)
  values (1, uuidv7(), 1, 1, '${new Date(clock.at - daysAgo * 86_400_000).toISOString()}', 'H1', 'T', '1', '${regionCode}', 'identity', 'qr', '${outcome}', false, '{${reasons}}', uuidv7()::text)`);
const ecard = (holderId: number, regionCode: string, { level = 1, cardId = null as string | null, ended = false } = {}) => owner.script(`
  insert into ecards (holder_id, ecard_id, region_code, level, card_id, claimed_at, proved_by, pin_hash, pin_salt, ended_at)
  values (${holderId}, uuidv7(), '${regionCode}', ${level}, ${cardId === null ? 'null' : `'${cardId}'`}, now(), 'phone', '', '', ${ended ? 'now()' : 'null'})`);

beforeEach(async () => {
  clock.at = start;
  await owner.script('truncate report_counts, report_takings, verifications, ecards, outages, service_points, approvals, dossiers, cases');
  await withPlaces(owner, placeNamed('H1', '310101'), placeNamed('H2', '440100'));
});

test('who holds a role in one province sees nothing of another, and who is bound to a counter sees no area', async () => {
  expect((await look(province, { areaCode: '440000' })).code).toBe('outside_scope');
  expect((await look(province, { areaCode: '000000' })).code).toBe('outside_scope');
  expect((await look(counter)).code).toBe('outside_scope');
  expect(await look(province)).toMatchObject({ area: { areaCode: '310000' }, path: [{ areaCode: '310000' }] });
  expect((await look(nation, { areaCode: '310100' })).path.map(({ areaCode }) => areaCode)).toEqual(['000000', '310000', '310100']);
});

test('before anything was counted the figures say so, and not that there is nothing', async () => {
  expect(await look(nation)).toMatchObject({ countedAt: null, askedAt: start });
  await take();
  expect(await look(nation)).toMatchObject({ countedAt: start });
});

test('checks are counted by day in China, by outcome and by the first reason, for every area up to the nation', async () => {
  await check({ outcome: 'valid' });
  await check({ outcome: 'valid', regionCode: '440100' });
  await check({ outcome: 'genuine', daysAgo: 2 });
  for (const reasons of ['card_locked,card_expired', 'card_locked', 'code_used']) await check({ outcome: 'refused', reasons, daysAgo: 1 });
  await take();
  const { checks, from, to } = await look(nation, { days: '7' });
  expect([from, to, checks.whole]).toEqual(['2030-01-22', '2030-01-28', { valid: 2, refused: 3, genuine: 1 }]);
  expect(checks.byDay.slice(-3).map(({ day, counts }) => [day, counts.valid, counts.refused, counts.genuine])).toEqual([['2030-01-26', 0, 0, 1], ['2030-01-27', 0, 3, 0], ['2030-01-28', 2, 0, 0]]);
  expect(checks.below.map(({ area, counts }) => [area.areaCode, counts.valid, counts.refused])).toEqual([['310000', 1, 3], ['440000', 1, 0]]);
  expect(checks.reasons.map(({ reason, count }) => [reason, count])).toEqual([['card_locked', 2], ['code_used', 1]]);
  expect((await look(province)).checks).toMatchObject({ whole: { valid: 1, refused: 3, genuine: 1 }, below: [{ area: { areaCode: '310100' } }] });
});

test('counted once more nothing is counted twice, and what is handed in late is made up for', async () => {
  await check({ outcome: 'valid' });
  await take();
  await check({ outcome: 'genuine', daysAgo: 3 });
  clock.at = start + 600_000;
  await take();
  expect((await look(nation)).checks.whole).toEqual({ valid: 1, refused: 0, genuine: 1 });
});

test('of several processes one counts, and none counts what was counted just now', async () => {
  expect((await Promise.all([take(60_000), take(60_000)])).filter(Boolean)).toHaveLength(1);
  clock.at = start + 30_000;
  expect(await take(60_000)).toBe(false);
  clock.at = start + 60_000;
  expect(await take(60_000)).toBe(true);
});

test('e-cards are counted as they stand: in use by level, stopped by their card, ended; a replacement that was collected brings one back', async () => {
  const lost = await registerPerson(door.inTransaction, 1);
  const replaced = await registerPerson(door.inTransaction, 2);
  const cardOf = async (holderId: bigint | number) => (await owner.query<{ cardId: string }>('card_of', 'select card_id from cards where holder_id = $1', [Number(holderId)]))[0]?.cardId ?? '';
  for (const person of [lost, replaced]) {
    await ecard(Number(person.holderId), '310100', { level: 2, cardId: await cardOf(person.holderId) });
    await owner.query('lose', 'update cards set status = 2 where holder_id = $1', [Number(person.holderId)]);
  }
  await owner.query('replace', `insert into cards (holder_id, issuer_region_code, number_hash, sealed, key_version, status, issued_on, valid_to, collected_on, content_hash, updated_at)
    select holder_id, issuer_region_code, 'another', sealed, key_version, 1, issued_on, valid_to, '2030-01-01', content_hash, now() from cards where holder_id = $1`, [Number(replaced.holderId)]);
  await ecard(900_001, '310100');
  await ecard(900_002, '310100', { ended: true });
  await ecard(900_003, '440100');
  await take();
  expect((await look(nation)).ecards).toMatchObject({
    whole: { inUse1: 2, inUse2: 1, cardStops: 1, ended: 1 },
    below: [{ area: { areaCode: '310000' }, counts: { inUse1: 1, inUse2: 1, cardStops: 1, ended: 1 } }, { area: { areaCode: '440000' }, counts: { inUse1: 1 } }],
  });
});

test('outages that stand are told longest first with their place, and of the days each place with how long it was out', async () => {
  const at = (minutesAgo: number) => new Date(start - minutesAgo * 60_000).toISOString();
  await owner.script(`
    insert into outages (service_point_id, outage_id, region_code, kind, opened_at, opened_by, closed_at) values
      ('H1', uuidv7(), null, 'no_heartbeat', '${at(30)}', 'watch', null),
      ('H1', uuidv7(), null, 'declared', '${at(200)}', 'x', '${at(140)}'),
      ('H2', uuidv7(), null, 'declared', '${at(10)}', 'x', null),
      ('region:310000', uuidv7(), '310000', 'declared', '${at(50)}', 'x', null)`);
  const { outages } = await look(nation);
  expect([outages.standing, outages.longest.map(({ servicePointId, area }) => [servicePointId, area.areaCode])]).toEqual([3, [[null, '310000'], ['H1', '310101'], ['H2', '440100']]]);
  expect(outages.byPlace.map(({ servicePointId, times, minutes }) => [servicePointId, times, minutes])).toEqual([['H1', 2, 90], ['H2', 1, 10]]);
  expect((await look(province)).outages.standing).toBe(2);
});

test('held changes that wait are counted by age, those that lapsed are not', async () => {
  const hour = 3_600_000;
  for (const [hoursAgo, dueInHours, area] of [[2, 100, '310100'], [30, 20, '310100'], [90, 100, '440100'], [200, -1, '310100']] as const) {
    await owner.query('held', `insert into approvals (reference, kind, subject, area_code, maker, raised_at, state_since, steps, decider_role, deciding_areas, due_at, remind_at)
      values ($1, 'switch', 'x', $2, 'staff:x', $3, $3, '{area}', 'approver', '{}', $4, $4)`, [`R${hoursAgo}`, area, new Date(start - hoursAgo * hour), new Date(start + dueInHours * hour)]);
  }
  expect((await look(nation)).approvals).toEqual({ withinDay: 1, withinThreeDays: 1, longer: 1, dueToday: 1 });
  expect((await look(province)).approvals).toEqual({ withinDay: 1, withinThreeDays: 1, longer: 0, dueToday: 1 });
});

test('open dossiers are counted by age and by whose turn it is; one that was closed is not, one that was rejected is with its area again', async () => {
  const day = 86_400_000;
  for (const [place, [daysAgo, area, state, closed]] of ([[3, '310100', null, false], [40, '310200', 'raised', false], [40, '440100', 'returned', false], [100, '310300', 'rejected', false], [200, '440300', 'withdrawn', true]] as const).entries()) {
    const approvalId = `01990000-0000-7000-8000-00000000000${place}`;
    if (state !== null) await owner.query('reviewed', `insert into approvals (approval_id, reference, kind, subject, area_code, maker, raised_at, state_since, state, steps, decider_role, deciding_areas, due_at, remind_at)
      values ($1, $2, 'issuer_registration', 'x', $3, 'staff:x', $4, $4, $5, '{province}', 'approver', '{}', $4, $4)`, [approvalId, `D${place}`, area, new Date(start), state]);
    await owner.query('begun', `insert into dossiers (area_code, dossier_no, purpose, version, approval_id, started_by, started_at, closed_at) values ($1, 1, 'registration', 1, $2, 'staff:x', $3, $4)`,
      [area, state && approvalId, new Date(start - daysAgo * day), closed ? new Date(start) : null]);
  }
  const none = { withinMonth: 0, withinThreeMonths: 0, longer: 0 };
  expect((await look(nation)).dossiers).toEqual({ written: { ...none, withinMonth: 1, longer: 1 }, returned: { ...none, withinThreeMonths: 1 }, reviewed: { ...none, withinThreeMonths: 1 } });
  expect((await look(province)).dossiers).toEqual({ written: { ...none, withinMonth: 1, longer: 1 }, returned: none, reviewed: { ...none, withinThreeMonths: 1 } });
});

test('issuers are counted as they stand, within the area', async () => {
  const issuers = async (by: StaffCaller, query = {}) => (await look(by, query)).issuers;
  const before = await issuers(nation);
  expect(before.active).toBeGreaterThan(0);
  await owner.script(`insert into issuer_events (area_code, event_no, what, scope, on_day, reason, reference, at) values ('310100', 99, 'suspended', '{cards}', '2030-01-01', 'drill', 'R', now())`);
  expect(await issuers(nation)).toEqual({ ...before, active: before.active - 1, suspended: before.suspended + 1 });
  expect((await issuers(province)).suspended).toBe(1);
  expect((await issuers(nation, { areaCode: '440000' })).suspended).toBe(0);
});

test('who counts may read what is counted and nothing else of it', async () => {
  await expect(worker.query('pins', 'select pin_hash from ecards')).rejects.toThrow('permission denied');
  await expect(pool.query('alter_counts', 'delete from report_counts')).rejects.toThrow('permission denied');
});

test('cases that wait are those of the area that its desk has not decided; the late ones are named', async () => {
  const held = (regionCode: string, state: string, dueOn: string) => owner.query('held_case', `
    insert into cases (holder_id, case_number, service, subject, region_code, state, state_since, opened_at, due_on, sealed, key_version, proposed_outcome, first_by, decided_by, decided_at)
    values (1, uuidv7()::text, 'formal_loss', uuidv7()::text, $1, $2, now(), now(), $3, '', 1, case when $2 = 'to_confirm' then 'granted' end, case when $2 = 'to_confirm' then uuidv7() end,
      case when $2 = 'granted' then uuidv7() end, case when $2 = 'granted' then now() end)`, [regionCode, state, dueOn]);
  await held('310101', 'received', '2030-01-27');
  await held('310101', 'to_confirm', '2030-01-28');
  await held('440100', 'appealed', '2030-01-20');
  await held('310101', 'granted', '2030-01-20');
  expect([(await look(nation)).cases, (await look(province)).cases]).toEqual([{ waiting: 3, overdue: 2 }, { waiting: 2, overdue: 1 }]);
});

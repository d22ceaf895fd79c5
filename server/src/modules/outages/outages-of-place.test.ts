import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { testWorld } from '../../../test/test-world.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import { placeNamed, withPlaces } from '../staff/test/places.ts';
import { grantOf, staffWith } from '../staff/test/staff.ts';
import { declareOutageOfPlace, endOutageOfPlace, listOutagesOfPlace } from './outages-of-place.ts';

const { owner, close } = await freshDatabase();
let now = Date.parse('2030-03-01T02:00:00Z');
const inTransaction = testWorld(owner, () => now);
afterAll(close);

const officer = staffWith(grantOf('officer', '440100'));
const bound = staffWith(grantOf('clerk_supervisor', '440100', 'P2'));
const auditor = staffWith(grantOf('auditor', '440100'));

beforeEach(async () => {
  await owner.script('truncate outages, fault_reports, heartbeats, audit_entries, service_points');
  await withPlaces(owner, placeNamed('P1', '440106'), placeNamed('P2', '440100'), placeNamed('P3', '440300'));
});

const standing = (caller: StaffCaller, id: string) => inTransaction((world) => listOutagesOfPlace(world, caller, asId(id)));
const down = (caller: StaffCaller, id: string) => inTransaction((world) => declareOutageOfPlace(world, caller, asId(id)));
const works = (caller: StaffCaller, id: string) => inTransaction((world) => endOutageOfPlace(world, caller, asId(id)));
const refusalOf = (act: Promise<unknown>) => act.then(() => null, (error: unknown) => (error instanceof Refusal ? error.code : error));

test('whoever is in charge says that it is down and that it works again; both are on record, with who it was', async () => {
  expect(await down(officer, 'P1')).toMatchObject({ outages: [{ kind: 'declared', openedBy: 'staff', closedAt: null }], openReports: 0, mayChange: true });
  expect(await refusalOf(down(officer, 'P1'))).toBe('outage_already_open');
  now += 3_600_000;
  expect((await works(officer, 'P1')).outages).toMatchObject([{ closedAt: now }]);
  expect(await refusalOf(works(officer, 'P1'))).toBe('outage_not_open');
  const told = await owner.query<{ action: string; actor: string }>('told', 'select action, actor from audit_entries order by at');
  expect(told).toEqual([{ action: 'outage.opened', actor: `staff:${officer.staffId}` }, { action: 'outage.closed', actor: `staff:${officer.staffId}` }]);
});

test('a counter of another city, another than the one that they are bound to, one that there is not, and of those who only look: refused', async () => {
  expect(await refusalOf(down(officer, 'P3'))).toBe('outside_scope');
  expect(await refusalOf(down(bound, 'P1'))).toBe('outside_scope');
  expect(await refusalOf(down(officer, 'nowhere'))).toBe('service_point_unknown');
  expect(await refusalOf(down(auditor, 'P1'))).toBe('not_permitted');
  expect(await standing(auditor, 'P1')).toMatchObject({ outages: [], mayChange: false });
  expect((await down(bound, 'P2')).mayChange).toBe(true);
});

test('a system that fell silent is excused, and who ends it at once with another ends it once', async () => {
  await owner.query('silent', "insert into outages (service_point_id, outage_id, region_code, kind, opened_at, opened_by) values ('P1', uuidv7(), '440106', 'no_heartbeat', now(), 'service_point')");
  await owner.query('beat', "insert into heartbeats (service_point_id, sequence, last_at, status, stable_beats) values ('P1', 7, now(), 'up', 7)");
  const ended = await Promise.all([refusalOf(works(officer, 'P1')), refusalOf(works(officer, 'P1'))]);
  expect(ended.toSorted()).toEqual([null, 'outage_not_open'].toSorted());
  expect(await owner.query('beats', "select stable_beats from heartbeats where service_point_id = 'P1'")).toEqual([{ stableBeats: 0 }]);
});

test('what ended more than thirty days ago is told no more', async () => {
  await down(officer, 'P1');
  await works(officer, 'P1');
  now += 31 * 86_400_000;
  expect((await standing(officer, 'P1')).outages).toEqual([]);
});

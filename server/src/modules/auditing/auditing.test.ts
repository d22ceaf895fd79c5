import { makeIdentityNumber } from '@yika/contract/numbers';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { registerPerson } from '../../../test/registry-person.ts';
import { testDoor } from '../../../test/test-door.ts';
import { buildShell } from '../../platform/http/shell.ts';
import { asId } from '../../platform/values/ids.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { NOBODY, recordAudit, sealAudit } from '../audit/index.ts';
import { testSigner } from '../audit/test/signer.ts';
import { placeNamed, withPlaces } from '../staff/test/places.ts';
import { activeStaff, grantOf } from '../staff/test/staff.ts';
import { registerAuditing } from './index.ts';

const { owner, pool, as, close } = await freshDatabase();
afterAll(close);
const start = Date.parse('2030-01-28T10:00:00Z');
let asking: StaffCaller;
const door = testDoor(pool, { now: () => start + 600_000, staffOf: async () => asking });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerAuditing(app, door, { signer: testSigner, copyFile: '/dev/null' });

const nation = await activeStaff(owner, grantOf('auditor', '000000'));
const city = await activeStaff(owner, grantOf('auditor', '310100'));
const officer = await activeStaff(owner, grantOf('officer', '440100'));
await owner.query('theirs', `update staff set area_code = '310100' where staff_id = $1`, [city.staffId]);
await withPlaces(owner, placeNamed('H1', '310101'), placeNamed('H2', '440100'));
const person = await registerPerson(door.inTransaction, 1);

interface Found { entries: { action: string; staffNumber: string | null; seal: string; aboutPerson: boolean }[]; next: object | null; code?: string }
const search = async (by: StaffCaller, more: object = {}) => {
  asking = by;
  return (await app.inject({ method: 'POST', url: '/api/console/audit/entries', payload: { from: start, to: start + 86_400_000, ...more } })).json<Found>();
};
const actionsOf = ({ entries }: Found) => entries.map(({ action }) => action).filter((action) => !action.startsWith('audit.'));

beforeEach(async () => {
  await owner.script('truncate audit_entries, audit_slots');
  await pool.transaction(async (database) => {
    const at = (second: number) => start + second * 1000;
    await recordAudit(database, { holderId: NOBODY, at: at(0), caller: officer, action: 'approval.raised', subject: 'one' });
    await recordAudit(database, { holderId: person.holderId, at: at(1), caller: { kind: 'terminal', terminalId: asId('T-1'), servicePointId: asId('H1'), regionCode: asId('310101'), purposes: [] }, action: 'presentation.verified', subject: 'two' });
    await recordAudit(database, { holderId: person.holderId, at: at(2), caller: { kind: 'terminal', terminalId: asId('T-2'), servicePointId: asId('H2'), regionCode: asId('440100'), purposes: [] }, action: 'presentation.verified', subject: 'three' });
    await recordAudit(database, { holderId: NOBODY, at: at(3), caller: officer, action: 'approval.applied', subject: 'one' });
  });
});

test('an auditor of a city finds what was done at its places and by its people, and nothing else, also of a person', async () => {
  expect(actionsOf(await search(city))).toEqual(['presentation.verified']);
  expect(actionsOf(await search(city, { actor: `staff:${officer.staffId}` }))).toEqual([]);
  expect(actionsOf(await search(city, { person: { identityNumber: person.identityNumber, reason: 'a complaint' } }))).toEqual(['presentation.verified']);
});

test('one of the nation searches by who, what and when, page by page', async () => {
  const staffNumber = (await search(nation, { action: 'approval.raised' })).entries[0]?.staffNumber;
  expect(actionsOf(await search(nation))).toEqual(['approval.applied', 'presentation.verified', 'presentation.verified', 'approval.raised']);
  expect(actionsOf(await search(nation, { actor: `staff:${officer.staffId}` }))).toEqual(['approval.applied', 'approval.raised']);
  expect(actionsOf(await search(nation, { actor: staffNumber }))).toEqual(['approval.applied', 'approval.raised']);
  expect(actionsOf(await search(nation, { actor: 'A-0000' }))).toEqual([]);
  expect(actionsOf(await search(nation, { action: 'presentation.' }))).toHaveLength(2);
  expect(actionsOf(await search(nation, { action: 'approval.raised' }))).toHaveLength(1);
  expect(actionsOf(await search(nation, { to: start + 1000 }))).toEqual(['approval.raised']);
  const first = await search(nation, { action: 'presentation.', limit: 1 });
  const second = await search(nation, { action: 'presentation.', limit: 1, after: first.next ?? undefined });
  expect([first.entries, second.entries, second.next]).toMatchObject([[{ action: 'presentation.verified' }], [{ action: 'presentation.verified' }], null]);
});

test('a search of a person is on record in the person’s home with its reason; a number that nobody has is answered alike', async () => {
  const found = await search(nation, { person: { identityNumber: person.identityNumber, reason: 'a complaint' } });
  expect(actionsOf(found)).toEqual(['presentation.verified', 'presentation.verified']);
  expect(JSON.stringify(found)).not.toContain(person.identityNumber);
  expect(await owner.query('looked', `select actor, action, outcome from audit_entries where holder_id = $1 and action like 'audit.%'`, [person.holderId])).toEqual([{ actor: `staff:${nation.staffId}`, action: 'audit.person_searched', outcome: 'a complaint' }]);
  expect(await search(nation, { person: { identityNumber: makeIdentityNumber('110100', '1990-01-01', 77), reason: 'a complaint' } })).toMatchObject({ entries: [], next: null });
  expect((await search(nation, { person: { identityNumber: '123', reason: 'a complaint' } })).code).toBe('identity_number_malformed');
  expect((await search(nation, { person: { identityNumber: person.identityNumber } })).code).toBe('request_malformed');
});

test('more than a quarter of a year at once is refused', async () => {
  expect((await search(nation, { from: start - 100 * 86_400_000 })).code).toBe('audit_span_too_long');
  expect((await search(nation, { to: start - 1 })).code).toBe('audit_span_too_long');
});

test('each entry says how it stands to its seal, and one that was altered or slipped in says so where it is read', async () => {
  const sealsOf = async () => (await search(nation, { to: start + 5000 })).entries.map(({ seal }) => seal);
  expect(await sealsOf()).toEqual(['not_yet', 'not_yet', 'not_yet', 'not_yet']);
  await sealAudit({ database: as('yika_worker'), now: () => start + 120_000, signer: testSigner, copyTo: null });
  expect(await sealsOf()).toEqual(['as_sealed', 'as_sealed', 'as_sealed', 'as_sealed']);
  await owner.script(`update audit_entries set outcome = 'valid' where subject = 'two'`);
  await pool.transaction((database) => recordAudit(database, { holderId: NOBODY, at: start + 4000, caller: officer, action: 'approval.slipped', subject: 'four' }));
  expect(await sealsOf()).toEqual(['altered', 'as_sealed', 'as_sealed', 'altered', 'as_sealed']);
});

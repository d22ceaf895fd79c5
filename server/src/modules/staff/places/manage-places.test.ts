import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { testWorld } from '../../../../test/test-world.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { closeServicePoint, prepareTerminal, revokeTerminal } from '../index.ts';
import { placeNamed, withPlaces } from '../test/places.ts';
import { grantOf, staffWith } from '../test/staff.ts';
import { getManagedPlace, listManagedPlaces } from './manage-places.ts';

const { owner, close } = await freshDatabase();
const inTransaction = testWorld(owner, () => Date.parse('2030-03-01T02:00:00Z'));
afterAll(close);

const operator = { kind: 'operator', name: 'test' } as const;
const officer = staffWith(grantOf('officer', '440100'));
const bound = staffWith(grantOf('clerk_supervisor', '440100', 'P2'));

beforeEach(async () => {
  await owner.script('truncate terminals, terminal_keys, terminal_enrolments, service_points');
  await withPlaces(owner, placeNamed('H1', '310100'), placeNamed('P1', '440106'), placeNamed('P2', '440100', { purposes: ['identity'] }), placeNamed('P3', '440300'));
});

const listed = (caller: StaffCaller, query: Parameters<typeof listManagedPlaces>[2]) => inTransaction((world) => listManagedPlaces(world, caller, query));
const placeOf = (caller: StaffCaller, servicePointId: string) => inTransaction((world) => getManagedPlace(world, caller, asId(servicePointId)));
const idsOf = async (caller: StaffCaller, query: Parameters<typeof listManagedPlaces>[2] = {}) => (await listed(caller, query)).places.map(({ servicePointId }) => servicePointId);
const refusalOf = (act: Promise<unknown>) => act.then(() => null, (error: unknown) => (error instanceof Refusal ? error.code : error));

describe('who sees which places', () => {
  test('an officer of a city none of another city, asked for by its area or by its id', async () => {
    expect(await idsOf(officer)).toEqual(['P1', 'P2']);
    expect(await refusalOf(idsOf(officer, { areaCode: '440300' }))).toBe('outside_scope');
    expect(await refusalOf(placeOf(officer, 'P3'))).toBe('outside_scope');
    expect(await refusalOf(placeOf(officer, 'nowhere'))).toBe('service_point_unknown');
  });

  test('whoever is bound to one counter sees that one, and no area makes it more', async () => {
    expect(await idsOf(bound)).toEqual(['P2']);
    expect(await idsOf(bound, { areaCode: '440100' })).toEqual(['P2']);
    expect(await refusalOf(placeOf(bound, 'P1'))).toBe('outside_scope');
  });

  test('a security administrator, who has nothing to do with places, sees none', async () => {
    expect(await idsOf(staffWith(grantOf('security_administrator', '000000')))).toEqual([]);
    expect(await refusalOf(placeOf(staffWith(grantOf('security_administrator', '000000')), 'P1'))).toBe('outside_scope');
  });

  test('the province sees its cities; asked for one of them, that one', async () => {
    const province = staffWith(grantOf('approver', '440000'));
    expect(await idsOf(province)).toEqual(['P1', 'P2', 'P3']);
    expect(await idsOf(province, { areaCode: '440300' })).toEqual(['P3']);
  });
});

test('who may look may not therefore ask for changes', async () => {
  expect((await placeOf(officer, 'P2')).mayChange).toBe(true);
  expect((await placeOf(bound, 'P2')).mayChange).toBe(true);
  expect((await placeOf(staffWith(grantOf('approver', '440100')), 'P2')).mayChange).toBe(false);
  expect((await placeOf(staffWith(grantOf('auditor', '440000')), 'P2')).mayChange).toBe(false);
});

test('pages follow each other by id, without a gap and without a repetition', async () => {
  const nation = staffWith(grantOf('auditor', '000000'));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listed>> = await listed(nation, { limit: 1, ...(after !== null && { after }) });
    seen.push(...page.places.map(({ servicePointId }) => servicePointId));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(['H1', 'P1', 'P2', 'P3']);
});

test('what stands at a place is counted and named, also what was revoked, and a closed place is still told of', async () => {
  const prepare = async (servicePointId: string, till: string) => {
    const prepared = await inTransaction((world) => prepareTerminal(world, operator, { servicePointId: asId(servicePointId), till, purposes: ['identity'] }));
    if (!prepared.allowed) throw new Error(prepared.reason);
    return prepared.value;
  };
  const first = await prepare('P1', 'Till 1');
  await prepare('P1', 'Till 2');
  await inTransaction((world) => revokeTerminal(world, operator, { terminalId: first.terminalId }));
  expect((await listed(officer, {})).places.map(({ servicePointId, terminals }) => [servicePointId, terminals])).toEqual([
    ['P1', { waiting: 1, enrolled: 0, revoked: 1 }], ['P2', { waiting: 0, enrolled: 0, revoked: 0 }]]);
  expect((await placeOf(officer, 'P1')).terminals.map(({ till, state }) => [till, state])).toEqual([['Till 2', 'waiting'], ['Till 1', 'revoked']]);

  await inTransaction((world) => closeServicePoint(world, operator, { servicePointId: asId('P1') }));
  expect(await idsOf(officer, { standing: 'open' })).toEqual(['P2']);
  expect(await idsOf(officer, { standing: 'closed' })).toEqual(['P1']);
  expect(await idsOf(officer, { purpose: 'payment' })).toEqual(['P1']);
  expect((await placeOf(officer, 'P1')).closedOn).toBe('2030-03-01');
});

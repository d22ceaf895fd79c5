import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { asId } from '../../../platform/values/ids.ts';
import { upwardsFrom } from '../../regions/rules/index.ts';
import { activeStaff, grantOf } from '../test/staff.ts';
import { findGrantsOf, findStaffWhoMay, insertGrant } from './staff-grants-table.ts';

const { owner, pool, close } = await freshDatabase();
const at = Date.parse('2030-01-28T04:00:00Z');
afterAll(close);

const refusedBy = async (work: Promise<unknown>) => work.then(() => null, (error: Error & { constraint?: string }) => error.constraint ?? error.message);

describe('the table itself refuses', () => {
  test('two of the three kept apart in one hand', async () => {
    expect(await refusedBy(activeStaff(owner, grantOf('auditor', '000000'), grantOf('security_administrator', '000000')))).toBe('nobody_is_two_of_the_three');
    expect(await refusedBy(activeStaff(owner, grantOf('system_administrator', '440000'), grantOf('auditor', '310000')))).toBe('nobody_is_two_of_the_three');
  });

  test('a scope that is no area, and a role that is none', async () => {
    for (const area of ['440106', '4401', '000100']) expect(await refusedBy(activeStaff(owner, grantOf('officer', area))), area).toBe('scope_is_the_nation_a_province_or_a_city');
    expect(await refusedBy(activeStaff(owner, grantOf('superuser' as 'officer', '000000')))).toBe('staff_role_is_known');
    expect(await refusedBy(activeStaff(owner, grantOf('approver', '440100', 'H1')))).toBe('only_a_supervisor_is_bound_to_a_counter');
  });

  test('the same role in the same area twice', async () => {
    expect(await refusedBy(activeStaff(owner, grantOf('officer', '440100'), grantOf('officer', '440100')))).toBe('a_role_in_an_area_once');
  });
});

test('a grant holds from its first instant to its last, and no longer', async () => {
  const { staffId } = await activeStaff(owner);
  await insertGrant(owner, { ...grantOf('officer', '440100'), staffId, since: at, until: at + 1000, grantedBy: 'operator:test' });
  const heldAt = (instant: number) => findGrantsOf(pool, staffId, instant);
  expect([await heldAt(at - 1), await heldAt(at + 1000)]).toEqual([[], []]);
  expect(await heldAt(at)).toEqual([grantOf('officer', '440100')]);
});

test('who may approve in an area are the active people with a grant for it or above, without those who did another step', async () => {
  const city = await activeStaff(owner, grantOf('approver', '420100'));
  const province = await activeStaff(owner, grantOf('approver', '420000'), grantOf('officer', '420100'));
  await activeStaff(owner, grantOf('approver', '420200'));
  await activeStaff(owner, grantOf('officer', '420100'));
  const gone = await activeStaff(owner, grantOf('approver', '420100'));
  await owner.query('suspend', `update staff set state = 'suspended' where staff_id = $1`, [gone.staffId]);
  const whoMay = (...besides: readonly (typeof city)[]) => pool.transaction((database) => findStaffWhoMay(database, { role: 'approver', areas: upwardsFrom(asId('420100')), at, besides: besides.map(({ staffId }) => staffId) }));
  expect(await whoMay(city, province)).toEqual([]);
  expect(await whoMay(city)).toEqual([province.staffId]);
  expect(await whoMay()).toEqual([city.staffId, province.staffId].sort());
});

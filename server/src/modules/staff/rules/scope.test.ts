import { describe, expect, test } from 'vitest';
import type { StaffGrant, StaffRole } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { areasOf, mayAt, mayHoldTogether, mayIn, servicePointsOf } from './index.ts';

const nation = asId<'Region'>('000000');
const province = asId<'Region'>('440000');
const city = asId<'Region'>('440100');
const county = asId<'Region'>('440106');
const otherCity = asId<'Region'>('440300');
const otherProvince = asId<'Region'>('310000');
const H1 = { areaCode: county, servicePointId: asId<'ServicePoint'>('H1') };
const H2 = { areaCode: county, servicePointId: asId<'ServicePoint'>('H2') };

describe('a scope', () => {
  test('reaches neither upwards nor sideways', () => {
    const grants = [grant('officer', city)];
    expect([nation, province, otherCity, otherProvince].map((area) => mayIn(grants, 'officer', area))).toEqual([false, false, false, false]);
  });

  test('covers its children', () => {
    expect([city, county].map((area) => mayIn([grant('officer', city)], 'officer', area))).toEqual([true, true]);
    expect([province, city, county].map((area) => mayIn([grant('officer', province)], 'officer', area))).toEqual([true, true, true]);
    expect([nation, otherProvince, county].map((area) => mayIn([grant('officer', nation)], 'officer', area))).toEqual([true, true, true]);
  });

  test('is of one role: an approver of the nation is no officer of a city', () => {
    expect(mayIn([grant('approver', nation)], 'officer', city)).toBe(false);
  });

  test('that is bound to one counter covers no area and no other counter', () => {
    const bound = [grant('clerk_supervisor', city, 'H1')];
    expect([mayIn(bound, 'clerk_supervisor', city), mayIn(bound, 'clerk_supervisor', county), mayAt(bound, 'clerk_supervisor', H2)]).toEqual([false, false, false]);
    expect(mayAt(bound, 'clerk_supervisor', H1)).toBe(true);
  });

  test('of an area covers the counters in it', () => {
    expect([mayAt([grant('clerk_supervisor', city)], 'clerk_supervisor', H1), mayAt([grant('clerk_supervisor', otherCity)], 'clerk_supervisor', H1)]).toEqual([true, false]);
  });

  test('of nobody is nothing', () => {
    expect([mayIn([], 'officer', city), mayAt([], 'officer', H1)]).toEqual([false, false]);
    expect(areasOf([], 'officer')).toEqual([]);
  });
});

test('a list shows each area once, and none that lies in another', () => {
  const grants = [grant('officer', city), grant('officer', province), grant('approver', otherProvince), grant('officer', otherCity, 'H1')];
  expect(areasOf(grants, 'officer')).toEqual([province]);
  expect(areasOf(grants, 'officer', 'approver')).toEqual([otherProvince, province]);
  expect(servicePointsOf(grants, 'officer')).toEqual(['H1']);
});

test('nobody holds two of the three, and an auditor holds nothing else', () => {
  const refused: StaffRole[][] = [['system_administrator', 'security_administrator'], ['system_administrator', 'auditor'], ['auditor', 'security_administrator'], ['auditor', 'officer']];
  for (const roles of refused) expect(mayHoldTogether(roles)).toEqual({ allowed: false, reason: 'roles_kept_apart' });
  const granted: StaffRole[][] = [[], ['auditor'], ['auditor', 'auditor'], ['officer', 'approver', 'clerk_supervisor'], ['system_administrator', 'officer'], ['security_administrator', 'approver']];
  for (const roles of granted) expect(mayHoldTogether(roles).allowed, roles.join()).toBe(true);
});

function grant(role: StaffRole, areaCode: StaffGrant['areaCode'], servicePointId: string | null = null): StaffGrant {
  return { role, areaCode, servicePointId: servicePointId === null ? null : asId(servicePointId) };
}

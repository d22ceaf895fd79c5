import { insertRecovery } from '../../src/modules/staff/recovery/recoveries-table.ts';
import { addStaffMember, insertGrant, saveAgency, startStaffSession, type StaffSession } from '../../src/modules/staff/index.ts';
import { grantOf } from '../../src/modules/staff/test/staff.ts';
import type { StaffGrant } from '../../src/platform/values/caller.ts';
import { asId, type Id } from '../../src/platform/values/ids.ts';
import { newBrowser, type Browser } from '../browser.ts';
import type { WholeHouse } from '../whole-house.ts';
import type { CallerName } from './callers.ts';

export type StaffName = Extract<CallerName, 'officer' | 'approver' | 'clerk_supervisor' | 'auditor' | `${string}_administrator` | 'staff_elsewhere'>;

/** Each role with the scope that `callers.ts` tells of. */
const grantsOf: Readonly<Record<StaffName | 'subject', readonly StaffGrant[]>> = {
  officer: [grantOf('officer', '110100')],
  approver: [grantOf('approver', '110100')],
  clerk_supervisor: [grantOf('clerk_supervisor', '110100')],
  auditor: [grantOf('auditor', '110000')],
  system_administrator: [grantOf('system_administrator', '110000')],
  security_administrator: [grantOf('security_administrator', '110000')],
  staff_elsewhere: [grantOf('officer', '440000'), grantOf('approver', '440000'), grantOf('clerk_supervisor', '440000'), grantOf('security_administrator', '440000')],
  subject: [grantOf('officer', '110100')],
};

/** `subject`: a colleague in Ana's city, who is done something to. */
export type StaffIds = Readonly<Record<StaffName | 'subject', Id<'Staff'>>>;

export async function employStaff({ inTransaction }: WholeHouse): Promise<StaffIds> {
  const name = { es: 'Oficina de prueba', 'zh-CN': '测试机构', en: 'Test office' };
  const agencies = [
    { agencyId: asId<'Agency'>('test-110100'), areaCode: asId<'Region'>('110100') },
    { agencyId: asId<'Agency'>('test-440100'), areaCode: asId<'Region'>('440100') },
  ] as const;
  return inTransaction(async (world) => {
    for (const agency of agencies) await saveAgency(world.database, { ...agency, name, parentAgencyId: asId('test'), kind: 'city', servicePointId: null });
    const ids: [string, Id<'Staff'>][] = [];
    for (const [who, grants] of Object.entries(grantsOf)) {
      const agency = who === 'staff_elsewhere' ? agencies[1] : agencies[0];
      const { staffId } = await addStaffMember(world, { agency, fields: { name: `测试${who}`, phone: null, email: null }, state: 'active' });
      for (const grant of grants) await insertGrant(world.database, { ...grant, staffId, since: 0, until: null, grantedBy: 'operator:test' });
      ids.push([who, staffId]);
    }
    return Object.fromEntries(ids) as StaffIds;
  });
}

/** A browser for each role, signed in just now. */
export async function seatStaff(house: WholeHouse, ids: StaffIds): Promise<Readonly<Record<StaffName, Browser>>> {
  const browsers: [string, Browser][] = [];
  for (const [place, [who, staffId]] of Object.entries(ids).entries()) {
    if (who === 'subject') continue;
    // Each at a desk of their own: what is counted by network is counted for each.
    const browser = newBrowser(house.app, { address: `192.0.2.${100 + place}` });
    browser.cookies.set('yika_staff', (await sessionOf(house, staffId)).secret);
    browsers.push([who, browser]);
  }
  return Object.fromEntries(browsers) as Record<StaffName, Browser>;
}

export function sessionOf({ inTransaction }: WholeHouse, staffId: Id<'Staff'>): Promise<StaffSession> {
  const arrival = { browser: '? · ?', addressHash: Buffer.alloc(32), reference: 'TEST' };
  return inTransaction((world) => startStaffSession(world, staffId, { way: 'passkey', arrival }));
}

/** Somebody new in Ana's city, without a role. */
export async function newColleague({ inTransaction }: WholeHouse, state: 'invited' | 'active'): Promise<Id<'Staff'>> {
  const agency = { agencyId: asId<'Agency'>('test-110100'), areaCode: asId<'Region'>('110100') };
  return (await inTransaction((world) => addStaffMember(world, { agency, fields: { name: '测试同事', phone: null, email: null }, state }))).staffId;
}

/** One that somebody asked for, and nobody agreed to yet. */
export function recoveryOf({ inTransaction, clock }: WholeHouse, staffId: Id<'Staff'>, askedBy: Id<'Staff'>): Promise<Id<'Recovery'>> {
  return inTransaction(({ database }) => insertRecovery(database, { staffId, areaCode: asId('110100'), askedBy, askedAt: clock.at, reason: 'lost the key', expiresAt: clock.at + 3_600_000 }));
}

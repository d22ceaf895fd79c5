import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../../platform/database.ts';
import type { StaffCaller, StaffGrant, StaffRole } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { insertGrant } from '../people/staff-grants-table.ts';

/** What somebody is granted, in short: `grantOf('approver', '440000')`. */
export function grantOf(role: StaffRole, areaCode: string, servicePointId: string | null = null): StaffGrant {
  return { role, areaCode: asId(areaCode), servicePointId: servicePointId === null ? null : asId(servicePointId) };
}

/** Somebody who came through the door with these grants, for acts that ask nothing more of them. */
export function staffWith(...grants: readonly StaffGrant[]): StaffCaller {
  return { kind: 'staff', staffId: asId(randomUUID()), staffSessionId: asId(randomUUID()), grants, provedUntil: null };
}

let ordinal = 1000;

/** The same as rows: an active person who is found by their grants. By the owner. */
export async function activeStaff(owner: Transaction, ...grants: readonly StaffGrant[]): Promise<StaffCaller> {
  const caller = staffWith(...grants);
  ordinal += 1;
  await owner.query('test_staff', `
    insert into staff (staff_id, staff_number, agency_id, area_code, sealed, key_version, state, since, state_since)
    values ($1, $2, 'ministry', '000000', '', 1, 'active', '2029-01-01', '2029-01-01')`, [caller.staffId, `T-${ordinal}`]);
  for (const grant of grants) await insertGrant(owner, { ...grant, staffId: caller.staffId, since: 0, until: null, grantedBy: 'operator:test' });
  return caller;
}

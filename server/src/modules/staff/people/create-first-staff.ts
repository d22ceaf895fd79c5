import type { StaffRole } from '@yika/contract';
import { actorOf, type Caller } from '../../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { giveStaffCode, type StaffCode } from '../sign-in/enrolment.ts';
import { findAgency, saveAgency, type Agency } from './agencies-table.ts';
import { addStaffMember } from './staff-member.ts';
import { insertGrant, lockGrantsOfRole } from './staff-grants-table.ts';

export interface FirstStaff {
  /** The two administrators, and the first who agrees to what they ask: without one no role could ever be given. */
  readonly role: Extract<StaffRole, 'system_administrator' | 'security_administrator' | 'approver'>;
  readonly name: string;
  /** Although there is one already: said by an operator, and never by default. */
  readonly further: boolean;
}

/** By an operator, before there is anybody who could invite. No password is made: the code lets a passkey be enrolled, once. */
export async function createFirstStaff(world: Pick<World, 'database' | 'now' | 'sealer' | 'lookup'>, caller: Caller, { role, name, further }: FirstStaff): Promise<Decision<StaffCode & { readonly staffNumber: string }, 'administrator_exists'>> {
  const holders = await lockGrantsOfRole(world.database, role, world.now());
  if (holders.length > 0 && !further) return deny('administrator_exists');
  const ministry = (await findAgency(world.database, MINISTRY.agencyId)) ?? MINISTRY;
  await saveAgency(world.database, ministry);
  const { staffId, staffNumber } = await addStaffMember(world, { agency: ministry, fields: { name, phone: null, email: null }, state: 'invited' });
  await insertGrant(world.database, { staffId, role, areaCode: asId('000000'), servicePointId: null, since: world.now(), until: null, grantedBy: actorOf(caller) });
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.created', subject: staffId, outcome: role });
  return allow({ staffNumber, ...(await giveStaffCode(world, { staffId, kind: 'created' })) });
}

const MINISTRY: Agency = {
  agencyId: asId('ministry'), parentAgencyId: null, kind: 'ministry', areaCode: asId('000000'), servicePointId: null,
  name: { es: 'Ministerio', 'zh-CN': '部级主管部门', en: 'Ministry' },
};

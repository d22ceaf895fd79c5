import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { mayIn } from '../rules/index.ts';
import { giveStaffCode, type StaffCode } from '../sign-in/enrolment.ts';
import { requireFreshProof } from '../sign-in/require-fresh-proof.ts';
import { findAgency } from './agencies-table.ts';
import { addStaffMember } from './staff-member.ts';
import { reachStaff } from './staff-reach.ts';

export interface Invitation {
  readonly agencyId: string;
  readonly name: string;
  readonly reason: string;
}

/** Somebody of an office, without a role: a security administrator asks for those. Refusals: passkey_proof_needed, agency_unknown, outside_scope. */
export async function inviteStaffMember(world: World, caller: StaffCaller, { agencyId, name, reason }: Invitation): Promise<Id<'Staff'>> {
  requireFreshProof(caller, world.now());
  const agency = await findAgency(world.database, asId(agencyId));
  if (!agency) throw new Refusal('agency_unknown');
  if (!mayIn(caller.grants, 'system_administrator', agency.areaCode)) throw new Refusal('outside_scope');
  const { staffId } = await addStaffMember(world, { agency, fields: { name: name.trim(), phone: null, email: null }, state: 'invited' });
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.invited', subject: staffId, outcome: reason });
  return staffId;
}

/** For handing over in person; asked for again, the older one ends. Refusals: those of reaching them, passkey_proof_needed, staff_state_wrong. */
export async function giveInvitationCode(world: World, caller: StaffCaller, staffId: Id<'Staff'>): Promise<StaffCode> {
  requireFreshProof(caller, world.now());
  const { person } = await reachStaff(world, caller, { staffId, roles: ['system_administrator'] });
  if (person.state !== 'invited') throw new Refusal('staff_state_wrong');
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.code_given', subject: staffId });
  return giveStaffCode(world, { staffId, kind: 'invited' });
}

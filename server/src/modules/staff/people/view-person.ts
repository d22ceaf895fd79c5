import type { StaffPersonView } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { findOneTimeCode } from '../one-time-code/one-time-codes-table.ts';
import { viewLastRecoveryOf } from '../recovery/view-recoveries.ts';
import { mayIn } from '../rules/index.ts';
import { listOpenStaffSessions } from '../sessions/staff-sessions-table.ts';
import { listPasskeysOf } from '../sign-in/passkeys-table.ts';
import { maskStaffName, openStaff, viewAgenciesOf, viewGrantsOf } from './staff-member.ts';
import { findStaffReach } from './staff-reach.ts';
import { findStaffRow, type StaffTableRow } from './staff-table.ts';

/** One person of the list, by those who see the list. Refusals: staff_not_found, outside_scope. */
export async function viewPerson(world: World, caller: StaffCaller, staffId: Id<'Staff'>): Promise<StaffPersonView> {
  const row = await findStaffRow(world.database, staffId);
  if (!row) throw new Refusal('staff_not_found');
  if (!(['system_administrator', 'security_administrator', 'auditor'] as const).some((role) => mayIn(caller.grants, role, row.areaCode))) throw new Refusal('outside_scope');
  const agency = (await viewAgenciesOf(world, [row.agencyId])).get(row.agencyId);
  if (!agency) throw new Error('whoever is of the staff is of an agency');
  const { staffNumber, state, stateSince, name } = openStaff(world.sealer, row);
  const recovery = await viewLastRecoveryOf(world, caller, staffId);
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.viewed', subject: staffId, seen: ['maskedName', 'staffNumber', 'grants', 'passkeys'] });
  return {
    staffId, staffNumber, maskedName: maskStaffName(name), state, stateSince, agency, grants: (await viewGrantsOf(world, [staffId])).get(staffId) ?? [],
    passkeys: (await listPasskeysOf(world.database, staffId)).length, oneTimeCode: (await findOneTimeCode(world.database, staffId))?.setUpAt != null,
    openSessions: (await listOpenStaffSessions(world.database, staffId, world.now())).length,
    may: mayOf(caller, row, { reach: await findStaffReach(world, row), recovering: recovery?.state === 'asked' || recovery?.state === 'agreed' }), recovery,
  };
}

/** What is offered on the page. The acts ask for themselves, and know more. */
function mayOf(caller: StaffCaller, { staffId, state, areaCode }: StaffTableRow, { reach, recovering }: { readonly reach: RegionCode; readonly recovering: boolean }): StaffPersonView['may'] {
  const other = staffId !== caller.staffId && state !== 'ended';
  const system = other && mayIn(caller.grants, 'system_administrator', reach);
  const security = other && mayIn(caller.grants, 'security_administrator', reach);
  return [
    ...(system && state === 'invited' ? ['give_code' as const] : []),
    ...(system && state === 'active' ? ['suspend' as const] : []),
    ...(system && state === 'suspended' ? ['reinstate' as const] : []),
    ...(system ? ['end' as const] : []),
    ...(security ? ['change_roles' as const] : []),
    ...((system || security) && state === 'active' && !recovering ? ['ask_recovery' as const] : []),
    ...(mayIn(caller.grants, 'security_administrator', areaCode) ? ['see_sessions' as const] : []),
  ];
}

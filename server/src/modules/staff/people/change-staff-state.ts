import type { StaffState } from '@yika/contract';
import type { Caller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { endAllSessionsOf } from '../sessions/staff-sessions-table.ts';
import { endWaysIn } from '../sign-in/end-ways-in.ts';
import { forgetEnrolmentsOf } from '../sign-in/enrolments-table.ts';
import { changeGrants } from './change-grants.ts';
import { setStaffState } from './staff-table.ts';

export interface StateWanted {
  readonly staffId: Id<'Staff'>;
  readonly state: Exclude<StaffState, 'invited'>;
  /** The held change by which it is so. */
  readonly approvalId: Id<'Approval'>;
}

/**
 * In one transaction with what hangs on it: sessions end whatever the new state is, so that none that was opened before wakes up with a
 * return; a code that was handed out ends with a suspension; and with the end of somebody's work every role and passkey.
 */
export async function changeStaffState(world: Pick<World, 'database' | 'now'>, caller: Caller, { staffId, state, approvalId }: StateWanted): Promise<void> {
  const { database, now } = world;
  await setStaffState(database, staffId, { state, at: now() });
  await endAllSessionsOf(database, staffId, now());
  if (state !== 'active') await forgetEnrolmentsOf(database, staffId);
  if (state === 'ended') {
    await endWaysIn(world, staffId);
    await changeGrants(world, caller, { staffId, grants: [], approvalId });
  }
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'staff.state_changed', subject: staffId, outcome: state });
}

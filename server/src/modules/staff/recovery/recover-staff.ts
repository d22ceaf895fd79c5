import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { reachStaff } from '../people/staff-reach.ts';
import { insertSignIn } from '../people/staff-sign-ins-table.ts';
import { lockStaffRow } from '../people/staff-table.ts';
import { mayAgreeToRecovery, mayStopRecovery, RECOVERY_ASKED_LASTS_MS, recoveryStateAt } from '../rules/index.ts';
import type { Arrival } from '../sessions/staff-session.ts';
import { endWaysIn } from '../sign-in/end-ways-in.ts';
import { giveStaffCode, type StaffCode } from '../sign-in/enrolment.ts';
import { forgetEnrolmentsOf } from '../sign-in/enrolments-table.ts';
import { requireFreshProof } from '../sign-in/require-fresh-proof.ts';
import { findLastRecoveryOf, findRecovery, insertRecovery, markRecoveryAgreed, markRecoveryStopped, type Recovery } from './recoveries-table.ts';

interface Act {
  readonly caller: StaffCaller;
  readonly reason: string;
  readonly arrival: Arrival;
}

/** The first of two. The lost one reads of it, and can stop it. Of two who ask at once the second finds it going on. */
export async function askForRecovery(world: World, { caller, reason, arrival, staffId }: Act & { readonly staffId: Id<'Staff'> }): Promise<Recovery> {
  requireFreshProof(caller, world.now());
  if (staffId === caller.staffId) throw new Refusal('recovery_own');
  const { reach } = await reachStaff(world, caller, { staffId, roles: ['system_administrator', 'security_administrator'] });
  const at = world.now();
  if ((await lockStaffRow(world.database, staffId))?.state !== 'active') throw new Refusal('staff_state_wrong');
  const last = await findLastRecoveryOf(world.database, staffId);
  if (last && ['asked', 'agreed'].includes(recoveryStateAt(last, at))) throw new Refusal('recovery_going_on');
  const recoveryId = await insertRecovery(world.database, { staffId, areaCode: reach, askedBy: caller.staffId, askedAt: at, reason, expiresAt: at + RECOVERY_ASKED_LASTS_MS });
  await tell(world, { caller, arrival, staffId, outcome: 'recovery_asked' });
  return getRecovery(world, recoveryId);
}

/**
 * The second. From this moment nothing that was lost opens anything, found or stolen; the code is for the lost one, in person, and works once.
 * Refusals: recovery_not_found, recovery_own, outside_scope, recovery_same_person, recovery_not_open, staff_state_wrong, passkey_proof_needed.
 */
export async function agreeToRecovery(world: World, { caller, reason, arrival, recoveryId }: Act & { readonly recoveryId: Id<'Recovery'> }): Promise<StaffCode> {
  requireFreshProof(caller, world.now());
  const at = world.now();
  const recovery = await getRecovery(world, recoveryId);
  orRefuse(mayAgreeToRecovery(caller, recovery, at));
  // What they reach may have grown since somebody asked.
  const { person } = await reachStaff(world, caller, { staffId: recovery.staffId, roles: ['security_administrator'] });
  if ((await lockStaffRow(world.database, person.staffId))?.state !== 'active') throw new Refusal('staff_state_wrong');
  const code = await giveStaffCode(world, { staffId: person.staffId, kind: 'recovery' });
  if (!(await markRecoveryAgreed(world.database, recovery, { by: caller.staffId, reason, at, expiresAt: code.expiresAt }))) throw new Refusal('recovery_not_open');
  await endWaysIn(world, person.staffId);
  await tell(world, { caller, arrival, staffId: person.staffId, outcome: 'recovery_agreed' });
  return code;
}

/** A code that was handed over already works no more. What ended with the agreement stays ended: a further recovery brings them in. */
export async function stopRecovery(world: World, { caller, reason, arrival, recoveryId }: Act & { readonly recoveryId: Id<'Recovery'> }): Promise<void> {
  const at = world.now();
  const recovery = await getRecovery(world, recoveryId);
  orRefuse(mayStopRecovery(caller, recovery, at));
  await lockStaffRow(world.database, recovery.staffId);
  if (!(await markRecoveryStopped(world.database, recovery, { by: caller.staffId, reason, at }))) throw new Refusal('recovery_not_open');
  if (recovery.agreedAt !== null) await forgetEnrolmentsOf(world.database, recovery.staffId);
  await tell(world, { caller, arrival, staffId: recovery.staffId, outcome: 'recovery_stopped' });
}

/** Refusal: recovery_not_found. */
async function getRecovery({ database }: Pick<World, 'database'>, recoveryId: Id<'Recovery'>): Promise<Recovery> {
  const recovery = await findRecovery(database, recoveryId);
  if (!recovery) throw new Refusal('recovery_not_found');
  return recovery;
}

interface Told {
  readonly caller: StaffCaller;
  readonly arrival: Arrival;
  readonly staffId: Id<'Staff'>;
  readonly outcome: 'recovery_asked' | 'recovery_agreed' | 'recovery_stopped';
}

/** In the lost one's log of sign-ins, and in the audit. */
async function tell({ database, now }: World, { caller, arrival: { browser, addressHash, reference }, staffId, outcome }: Told): Promise<void> {
  await insertSignIn(database, { staffId, at: now(), way: 'enrolment', outcome, browser, addressHash, reference });
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: `staff.${outcome}`, subject: staffId, reference });
}

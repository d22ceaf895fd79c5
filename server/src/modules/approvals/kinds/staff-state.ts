import { StaffStandingProposal, StaffSuspensionProposal } from '@yika/contract';
import type { RefusalCode, StaffState } from '@yika/contract';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { changeStaffState, findStaffReach, findStaffRow, lockStaffRow, wouldLeaveNobody } from '../../staff/index.ts';
import type { ApprovableChange, Subject } from '../approvable-change.ts';

type Suspension = Static<typeof StaffSuspensionProposal>;
type Standing = Static<typeof StaffStandingProposal>;

const shared = { makers: ['system_administrator'], decider: 'approver', needsProof: true } as const;

/** At once where policy asks for nobody, as it does at first: somebody who must not come in any more cannot wait for an agreement. */
export const staffSuspension: ApprovableChange<Suspension> = {
  ...shared, kind: 'staff_suspension', policy: 'approval_of_staff_suspensions',
  read: (sent) => (Value.Check(StaffSuspensionProposal, sent) ? sent : null),
  subjectOf: subjectOf,
  describe: (world, { staffId }) => describeState(world, staffId, 'suspended'),
  recheck: (world, { staffId }) => faultOf(world, staffId, 'suspended'),
  apply: (world, { staffId }, { caller, approvalId }) => changeStaffState(world, caller, { staffId: asId(staffId), state: 'suspended', approvalId }),
};

/** Back after a suspension, or gone for good. */
export const staffStanding: ApprovableChange<Standing> = {
  ...shared, kind: 'staff_standing', policy: 'approval_of_staff_standing',
  read: (sent) => (Value.Check(StaffStandingProposal, sent) ? sent : null),
  subjectOf: subjectOf,
  describe: (world, { staffId, becomes }) => describeState(world, staffId, becomes),
  recheck: (world, { staffId, becomes }) => faultOf(world, staffId, becomes),
  apply: (world, { staffId, becomes }, { caller, approvalId }) => changeStaffState(world, caller, { staffId: asId(staffId), state: becomes, approvalId }),
};

/** It is felt wherever they have a role; and it concerns them, so that they neither ask for it nor decide it. */
async function subjectOf(world: World, { staffId }: { readonly staffId: string }): Promise<Decision<Subject, RefusalCode>> {
  const person = await findStaffRow(world.database, asId(staffId));
  return person ? allow({ subject: person.staffNumber, areaCode: await findStaffReach(world, person), concerns: person.staffId }) : deny('staff_not_found');
}

async function describeState({ database }: World, staffId: string, state: StaffState): ReturnType<ApprovableChange<unknown>['describe']> {
  const person = await findStaffRow(database, asId(staffId));
  return { before: person && { staffState: person.state }, after: { staffState: state } };
}

const from: Readonly<Record<Exclude<StaffState, 'invited'>, readonly StaffState[]>> = { suspended: ['active'], active: ['suspended'], ended: ['invited', 'active', 'suspended'] };

/** The row is held from here on, so that nobody comes in, or is changed, between this and what follows. */
async function faultOf(world: World, staffId: string, becomes: Exclude<StaffState, 'invited'>): Promise<RefusalCode | null> {
  const person = await lockStaffRow(world.database, asId(staffId));
  if (!person) return 'staff_not_found';
  if (!from[becomes].includes(person.state)) return 'staff_state_wrong';
  if (becomes === 'active') return null;
  return (await wouldLeaveNobody(world, { staffId: person.staffId, grants: [] })) ? 'last_security_administrator' : null;
}

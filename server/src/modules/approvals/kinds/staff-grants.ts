import { StaffGrantsProposal } from '@yika/contract';
import type { RefusalCode } from '@yika/contract';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import type { StaffGrant } from '../../../platform/values/caller.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findArea } from '../../regions/index.ts';
import { smallestCover } from '../../regions/rules/index.ts';
import { changeGrants, findGrantsOf, findServicePoint, findStaffReach, findStaffRow, wouldLeaveNobody } from '../../staff/index.ts';
import { mayHoldTogether } from '../../staff/rules/index.ts';
import type { ApprovableChange } from '../approvable-change.ts';

type Proposal = Static<typeof StaffGrantsProposal>;

/**
 * All roles that somebody has from then on. It is felt wherever a role is given or taken: whoever asks and whoever decides must reach all of
 * that, so that nobody of a city makes an approver of the province.
 */
export const staffGrants: ApprovableChange<Proposal> = {
  kind: 'staff_grants', policy: 'approval_of_staff_grants', makers: ['security_administrator'], decider: 'approver',
  read: (sent) => (Value.Check(StaffGrantsProposal, sent) ? sent : null),
  subjectOf: async (world, { staffId, grants }) => {
    const person = await findStaffRow(world.database, asId(staffId));
    if (!person || person.state === 'ended') return deny('staff_not_found');
    const areas = [await findStaffReach(world, person), ...grants.map(({ areaCode }) => asId<'Region'>(areaCode))];
    return allow({ subject: person.staffNumber, areaCode: smallestCover(areas), concerns: person.staffId });
  },
  describe: async ({ database, now }, { staffId, grants }) => ({
    before: { grants: linesOf(await findGrantsOf(database, asId(staffId), now())) },
    after: { grants: linesOf(grants.map(grantOf)) },
  }),
  recheck: async (world, { staffId, grants }) => {
    const person = await findStaffRow(world.database, asId(staffId));
    if (!person || person.state === 'ended') return 'staff_not_found';
    if (!mayHoldTogether(grants.map(({ role }) => role)).allowed) return 'roles_kept_apart';
    for (const grant of grants) {
      const fault = await faultOf(world, grantOf(grant));
      if (fault) return fault;
    }
    return (await wouldLeaveNobody(world, { staffId: person.staffId, grants: grants.map(grantOf) })) ? 'last_security_administrator' : null;
  },
  apply: async (world, { staffId, grants }, { caller, approvalId }) => {
    await changeGrants(world, caller, { staffId: asId(staffId), grants: grants.map(grantOf), approvalId });
  },
};

/** A scope is the nation, a province or a city; one counter only for those who work there. */
async function faultOf({ database }: World, { role, areaCode, servicePointId }: StaffGrant): Promise<RefusalCode | null> {
  if (areaCode !== '000000' && !findArea(areaCode)) return 'region_unknown';
  if (!areaCode.endsWith('00')) return 'grant_scope_wrong';
  if (servicePointId === null) return null;
  if (role !== 'officer' && role !== 'clerk_supervisor') return 'grant_scope_wrong';
  const place = await findServicePoint(database, servicePointId);
  if (!place) return 'service_point_unknown';
  return smallestCover([areaCode, place.regionCode]) === areaCode ? null : 'grant_scope_wrong';
}

function grantOf({ role, areaCode, servicePointId }: Proposal['grants'][number]): StaffGrant {
  return { role, areaCode: asId(areaCode), servicePointId: servicePointId === null ? null : asId(servicePointId) };
}

/** 'officer 310100', 'clerk_supervisor 310100 H1': each once, in one order. */
function linesOf(grants: readonly StaffGrant[]): readonly string[] {
  return [...new Set(grants.map(({ role, areaCode, servicePointId }) => [role, areaCode, servicePointId ?? ''].join(' ').trim()))].sort();
}

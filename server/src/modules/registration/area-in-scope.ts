import { deny, allow, type Decision } from '../../platform/values/decision.ts';
import type { StaffCaller, StaffRole } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import { orRefuse } from '../../platform/refusal.ts';
import { findArea } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { mayIn } from '../staff/rules/index.ts';

/** Who reads what an area hands in; an officer may also write it. */
export const readersOfAreas: readonly StaffRole[] = ['officer', 'approver', 'auditor'];

/** An area that may issue one day, a province or a city, that one of these roles reaches. Refusals: region_unknown, outside_scope. */
export function areaInScope(caller: StaffCaller, roles: readonly StaffRole[], typed: string): RegionCode {
  return orRefuse(judge(caller, roles, asId(typed)));
}

function judge({ grants }: StaffCaller, roles: readonly StaffRole[], areaCode: RegionCode): Decision<RegionCode, 'region_unknown' | 'outside_scope'> {
  if (areaCode === '000000' || !areaCode.endsWith('00') || !findArea(areaCode)) return deny('region_unknown');
  return roles.some((role) => mayIn(grants, role, areaCode)) ? allow(areaCode) : deny('outside_scope');
}

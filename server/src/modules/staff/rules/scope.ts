import type { StaffGrant, StaffRole } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { covers, type RegionCode } from '../../regions/rules/index.ts';

/** Where something is done: in an area, or at one counter of it. */
export interface ActPlace {
  readonly areaCode: RegionCode;
  readonly servicePointId: Id<'ServicePoint'>;
}

/** May they act in this area as a whole? A scope covers its children; a grant that is bound to one counter covers no area. */
export function mayIn(grants: readonly StaffGrant[], role: StaffRole, areaCode: RegionCode): boolean {
  return grants.some((grant) => grant.role === role && grant.servicePointId === null && covers(grant.areaCode, areaCode));
}

/** May they act at this counter? By a grant for its area or one above, or by one that is bound to it. */
export function mayAt(grants: readonly StaffGrant[], role: StaffRole, { areaCode, servicePointId }: ActPlace): boolean {
  return grants.some((grant) => grant.role === role && (grant.servicePointId === null ? covers(grant.areaCode, areaCode) : grant.servicePointId === servicePointId));
}

/** The areas in which they hold one of these roles, none inside another: what a list shows them. Empty: nothing. */
export function areasOf(grants: readonly StaffGrant[], ...roles: readonly StaffRole[]): readonly RegionCode[] {
  const held = grants.filter((grant) => roles.includes(grant.role) && grant.servicePointId === null).map(({ areaCode }) => areaCode);
  const areas = [...new Set(held)].sort();
  return areas.filter((area) => !areas.some((other) => other !== area && covers(other, area)));
}

/** The counters to which they are bound in one of these roles. */
export function servicePointsOf(grants: readonly StaffGrant[], ...roles: readonly StaffRole[]): readonly Id<'ServicePoint'>[] {
  return [...new Set(grants.flatMap((grant) => (roles.includes(grant.role) && grant.servicePointId !== null ? [grant.servicePointId] : [])))].sort();
}

import type { StaffGrant, StaffRole } from '../../../platform/values/caller.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import { upwardsFrom, type ApprovalsRequired, type RegionCode } from '../../regions/rules/index.ts';

export type ApprovalStep = 'area' | 'province' | 'ministry';

const NATION = asId<'Region'>('000000');
const inOrder: readonly ApprovalsRequired[] = ['none', 'one', 'two'];

/** Of all rows in force from the place up to the nation: nobody below loosens what somebody above requires. */
export function strictest(values: readonly ApprovalsRequired[]): ApprovalsRequired {
  return inOrder.findLast((value) => values.includes(value)) ?? 'two';
}

export function loosens(value: ApprovalsRequired, above: ApprovalsRequired): boolean {
  return inOrder.indexOf(value) < inOrder.indexOf(above);
}

export function stepsOf(strictness: ApprovalsRequired, areaCode: RegionCode): readonly ApprovalStep[] {
  switch (strictness) {
    case 'none':
      return [];
    case 'one':
      return ['area'];
    case 'two':
      // Above the nation there is nobody: two of the ministry.
      return areaCode === NATION ? ['ministry', 'ministry'] : ['province', 'ministry'];
  }
}

/** The areas of which a grant decides this step. */
export function decidingAreas(step: ApprovalStep, areaCode: RegionCode): readonly RegionCode[] {
  switch (step) {
    case 'area':
      return [...new Set(upwardsFrom(areaCode))];
    case 'province':
      return [asId(`${areaCode.slice(0, 2)}0000`)];
    case 'ministry':
      return [NATION];
  }
}

/** The grant by which they decide; null: they hold none that reaches. One that is bound to a counter decides nothing. */
export function findDecidingGrant(grants: readonly StaffGrant[], role: StaffRole, areas: readonly RegionCode[]): StaffGrant | null {
  return grants.find((grant) => grant.role === role && grant.servicePointId === null && areas.includes(grant.areaCode)) ?? null;
}

/** Is there somebody for every step, each a different one? The maker is not among the candidates. */
export function canBeDecided(candidates: readonly (readonly Id<'Staff'>[])[], taken: readonly Id<'Staff'>[] = []): boolean {
  const [first, ...further] = candidates;
  if (!first) return true;
  return first.some((person) => !taken.includes(person) && canBeDecided(further, [...taken, person]));
}

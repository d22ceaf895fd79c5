import type { Day } from '../../../platform/values/day.ts';
import { covers, type PolicyRow, type RegionCode } from '../../regions/rules/index.ts';
import type { Month } from './month.ts';

/** The national codes of the kinds of insurance (AAE140); files and replies carry the code. */
export const insuranceKind = {
  enterprisePension: '110',
  publicBodyPension: '120',
  residentPension: '170',
  unemployment: '210',
  employeeMedical: '310',
  residentMedical: '390',
  workInjury: '410',
  maternity: '510',
} as const;
export type InsuranceKind = (typeof insuranceKind)[keyof typeof insuranceKind];

/** paused: the registry was told that payment stopped; retired: entitled for life without paying. */
export type ParticipationState = 'paying' | 'paused' | 'ended' | 'retired';

export interface Participation {
  readonly insuranceKind: InsuranceKind;
  readonly regionCode: RegionCode;
  readonly state: ParticipationState;
  readonly since: Day;
  /** The last day, where it has one. */
  readonly until: Day | null;
  /** The last day of a wait that the insurer has set; it knows of months bought back, which no row of ours shows. */
  readonly waitingUntil: Day | null;
}

/** One month that was due. A month paid up later counts as paid from the day of payment. */
export interface Contribution {
  readonly insuranceKind: InsuranceKind;
  readonly regionCode: RegionCode;
  readonly month: Month;
  readonly paidOn: Day | null;
  readonly baseFen: number;
}

/** Money in the personal account, by the region that keeps it. */
export interface Account {
  readonly regionCode: RegionCode;
  readonly balanceFen: number;
  readonly asOf: Day;
}

export const entitlementPolicyNames = [
  'arrears_grace_months',
  'retroactive_gap_months',
  'waiting_months',
  'resident_waiting_months',
  'resident_waiting_months_per_missed_year',
  'account_usable_in_arrears',
] as const;
type PolicyUsed = (typeof entitlementPolicyNames)[number];

/** The policy rows in force in the insured region today. */
export type EntitlementPolicies = { readonly [Name in PolicyUsed]: Pick<PolicyRow<Name>, 'value' | 'clause'> };

export function isMedical({ insuranceKind: kind }: Pick<Participation, 'insuranceKind'>): boolean {
  return kind === insuranceKind.employeeMedical || kind === insuranceKind.residentMedical;
}

/** Funds are pooled by prefecture, or by a whole province: a county belongs to its prefecture's pool. */
export function isSamePool(one: RegionCode, other: RegionCode): boolean {
  return covers(one, other) || covers(other, one) || one.slice(0, 4) === other.slice(0, 4);
}

import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { getPolicies } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { listAccounts } from './accounts-table.ts';
import { listContributions } from './contributions-table.ts';
import { listParticipations } from './participations-table.ts';
import {
  addMonths, entitlement, entitlementPolicyNames, insuranceKind, isMedical, monthOf,
  type Account, type Contribution, type Entitlement, type EntitlementPolicies, type Participation,
} from './rules/index.ts';

/** Far enough back for every wait that a policy can set: the rule never asks for more. */
const MONTHS_LOOKED_BACK = 120;
const medicalKinds = [insuranceKind.employeeMedical, insuranceKind.residentMedical];

export interface InsuranceFacts {
  readonly participations: readonly Participation[];
  /** Of medical insurance, ten years back. */
  readonly contributions: readonly Contribution[];
  readonly accounts: readonly Account[];
}

/** What the registry holds of a person's insurance. Somebody the registry knows nothing of has empty lists. */
export async function getInsuranceFacts(database: Transaction, holderId: HolderId, today: Day): Promise<InsuranceFacts> {
  const participations = await listParticipations(database, holderId);
  const contributions = await listContributions(database, holderId, { kinds: medicalKinds, fromMonth: addMonths(monthOf(today), -MONTHS_LOOKED_BACK) });
  return { participations, contributions, accounts: await listAccounts(database, holderId) };
}

export interface EntitlementQuestionOfHolder {
  readonly holderId: HolderId;
  /** Where somebody asks: the counter's region, or the e-card's own. */
  readonly regionCode: RegionCode;
  readonly today: Day;
  /** The newborn's wait falls away; null or absent: not known. */
  readonly bornOn?: Day | null;
}

/** The facts and what follows from them under the policies of the insured regions today. */
export async function explainEntitlement({ database }: Pick<World, 'database'>, question: EntitlementQuestionOfHolder): Promise<Entitlement & { readonly facts: InsuranceFacts }> {
  const { holderId, regionCode, today } = question;
  const facts = await getInsuranceFacts(database, holderId, today);
  const policies = await readPolicies(database, facts.participations, today);
  return { ...entitlement({ ...facts, regionCode, today, policies, bornOn: question.bornOn ?? null }), facts };
}

/** Of each region in which somebody has medical insurance. */
export async function readPolicies(database: Transaction, participations: readonly Participation[], today: Day): Promise<ReadonlyMap<RegionCode, EntitlementPolicies>> {
  const policies = new Map<RegionCode, EntitlementPolicies>();
  for (const { regionCode } of participations.filter(isMedical)) {
    if (!policies.has(regionCode)) policies.set(regionCode, await getPolicies(database, entitlementPolicyNames, { regionCode, day: today }));
  }
  return policies;
}

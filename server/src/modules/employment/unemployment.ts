import type { Leaving } from '@yika/contract';
import { ageYears } from '@yika/contract/numbers';
import type { Caller } from '../../platform/values/caller.ts';
import { dayInChina, type Day } from '../../platform/values/day.ts';
import { allow, type Decision } from '../../platform/values/decision.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { readPersonForRules } from '../holders/index.ts';
import { countMonthsPaid, listParticipations } from '../insurance/index.ts';
import { insuranceKind, monthOf, type Participation } from '../insurance/rules/index.ts';
import { getPolicies } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { findLastCounted, findRegistration, findRegistrationOfCase, insertRegistration } from './registrations-table.ts';
import { benefitPolicyNames, mayRegister, unemploymentBenefit, type Benefit, type UnemploymentRefusal } from './rules/index.ts';

/** Where they may register today: at the region of their unemployment insurance, else of the person. Refusals by name. */
export async function mayRegisterUnemployed(world: World, holderId: HolderId, leftOn: Day | null): Promise<Decision<RegionCode, UnemploymentRefusal>> {
  const today = dayInChina(world.now());
  const { birthDay, regionCode } = await readPersonForRules(world, holderId);
  const participations = await listParticipations(world.database, holderId);
  const registered = (await findRegistration(world.database, holderId)) !== null;
  const may = mayRegister({ participations, ageYears: birthDay && ageYears(birthDay, today), registered }, { leftOn, today });
  return may.allowed ? allow(regionOf(participations) ?? regionCode) : may;
}

export interface ComputedBenefit extends Benefit {
  readonly regionCode: RegionCode;
  readonly monthsPaid: number;
}

/** What would follow if they registered today, by the rows in force in the region that pays. */
export async function computeBenefit(world: World, holderId: HolderId, leaving: Leaving): Promise<ComputedBenefit> {
  const { database } = world;
  const regionCode = regionOf(await listParticipations(database, holderId)) ?? (await readPersonForRules(world, holderId)).regionCode;
  const counted = await findLastCounted(database, holderId);
  const monthsPaid = await countMonthsPaid(database, holderId, { kind: insuranceKind.unemployment, afterMonth: counted && monthOf(counted) });
  const policies = await getPolicies(database, benefitPolicyNames, { regionCode, day: dayInChina(world.now()) });
  return { ...unemploymentBenefit({ monthsPaid, leaving }, policies), regionCode, monthsPaid };
}

/** What a case leads to: as it was kept when it was granted, else as it would be today. */
export async function benefitOfCase(world: World, holderId: HolderId, { caseNumber, leaving }: { readonly caseNumber: string; readonly leaving: Leaving }): Promise<Pick<ComputedBenefit, 'months' | 'monthlyFen' | 'monthsPaid'>> {
  const kept = await findRegistrationOfCase(world.database, holderId, caseNumber);
  return kept ? { months: kept.benefitMonths, monthlyFen: kept.monthlyFen, monthsPaid: kept.monthsPaid } : computeBenefit(world, holderId, leaving);
}

interface Registering {
  readonly holderId: HolderId;
  readonly caseNumber: string;
  readonly leftOn: Day;
  readonly leaving: Leaving;
  readonly caller: Caller;
  readonly reference: string;
}

/** Keeps the registration with the benefit as it is computed today. Whoever calls it has asked `mayRegisterUnemployed` under the lock of the case. */
export async function registerUnemployed(world: World, { holderId, caseNumber, leftOn, leaving, caller, reference }: Registering): Promise<void> {
  const at = world.now();
  const { regionCode, monthsPaid, months, monthlyFen } = await computeBenefit(world, holderId, leaving);
  await insertRegistration(world.database, holderId, { regionCode, caseNumber, leftOn, leaving, monthsPaid, benefitMonths: months, monthlyFen, registeredOn: dayInChina(at) });
  await recordAudit(world.database, { holderId, at, caller, action: 'unemployment.registered', subject: caseNumber, reference });
}

/** Where they are insured against it. */
export function regionOf(participations: readonly Participation[]): RegionCode | null {
  return participations.find((one) => one.insuranceKind === insuranceKind.unemployment)?.regionCode ?? null;
}

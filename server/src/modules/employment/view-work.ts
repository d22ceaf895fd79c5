import type { WorkView } from '@yika/contract';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { areaNames, getPolicy } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { findRegistration } from './registrations-table.ts';
import { computeBenefit } from './unemployment.ts';

/** What the holder sees of their own work; the look is on record like anybody's. */
export async function viewWork(world: World, caller: HolderCaller, reference: string): Promise<WorkView> {
  const { holderId } = caller;
  await recordAudit(world.database, { holderId, at: world.now(), caller, action: 'work.viewed', subject: 'own', seen: ['unemployment', 'contributions'], reference });
  const registration = await findRegistration(world.database, holderId);
  const { months, monthlyFen, steps, regionCode } = await computeBenefit(world, holderId, 'contract_ended');
  return {
    registration: registration && { ...registration, ...(await payerOf(world, registration.regionCode)) },
    benefit: { benefitMonths: months, monthlyFen, steps: [...steps], regionCode, ...(await payerOf(world, regionCode)) },
  };
}

async function payerOf({ database, now }: World, regionCode: RegionCode) {
  const { value: hotline } = await getPolicy(database, 'hotline', { regionCode, day: dayInChina(now()) });
  return { regionName: areaNames(regionCode), hotline };
}

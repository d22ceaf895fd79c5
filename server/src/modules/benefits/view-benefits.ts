import type { BenefitsView, BenefitView } from '@yika/contract';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { areaNames, getPolicies } from '../regions/index.ts';
import { listBenefits, type Benefit } from './benefits-table.ts';
import { listProofs, type BenefitProof } from './benefit-proofs-table.ts';
import { faceIsAWay, provable, triesLeftOf } from './provable.ts';
import { opensOn } from './rules/index.ts';

/** What the holder sees of their own benefits; the look is on record like anybody's. */
export async function viewBenefits(world: World, caller: HolderCaller, reference: string): Promise<BenefitsView> {
  const { holderId } = caller;
  await recordAudit(world.database, { holderId, at: world.now(), caller, action: 'benefits.viewed', subject: 'own', seen: ['benefits'], reference });
  const proofs = await listProofs(world.database, holderId);
  const triesLeft = await triesLeftOf(world, holderId);
  const benefits: BenefitView[] = [];
  for (const one of await listBenefits(world.database, holderId)) {
    const history = proofs.filter(({ benefitId }) => benefitId === one.benefitId);
    benefits.push(await view(world, one, { history, triesLeft: triesLeft(one.benefitId) }));
  }
  return { benefits, today: dayInChina(world.now()) };
}

async function view(world: World, benefit: Benefit, { history, triesLeft }: { readonly history: readonly BenefitProof[]; readonly triesLeft: number }): Promise<BenefitView> {
  const { benefitId, kind, state, stateSince, since, regionCode, monthlyFen, source, asOf, dueOn } = benefit;
  const rows = await getPolicies(world.database, ['hotline', 'qualification_opens_days'], { regionCode, day: dayInChina(world.now()) });
  const may = await provable(world, benefit);
  return {
    benefitId, kind, state, stateSince, since, regionCode, regionName: areaNames(regionCode), hotline: rows.hotline.value, monthlyFen, source, asOf, dueOn,
    opensOn: dueOn && opensOn(dueOn, rows.qualification_opens_days.value), refusal: may.allowed ? null : may.reason,
    faceTriesLeft: (await faceIsAWay(world, benefit)) ? triesLeft : null,
    history: history.map(({ provedOn, way, validUntil }) => ({ provedOn, way, validUntil })),
  };
}

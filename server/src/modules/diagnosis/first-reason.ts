import type { ECardView, Language } from '@yika/contract';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { gatherPersonFacts } from './gather-facts.ts';
import { explain } from './rules/index.ts';
import { sayExplanation } from './say-explanation.ts';

/** For the holder's home page: the one thing to do next, where there is one. Whoever shows it records the look. */
export async function firstReason(world: World, holderId: HolderId, language: Language): Promise<ECardView['nextStep']> {
  const { facts, regionCode, hotline } = await gatherPersonFacts(world, { holderId, counterRegion: null, amountFen: null, tellsInsurance: true, askersClock: null, answered: [] });
  // Who is signed in needs none of the neighbours that sign-in leans on.
  const { reasons } = explain({ ...facts, neighbours: [] }, 'full');
  const told = { reasons: reasons.slice(0, 1), stillWorks: [] };
  const said = await sayExplanation(world, told, { depth: 'full', situation: 'use', language, reference: '', regionCode, cardHotline: hotline });
  const [reason] = said.reasons;
  return reason ? { reason, step: reason.nextStep } : null;
}

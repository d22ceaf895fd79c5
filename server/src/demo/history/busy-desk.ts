import type { CaseProposal } from '@yika/contract';
import { randomUUID } from 'node:crypto';
import { tellAboveCards } from '../../join-rooms.ts';
import { appealCase, askHolder, claimCase, decideCase, openCase, sayInCase, servicesOf } from '../../modules/cases/index.ts';
import { makeReference } from '../../platform/reference.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { at, DAY_MS, HOUR_MS, staffThen } from './past.ts';
import type { WithECard } from './weeks-of-checks.ts';

const services = servicesOf({ tellAboveCards });
type Wanted = Extract<CaseProposal['service'], 'formal_loss' | 'unemployment_registration'>;

/** A case that was opened so many hours ago, and what has become of it. */
interface Told {
  readonly service: Wanted;
  readonly hoursAgo: number;
  readonly follows?: (world: World, caseNumber: string, holder: HolderCaller) => Promise<unknown>;
}

/** Somebody at the desk takes it, so many hours after it was opened. */
const taken = (staffNumber: string, hours: number): NonNullable<Told['follows']> => async (world, caseNumber) => {
  const then = at(world, world.now() + hours * HOUR_MS);
  await claimCase(then, await staffThen(then, staffNumber), { caseNumber, reference: makeReference() });
};

const asked = (staffNumber: string, words: string): NonNullable<Told['follows']> => async (world, caseNumber, holder) => {
  await taken(staffNumber, 5)(world, caseNumber, holder);
  const then = at(world, world.now() + 6 * HOUR_MS);
  await askHolder(then, await staffThen(then, staffNumber), { caseNumber, words, reference: makeReference() });
};

const decided = (staffNumber: string, outcome: 'granted' | 'refused', words?: string): NonNullable<Told['follows']> => async (world, caseNumber, holder) => {
  await taken(staffNumber, 4)(world, caseNumber, holder);
  const then = at(world, world.now() + 7 * HOUR_MS);
  await decideCase(then, services, await staffThen(then, staffNumber), { caseNumber, reference: makeReference(), outcome, ...(words !== undefined && { reason: 'evidence_missing' as const, words }) });
};

/** Guangzhou's desk: one case in each state. Registering as unemployed needs a second officer there. */
const guangzhou: readonly Told[] = [
  { service: 'formal_loss', hoursAgo: 2 },
  { service: 'formal_loss', hoursAgo: 75 },
  { service: 'formal_loss', hoursAgo: 9, follows: taken('A-0413', 3) },
  { service: 'unemployment_registration', hoursAgo: 4 },
  { service: 'unemployment_registration', hoursAgo: 112 },
  { service: 'unemployment_registration', hoursAgo: 60, follows: asked('A-0411', '请补充离职证明的签发日期。') },
  {
    service: 'formal_loss', hoursAgo: 40,
    follows: async (world, caseNumber, holder) => {
      await asked('A-0413', '卡片是在哪里遗失的？')(world, caseNumber, holder);
      await sayInCase(at(world, world.now() + 20 * HOUR_MS), holder, { caseNumber, words: '上周六在公交车上。', reference: makeReference() });
    },
  },
  { service: 'unemployment_registration', hoursAgo: 50, follows: decided('A-0411', 'granted') },
  {
    service: 'formal_loss', hoursAgo: 96,
    follows: async (world, caseNumber, holder) => {
      await decided('A-0413', 'refused', '未提供遗失情况说明，请补充后申诉。')(world, caseNumber, holder);
      await appealCase(at(world, world.now() + 70 * HOUR_MS), holder, { caseNumber, words: '已补充说明，请重新审核。', reference: makeReference() });
    },
  },
  { service: 'formal_loss', hoursAgo: 30, follows: decided('A-0411', 'granted') },
  { service: 'formal_loss', hoursAgo: 120, follows: decided('A-0413', 'granted') },
];

const beijing: readonly Told[] = [
  { service: 'formal_loss', hoursAgo: 5 },
  { service: 'unemployment_registration', hoursAgo: 26, follows: taken('A-0611', 2) },
  { service: 'formal_loss', hoursAgo: 55, follows: decided('A-0611', 'granted') },
];

/** By the acts of the holders and of the desk, each at its hour. */
export async function fillDesk(world: World, holders: readonly WithECard[]): Promise<void> {
  for (const [region, cases] of [['440100', guangzhou], ['110100', beijing]] as const) {
    const free = holders.filter(({ card }) => card.issuerRegionCode === region);
    for (const told of cases) await tell(world, free, told);
  }
}

/** The first of them who may ask for it; each asks once. */
async function tell(world: World, free: WithECard[], { service, hoursAgo, follows }: Told): Promise<void> {
  const opening = at(world, world.now() - hoursAgo * HOUR_MS);
  for (const [place, { holderId, deviceNo, card }] of free.entries()) {
    const holder: HolderCaller = { kind: 'holder', holderId, deviceNo, sessionId: asId(randomUUID()) };
    const leftOn = dayInChina(opening.now() - 9 * DAY_MS);
    const proposal: CaseProposal = service === 'formal_loss' ? { service, content: { cardId: card.cardId } } : { service, content: { leftOn, leaving: 'contract_ended' } };
    const opened = await openCase(opening, services, holder, { proposal, reference: makeReference() }).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    if (!opened) continue;
    free.splice(place, 1);
    await follows?.(opening, opened.caseNumber, holder);
    return;
  }
}

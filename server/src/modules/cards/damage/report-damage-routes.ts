import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Arrived, type Door } from '../../../platform/http/door.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { World } from '../../../platform/world.ts';
import { cardLooksSpent, giveCardLookBack, takeCardLook } from '../by-number/card-looks.ts';
import { answerDamageAgain, checkDamage, recordMissedCard, type CheckedDamage } from './report-damage.ts';
import type { CardPart } from '../rules/index.ts';

export interface CardPorts {
  /** The reason in the clerk's words, with the way on: told by a room above. */
  readonly explainDamage: (world: World, part: CardPart, about: { readonly regionCode: string; readonly language: contract.Language }) => Promise<contract.ReasonView>;
}

type Reported = Arrived<typeof contract.reportDamage>;

export function registerDamage(app: FastifyInstance, door: Door, { explainDamage }: CardPorts): void {
  const once = onceEach<typeof contract.reportDamage>(door, ({ caller }) => caller.servicePointId, {
    work: async (world, arrived) => {
      const checked = await checkDamage(world, arrived);
      return { resultId: checked.resultId, reply: await toReply(world, checked, arrived) };
    },
    rebuild: async (world, resultId, arrived) => toReply(world, await answerDamageAgain(world, resultId, arrived), arrived),
  });
  register(app, { door, route: contract.reportDamage }, async (arrived) => {
    // Looks are counted and recorded in transactions of their own, for the act's is undone where there is no such card.
    if (!(await door.inTransaction((world) => takeCardLook(world, arrived.caller)))) throw cardLooksSpent();
    try {
      const reply = await once(arrived);
      await door.inTransaction((world) => giveCardLookBack(world, arrived.caller));
      return reply;
    } catch (error) {
      const missed = error instanceof Refusal && error.code === 'card_not_found_here';
      await door.inTransaction((world) => (missed ? recordMissedCard(world, arrived) : giveCardLookBack(world, arrived.caller)));
      throw error;
    }
  });

  async function toReply(world: World, { finding, part }: CheckedDamage, { caller, language, reference }: Reported) {
    const reason = finding === 'damaged' ? await explainDamage(world, part, { regionCode: caller.regionCode, language }) : null;
    return { finding, reason, reference };
  }
}

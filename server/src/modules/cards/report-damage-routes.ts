import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Arrived, type Door } from '../../platform/http/door.ts';
import type { World } from '../../platform/world.ts';
import { checkDamage, getDamage, type CheckedDamage } from './report-damage.ts';
import type { CardPart } from './rules/index.ts';

export interface CardPorts {
  /** The reason in the clerk's words, with the way on: told by a room above. */
  readonly explainDamage: (world: World, part: CardPart, about: { readonly regionCode: string; readonly language: contract.Language }) => Promise<contract.ReasonView>;
}

type Reported = Arrived<typeof contract.reportDamage>;

export function registerDamage(app: FastifyInstance, door: Door, { explainDamage }: CardPorts): void {
  register(app, { door, route: contract.reportDamage }, onceEach(door, ({ caller }) => caller.servicePointId, {
    work: async (world, arrived) => {
      const checked = await checkDamage(world, arrived);
      return { resultId: checked.resultId, reply: await toReply(world, checked, arrived) };
    },
    rebuild: async (world, resultId, arrived) => toReply(world, await getDamage(world, resultId), arrived),
  }));

  async function toReply(world: World, { finding, part }: CheckedDamage, { caller, language, reference }: Reported) {
    const reason = finding === 'damaged' ? await explainDamage(world, part, { regionCode: caller.regionCode, language }) : null;
    return { finding, reason, reference };
  }
}

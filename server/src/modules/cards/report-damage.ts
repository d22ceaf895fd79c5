import * as contract from '@yika/contract';
import { readCardNumber, readIdentityNumber } from '@yika/contract/numbers';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Arrived, type Door } from '../../platform/http/door.ts';
import { Refusal } from '../../platform/refusal.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { asHolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { findHolderByNumber } from '../holders/index.ts';
import { findCardByNumber } from './card-number.ts';
import { findDamage as findDamageRow, recordDamage } from './card-damages-table.ts';
import { findDamage, type CardPart } from './rules/index.ts';

export interface CardPorts {
  /** The reason in the clerk's words, with the way on: told by a room above. */
  readonly explainDamage: (world: World, part: CardPart, about: { readonly regionCode: string; readonly language: contract.Language }) => Promise<contract.ReasonView>;
}

type Reported = Arrived<typeof contract.reportDamage>;

/** A guided check at a counter, recorded. Refusal: card_not_found_here, the same for a wrong number and an unknown person. */
export function registerDamage(app: FastifyInstance, door: Door, ports: CardPorts): void {
  register(app, { door, route: contract.reportDamage }, onceEach(door, ({ caller }) => caller.servicePointId, {
    work: async (world, arrived) => {
      const { caller, body, reference } = arrived;
      const at = world.now();
      const card = await findTypedCard(world, arrived);
      if (!card) throw new Refusal('card_not_found_here');
      const finding = findDamage(body.part, body.answers);
      const damageId = await recordDamage(world.database, {
        holderId: card.holderId, cardId: card.cardId, part: body.part, finding, answers: body.answers, servicePointId: caller.servicePointId, at,
      });
      await recordAudit(world.database, { holderId: card.holderId, at, caller, action: 'card.damage_checked', subject: card.cardId, outcome: finding, reference });
      return { resultId: `${card.holderId}:${damageId}`, reply: await toReply(world, { finding, part: body.part, arrived }) };
    },
    rebuild: async (world, resultId, arrived) => {
      const [holderId = '', damageId = ''] = resultId.split(':');
      const damage = await findDamageRow(world.database, asHolderId(Number(holderId)), damageId);
      if (!damage) throw new Refusal('card_not_found_here');
      return toReply(world, { finding: damage.finding, part: damage.part, arrived });
    },
  }));

  async function toReply(world: World, { finding, part, arrived }: { finding: 'damaged' | 'not_damaged' | 'reader_at_fault'; part: CardPart; arrived: Reported }) {
    const about = { regionCode: arrived.caller.regionCode, language: arrived.language };
    return { finding, reason: finding === 'damaged' ? await ports.explainDamage(world, part, about) : null, reference: arrived.reference };
  }
}

async function findTypedCard(world: World, { body }: Reported) {
  const identityNumber = readIdentityNumber(body.identityNumber, dayInChina(world.now()));
  const cardNumber = readCardNumber(body.cardNumber);
  if (!identityNumber.ok || !cardNumber.ok) return null;
  const holderId = await findHolderByNumber(world, identityNumber.value.number);
  return holderId === null ? null : findCardByNumber(world, holderId, cardNumber.value);
}

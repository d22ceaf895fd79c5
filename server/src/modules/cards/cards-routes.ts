import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { asId } from '../../platform/values/ids.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { liftLoss, reportTemporaryLoss, type TellAboveCards } from './change-card.ts';
import { getCard } from './get-card.ts';
import { registerDamage, type CardPorts } from './damage/report-damage-routes.ts';
import type { Card } from './rules/index.ts';

export interface CardRoutePorts extends CardPorts {
  readonly tellAbove: TellAboveCards;
  /** Does it with the PIN, in the transaction that settles the try. Refusals: pin_wrong, pin_paused, device_must_prove_again, pin_service_busy. */
  readonly withPin: <Result>(attempt: { readonly caller: HolderCaller; readonly pin: string; readonly reference: string }, then: (world: World) => Promise<Result>) => Promise<Result>;
}

export function registerCards(app: FastifyInstance, door: Door, ports: CardRoutePorts): void {
  register(app, { door, route: contract.reportTemporaryLoss }, onceEach(door, ({ caller }) => String(caller.holderId), {
    work: async (world, { caller, params }) => {
      const card = await reportTemporaryLoss({ ...world, tellAbove: ports.tellAbove }, caller, { holderId: caller.holderId, cardId: asId(params.cardId) });
      return { resultId: card.cardId, reply: toView(card) };
    },
    rebuild: async (world, cardId, { caller }) => toView(await getCard(world, { holderId: caller.holderId, cardId: asId(cardId) })),
  }));

  register(app, { door, route: contract.undoTemporaryLoss }, ({ caller, params, body, reference }) =>
    ports.withPin({ caller, pin: body.pin, reference }, async (world) =>
      toView(await liftLoss({ ...world, tellAbove: ports.tellAbove }, caller, { holderId: caller.holderId, cardId: asId(params.cardId) }))));

  registerDamage(app, door, ports);
}

function toView({ cardId, status, lossLapsesOn }: Card): contract.CardView {
  return { cardId, status, lossLapsesOn };
}

import { maskCardNumber } from '@yika/contract/numbers';
import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { decideFormalLoss, findCard, listCards, openCardNumber, reportTemporaryLoss, type TellAboveCards } from '../../cards/index.ts';
import { cardStatus, currentCard, formallyLost, standingOn } from '../../cards/rules/index.ts';
import type { ContentOf, Service, ServiceCase } from '../service.ts';

/** The card is gone for good. It stops paying when it is asked for; granted, it never works again and a replacement can be made. */
export function formalLoss(tellAbove: TellAboveCards): Service<'formal_loss'> {
  return {
    key: 'formal_loss',
    mayOpen: async ({ database, now }, holderId, content) => {
      const today = dayInChina(now());
      const card = content ? await findCard(database, { holderId, cardId: asId(content.cardId) }) : currentCard(await listCards(database, holderId), today);
      if (!card) return deny(content ? 'not_permitted' : 'no_card_in_use');
      const may = formallyLost(card, today);
      return may.allowed ? allow({ regionCode: card.issuerRegionCode, subject: card.cardId }) : may;
    },
    opened: async (world, one, caller) => {
      const card = await findCard(world.database, keyOf(one));
      if (card && standingOn(card, dayInChina(world.now())).status === cardStatus.normal) await reportTemporaryLoss({ ...world, tellAbove }, caller, keyOf(one));
    },
    compare: async (world, one) => {
      const card = await findCard(world.database, keyOf(one));
      if (!card) return [];
      const { status } = standingOn(card, dayInChina(world.now()));
      const number = maskCardNumber(await openCardNumber(world, card));
      return [
        { field: 'masked_card_number', held: number, asked: number, differs: false },
        { field: 'card_status', held: String(status), asked: String(cardStatus.formalLoss), differs: status !== cardStatus.formalLoss },
      ];
    },
    recheck: async (world, one) => {
      const card = await findCard(world.database, keyOf(one));
      const may = card && formallyLost(card, dayInChina(world.now()));
      return !may || may.allowed ? null : may.reason;
    },
    grant: async (world, one, { caller }) => {
      await decideFormalLoss({ ...world, tellAbove }, caller, keyOf(one));
    },
  };
}

function keyOf({ holderId, content }: ServiceCase<ContentOf<'formal_loss'>>) {
  return { holderId, cardId: asId<'Card'>(content.cardId) };
}


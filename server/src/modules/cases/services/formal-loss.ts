import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { decideFormalLoss, findCard, listCards, reportTemporaryLoss, type TellAboveCards } from '../../cards/index.ts';
import { cardStatus, currentCard, formallyLost, standingOn } from '../../cards/rules/index.ts';
import type { Service } from '../service.ts';
import { aboutOneCard, keyOf } from './one-card.ts';

/** The card is gone for good. It stops paying when it is asked for; granted, it never works again and a replacement can be made. */
export function formalLoss(tellAbove: TellAboveCards): Service<'formal_loss'> {
  return {
    key: 'formal_loss',
    ...aboutOneCard({ may: formallyLost, none: 'no_card_in_use', becomes: cardStatus.formalLoss }),
    // By the card that counts, though it may be one of which it cannot be made: then the reason is that card's.
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
    grant: async (world, one, { caller }) => {
      await decideFormalLoss({ ...world, tellAbove }, caller, keyOf(one));
    },
  };
}

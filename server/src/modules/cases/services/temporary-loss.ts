import { maskCardNumber } from '@yika/contract/numbers';
import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { findCard, listCards, openCardNumber } from '../../cards/index.ts';
import { currentCard, reportedLost } from '../../cards/rules/index.ts';
import type { Service } from '../service.ts';

/** Happens at once, on its own page, at a counter or by telephone: `followLoss` keeps it as a case that is over. No desk has anything to decide. */
export const temporaryLoss: Service<'temporary_loss'> = {
  key: 'temporary_loss',
  mayOpen: async ({ database, now }, holderId) => {
    const today = dayInChina(now());
    const card = currentCard(await listCards(database, holderId), today);
    if (!card) return deny('no_card_in_use');
    const may = reportedLost(card, today, 1);
    return may.allowed ? allow({ regionCode: card.issuerRegionCode, subject: card.cardId }) : may;
  },
  compare: async (world, { holderId, content }) => {
    const card = await findCard(world.database, { holderId, cardId: asId(content.cardId) });
    const number = card && maskCardNumber(await openCardNumber(world, card));
    return [
      { field: 'masked_card_number', held: number, asked: number, differs: false },
      { field: 'loss_lapses_on', held: null, asked: content.lapsesOn, differs: false },
    ];
  },
  recheck: async () => 'case_over',
  grant: async () => {},
};

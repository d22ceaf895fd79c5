import { Refusal } from '../../platform/refusal.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { InTransaction } from '../../platform/world.ts';
import { listCards, reportTemporaryLoss, type TellAboveCards } from '../cards/index.ts';
import { currentCard, type Card } from '../cards/rules/index.ts';
import { confirmCodeByName } from './phone-codes/code-by-name.ts';
import { unproved } from './claims/start-claim.ts';

interface Parts {
  readonly inTransaction: InTransaction;
  readonly tellAboveCards: TellAboveCards;
}

/**
 * A loss, reported without signing in: the code proves the person, and the act is that of the room of cards. Two transactions,
 * because a code is used up even where the card then says no. Refusals: those of the code; no_card_in_use; those of the act.
 */
export async function confirmLossReport({ inTransaction, tellAboveCards }: Parts, asked: { readonly attempt: string; readonly code: string; readonly reference: string }): Promise<Card> {
  const holderId = await confirmCodeByName({ inTransaction }, { ...asked, use: 'loss_report' });
  return inTransaction(async (world) => {
    const card = currentCard(await listCards(world.database, holderId), dayInChina(world.now()));
    if (!card) throw new Refusal('no_card_in_use');
    return reportTemporaryLoss({ ...world, tellAbove: tellAboveCards }, unproved, { holderId, cardId: card.cardId }, { provedHolderId: holderId });
  });
}

import type { ExplanationView, Language } from '@yika/contract';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import type { TerminalCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { findTypedCard, giveCardLookBack, takeCardLook, type TypedCard } from '../cards/index.ts';
import { gatherPersonFacts } from './gather-facts.ts';
import { explain } from './rules/index.ts';
import { sayExplanation } from './say-explanation.ts';

export interface AskedAboutCard extends TypedCard {
  /** What is to be paid, for whether the account is enough for it; null: not said. */
  readonly amountFen: number | null;
  readonly language: Language;
  /** Of this request. */
  readonly reference: string;
}

/**
 * Somebody stands at the counter with a card and no code, because there is no e-card or it cannot be opened. Insurance is told where
 * the terminal may take payments. The look is on record with the person; one at nobody's card as well, and it is an answer, so that
 * the record is kept. Refusals: card_not_found_here, whichever number is wrong;
 * card_looks_spent, after too many of those at this terminal.
 */
export async function explainCardAtCounter(world: World, caller: TerminalCaller, { identityNumber, cardNumber, amountFen, ...saying }: AskedAboutCard): Promise<Decision<ExplanationView, 'card_not_found_here' | 'card_looks_spent'>> {
  const { database, now } = world;
  if (!(await takeCardLook(world, caller))) return deny('card_looks_spent');
  const entry = { at: now(), caller, action: 'diagnosis.explained_at_counter', reference: saying.reference } as const;
  const card = await findTypedCard(world, { identityNumber, cardNumber });
  if (!card) {
    await recordAudit(database, { ...entry, holderId: NOBODY, subject: 'card', outcome: 'card_not_found_here' });
    return deny('card_not_found_here');
  }
  await giveCardLookBack(world, caller);
  const { servicePointId, regionCode: counterRegion } = caller;
  const tellsInsurance = caller.purposes.includes('payment');
  const { facts, regionCode, hotline } = await gatherPersonFacts(world, {
    holderId: card.holderId, concern: { servicePointId, regionCode: counterRegion }, counterRegion, answered: [], tellsInsurance, askersClock: null, amountFen,
  });
  await recordAudit(database, { ...entry, holderId: card.holderId, subject: card.cardId, seen: ['card', 'ecard', 'registry', ...(tellsInsurance ? ['insurance'] : [])] });
  return allow(await sayExplanation(world, explain(facts, 'counter'), { ...saying, depth: 'counter', situation: 'use', regionCode, cardHotline: hotline }));
}

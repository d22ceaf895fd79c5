export { listCardChanges, type CardChangeRow } from './card-changes-table.ts';
export { listDamages, listEveryDamage, recordDamage, type CardDamage, type DamageAt } from './damage/card-damages-table.ts';
export { cardLooksSpent, giveCardLookBack, takeCardLook } from './by-number/card-looks.ts';
export { findCardByNumber, openCardNumber } from './by-number/card-number.ts';
export { findCard, listCards, listLastTold } from './cards-table.ts';
export { registerCards, type CardRoutePorts } from './cards-routes.ts';
export {
  closeCard, collectCard, decideEnabling, decideFormalLoss, decideUnlock, liftLoss, lockCardApplication, reportTemporaryLoss, unlockCardApplication,
  type CardEvent, type CardWorld, type TellAboveCards,
} from './change-card.ts';
export { lapseLosses } from './lapse-losses.ts';
export { saveCards, type CardToSave, type ImportedCards, type SaveCardsOptions, type SavedCards, type TellAboveImportedCards } from './save-cards.ts';
export { findIssuedCard } from './by-number/find-issued-card.ts';
export { findTypedCard, type TypedCard } from './by-number/find-typed-card.ts';

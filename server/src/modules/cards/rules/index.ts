export { cardStatus, currentCard, inPlaceOf, standingOn, waitingReplacement, type Card, type CardKey, type CardStatus, type Standing } from './card.ts';
export { changeBetween, closed, collected, formallyLost, locked, unlocked, type CardChange } from './changes.ts';
export { cardReasons } from './reasons.ts';
export { lossLifted, reportedLost } from './temporary-loss.ts';
export { asksOnly, findDamage } from './damage.ts';
export type { CardPart, DamageFinding } from './parts.ts';

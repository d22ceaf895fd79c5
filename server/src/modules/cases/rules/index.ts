export { appealUntil, daysLeft } from './days.ts';
export { isAtDesk, isOver, moved, type CaseMove, type CaseStanding } from './state.ts';
export { termsOf, type ServiceRows, type Terms } from './terms.ts';

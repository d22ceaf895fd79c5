export { mayHoldTogether } from './roles.ts';
export { areasOf, mayAt, mayIn, servicePointsOf, type ActPlace } from './scope.ts';

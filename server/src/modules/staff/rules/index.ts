export { browserName } from './browser.ts';
export { mayHoldTogether } from './roles.ts';
export { areasOf, mayAt, mayIn, servicePointsOf, type ActPlace } from './scope.ts';
export { isFreshlyProved, PROOF_LASTS_MS, STAFF_IDLE_MS, STAFF_SESSION_LASTS_MS } from './session.ts';

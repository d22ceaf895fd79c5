export { browserName } from './browser.ts';
export { mayHoldTogether } from './roles.ts';
export { areasOf, mayAt, mayIn, servicePointsOf, type ActPlace } from './scope.ts';
export { isFreshlyProved } from './session.ts';
export { mayAgreeToRecovery, mayStopRecovery, RECOVERY_ASKED_LASTS_MS, recoveryStateAt } from './recovery.ts';

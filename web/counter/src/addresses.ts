import type { Address } from '@yika/kit';
import type * as promise from '@yika/contract';

/** Every route that a counter calls; the types hold each against the contract. */
export const enrolTerminal: Address<typeof promise.enrolTerminal> = { method: 'POST', url: '/api/counter/enrol' };
export const getTerminal: Address<typeof promise.getTerminal> = { method: 'GET', url: '/api/counter/terminal' };
export const verifyCode: Address<typeof promise.verifyCode> = { method: 'POST', url: '/api/counter/verifications', idempotent: true };
export const denyPerson: Address<typeof promise.denyPerson> = { method: 'POST', url: '/api/counter/verifications/:verificationId/not-the-person', idempotent: true };
export const reportMisuse: Address<typeof promise.reportMisuse> = { method: 'POST', url: '/api/counter/verifications/:verificationId/misuse', idempotent: true };
export const syncOfflineVerifications: Address<typeof promise.syncOfflineVerifications> = { method: 'POST', url: '/api/counter/offline-verifications' };
export const listFlaggedOffline: Address<typeof promise.listFlaggedOffline> = { method: 'GET', url: '/api/counter/offline-verifications/flagged' };
export const lookAtClaim: Address<typeof promise.lookAtClaim> = { method: 'POST', url: '/api/counter/claims' };
export const confirmClaim: Address<typeof promise.confirmClaim> = { method: 'POST', url: '/api/counter/claims/confirm' };
export const reportDamage: Address<typeof promise.reportDamage> = { method: 'POST', url: '/api/counter/damage-reports', idempotent: true };
export const openOutageHere: Address<typeof promise.openOutageHere> = { method: 'POST', url: '/api/counter/outages', idempotent: true };
export const closeOutageHere: Address<typeof promise.closeOutageHere> = { method: 'POST', url: '/api/counter/outages/close', idempotent: true };
export const explainCardAtCounter: Address<typeof promise.explainCardAtCounter> = { method: 'POST', url: '/api/counter/card-explanations' };
export const explainAtCounter: Address<typeof promise.explainAtCounter> = { method: 'POST', url: '/api/counter/explanations' };
export const listRegions: Address<typeof promise.listRegions> = { method: 'GET', url: '/api/regions' };
export const listOutagesHere: Address<typeof promise.listOutagesHere> = { method: 'GET', url: '/api/counter/outages' };
export const certifyOutage: Address<typeof promise.certifyOutage> = { method: 'POST', url: '/api/counter/outages/:outageId/certificate', idempotent: true };

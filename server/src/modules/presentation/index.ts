export { followCard } from './offline/follow-card.ts';
export { handleCipher, type HandleCipher } from './showing/handle.ts';
export { listDenials, type Denial } from './afterwards/list-denials.ts';
export { findOfflineReason } from './offline/offline-items-table.ts';
export { offlineNeeds } from './offline/offline-needs.ts';
export { findMisuseReport } from './afterwards/misuse-reports-table.ts';
export { registerPresentation, type PresentationParts } from './presentation-routes.ts';
export { denyVerification } from './afterwards/deny.ts';
export { findVerification, findVerificationByReference, insertVerification, listVerificationsSince, type Verification } from './verifications-table.ts';

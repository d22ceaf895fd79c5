export { followCard } from './follow-card.ts';
export { handleCipher, type HandleCipher } from './handle.ts';
export { listDenials, type Denial } from './list-denials.ts';
export { offlineNeeds } from './offline-needs.ts';
export { registerPresentation, type PresentationParts } from './presentation-routes.ts';
export { findVerificationByReference, listVerificationsSince, type Verification } from './verifications-table.ts';

export { claimable, levelFor, type ClaimCardRefusal } from './claimable.ts';
export type { ECard, Level } from './ecard.ts';
export { lossAuthorised } from './loss-authorisation.ts';
export { cardOf, usability, usabilityPolicies, type Usability, type UsabilityPolicies } from './usability.ts';

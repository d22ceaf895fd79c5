export { registerConsents, type ConsentPorts } from './consents-routes.ts';
export { giveConsent, type GivenConsent } from './give-consent.ts';
export { findAgreedVersion } from './privacy-policies-table.ts';
export { checkPolicyAgreed, readShippedPolicy, seedPrivacyPolicy } from './privacy-policy.ts';
export { publishPolicy, type PublishFault, type Published } from './publish-policy.ts';
export type { ConsentPurpose } from './consents-table.ts';
export type { TellAboveConsents } from './withdraw-consent.ts';

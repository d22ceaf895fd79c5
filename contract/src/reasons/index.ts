export { acts, servicesOfActs } from './acts.ts';
export { generalCauses, type GeneralCause, type GeneralCauseCode } from './general-causes.ts';
export type { Act, DefaultStep, Hotline, Reason, ReasonWords } from './reason.ts';
export { reasons } from './reasons.ts';
export { neighbourWords } from './neighbour-words.ts';
export { sayAmount, sayDay, sayInstant, sayMonths, sayReason, type FoundOutage, type FoundReason, type Listener } from './say-reason.ts';
export { stillWorks, type StillWorksCode } from './still-works.ts';
export { verificationPhrases, type OutcomePhrase } from './verification-phrases.ts';

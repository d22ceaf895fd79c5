export { cardThatCounts } from './card-findings.ts';
export { explain, explainToAnybody, type Explained } from './explain.ts';
export type { Depth, ECardFacts, InsuranceOfPerson, Opening, OutageFact, PersonFacts, PlainFacts } from './facts.ts';

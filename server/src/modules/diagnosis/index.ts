export { registerDiagnosis, type DiagnosisPorts } from './diagnosis-routes.ts';
export { explainDamage } from './explain-damage.ts';
export { firstReason } from './first-reason.ts';
export { gatherPersonFacts, type PersonQuestion } from './gather-facts.ts';
export { sayExplanation, type Saying } from './say-explanation.ts';

export { benefitPolicyNames, mayRegister, unemploymentBenefit, type Benefit, type BenefitPolicies, type Step, type UnemploymentFacts, type UnemploymentRefusal } from './unemployment.ts';

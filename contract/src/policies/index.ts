export { findPolicyWords, policyNames, policyWords, type PolicyName } from './policy-words.ts';
export { choicesOf, policyChoices } from './policy-choices.ts';

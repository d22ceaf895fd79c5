export { policiesInForce } from './policies-in-force.ts';
export { covers, smallestCover, stemOf, upwardsFrom, type RegionCode } from './region.ts';
export type { ApprovalsRequired, PolicyName, PolicyRow, PolicyValues } from './policy.ts';
export { cityServiceNames, findPolicyName, policyNames, readPolicyValue, sayPolicyValues } from './policy-values.ts';

export type { CoverReason, Step } from './cover.ts';
export { entitlement, type Entitlement, type EntitlementQuestion, type EntitlementReason } from './entitlement.ts';
export { gapsOf, type GapQuestion } from './gaps.ts';
export { addMonths, firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from './month.ts';
export { creditKinds, follows, isSignRight, paymentKinds, type Movement, type MovementKind } from './movement.ts';
export {
  entitlementPolicyNames, insuranceKind, isMedical, isSamePool,
  type Account, type Contribution, type EntitlementPolicies, type InsuranceKind, type Participation, type ParticipationState,
} from './participation.ts';
export { accountFor, lackingFen } from './shortfall.ts';

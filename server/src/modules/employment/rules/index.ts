export {
  computeVoucher, mayHaveVoucher, mayTakeCourse, remainingFen, voucherPolicyNames, voucherRight,
  type ComputedVoucher, type CourseFacts, type VoucherFacts, type VoucherPolicies, type VoucherRefusal, type VoucherRight,
} from './training-voucher.ts';
export { benefitPolicyNames, mayRegister, unemploymentBenefit, type Benefit, type BenefitPolicies, type Step, type UnemploymentFacts, type UnemploymentRefusal } from './unemployment.ts';

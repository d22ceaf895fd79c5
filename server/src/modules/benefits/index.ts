export { registerBenefits, type BenefitPorts } from './benefit-routes.ts';
export { saveBenefits, type Benefit, type BenefitKey, type BenefitToSave } from './benefits-table.ts';
export { followDueDays } from './follow-due-days.ts';
export { findBenefitToProve, mayAskDesk, proveByDesk, readBenefitFacts, whyNotProvable } from './prove-by-desk.ts';

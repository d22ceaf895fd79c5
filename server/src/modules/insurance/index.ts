export { explainEntitlement, getInsuranceFacts, type EntitlementQuestionOfHolder, type InsuranceFacts } from './insurance-facts.ts';
export { countMonthsPaid } from './contributions-table.ts';
export { listParticipations } from './participations-table.ts';
export { registerInsurance } from './insurance-routes.ts';
export { saveAccounts, saveContributions, saveMovements, saveParticipations, type MovementToSave } from './save-insurance-hot.ts';
export { readContributionsOf } from './read-period.ts';

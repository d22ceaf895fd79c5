export { registerDiagnosis, type DiagnosisPorts } from './diagnosis-routes.ts';
export { explainDamage } from './explain-damage.ts';
export { firstReason } from './first-reason.ts';

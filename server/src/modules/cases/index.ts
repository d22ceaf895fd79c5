export { registerCases } from './cases-routes.ts';
export { followLoss } from './follow-loss.ts';
export { tellRecovered } from './tell-recovered.ts';
export { lapseCases } from './lapse-cases.ts';
export type { ServicePorts } from './services/index.ts';

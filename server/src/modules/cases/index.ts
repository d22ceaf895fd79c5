export { registerCases } from './cases-routes.ts';
export { lapseCases } from './lapse-cases.ts';
export type { ServicePorts } from './services/index.ts';

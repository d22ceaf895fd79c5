export { registerAuditing } from './auditing-routes.ts';

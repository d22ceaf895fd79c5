export { registerCertificates } from './certificates-routes.ts';

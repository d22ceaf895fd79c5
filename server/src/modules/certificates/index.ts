export { registerCertificates } from './certificates-routes.ts';
export { withdrawCertificates } from './withdraw-all.ts';
export { forgetCertificates } from './forget-certificates.ts';

import type { Address } from '@yika/kit';
import type * as promise from '@yika/contract';

export const checkOutageCertificate: Address<typeof promise.checkOutageCertificate> = { method: 'POST', url: '/api/outage-certificates/check' };
export const checkCertificate: Address<typeof promise.checkCertificate> = { method: 'POST', url: '/api/certificates/check' };
export const checkLaunch: Address<typeof promise.checkLaunch> = { method: 'POST', url: '/launch/checks' };
export const listIssuers: Address<typeof promise.listIssuers> = { method: 'GET', url: '/api/issuers' };
export const getIssuerRules: Address<typeof promise.getIssuerRules> = { method: 'GET', url: '/api/issuers/:areaCode/rules' };

import type { Address } from '@yika/kit';
import type * as promise from '@yika/contract';

/** Every route that the console calls. The types hold each method and address against the contract; no schema comes along. */
export const getStaffMember: Address<typeof promise.getStaffMember> = { method: 'GET', url: '/api/staff/me' };
export const signOutStaff: Address<typeof promise.signOutStaff> = { method: 'POST', url: '/api/staff/sign-out' };
export const listAgencies: Address<typeof promise.listAgencies> = { method: 'GET', url: '/api/staff/agencies' };
export const listStaff: Address<typeof promise.listStaff> = { method: 'GET', url: '/api/staff/people' };
export const listStaffSessions: Address<typeof promise.listStaffSessions> = { method: 'GET', url: '/api/staff/people/:staffId/sessions' };
export const endStaffSession: Address<typeof promise.endStaffSession> = { method: 'POST', url: '/api/staff/sessions/:sessionId/end' };
export const listStaffSignIns: Address<typeof promise.listStaffSignIns> = { method: 'GET', url: '/api/staff/sign-ins' };

export const listDemoStaff: Address<typeof promise.listDemoStaff> = { method: 'GET', url: '/demo/staff.json' };
export const signInAsDemoStaff: Address<typeof promise.signInAsDemoStaff> = { method: 'POST', url: '/demo/staff/sign-in' };

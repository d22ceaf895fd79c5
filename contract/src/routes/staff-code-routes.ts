import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Instant, Nothing } from '../values.ts';
import { StaffMemberView, StaffNumber } from './staff-routes.ts';

const tag = 'Staff';
const oneself = { who: ['staff'], roles: [] } as const;
const always = ['staff_sign_in_needed', 'role_needed'] as const;

/** Six digits of an authenticator app (RFC 6238). */
const OneTimeCode = Type.String({ pattern: '^[0-9]{6}$' });

/** The second way in: the code of an app on the phone. */
export const OneTimeCodeView = Type.Object({
  /** Whether the rules allow it where this person works. */
  allowed: Type.Boolean(), setUpAt: Type.Union([Instant, Type.Null()]),
});
export type OneTimeCodeView = Static<typeof OneTimeCodeView>;

export const signInStaffByCode = route({
  operationId: 'signInStaffByCode', method: 'POST', url: '/api/staff/sign-in/code', tag, who: ['stranger'],
  summary: 'Come into the console by staff number and the code of one’s app: the second way, where rules allow it. Sensitive acts still want the passkey',
  body: Type.Object({ staffNumber: StaffNumber, code: OneTimeCode }), reply: StaffMemberView, refusals: ['one_time_code_refused', 'one_time_code_tries_spent'],
});

export const getOneTimeCode = route({
  operationId: 'getOneTimeCode', method: 'GET', url: '/api/staff/one-time-code', tag, ...oneself, summary: 'Whether one has the second way in', reply: OneTimeCodeView, refusals: always,
});

export const startOneTimeCode = route({
  operationId: 'startOneTimeCode', method: 'POST', url: '/api/staff/one-time-code', tag, ...oneself,
  summary: 'A new secret for one’s app, shown once; it serves from the first code on that is typed back. Wants a fresh proof by passkey',
  reply: Type.Object({ secret: Type.String(), address: Type.String() }), refusals: [...always, 'passkey_proof_needed', 'second_way_not_allowed'],
});

export const confirmOneTimeCode = route({
  operationId: 'confirmOneTimeCode', method: 'POST', url: '/api/staff/one-time-code/confirmation', tag, ...oneself,
  summary: 'The first code of the new secret: from now on it is a way in. Wants a fresh proof by passkey',
  body: Type.Object({ code: OneTimeCode }), reply: OneTimeCodeView, refusals: [...always, 'passkey_proof_needed', 'second_way_not_allowed', 'one_time_code_refused', 'one_time_code_tries_spent'],
});

export const endOneTimeCode = route({
  operationId: 'endOneTimeCode', method: 'POST', url: '/api/staff/one-time-code/end', tag, ...oneself, summary: 'Give up the second way in. Wants a fresh proof by passkey',
  reply: Nothing, refusals: [...always, 'passkey_proof_needed'],
});

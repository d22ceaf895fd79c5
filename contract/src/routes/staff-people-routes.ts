import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Instant, Nothing, Uuid } from '../values.ts';
import { ActReason, StaffNumber, StaffRow } from './staff-routes.ts';

const tag = 'Staff';
const staff = { who: ['staff'] } as const;
const always = ['staff_sign_in_needed', 'role_needed'] as const;
const upon = [...always, 'staff_not_found', 'outside_scope'] as const;
const administrators = ['system_administrator', 'security_administrator'] as const;
const OfStaff = Type.Object({ staffId: Uuid });
const Because = Type.Object({ reason: ActReason });

/** A code that is handed over in person: shown once, kept as a hash. */
export const StaffCodeView = Type.Object({ code: Type.String(), expiresAt: Instant });
export type StaffCodeView = Static<typeof StaffCodeView>;

export const StaffRecoveryState = Type.Enum(['asked', 'agreed', 'used', 'stopped', 'lapsed']);
export type StaffRecoveryState = Static<typeof StaffRecoveryState>;

/** Somebody lost every way in: two others let them make a new passkey. */
export const StaffRecoveryView = Type.Object({
  recoveryId: Uuid, staffId: Uuid, staffNumber: StaffNumber, state: StaffRecoveryState,
  askedBy: StaffNumber, askedAt: Instant, reason: Type.String(),
  agreedBy: Type.Union([StaffNumber, Type.Null()]), agreedAt: Type.Union([Instant, Type.Null()]), agreedReason: Type.Union([Type.String(), Type.Null()]),
  /** Asked: until when somebody may agree. Agreed: until when the code works. */
  expiresAt: Instant,
  /** It is about whoever asks: if they did not lose anything, they stop it. */
  concernsMe: Type.Boolean(),
  mayAgree: Type.Boolean(), mayStop: Type.Boolean(),
});
export type StaffRecoveryView = Static<typeof StaffRecoveryView>;

export const StaffPersonView = Type.Object({
  ...StaffRow.properties,
  stateSince: Instant, passkeys: Type.Integer(), oneTimeCode: Type.Boolean(), openSessions: Type.Integer(),
  /** What whoever looks may do to them, as things stand. */
  may: Type.Array(Type.Enum(['give_code', 'suspend', 'reinstate', 'end', 'change_roles', 'ask_recovery', 'see_sessions'])),
  /** The one that is going on, or the last. */
  recovery: Type.Union([StaffRecoveryView, Type.Null()]),
});
export type StaffPersonView = Static<typeof StaffPersonView>;

export const getStaffPerson = route({
  operationId: 'getStaffPerson', method: 'GET', url: '/api/staff/people/:staffId', tag, ...staff, roles: [...administrators, 'auditor'],
  summary: 'One person of the staff within one’s scope: state, roles, how they come in, and what may be done to them; the look is on record',
  params: OfStaff, reply: StaffPersonView, refusals: upon,
});

export const inviteStaff = route({
  operationId: 'inviteStaff', method: 'POST', url: '/api/staff/people', tag, ...staff, roles: ['system_administrator'], idempotent: true,
  summary: 'Invite somebody to an office within one’s scope; they have no role yet. Wants a fresh proof',
  body: Type.Object({ agencyId: Type.String({ minLength: 1, maxLength: 60 }), name: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }), reason: ActReason }),
  reply: StaffPersonView, refusals: [...always, 'outside_scope', 'agency_unknown', 'passkey_proof_needed'],
});

export const giveStaffInvitationCode = route({
  operationId: 'giveStaffInvitationCode', method: 'POST', url: '/api/staff/people/:staffId/code', tag, ...staff, roles: ['system_administrator'],
  summary: 'The one-time code with which somebody invited makes their first passkey; an older one ends. Wants a fresh proof',
  params: OfStaff, reply: StaffCodeView, refusals: [...upon, 'staff_state_wrong', 'passkey_proof_needed'],
});

export const listStaffRecoveries = route({
  operationId: 'listStaffRecoveries', method: 'GET', url: '/api/staff/recoveries', tag, ...staff, roles: [],
  summary: 'Recoveries of the last thirty days that concern whoever asks: their own, those they had a part in, and those they may agree to',
  reply: Type.Object({ recoveries: Type.Array(StaffRecoveryView) }), refusals: ['staff_sign_in_needed'],
});

export const askStaffRecovery = route({
  operationId: 'askStaffRecovery', method: 'POST', url: '/api/staff/people/:staffId/recovery', tag, ...staff, roles: administrators, idempotent: true,
  summary: 'Somebody lost every way in: the first of two asks. Never for oneself; wants a fresh proof',
  params: OfStaff, body: Because, reply: StaffRecoveryView, refusals: [...upon, 'recovery_own', 'recovery_going_on', 'staff_state_wrong', 'passkey_proof_needed'],
});

export const agreeToStaffRecovery = route({
  operationId: 'agreeToStaffRecovery', method: 'POST', url: '/api/staff/recoveries/:recoveryId/agreement', tag, ...staff, roles: ['security_administrator'],
  summary: 'The second agrees: every passkey, code and session of the lost one ends, and a one-time code is shown once, to be handed over in person. Wants a fresh proof',
  params: Type.Object({ recoveryId: Uuid }), body: Because, reply: StaffCodeView,
  refusals: [...always, 'outside_scope', 'recovery_not_found', 'recovery_own', 'recovery_same_person', 'recovery_not_open', 'staff_state_wrong', 'passkey_proof_needed'],
});

export const stopStaffRecovery = route({
  operationId: 'stopStaffRecovery', method: 'POST', url: '/api/staff/recoveries/:recoveryId/stop', tag, ...staff, roles: [],
  summary: 'It was a mistake, or whom it concerns lost nothing: the code, if there is one, works no more',
  params: Type.Object({ recoveryId: Uuid }), body: Because, reply: Nothing, refusals: [...always, 'outside_scope', 'recovery_not_found', 'recovery_not_open'],
});

import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Base64Url, Instant, Nothing, RegionCode, SaidView, StaffRole, Uuid } from '../values.ts';

const tag = 'Staff';

/** How somebody came in: a passkey; the code of their phone's app as the second way; the one-time code of an invitation or a recovery; the demonstration. */
export const StaffWay = Type.Enum(['passkey', 'one_time_code', 'enrolment', 'demo']);
export type StaffWay = Static<typeof StaffWay>;

export const StaffNumber = Type.String({ pattern: '^[A-Z]-[0-9]{4,8}$' });
/** '000000' the nation, 'xx0000' a province, 'xxyy00' a city. */
export const ScopeCode = Type.String({ pattern: '^([1-9][0-9]{3}|[1-9][0-9]00|0000)00$' });
/** Why something was done: kept in the audit, so neither names nor numbers of persons belong here. */
export const ActReason = Type.String({ minLength: 3, maxLength: 500, pattern: '\\S.*\\S' });

export const AgencyView = Type.Object({
  agencyId: Type.String(), kind: Type.Enum(['ministry', 'province', 'city', 'service_point']), name: SaidView,
  areaCode: RegionCode, areaName: SaidView, parentAgencyId: Type.Union([Type.String(), Type.Null()]),
  /** Where it is a counter. */
  servicePointId: Type.Union([Type.String(), Type.Null()]),
});
export type AgencyView = Static<typeof AgencyView>;

export const StaffGrantView = Type.Object({
  role: StaffRole, areaCode: ScopeCode, areaName: SaidView,
  /** Where given, this counter and nothing else of the area. */
  servicePointId: Type.Union([Type.String(), Type.Null()]),
  since: Instant, until: Type.Union([Instant, Type.Null()]),
});
export type StaffGrantView = Static<typeof StaffGrantView>;

export const StaffState = Type.Enum(['invited', 'active', 'suspended', 'ended']);
export type StaffState = Static<typeof StaffState>;

/** One line of the list: a name is shown to those who administer people, and masked ('王*'). */
export const StaffRow = Type.Object({
  staffId: Uuid, staffNumber: StaffNumber, maskedName: Type.String(), state: StaffState, agency: AgencyView, grants: Type.Array(StaffGrantView),
});
export type StaffRow = Static<typeof StaffRow>;

export const PasskeyView = Type.Object({
  passkeyId: Uuid, name: Type.String(), addedAt: Instant, lastUsedAt: Type.Union([Instant, Type.Null()]),
  /** Kept by a password manager or a platform account, so that it outlives the device. */
  backedUp: Type.Boolean(),
});
export type PasskeyView = Static<typeof PasskeyView>;

export const StaffMemberView = Type.Object({
  staffId: Uuid, staffNumber: StaffNumber,
  /** Their own, in full: also for the watermark on pages that show persons. */
  name: Type.String(),
  agency: AgencyView, grants: Type.Array(StaffGrantView),
  session: Type.Object({
    sessionId: Uuid, way: StaffWay, startedAt: Instant, endsAt: Instant, idleMinutes: Type.Integer(),
    /** Until when sensitive acts need no further proof; null: the passkey has to answer first. */
    provedUntil: Type.Union([Instant, Type.Null()]),
  }),
  serverTime: Instant,
});
export type StaffMemberView = Static<typeof StaffMemberView>;

export const StaffSessionView = Type.Object({
  sessionId: Uuid, way: StaffWay, browser: Type.String(), startedAt: Instant, lastSeenAt: Instant, endsAt: Instant, thisSession: Type.Boolean(),
});
export type StaffSessionView = Static<typeof StaffSessionView>;

export const StaffSignInView = Type.Object({
  signInId: Uuid, at: Instant, way: StaffWay, browser: Type.String(),
  /** 'signed_in', 'signed_out', 'session_ended', 'recovery_asked', 'recovery_agreed', 'recovery_stopped', or the code of the refusal. What was typed is kept nowhere. */
  outcome: Type.String(),
  /** Null: nobody was found by what was brought. */
  staffId: Type.Union([Uuid, Type.Null()]), staffNumber: Type.Union([StaffNumber, Type.Null()]),
  /** The same for the same network; says nothing else of it. */
  network: Type.Union([Type.String(), Type.Null()]),
  reference: Type.Union([Type.String(), Type.Null()]),
});
export type StaffSignInView = Static<typeof StaffSignInView>;

const staff = { who: ['staff'] } as const;
/** About oneself: whoever was invited and has no role yet makes their keys and reads their own log. */
const oneself = { who: ['staff'], roles: [] } as const;
const always = ['staff_sign_in_needed', 'role_needed'] as const;

export const getStaffMember = route({
  operationId: 'getStaffMember', method: 'GET', url: '/api/staff/me', tag, ...oneself,
  summary: 'Who is signed in: agency, roles with their scope, and how long the session lasts', reply: StaffMemberView, refusals: always,
});

export const signOutStaff = route({
  operationId: 'signOutStaff', method: 'POST', url: '/api/staff/sign-out', tag, who: ['staff', 'stranger'],
  summary: 'End this session of the console; signing out twice is no fault', refusals: [],
});

export const listAgencies = route({
  operationId: 'listAgencies', method: 'GET', url: '/api/staff/agencies', tag, ...staff,
  summary: 'The offices: ministry, provinces, cities, counters; of one area and below it where asked',
  query: Type.Object({ areaCode: Type.Optional(RegionCode) }), reply: Type.Object({ agencies: Type.Array(AgencyView) }), refusals: always,
});

export const listStaff = route({
  operationId: 'listStaff', method: 'GET', url: '/api/staff/people', tag, who: ['staff'], roles: ['system_administrator', 'security_administrator', 'auditor'],
  summary: 'The people of the agencies within one’s scope, by staff number; `next` goes into `after`',
  query: Type.Object({
    areaCode: Type.Optional(RegionCode), role: Type.Optional(StaffRole), state: Type.Optional(StaffState), after: Type.Optional(StaffNumber),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  reply: Type.Object({ people: Type.Array(StaffRow), next: Type.Union([StaffNumber, Type.Null()]) }), refusals: [...always, 'outside_scope'],
});

const OfStaff = Type.Object({ staffId: Uuid });

export const listStaffSessions = route({
  operationId: 'listStaffSessions', method: 'GET', url: '/api/staff/people/:staffId/sessions', tag, ...oneself,
  summary: 'Open sessions: one’s own, or as security administrator those of somebody within one’s scope',
  params: OfStaff, reply: Type.Object({ sessions: Type.Array(StaffSessionView) }), refusals: [...always, 'staff_not_found', 'outside_scope'],
});

export const endStaffSession = route({
  operationId: 'endStaffSession', method: 'POST', url: '/api/staff/sessions/:sessionId/end', tag, ...oneself,
  summary: 'End a session at once: one’s own, or as security administrator one within one’s scope',
  params: Type.Object({ sessionId: Uuid }), reply: Nothing, refusals: [...always, 'staff_not_found', 'outside_scope'],
});

export const listStaffSignIns = route({
  operationId: 'listStaffSignIns', method: 'GET', url: '/api/staff/sign-ins', tag, ...oneself,
  summary: 'The log of sign-ins with its failures: one’s own, or as security administrator or auditor those within one’s scope; newest first',
  query: Type.Object({
    staffId: Type.Optional(Uuid), failuresOnly: Type.Optional(Type.Boolean()), before: Type.Optional(Uuid), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  reply: Type.Object({ signIns: Type.Array(StaffSignInView), next: Type.Union([Uuid, Type.Null()]) }), refusals: [...always, 'outside_scope'],
});

const Transports = Type.Array(Type.String({ maxLength: 20 }), { maxItems: 8 });
const KnownCredential = Type.Object({ id: Base64Url, type: Type.Literal('public-key'), transports: Transports });

/** For `navigator.credentials.get`, as `PublicKeyCredential.parseRequestOptionsFromJSON` reads it. */
export const PasskeyRequest = Type.Object({
  challenge: Base64Url, rpId: Type.String(), timeout: Type.Integer(), userVerification: Type.Literal('required'), allowCredentials: Type.Array(KnownCredential),
});
export type PasskeyRequest = Static<typeof PasskeyRequest>;

/** For `navigator.credentials.create`, as `PublicKeyCredential.parseCreationOptionsFromJSON` reads it. */
export const PasskeyCreation = Type.Object({
  rp: Type.Object({ id: Type.String(), name: Type.String() }), user: Type.Object({ id: Base64Url, name: Type.String(), displayName: Type.String() }),
  challenge: Base64Url, timeout: Type.Integer(), attestation: Type.Literal('none'), pubKeyCredParams: Type.Array(Type.Object({ type: Type.Literal('public-key'), alg: Type.Integer() })),
  excludeCredentials: Type.Array(KnownCredential),
  authenticatorSelection: Type.Object({ residentKey: Type.Literal('required'), requireResidentKey: Type.Literal(true), userVerification: Type.Literal('required') }),
});
export type PasskeyCreation = Static<typeof PasskeyCreation>;

const credential = { id: Base64Url, rawId: Base64Url, type: Type.Literal('public-key'), clientExtensionResults: Type.Object({}) } as const;

/** `PublicKeyCredential.toJSON()` of an assertion. */
export const PasskeyAnswer = Type.Object({
  ...credential, response: Type.Object({ clientDataJSON: Base64Url, authenticatorData: Base64Url, signature: Base64Url, userHandle: Type.Optional(Base64Url) }),
});
export type PasskeyAnswer = Static<typeof PasskeyAnswer>;

/** `PublicKeyCredential.toJSON()` of a new credential. */
export const PasskeyCreated = Type.Object({
  ...credential, response: Type.Object({ clientDataJSON: Base64Url, attestationObject: Base64Url, transports: Type.Optional(Transports) }),
});
export type PasskeyCreated = Static<typeof PasskeyCreated>;

const StaffCodeTyped = Type.String({ minLength: 4, maxLength: 40 });
const PasskeyName = Type.String({ minLength: 1, maxLength: 60 });
const stranger = { who: ['stranger'] } as const;

export const startStaffSignIn = route({
  operationId: 'startStaffSignIn', method: 'POST', url: '/api/staff/sign-in/options', tag, ...stranger,
  summary: 'What the browser asks its authenticator to sign in; good for five minutes, once, in this browser', reply: PasskeyRequest, refusals: [],
});

export const signInStaff = route({
  operationId: 'signInStaff', method: 'POST', url: '/api/staff/sign-in', tag, ...stranger,
  summary: 'Come into the console by passkey', body: Type.Object({ answer: PasskeyAnswer }), reply: StaffMemberView, refusals: ['passkey_refused', 'passkey_request_ended'],
});

export const startStaffEnrolment = route({
  operationId: 'startStaffEnrolment', method: 'POST', url: '/api/staff/enrolment/options', tag, ...stranger,
  summary: 'With the one-time code of an invitation or a recovery: what the browser asks its authenticator to make a passkey',
  body: Type.Object({ code: StaffCodeTyped }), reply: PasskeyCreation, refusals: ['staff_code_refused', 'staff_code_tries_spent'],
});

export const finishStaffEnrolment = route({
  operationId: 'finishStaffEnrolment', method: 'POST', url: '/api/staff/enrolment', tag, ...stranger,
  summary: 'Keep the new passkey and come in; the code is spent, and after a recovery every older passkey has ended',
  body: Type.Object({ code: StaffCodeTyped, name: PasskeyName, created: PasskeyCreated }), reply: StaffMemberView,
  refusals: ['staff_code_refused', 'staff_code_tries_spent', 'passkey_refused', 'passkey_request_ended'],
});

export const startStaffProof = route({
  operationId: 'startStaffProof', method: 'POST', url: '/api/staff/proof/options', tag, ...oneself,
  summary: 'What the browser asks one’s own passkey before a sensitive act', reply: PasskeyRequest, refusals: always,
});

export const proveStaff = route({
  operationId: 'proveStaff', method: 'POST', url: '/api/staff/proof', tag, ...oneself,
  summary: 'Prove oneself again by passkey: sensitive acts are open for five minutes', body: Type.Object({ answer: PasskeyAnswer }), reply: StaffMemberView,
  refusals: [...always, 'passkey_refused', 'passkey_request_ended'],
});

export const listPasskeys = route({
  operationId: 'listPasskeys', method: 'GET', url: '/api/staff/passkeys', tag, ...oneself, summary: 'One’s own passkeys',
  reply: Type.Object({ passkeys: Type.Array(PasskeyView) }), refusals: always,
});

export const startPasskey = route({
  operationId: 'startPasskey', method: 'POST', url: '/api/staff/passkeys/options', tag, ...oneself,
  summary: 'What the browser asks its authenticator to make a further passkey; wants a fresh proof', reply: PasskeyCreation, refusals: [...always, 'passkey_proof_needed'],
});

export const addPasskey = route({
  operationId: 'addPasskey', method: 'POST', url: '/api/staff/passkeys', tag, ...oneself, summary: 'Keep a further passkey; wants a fresh proof',
  body: Type.Object({ name: PasskeyName, created: PasskeyCreated }), reply: Type.Object({ passkeys: Type.Array(PasskeyView) }),
  refusals: [...always, 'passkey_proof_needed', 'passkey_refused', 'passkey_request_ended'],
});

export const endPasskey = route({
  operationId: 'endPasskey', method: 'POST', url: '/api/staff/passkeys/:passkeyId/end', tag, ...oneself, summary: 'End one of one’s own passkeys, but never the last; wants a fresh proof',
  params: Type.Object({ passkeyId: Uuid }), reply: Type.Object({ passkeys: Type.Array(PasskeyView) }), refusals: [...always, 'passkey_proof_needed', 'last_passkey'],
});

import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Instant, SaidView } from '../values.ts';
import { ChannelId } from './channel-routes.ts';

const tag = 'Launches';

/** What an app may be allowed: to have people sign in here, to hand over what it knows of them, to learn the level of the e-card. */
export const LaunchScope = Type.Enum(['sign_in', 'prefill', 'level']);
export type LaunchScope = Static<typeof LaunchScope>;

export const LaunchField = Type.Enum(['name', 'identityNumber', 'cardNumber']);
export type LaunchField = Static<typeof LaunchField>;

/** A JSON Web Token (RFC 7519, compact) signed by the app; `docs/launch.md` says what stands in it. */
const SignedRequest = Type.Object({ request: Type.String({ minLength: 1, maxLength: 8000 }) });

const signedRefusals = [
  'launch_request_malformed', 'launch_app_unknown', 'launch_key_unknown', 'launch_algorithm_refused', 'launch_signature_wrong', 'launch_app_closed', 'launch_audience_wrong', 'launch_expired',
  'launch_times_wrong', 'launch_limit_reached', 'launch_nonce_used',
] as const;

export const requestLaunch = route({
  operationId: 'requestLaunch', method: 'POST', url: '/launch/requests', tag, who: ['stranger'],
  summary: 'From the server of a registered app: a signed launch, answered by an address that opens once within 90 seconds', body: SignedRequest,
  reply: Type.Object({ url: Type.String(), expiresAt: Instant }), refusals: [...signedRefusals, 'launch_scope_refused', 'launch_return_address_refused', 'launch_fields_unreadable'],
});

export const takeLaunchResult = route({
  operationId: 'takeLaunchResult', method: 'POST', url: '/launch/results', tag, who: ['stranger'],
  summary: 'From the server of the app that launched: the one-time code that its person brought back, for the result', body: SignedRequest,
  reply: Type.Object({
    outcome: Type.Literal('signed_in'),
    /** Of the launch that this is the result of. */
    nonce: Type.String(),
    /** The same person is the same subject for this app, and another for every other app. */
    subject: Type.String(),
    signedInAt: Instant,
    /** Only with the scope `level`. */
    level: Type.Union([Type.Integer(), Type.Null()]),
  }),
  refusals: [...signedRefusals, 'launch_code_refused'],
});

export const getLaunchKeys = route({
  operationId: 'getLaunchKeys', method: 'GET', url: '/launch/keys', tag, who: ['stranger'],
  summary: 'The keys to which an app encrypts personal fields, one of P-256 and one of SM2 (JSON Web Key Set, RFC 7517)',
  reply: Type.Object({ keys: Type.Array(Type.Object({ kty: Type.Literal('EC'), crv: Type.Enum(['P-256', 'SM2']), x: Type.String(), y: Type.String(), kid: Type.String(), use: Type.Literal('enc'), alg: Type.Enum(['ECDH-ES', 'SM2']) })) }), refusals: [],
});

export const LaunchCheck = Type.Enum(['form', 'app', 'key', 'algorithm', 'signature', 'open', 'audience', 'expiry', 'times', 'scopes', 'return_address', 'fields', 'nonce']);
export type LaunchCheck = Static<typeof LaunchCheck>;

export const LaunchFinding = Type.Object({
  check: LaunchCheck,
  /** `not_reached`: something before it was wrong, so that it could not be looked at. */
  outcome: Type.Enum(['well', 'wrong', 'not_reached']),
  /** The refusal with which the launch would be turned away; null unless wrong. */
  code: Type.Union([Type.String(), Type.Null()]),
});
export type LaunchFinding = Static<typeof LaunchFinding>;

export const checkLaunch = route({
  operationId: 'checkLaunch', method: 'POST', url: '/launch/checks', tag, who: ['stranger'],
  summary: 'What is wrong with a launch request, check by check: nothing is spent, and no personal field is told', body: SignedRequest,
  reply: Type.Object({ findings: Type.Array(LaunchFinding), given: Type.Array(LaunchField) }), refusals: ['too_many_requests'],
});

export const LaunchView = Type.Object({
  state: Type.Enum(['none', 'asked', 'approved']),
  app: Type.Union([Type.Object({ appId: ChannelId, name: SaidView }), Type.Null()]),
  scopes: Type.Array(LaunchScope),
  /** Which fields the app handed over; what stands in them is told by getLaunchFields, after the approval. */
  given: Type.Array(LaunchField),
  /** The host to which the browser will go back. */
  returnHost: Type.Union([Type.String(), Type.Null()]),
  expiresAt: Type.Union([Instant, Type.Null()]),
});
export type LaunchView = Static<typeof LaunchView>;

export const getLaunch = route({
  operationId: 'getLaunch', method: 'GET', url: '/api/launch', tag, who: ['stranger', 'holder'],
  summary: 'Which app launched this browser, and what it asks for', reply: LaunchView, refusals: [],
});

export const approveLaunch = route({
  operationId: 'approveLaunch', method: 'POST', url: '/api/launch/approve', tag, who: ['stranger', 'holder'],
  summary: 'The person agrees that the app hands over fields and learns the result', reply: LaunchView, refusals: ['launch_ended'],
});

export const getLaunchFields = route({
  operationId: 'getLaunchFields', method: 'GET', url: '/api/launch/fields', tag, who: ['stranger', 'holder'],
  summary: 'What the app handed over, for the form, once it was approved',
  reply: Type.Object({ name: Type.Union([Type.String(), Type.Null()]), identityNumber: Type.Union([Type.String(), Type.Null()]), cardNumber: Type.Union([Type.String(), Type.Null()]) }), refusals: ['launch_ended'],
});

const WayBack = Type.Object({ url: Type.String() });

export const refuseLaunch = route({
  operationId: 'refuseLaunch', method: 'POST', url: '/api/launch/refuse', tag, who: ['stranger', 'holder'],
  summary: 'The person does not agree: everything that was handed over is forgotten', reply: WayBack, refusals: ['launch_ended'],
});

export const returnFromLaunch = route({
  operationId: 'returnFromLaunch', method: 'POST', url: '/api/launch/return', tag, who: ['holder'],
  summary: 'Back to the app, signed in: with a one-time code, and nothing else', reply: WayBack, refusals: ['sign_in_needed', 'launch_ended', 'launch_person_foreign', 'launch_app_closed', 'channel_paused', 'ecard_ended'],
});

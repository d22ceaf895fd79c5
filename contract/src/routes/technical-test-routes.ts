import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, CardStatus, Instant, Maybe, PublicKey, RegionCode, SaidView, Uuid } from '../values.ts';

const tag = 'Registration';
const base = '/api/console/registration/areas/:areaCode';
const params = Type.Object({ areaCode: RegionCode });
const readers = ['officer', 'approver', 'auditor'] as const;
const noEntry = ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'region_unknown'] as const;

/** What one look came to: the right answer, a wrong one, or why there was none. */
export const TechnicalLook = Type.Enum([
  'right', 'wrong', 'address_not_allowed', 'name_unknown', 'unreachable', 'tls_refused', 'dropped', 'timed_out', 'redirected', 'status_wrong', 'too_large', 'malformed', 'signature_wrong',
]);
export type TechnicalLook = Static<typeof TechnicalLook>;

/** Everything for which a test is not passed. A closed list; words in three languages stand in `technical-words.ts`. */
export const TechnicalFinding = Type.Enum([
  'address_not_allowed', 'unreachable', 'certificate_expired', 'certificate_refused', 'certificate_ends_soon', 'signature_wrong', 'answers_wrong', 'answers_missing', 'answers_slow', 'clock_wrong', 'given_up',
]);
export type TechnicalFinding = Static<typeof TechnicalFinding>;

/** The certificate that the system showed, whether or not it was accepted. */
export const TlsEvidence = Type.Object({
  accepted: Type.Boolean(),
  /** OpenSSL’s name for why not: 'CERT_HAS_EXPIRED'. */
  problem: Maybe(Type.String()),
  protocol: Type.String(), subject: Type.String(), issuer: Type.String(), validFrom: Instant, validTo: Instant, fingerprint: Type.String(),
});
export type TlsEvidence = Static<typeof TlsEvidence>;

const Latencies = Type.Object({ p50: Type.Integer(), p95: Type.Integer(), max: Type.Integer() });

export const TechnicalTestView = Type.Object({
  testId: Uuid,
  state: Type.Enum(['waiting', 'running', 'passed', 'failed']),
  systemVersion: Type.Integer(), askedAt: Instant, askedBy: Maybe(Type.String()),
  /** How far it is. */
  asked: Type.Integer(), toAsk: Type.Integer(),
  counts: Type.Object({ right: Type.Integer(), wrong: Type.Integer(), failed: Type.Integer() }),
  /** Null until it has ended. */
  result: Maybe(Type.Object({
    endedAt: Instant, findings: Type.Array(Type.Object({ finding: TechnicalFinding, count: Type.Integer() })),
    /** Of those that were answered; null where none was. */
    latencyMs: Maybe(Latencies),
    /** Of their clock against ours; null where they did not say. */
    clockOffsetMs: Maybe(Type.Integer()),
    tls: Maybe(TlsEvidence),
  })),
});
export type TechnicalTestView = Static<typeof TechnicalTestView>;

const RegionalSystemView = Type.Object({
  version: Type.Integer(), address: Type.String(), publicKey: PublicKey, keyId: Type.String(),
  /** The fingerprint of the authority of its own that it named; null: a public one. */
  authority: Maybe(Type.String()), registeredAt: Instant, registeredBy: Maybe(Type.String()),
});

export const getRegionalSystem = route({
  operationId: 'getRegionalSystem', method: 'GET', url: `${base}/system`, tag, who: ['staff'], roles: readers,
  summary: 'Where the area’s own system answers, the tests of it newest first, and what a test has to meet', params,
  reply: Type.Object({
    areaCode: RegionCode, name: SaidView, system: Maybe(RegionalSystemView), tests: Type.Array(TechnicalTestView), mayEdit: Type.Boolean(),
    /** What the area’s engineers need: our public keys, the persons to load, the protocol. */
    keysUrl: Type.String(), holdersUrl: Type.String(),
    terms: Type.Object({ holders: Type.Integer(), strangers: Type.Integer(), slowestP95Ms: Type.Integer(), missingAllowed: Type.Integer(), clockToleranceMs: Type.Integer(), certificateDaysLeft: Type.Integer() }),
  }),
  refusals: noEntry,
});

export const registerRegionalSystem = route({
  operationId: 'registerRegionalSystem', method: 'PUT', url: `${base}/system`, tag, who: ['staff'], roles: ['officer'],
  summary: 'Say where the area’s own system answers and by which key; what was passed by another address or key counts no more', params,
  body: Type.Object({
    address: Type.String({ minLength: 1, maxLength: 300 }), publicKey: PublicKey,
    /** PEM of an authority of its own, where no public one vouches for its certificate. */
    authority: Maybe(Type.String({ minLength: 1, maxLength: 8000 })),
  }),
  reply: RegionalSystemView,
  refusals: [...noEntry, 'regional_address_refused', 'regional_key_unreadable', 'regional_authority_unreadable', 'technical_test_under_way'],
});

export const startTechnicalTest = route({
  operationId: 'startTechnicalTest', method: 'POST', url: `${base}/technical-tests`, tag, who: ['staff'], roles: ['officer'], idempotent: true,
  summary: 'Have the platform test the area’s system now: one test of an area at a time', params,
  reply: TechnicalTestView, refusals: [...noEntry, 'idempotency_key_missing', 'idempotency_key_reused', 'regional_system_missing', 'technical_test_under_way'],
});

export const getTechnicalTest = route({
  operationId: 'getTechnicalTest', method: 'GET', url: `${base}/technical-tests/:testId`, tag, who: ['staff'], roles: readers,
  summary: 'How far a test is, or what it came to, look by look', params: Type.Object({ areaCode: RegionCode, testId: Uuid }),
  reply: Type.Object({ test: TechnicalTestView, looks: Type.Array(Type.Object({ no: Type.Integer(), outcome: TechnicalLook, latencyMs: Type.Integer() })) }),
  refusals: [...noEntry, 'technical_test_not_found'],
});

export const getRegionalKeys = route({
  operationId: 'getRegionalKeys', method: 'GET', url: '/regional-systems/keys', tag, who: ['stranger'],
  summary: 'The public keys by which an area’s system knows that it is asked by this platform (RFC 7517)',
  reply: Type.Object({ keys: Type.Array(Type.Object({ kty: Type.String(), crv: Type.String(), x: Type.String(), y: Type.String(), kid: Type.String(), use: Type.String(), alg: Type.String() })) }),
  refusals: [],
});

/** Nobody’s: their numbers carry the code of a whole city or province, which no person’s does. */
export const TestHolder = Type.Object({ identityNumber: Type.String(), name: Type.String(), cardNumber: Type.String(), cardStatus: CardStatus, validTo: CalendarDay, insured: Type.Boolean() });
export type TestHolder = Static<typeof TestHolder>;

export const listTestHolders = route({
  operationId: 'listTestHolders', method: 'GET', url: '/regional-systems/:areaCode/test-holders', tag, who: ['stranger'],
  summary: 'The invented persons that an area’s system has to know before it is tested: the same at every call, of nobody', params,
  reply: Type.Object({ areaCode: RegionCode, holders: Type.Array(TestHolder) }), refusals: ['region_unknown'],
});

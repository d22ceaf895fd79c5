import { Type, type Static } from 'typebox';
import { ReasonView } from '../reason-view.ts';
import { route } from '../route.ts';
import { Base64Url, CalendarDay, Fen, Instant, Nothing, PlaceView, Purpose, RegionCode, SaidView, Uuid } from '../values.ts';

const tag = 'Counter';

export const TerminalView = Type.Object({
  terminalId: Type.String(), till: Type.String(), place: PlaceView, purposes: Type.Array(Purpose),
  /** Pinned: a code is genuine offline only under one of these. */
  issuerKeys: Type.Array(Type.Object({ kid: Type.String(), x: Base64Url, y: Base64Url, validFrom: Instant, validTo: Instant })),
  statusLists: Type.Array(Type.Object({ number: Type.Integer(), url: Type.String() })),
  offline: Type.Object({
    listAgeLimitHours: Type.Integer(), checksPerTerminal: Type.Integer(), checksPerHandle: Type.Integer(),
    /** Codes of these regions, and of all below them, are not taken without a line; a counter in one of them takes none. 000000 is the nation. */
    closedRegions: Type.Array(RegionCode),
  }),
  serverTime: Instant,
});
export type TerminalView = Static<typeof TerminalView>;

export const enrolTerminal = route({
  operationId: 'enrolTerminal', method: 'POST', url: '/api/counter/enrol', tag, who: ['stranger'],
  summary: 'Enrol a terminal with its one-time code; the key is shown once (integrators) and kept as a cookie (browsers)',
  body: Type.Object({ code: Type.String({ minLength: 4, maxLength: 40 }) }),
  reply: Type.Object({ terminal: TerminalView, terminalKey: Type.String() }), refusals: ['enrolment_code_wrong', 'enrolment_tries_spent'],
});

export const getTerminal = route({
  operationId: 'getTerminal', method: 'GET', url: '/api/counter/terminal', tag, who: ['terminal'],
  summary: 'This terminal: where it stands, what it may ask, what it needs offline', reply: TerminalView, refusals: ['terminal_needed', 'terminal_revoked'],
});

/** What the counter may see of a person, decided by the purpose; absent fields are not for this purpose. Never the ethnic group. */
export const PersonSeen = Type.Object({
  maskedName: Type.String(), maskedIdentityNumber: Type.String(),
  /** Null where the document does not tell the day of birth. */
  ageYears: Type.Union([Type.Integer(), Type.Null()]),
  photo: Type.Union([Type.String(), Type.Null()]), regionCode: RegionCode, regionName: SaidView,
  /** For payment only. */
  insuredToday: Type.Optional(Type.Boolean()), insuranceKind: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});

export const VerificationView = Type.Object({
  verificationId: Type.Union([Uuid, Type.Null()]),
  outcome: Type.Enum(['valid', 'refused', 'undetermined']),
  purpose: Purpose,
  at: Instant,
  /** Codes of the reason catalogue; the first is the one to say. */
  reasons: Type.Array(Type.String()),
  /** The first reason in words, for the clerk. */
  firstReason: Type.Union([ReasonView, Type.Null()]),
  /** Only when valid. */
  person: Type.Union([PersonSeen, Type.Null()]),
  /** Warnings beside a valid outcome: low balance, card about to expire, damaged face… */
  warnings: Type.Array(ReasonView),
  shortfallFen: Type.Union([Fen, Type.Null()]),
  /** A second scan: when the first was; where only to the same institution. */
  firstUse: Type.Union([Type.Object({ at: Instant, place: Type.Union([SaidView, Type.Null()]), till: Type.Union([Type.String(), Type.Null()]) }), Type.Null()]),
  reference: Type.String(),
});
export type VerificationView = Static<typeof VerificationView>;

export const verifyCode = route({
  operationId: 'verifyCode', method: 'POST', url: '/api/counter/verifications', tag, who: ['terminal'], idempotent: true,
  summary: 'Check a shown code (QR text or twenty digits) for a purpose; a code works once',
  body: Type.Object({
    code: Type.String({ minLength: 1, maxLength: 1000 }), purpose: Purpose,
    /** With it, a balance that is too low comes back with the shortfall. */
    amountFen: Type.Optional(Fen),
  }),
  reply: VerificationView, refusals: ['terminal_needed', 'terminal_revoked', 'purpose_not_licensed', 'digits_misses_spent'],
});

export const denyPerson = route({
  operationId: 'denyPerson', method: 'POST', url: '/api/counter/verifications/:verificationId/not-the-person', tag, who: ['terminal'], idempotent: true,
  summary: 'The face at the counter is not the face on the photo', params: Type.Object({ verificationId: Uuid }), reply: Nothing, refusals: ['terminal_needed', 'not_permitted'],
});

/** Why a clerk thinks so: one of these, so that nothing personal can be written. */
export const MisuseKind = Type.Enum(['copied_code', 'other_person', 'many_cards', 'imitated_page']);
export type MisuseKind = Static<typeof MisuseKind>;

export const reportMisuse = route({
  operationId: 'reportMisuse', method: 'POST', url: '/api/counter/verifications/:verificationId/misuse', tag, who: ['terminal'], idempotent: true,
  summary: 'A clerk says that what was shown is being misused: kept with the check, once; the holder is told',
  params: Type.Object({ verificationId: Uuid }), body: Type.Object({ kind: MisuseKind }), reply: Nothing, refusals: ['terminal_needed', 'not_permitted'],
});

export const syncOfflineVerifications = route({
  operationId: 'syncOfflineVerifications', method: 'POST', url: '/api/counter/offline-verifications', tag, who: ['terminal'],
  summary: 'Hand in checks made without a line; each is taken once, duplicates across terminals are flagged on both. A revoked terminal hands in what it checked before',
  body: Type.Object({
    items: Type.Array(Type.Object({ itemId: Uuid, code: Type.String({ maxLength: 1000 }), purpose: Purpose, checkedAt: Instant, listAgeSeconds: Type.Integer({ minimum: 0 }) }), { minItems: 1, maxItems: 200 }),
  }),
  reply: Type.Object({
    items: Type.Array(Type.Object({ itemId: Uuid, state: Type.Enum(['taken', 'flagged', 'rejected']), reason: Type.Union([Type.String(), Type.Null()]), reference: Type.String() })),
  }),
  refusals: ['terminal_needed'],
});

export const listFlaggedOffline = route({
  operationId: 'listFlaggedOffline', method: 'GET', url: '/api/counter/offline-verifications/flagged', tag, who: ['terminal'],
  summary: 'Checks of this terminal that were shown elsewhere too', reply: Type.Object({ items: Type.Array(Type.Object({ itemId: Uuid, checkedAt: Instant, reason: Type.String(), reference: Type.String() })) }), refusals: ['terminal_needed'],
});

export const getStatusList = route({
  operationId: 'getStatusList', method: 'GET', url: '/api/status-lists/:number', tag: 'Status', who: ['stranger', 'holder', 'terminal'],
  summary: 'Which showing certificates are suspended or revoked: a signed Token Status List (CWT)', params: Type.Object({ number: Type.Integer({ minimum: 0, maximum: 4095 }) }),
  bytes: 'application/statuslist+cwt', refusals: ['status_list_not_found'],
});

export const ClaimantSeen = Type.Object({
  maskedName: Type.String(), maskedIdentityNumber: Type.String(), ageYears: Type.Union([Type.Integer(), Type.Null()]), photo: Type.Union([Type.String(), Type.Null()]),
});
export const lookAtClaim = route({
  operationId: 'lookAtClaim', method: 'POST', url: '/api/counter/claims', tag, who: ['terminal'],
  summary: 'A claimant shows the counter code: see whom to compare with the identity document',
  body: Type.Object({ code: Type.String({ pattern: '^[0-9]{8}$' }) }), reply: ClaimantSeen, refusals: ['terminal_needed', 'purpose_not_licensed', 'counter_code_wrong', 'counter_tries_spent'],
});

export const confirmClaim = route({
  operationId: 'confirmClaim', method: 'POST', url: '/api/counter/claims/confirm', tag, who: ['terminal'],
  summary: 'The clerk has seen the person and the identity document: the claim is proved',
  body: Type.Object({ code: Type.String({ pattern: '^[0-9]{8}$' }), documentSeen: Type.Literal(true), personMatches: Type.Boolean() }), reply: Nothing,
  refusals: ['terminal_needed', 'purpose_not_licensed', 'counter_code_wrong', 'counter_tries_spent'],
});

const Answer = Type.Optional(Type.Boolean());
/** The closed questions of the guided check, and nothing else: what is recorded here is no place for words about a person. */
const DamageAnswers = Type.Object({
  other_card_works_here: Answer, fails_in_second_reader: Answer, contacts_clean: Answer, card_has_stripe: Answer, fails_after_three_swipes: Answer,
  name_or_number_unreadable: Answer, photo_unrecognisable: Answer, layers_apart: Answer,
}, { additionalProperties: false });
export type DamageQuestion = keyof Static<typeof DamageAnswers>;

export const reportDamage = route({
  operationId: 'reportDamage', method: 'POST', url: '/api/counter/damage-reports', tag, who: ['terminal'], idempotent: true,
  summary: 'Record a guided damage check of a physical card: chip, stripe or face, by the answers to the questions of that part and no other',
  body: Type.Object({
    part: Type.Enum(['chip', 'stripe', 'face']), identityNumber: Type.String({ maxLength: 40 }), cardNumber: Type.String({ maxLength: 20 }),
    answers: DamageAnswers,
  }),
  reply: Type.Object({ finding: Type.Enum(['damaged', 'not_damaged', 'reader_at_fault']), reason: Type.Union([ReasonView, Type.Null()]), reference: Type.String() }),
  refusals: ['terminal_needed', 'terminal_revoked', 'card_not_found_here', 'card_looks_spent'],
});

export const OutageView = Type.Object({
  outageId: Uuid, kind: Type.String(), servicePointId: Type.Union([Type.String(), Type.Null()]), regionCode: Type.Union([RegionCode, Type.Null()]),
  place: Type.Union([SaidView, Type.Null()]), openedAt: Instant, closedAt: Type.Union([Instant, Type.Null()]), openedBy: Type.String(),
});
export const openOutageHere = route({
  operationId: 'openOutageHere', method: 'POST', url: '/api/counter/outages', tag, who: ['terminal'], idempotent: true,
  summary: 'Our system is down: say so, so that holders and support know', reply: OutageView, refusals: ['terminal_needed', 'outage_already_open'],
});
export const closeOutageHere = route({
  operationId: 'closeOutageHere', method: 'POST', url: '/api/counter/outages/close', tag, who: ['terminal'], idempotent: true,
  summary: 'Our system is back', reply: OutageView, refusals: ['terminal_needed', 'outage_not_open'],
});
export const listOutages = route({
  operationId: 'listOutages', method: 'GET', url: '/api/outages', tag: 'Status', who: ['stranger', 'holder', 'terminal'],
  summary: 'Outages that are open now: of places, and of the neighbours that sign-in leans on',
  reply: Type.Object({ outages: Type.Array(OutageView), neighbours: Type.Array(Type.Object({ neighbour: Type.Enum(['sms', 'face', 'wechat', 'alipay']), since: Instant })) }), refusals: [],
});
export const sendHeartbeat = route({
  operationId: 'sendHeartbeat', method: 'POST', url: '/api/heartbeats', tag: 'Status', who: ['stranger'],
  summary: 'A service point’s system is alive: signed by its secret (x-yika-timestamp, x-yika-signature)',
  body: Type.Object({ servicePointId: Type.String({ maxLength: 40 }), sequence: Type.Integer({ minimum: 0 }), at: Instant, status: Type.Enum(['up', 'degraded']) }),
  refusals: ['heartbeat_signature_wrong', 'heartbeat_out_of_order'],
});

export const listServicePoints = route({
  operationId: 'listServicePoints', method: 'GET', url: '/api/service-points', tag: 'Status', who: ['stranger', 'holder', 'terminal'],
  summary: 'Places that accept the e-card or help with it', query: Type.Object({ regionCode: Type.Optional(RegionCode) }),
  reply: Type.Object({ places: Type.Array(Type.Object({ ...PlaceView.properties, accepts: Type.Array(Purpose), isAgency: Type.Boolean() })) }), refusals: [],
});
export const listRegions = route({
  operationId: 'listRegions', method: 'GET', url: '/api/regions', tag: 'Status', who: ['stranger', 'holder', 'terminal'],
  summary: 'Regions: open for the e-card or not, since when, hotline',
  reply: Type.Object({ regions: Type.Array(Type.Object({ regionCode: RegionCode, name: SaidView, open: Type.Boolean(), since: Type.Union([CalendarDay, Type.Null()]), hotline: Type.String(), lossRule: Type.String() })) }), refusals: [],
});

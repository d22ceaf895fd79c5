import { Type, type Static } from 'typebox';
import { NextStep, ReasonView } from '../reason-view.ts';
import { route } from '../route.ts';
import { Base64Url, CalendarDay, CardStatus, Fen, Instant, Maybe, Nothing, PlaceView, PublicKey, Purpose, RegionCode, SaidView, Signature, SixDigits, Uuid } from '../values.ts';

const tag = 'E-card';

/** May it be used for this today? Derived at every look, never stored. */
const Usability = Type.Object({ usable: Type.Boolean(), reasons: Type.Array(Type.String()) });

/** The e-card as its holder sees it with the eye closed. */
export const ECardView = Type.Object({
  ecardId: Uuid,
  level: Type.Enum([1, 2]),
  maskedName: Type.String(),
  maskedIdentityNumber: Type.String(),
  maskedCardNumber: Type.Union([Type.String(), Type.Null()]),
  /** Null where the document does not tell the day of birth. */
  ageYears: Type.Union([Type.Integer(), Type.Null()]),
  regionCode: RegionCode,
  regionName: SaidView,
  card: Type.Object({
    cardId: Uuid, status: CardStatus, validTo: CalendarDay,
    lossLapsesOn: Type.Union([CalendarDay, Type.Null()]),
    /** A replacement that is made and waits for collection, and where. */
    replacementWaitsAt: Type.Union([PlaceView, Type.Null()]),
  }),
  ecard: Type.Object({ identity: Usability, payment: Usability, identityAuthorisedDuringLoss: Type.Boolean() }),
  insurance: Type.Object({
    insuredToday: Type.Boolean(), kind: Type.Union([Type.String(), Type.Null()]),
    since: Type.Union([CalendarDay, Type.Null()]), until: Type.Union([CalendarDay, Type.Null()]),
    reasons: Type.Array(Type.String()), monthsPaidThisYear: Type.Integer(), asOf: Type.Union([CalendarDay, Type.Null()]),
  }),
  account: Type.Union([Type.Object({ balanceFen: Fen, asOf: CalendarDay }), Type.Null()]),
  /** The one thing to do next, where there is one; the first of all reasons. */
  nextStep: Type.Union([Type.Object({ reason: ReasonView, step: NextStep }), Type.Null()]),
  lastAccess: Type.Union([Type.Object({ at: Instant, place: SaidView }), Type.Null()]),
  unreadNotices: Type.Integer(),
  serverTime: Instant,
});
export type ECardView = Static<typeof ECardView>;

export const getECard = route({
  operationId: 'getECard', method: 'GET', url: '/api/ecard', tag, who: ['holder'],
  summary: 'The e-card, masked', reply: ECardView, refusals: ['sign_in_needed'],
});

export const revealECard = route({
  operationId: 'revealECard', method: 'POST', url: '/api/ecard/reveal', tag, who: ['holder'],
  summary: 'Open the eye: the card face in clear, for thirty seconds on the page; on record',
  reply: Type.Object({
    name: Type.String(), identityNumber: Type.String(), cardNumber: Type.Union([Type.String(), Type.Null()]),
    /** data: URL, or null where the registry has no photo. */
    photo: Type.Union([Type.String(), Type.Null()]), hidesAfterSeconds: Type.Integer(),
  }),
  refusals: ['sign_in_needed'],
});

export const showCode = route({
  operationId: 'showCode', method: 'POST', url: '/api/ecard/showing-certificates', tag, who: ['holder'],
  summary: 'Certify a new showing key: with it the device makes codes, online and offline',
  body: Type.Object({
    showingKey: PublicKey,
    /** Instant at which the device signed, by its own clock corrected with the server offset. */
    at: Instant,
    /** By the device key over 'YK1-showing' ‖ x ‖ y ‖ at (8 bytes, big-endian). */
    signature: Signature,
  }),
  reply: Type.Object({
    certificate: Base64Url,
    digits: Type.Object({ deviceNumber: Type.String({ pattern: '^[0-9]{10}$' }), secret: Base64Url }),
    expiresAt: Instant, renewEverySeconds: Type.Integer(),
    /** The device keeps strictly above this (seconds). */
    iatAbove: Type.Integer(),
    offline: Type.Object({ showings: Type.Integer(), until: Instant }),
    level: Type.Enum([1, 2]), maskedName: Type.String(), maskedIdentityNumber: Type.String(), serverTime: Instant,
  }),
  refusals: ['sign_in_needed', 'device_key_wrong', 'device_clock_wrong', 'ecard_not_usable'],
});

export const AfterScan = Type.Object({
  verificationId: Uuid, at: Instant, place: PlaceView, till: Type.String(), purpose: Purpose,
  outcome: Type.Enum(['valid', 'refused']), reasons: Type.Array(Type.String()),
  /** Worth knowing beside a valid answer; what the account lacks of the amount asked for, null: none was. */
  warnings: Type.Array(Type.String()), shortfallFen: Type.Union([Fen, Type.Null()]),
  /** Names of what the counter saw: photo, masked_name, age, masked_identity_number, insured_today, shortfall. */
  seen: Type.Array(Type.String()), offline: Type.Boolean(), canDeny: Type.Boolean(), reference: Type.String(),
});
export type AfterScan = Static<typeof AfterScan>;

export const getAfterScan = route({
  operationId: 'getAfterScan', method: 'GET', url: '/api/ecard/after-scan', tag, who: ['holder'],
  summary: 'What happened to the code on the screen since an instant: the code page asks every two seconds',
  query: Type.Object({ since: Instant }), reply: Type.Object({ scans: Type.Array(AfterScan), serverTime: Instant }), refusals: ['sign_in_needed'],
});

export const listAccesses = route({
  operationId: 'listAccesses', method: 'GET', url: '/api/accesses', tag, who: ['holder'],
  summary: 'Who looked at me, where, when, for what, and what they saw; newest first',
  /** `before` and `beforeId` as the page before gave them: many may look in one millisecond, and none of them is left out. */
  query: Type.Object({ before: Type.Optional(Instant), beforeId: Type.Optional(Uuid), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })) }),
  reply: Type.Object({
    accesses: Type.Array(Type.Object({
      accessId: Type.String(), at: Instant, action: Type.String(), place: Type.Union([SaidView, Type.Null()]),
      /** Another app that asked or was told, by name. */
      app: Type.Union([SaidView, Type.Null()]),
      purpose: Type.Union([Purpose, Type.Null()]), outcome: Type.Union([Type.String(), Type.Null()]),
      seen: Type.Array(Type.String()), offline: Type.Boolean(), byYourself: Type.Boolean(),
      verificationId: Type.Union([Uuid, Type.Null()]), canDeny: Type.Boolean(),
      /** Somebody else did it, and it can be asked who and why. */
      canDispute: Type.Boolean(),
    })),
    before: Type.Union([Instant, Type.Null()]), beforeId: Type.Union([Uuid, Type.Null()]),
  }),
  refusals: ['sign_in_needed'],
});

export const denyVerification = route({
  operationId: 'denyVerification', method: 'POST', url: '/api/ecard/verifications/:verificationId/not-me', tag, who: ['holder'], idempotent: true,
  summary: 'This was not me: ends every code of every device at once, tells the agency, and opens a case that says what came of it',
  params: Type.Object({ verificationId: Uuid }), reply: Type.Object({
    codesEnded: Type.Integer(), reference: Type.String(),
    /** Null: the region offers none, or too many were opened today; the codes have ended all the same. */
    caseNumber: Maybe(Type.String()),
  }), refusals: ['sign_in_needed', 'not_permitted'],
});

export const giveCardNumber = route({
  operationId: 'giveCardNumber', method: 'POST', url: '/api/ecard/card-number', tag, who: ['holder'],
  summary: 'Give the card number later, to reach level 2', body: Type.Object({ cardNumber: Type.String({ maxLength: 20 }) }),
  reply: Type.Object({ level: Type.Enum([1, 2]) }), refusals: ['sign_in_needed', 'card_number_malformed', 'card_number_not_matched', 'claim_tries_spent', 'bank_account_not_activated'],
});

export const GapEffect = Type.Enum(['covered_if_paid_by', 'waits_after_payment', 'not_covered', 'short', 'waits', 'year_missed', 'not_counted', 'ask_agency']);
export type GapEffect = Static<typeof GapEffect>;

export const getInsurance = route({
  operationId: 'getInsurance', method: 'GET', url: '/api/insurance', tag, who: ['holder'],
  summary: 'Participation and contributions by month, and the personal account, with source and as-of',
  reply: Type.Object({
    participations: Type.Array(Type.Object({
      kind: Type.String(), regionCode: RegionCode, regionName: SaidView, state: Type.String(), since: CalendarDay,
      until: Type.Union([CalendarDay, Type.Null()]), waitingUntil: Type.Union([CalendarDay, Type.Null()]),
      months: Type.Array(Type.Object({ month: Type.String(), paid: Type.Boolean(), baseFen: Fen })), paidThrough: Type.Union([Type.String(), Type.Null()]),
      /** Holes in the months, and what each does by the policies of the insured region today. */
      gaps: Type.Array(Type.Object({
        from: Type.String(), through: Type.String(), months: Type.Integer(), effect: GapEffect, day: Maybe(CalendarDay), waitMonths: Maybe(Type.Integer()),
      })),
    })),
    accounts: Type.Array(Type.Object({ regionCode: RegionCode, regionName: SaidView, balanceFen: Fen, asOf: CalendarDay })),
    asOf: Instant,
  }),
  refusals: ['sign_in_needed'],
});

export const NoticeView = Type.Object({ noticeId: Uuid, kind: Type.String(), at: Instant, text: Type.String(), read: Type.Boolean(), /** The same four characters stand in the message about it. */ checkCode: Type.Union([Type.String(), Type.Null()]) });
export const listNotices = route({
  operationId: 'listNotices', method: 'GET', url: '/api/notices', tag, who: ['holder'],
  summary: 'The inbox, newest first, a page at a time; the first page marks as read', query: Type.Object({ after: Type.Optional(Uuid) }),
  reply: Type.Object({ notices: Type.Array(NoticeView), /** For `after`, where there are older ones. */ next: Type.Union([Uuid, Type.Null()]) }), refusals: ['sign_in_needed'],
});

const hour = Type.Integer({ minimum: 0, maximum: 23 });
/** Hours of the day in China; the same hour twice: never quiet. */
const MessageChannel = Type.Enum(['wechat', 'alipay']);
export const NoticeWish = Type.Object({ language: Type.Enum(['es', 'zh-CN', 'en']), sms: Type.Boolean(), /** Messages in apps; only where an account is linked does anything arrive. */ channels: Type.Array(MessageChannel, { maxItems: 2 }), quietFromHour: hour, quietToHour: hour });
export const NoticePreferencesView = Type.Object({
  ...NoticeWish.properties,
  /** Where messages can be had, and whether an account that takes them is linked. */
  apps: Type.Array(Type.Object({ channel: MessageChannel, name: SaidView, linked: Type.Boolean() })),
});
export const getNoticePreferences = route({
  operationId: 'getNoticePreferences', method: 'GET', url: '/api/notices/preferences', tag, who: ['holder'],
  summary: 'How I want to be told: text messages, messages in apps, their language, quiet hours', reply: NoticePreferencesView, refusals: ['sign_in_needed'],
});
export const saveNoticePreferences = route({
  operationId: 'saveNoticePreferences', method: 'PUT', url: '/api/notices/preferences', tag, who: ['holder'],
  summary: 'Say how I want to be told; security notices do not wait for the morning, and off is off', body: NoticeWish, reply: Nothing, refusals: ['sign_in_needed'],
});

export const PolicyText = Type.Object({
  version: Type.Integer(), textHash: Type.String(), validFrom: CalendarDay, readingMinutes: Type.Integer(), language: Type.String(),
  sections: Type.Array(Type.Object({ title: Type.String(), paragraphs: Type.Array(Type.String()) })),
});
export const getPrivacyPolicy = route({
  operationId: 'getPrivacyPolicy', method: 'GET', url: '/api/privacy-policy', tag: 'Consent', who: ['stranger', 'holder'],
  summary: 'The user privacy policy in force, in the language of Accept-Language; the hash covers all languages', reply: PolicyText, refusals: ['privacy_policy_missing'],
});

export const ConsentView = Type.Object({
  purpose: Type.String(), title: Type.String(), policyVersion: Type.Integer(), givenAt: Instant, withdrawnAt: Type.Union([Instant, Type.Null()]),
  legalBasis: Type.String(), whatWithdrawalDoes: Type.String(), canWithdraw: Type.Boolean(),
});
export const listConsents = route({
  operationId: 'listConsents', method: 'GET', url: '/api/consents', tag: 'Consent', who: ['holder'],
  summary: 'What I agreed to, when, to which text, and on which legal basis the rest stands',
  reply: Type.Object({ consents: Type.Array(ConsentView), withoutConsent: Type.Array(Type.Object({ title: Type.String(), legalBasis: Type.String() })) }), refusals: ['sign_in_needed'],
});

export const withdrawConsent = route({
  operationId: 'withdrawConsent', method: 'POST', url: '/api/consents/:purpose/withdraw', tag: 'Consent', who: ['holder'], idempotent: true,
  summary: 'Withdraw a consent; of the privacy policy: ends e-card, sessions, devices and grants, and keeps the statutory record',
  params: Type.Object({ purpose: Type.String({ pattern: '^[a-z_]{1,40}$' }) }), reply: Nothing, refusals: ['sign_in_needed', 'consent_not_found'],
});

export const authoriseDuringLoss = route({
  operationId: 'authoriseDuringLoss', method: 'POST', url: '/api/ecard/loss-authorisation', tag, who: ['holder'],
  summary: 'While the card is reported lost: allow or end identity checks with the e-card, where the region lets the holder decide',
  body: Type.Object({ allow: Type.Boolean(), pin: SixDigits }), refusals: ['sign_in_needed', 'pin_wrong', 'pin_paused', 'pin_service_busy', 'device_must_prove_again', 'card_not_lost', 'policy_forbids_during_loss'],
});

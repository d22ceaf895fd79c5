import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { SkillLevel } from '../services/training-words.ts';
import { CalendarDay, Fen, Instant, Maybe, RegionCode, SaidView, Uuid } from '../values.ts';

const tag = 'Certificates';

export const CertificateKind = Type.Enum(['participation', 'contributions', 'card_pending', 'skill']);
export type CertificateKind = Static<typeof CertificateKind>;

export const CertificateLanguage = Type.Enum(['es', 'zh-CN', 'en']);

const Month = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' });

/** What a certificate says, as the registry holds it on that day. Months that were paid alike stand together. */
export const CertificateStatement = Type.Object({
  kind: CertificateKind, regionCode: RegionCode, regionName: SaidView,
  name: Type.String(),
  /** Masked, unless the holder chose otherwise. */
  identityNumber: Type.String(),
  period: Maybe(Type.Object({ fromMonth: Month, throughMonth: Month })),
  participations: Type.Array(Type.Object({ insuranceKind: Type.String(), regionName: SaidView, state: Type.String(), since: CalendarDay, until: Maybe(CalendarDay) })),
  contributions: Type.Array(Type.Object({
    insuranceKind: Type.String(), regionName: SaidView, monthsDue: Type.Integer(), monthsPaid: Type.Integer(),
    spans: Type.Array(Type.Object({ fromMonth: Month, throughMonth: Month, paid: Type.Boolean(), baseFen: Fen })),
  })),
  /** The replacement that waits for its holder. */
  card: Maybe(Type.Object({ madeOn: CalendarDay })),
  /** Absent where it was made before there were any. */
  skill: Type.Optional(Maybe(Type.Object({
    occupationCode: Maybe(Type.String()), occupationName: Type.String(), level: SkillLevel, issuedBy: Type.String(), certificateNumber: Type.String(), issuedOn: CalendarDay,
    theoryResult: Maybe(Type.Integer()), practiceResult: Maybe(Type.Integer()),
  }))),
  asOf: CalendarDay, issuedAt: Instant, validThrough: CalendarDay,
});
export type CertificateStatement = Static<typeof CertificateStatement>;

const wish = { kind: CertificateKind, fromMonth: Type.Optional(Month), throughMonth: Type.Optional(Month), skillId: Type.Optional(Uuid) };
const refusals = ['sign_in_needed', 'certificate_not_possible', 'certificate_period_wrong'] as const;

export const CertificateView = Type.Object({
  certificateId: Uuid, kind: CertificateKind, language: CertificateLanguage,
  /** Stands on the paper. */
  certificateCode: Type.String(),
  issuedAt: Instant, validThrough: CalendarDay, withdrawnAt: Maybe(Instant),
});
export type CertificateView = Static<typeof CertificateView>;

export const listCertificates = route({
  operationId: 'listCertificates', method: 'GET', url: '/api/certificates', tag, who: ['holder'],
  summary: 'Certificates of mine, the newest first, whether a card of mine waits to be collected, and whether I have skills to certify',
  reply: Type.Object({ certificates: Type.Array(CertificateView), cardWaits: Type.Boolean(), hasSkills: Type.Boolean(), today: CalendarDay }), refusals: ['sign_in_needed'],
});

export const previewCertificate = route({
  operationId: 'previewCertificate', method: 'GET', url: '/api/certificates/preview', tag, who: ['holder'],
  summary: 'What a certificate would say today', query: Type.Object({ ...wish, wholeNumber: Type.Optional(Type.Boolean()) }), reply: CertificateStatement, refusals,
});

export const makeCertificate = route({
  operationId: 'makeCertificate', method: 'POST', url: '/api/certificates', tag, who: ['holder'], idempotent: true,
  summary: 'Make a signed certificate', body: Type.Object({ ...wish, language: CertificateLanguage, wholeNumber: Type.Boolean() }),
  reply: CertificateView, refusals: [...refusals, 'certificates_spent'],
});

export const getCertificateFile = route({
  operationId: 'getCertificateFile', method: 'GET', url: '/api/certificates/:certificateId/file', tag, who: ['holder'], bytes: 'application/pdf', attachment: true,
  summary: 'A certificate of mine as PDF: always the same bytes', params: Type.Object({ certificateId: Uuid }), refusals: ['sign_in_needed', 'certificate_not_found'],
});

export const withdrawCertificate = route({
  operationId: 'withdrawCertificate', method: 'POST', url: '/api/certificates/:certificateId/withdrawal', tag, who: ['holder'],
  summary: 'From now on whoever checks it learns that it was withdrawn', params: Type.Object({ certificateId: Uuid }), reply: CertificateView, refusals: ['sign_in_needed', 'certificate_not_found'],
});

/**
 * changed: the code is of a certificate of ours, and the file is not the one that was made. forgotten: there was such a certificate, it
 * expired more than a year ago, and what it said is kept no longer.
 */
export const CertificateAnswer = Type.Enum(['genuine', 'changed', 'expired', 'withdrawn', 'forgotten', 'unknown']);
export type CertificateAnswer = Static<typeof CertificateAnswer>;

export const checkCertificate = route({
  operationId: 'checkCertificate', method: 'POST', url: '/api/certificates/check', tag, who: ['stranger', 'holder', 'terminal'],
  summary: 'Is this certificate genuine? By the code on the paper, by the SHA-256 of the file, or by both',
  body: Type.Object({ certificateCode: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })), fileHash: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })) }),
  /** Statement: name and number masked, no amounts. Null where it was withdrawn, is forgotten or unknown. */
  reply: Type.Object({ answer: CertificateAnswer, statement: Maybe(CertificateStatement) }), refusals: ['certificate_checks_spent'],
});

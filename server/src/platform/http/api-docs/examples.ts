import type { Route } from '@yika/contract';
import { sayReason } from '@yika/contract/reasons';
import { isInstant, nameOf, type Schema } from './schema.ts';

/** What is sent and what comes back, as one call of one operation. */
export function exampleFor(route: Route, part: 'body' | 'reply'): unknown {
  return ofOperation[`${route.operationId}.${part}`] ?? exampleOf((route[part] ?? {}) as Schema);
}

/** An example that fits its schema: of the synthetic person `all-in-order`, at a synthetic pharmacy. A test holds every one against its schema. */
export function exampleOf(schema: Schema, name = ''): unknown {
  const shape = nameOf(schema);
  if (shape === 'SaidView' && name.startsWith('region')) return region;
  const known = ofShape[shape ?? ''] ?? (schema.items?.properties ? undefined : ofField[name]);
  if (known !== undefined && (shape || !schema.properties)) return known;
  if (schema.anyOf) return exampleOf(schema.anyOf.find(({ type }) => type !== 'null') ?? {}, name);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.find((value) => value === ofName[name]) ?? schema.enum[0];
  if (schema.type === 'array') return [exampleOf(schema.items ?? {}, name)];
  if (schema.properties) return Object.fromEntries(Object.entries(schema.properties).map(([field, one]) => [field, exampleOf(one, field)]));
  if (schema.type === 'object') return {};
  if (schema.type === 'boolean') return ofName[name] ?? true;
  return schema.type === 'integer' || schema.type === 'number' ? numberFor(schema, name) : textFor(schema, name);
}

function numberFor(schema: Schema, name: string): number {
  const known = ofName[name];
  if (isInstant(name, schema)) return typeof known === 'number' ? known : AT;
  return typeof known === 'number' ? known : (schema.minimum ?? 1);
}

function textFor({ pattern, format, minLength = 0, maxLength = Number.MAX_SAFE_INTEGER }: Schema, name: string): string {
  const known = ofName[name];
  const isOfFormat = format !== 'date' || (typeof known === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(known));
  if (typeof known === 'string' && isOfFormat && (!pattern || new RegExp(pattern).test(known)) && known.length >= minLength && known.length <= maxLength) return known;
  if (format === 'uuid') return UUID;
  if (format === 'date') return '2026-11-01';
  return ofPattern[pattern ?? ''] ?? 'text';
}

/** 23 November 2026, 10:00 in China. */
const AT = 1_795_399_200_000;
const UUID = '0190f3c8-7b0e-7a52-9c1d-3f6f5d2b8a10';
const KEY = 'kqv0D2sM3o7JQpZ1tX5cBfU8hYw9aRe4LnGiTzVuE6Y';
const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';
const pharmacy = { es: 'Farmacia Heping', 'zh-CN': '和平药房', en: 'Heping Pharmacy' };
const region = { es: 'Pekín', 'zh-CN': '北京市', en: 'Beijing' };
const balanceLow = sayReason({ code: 'balance_low', amountFen: 4200 }, 'en');

/** Shapes whose fields hang together. */
const ofShape: Readonly<Record<string, unknown>> = {
  SaidView: pharmacy,
  PlaceView: {
    servicePointId: 'heping-pharmacy', name: pharmacy, regionCode: '110100', phone: '12393',
    address: { es: 'Calle de Muestra 12', 'zh-CN': '样张路 12 号', en: '12 Specimen Road' }, hours: { es: 'todos los días, 8:00–21:00', 'zh-CN': '每天 8:00–21:00', en: 'every day, 8:00–21:00' },
  },
  NextStep: { kind: 'button', act: 'renew_code' },
  ReasonView: balanceLow,
  VerificationView: {
    verificationId: UUID, outcome: 'valid', purpose: 'payment', at: AT, reasons: [], firstReason: null,
    person: {
      maskedName: '张＊', maskedIdentityNumber: '1101 •••• •••• •••• 17', ageYears: 36, photo: PICTURE, regionCode: '110100', regionName: region, insuredToday: true, insuranceKind: '310',
    },
    warnings: [balanceLow], shortfallFen: 4200, firstUse: null, reference: 'YK-7K3M-Q294-B5',
  },
  OutageStatement: {
    code: 'YK-7K3M-Q294-B5', servicePointId: 'heping-pharmacy', place: pharmacy, regionCode: '110100', kind: 'declared', from: AT - 2_400_000, to: AT - 600_000, issuedAt: AT,
  },
  ExplanationView: {
    depth: 'full', stillWorks: [{ code: 'identity_checks', title: 'Showing who you are with the e-card' }], reasons: [balanceLow], general: [], reference: 'YK-7K3M-Q294-B5', asOf: AT,
  },
};

/** Where the parts of one call belong together. */
const ofOperation: Readonly<Record<string, unknown>> = {
  'enrolTerminal.body': { code: 'K7Q2M4PX' },
  'verifyCode.body': { code: '70123456789569799933', purpose: 'payment', amountFen: 6040 },
  'makeDemoCode.body': { personId: 'all-in-order' },
  'listTestPortraits.reply': { 'all-in-order': PICTURE },
  'enrolDemoTerminal.body': {},
  'setNeighbours.body': { hospital: 'down' },
  'startFaceCheck.reply': { url: 'https://face.example/check?transaction=0190f3c8' },
  'reportDamage.reply': { finding: 'damaged', reason: sayReason({ code: 'chip_damaged' }, 'en', { to: 'clerk' }), reference: 'YK-7K3M-Q294-B5' },
  'syncOfflineVerifications.reply': { items: [{ itemId: UUID, state: 'taken', reason: null, reference: 'YK-7K3M-Q294-B5' }] },
  'getInsurance.reply': {
    participations: [{
      kind: '310', regionCode: '110100', regionName: region, state: 'paying', since: '2015-07-01', until: null, waitingUntil: null,
      months: [{ month: '2026-09', paid: true, baseFen: 850_000 }, { month: '2026-10', paid: false, baseFen: 850_000 }], paidThrough: '2026-09',
      gaps: [{ from: '2026-10', through: '2026-10', months: 1, effect: 'covered_if_paid_by', day: '2027-01-31', waitMonths: 6 }],
    }],
    accounts: [{ regionCode: '110100', regionName: region, balanceFen: 128_650, asOf: '2026-11-22' }], asOf: AT,
  },
  'listDevices.reply': { devices: [{ deviceNo: 1, name: 'Firefox · Android', thisDevice: true, enrolledAt: AT, lastUsedAt: AT }] },
  'listNotices.reply': { notices: [{ noticeId: UUID, kind: 'device_joined', at: AT, text: 'Your e-card is now on one more device (no. 2), and the PIN is new.', read: false, checkCode: 'K7MX' }], next: null },
  'getNoticePreferences.reply': { language: 'es', sms: true, channels: ['wechat'], apps: [{ channel: 'wechat', name: { es: 'WeChat', 'zh-CN': '微信', en: 'WeChat' }, linked: true }], quietFromHour: 21, quietToHour: 8 },
  'saveNoticePreferences.body': { language: 'es', sms: true, channels: ['wechat'], quietFromHour: 22, quietToHour: 7 },
  'listRegions.reply': { regions: [{ regionCode: '110100', name: region, open: true, since: '2024-01-01', hotline: '12333', lossRule: 'holder_decides' }] },
  'readDemoInbox.reply': { messages: [{ id: 'm-1', to: '16000000001', text: 'Yika: your code is 481937.', code: '481937', at: AT }] },
};

/** Fields that are lists or choices, by name. */
const ofField: Readonly<Record<string, unknown>> = {
  answers: { other_card_works_here: true, fails_in_second_reader: true, contacts_clean: true }, closedAt: null, withdrawnAt: null, counterCode: null, firstUse: null, flagged: null, replacementWaitsAt: null, lossLapsesOn: null,
  purposes: ['identity', 'payment'], accepts: ['identity', 'payment'], seen: ['photo', 'masked_name', 'age'], ways: ['phone', 'counter'], explain: [], explainPublic: [], reasons: [], months: ['2026-10'],
  nextStep: null, circumstances: {},
};

const ofPattern: Readonly<Record<string, string>> = {
  '^\\d{6}$': '000007',
  '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$': 'A7K2-9M4Q',
  '^[0-9]{6}$': '481937', '^[0-9]{8}$': '48193720', '^[0-9]{10}$': '0123456789', '^[a-z_]{1,40}$': 'face',
  '^[A-Za-z0-9_-]{43}$': KEY, '^[A-Za-z0-9_-]{86}$': `${KEY}${KEY}`, '^[A-Za-z0-9_-]*$': KEY,
  '^[0-9+() -]{3,30}$': '12333', '^[0-9]{4}-(0[1-9]|1[0-2])$': '2027-01', '\\S': 'Operations office', '^[A-Z]-[0-9]{4,8}$': 'A-0412', '^[0-9a-f]{64}$': '0c1d2e3f'.repeat(8), '^[0-9a-f]{32}$': '0c1d2e3f'.repeat(4), '^([1-9][0-9]{3}|[1-9][0-9]00|0000)00$': '110100',
};

const ofName: Readonly<Record<string, string | number | boolean>> = {
  'zh-CN': '社会保障卡的功能、适用范围和办理方式以本办法为准。', closedRegions: '540100', expiresAt: AT + 600_000, resendAt: AT + 60_000, validFrom: AT - 86_400_000, validTo: AT + 31_536_000_000,
  // the person
  name: '张伟', identityNumber: '110100199003080117', cardNumber: 'YK0000019', pin: '835274', oldPin: '835274', newPin: '602948', phoneCode: '481937', maskedName: '张＊',
  maskedIdentityNumber: '1101 •••• •••• •••• 17', maskedCardNumber: 'YK•••••19', ageYears: 36, level: 2, phoneTail: '01', phone: '12333', photo: PICTURE, regionCode: '110100', personId: 'all-in-order', id: 'all-in-order',
  // the device and the code
  deviceName: 'Firefox · Android', deviceNo: 1, code: '70123456789569799933', digits: '70123456789569799933', renewEverySeconds: 30, hidesAfterSeconds: 30, iatAbove: 1_795_399_170, showings: 2,
  // the counter
  servicePointId: 'heping-pharmacy', terminalId: 'T-7K2M94QX', till: '4', kid: '0a1b2c3d', terminalKey: KEY, outcome: 'valid', purpose: 'identity', amountFen: 6040, shortfallFen: 4200,
  certificate: 'YK-7K3M-Q294-B5', certificateCode: 'H3Z09-P5EY1-8JVBP-2N6SQ', fromMonth: '2026-01', throughMonth: '2026-10', signedText: 'eyJhbGciOiJFUzI1NiIsImtpZCI6IjBhMWIyYzNkIiwidHlwIjoieWlrYS1vdXRhZ2UrandzIn0.eyJjb2RlIjoi….m3Qx…', listAgeSeconds: 600, listAgeLimitHours: 24, checksPerTerminal: 40, checksPerHandle: 2, sequence: 7, openedBy: 'terminal', finding: 'damaged', part: 'chip', personMatches: true,
  // what happened, and why
  reference: 'YK-7K3M-Q294-B5', reason: 'shown_elsewhere', action: 'presentation.verified', accessId: 'a-1', kind: 'declared', act: 'renew_code', status: 1, offline: false, flapping: false, byYourself: false,
  title: 'User privacy policy', text: 'A code was checked at Heping Pharmacy.', detail: 'The PIN is not right.', language: 'en', paragraphs: 'What is held, why, and for how long.', whatToDo: 'Call 12333.',
  legalBasis: 'Consent', whatWithdrawalDoes: 'The e-card ends on every device.', policyVersion: 7, version: 7, textHash: 'c0ffee', readingMinutes: 4, lossRule: 'holder_decides', hotline: '12333',
  // insurance and figures
  insuranceKind: '310', state: 'paying', month: '2026-10', paidThrough: '2026-10', baseFen: 800_000, balanceFen: 1840, monthsPaidThisYear: 10, unreadNotices: 1, triesLeft: 3, retryAfterSeconds: 60, limit: 20, number: 0,
  codesEnded: 1, offsetMs: 0, claim: 'claimed_level_2', identity: 'valid', payment: 'valid', to: '16000000001', result: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln', url: 'https://yika.example/api/status-lists/0',
  sms: 'http://127.0.0.1:8081', face: 'http://127.0.0.1:8082', hospital: 'http://127.0.0.1:8083',
};

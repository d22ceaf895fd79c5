import { Type } from 'typebox';
import { route } from '../route.ts';
import { Instant, SaidView } from '../values.ts';
import { TerminalView } from './presentation-routes.ts';
import { StaffGrantView, StaffMemberView, StaffNumber } from './staff-routes.ts';

const tag = 'Demo';

/** Everything here exists in demo mode only; elsewhere these addresses are unknown. */
export const listTestPersons = route({
  operationId: 'listTestPersons', method: 'GET', url: '/demo/persons.json', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'The synthetic test persons, with what is expected of each',
  reply: Type.Array(Type.Object({
    id: Type.String(), story: Type.Object({ es: Type.String(), 'zh-CN': Type.String(), en: Type.String() }), name: Type.String(), identityNumber: Type.String(),
    cardNumber: Type.String(), phone: Type.Union([Type.String(), Type.Null()]), pin: Type.String(), regionCode: Type.String(),
    /** What has to be played for the expectations to hold, beyond what the registry says. */
    circumstances: Type.Object({
      cardNumberAtHand: Type.Optional(Type.Boolean()), phoneInHand: Type.Optional(Type.String()), amountFen: Type.Optional(Type.Integer()),
      reportsLossAfterClaim: Type.Optional(Type.Boolean()), pinTriesSpent: Type.Optional(Type.Boolean()),
      deviceClockOffsetSeconds: Type.Optional(Type.Integer()), hospitalDown: Type.Optional(Type.Boolean()),
    }),
    expect: Type.Object({
      /** 'claimed_level_1', 'claimed_level_2' or a refusal code. */
      claim: Type.String(),
      /** How the person proves to be the holder; null where it does not come to that. */
      proof: Type.Union([Type.Enum(['phone', 'face', 'counter']), Type.Null()]),
      /** ['valid'], ['no_code'] or reason codes. */
      verify: Type.Object({ identity: Type.Array(Type.String()), payment: Type.Array(Type.String()), identityOnceAuthorised: Type.Optional(Type.Array(Type.String())) }),
      explain: Type.Array(Type.String()), explainPublic: Type.Array(Type.String()),
    }),
  })), refusals: [],
});

export const listTestPortraits = route({
  operationId: 'listTestPortraits', method: 'GET', url: '/demo/portraits.json', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'The drawn portraits of the test persons by id, as addresses of an image; who has no photo in the registry is left out',
  reply: Type.Record(Type.String(), Type.String()), refusals: [],
});

export const makeDemoCode = route({
  operationId: 'makeDemoCode', method: 'POST', url: '/demo/codes', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'A fresh code of a test person, made by a simulated phone: to try verifyCode from a terminal window',
  body: Type.Object({ personId: Type.String({ maxLength: 60 }) }), reply: Type.Object({ code: Type.String(), digits: Type.String(), expiresAt: Instant }), refusals: ['test_person_unknown'],
});

export const enrolDemoTerminal = route({
  operationId: 'enrolDemoTerminal', method: 'POST', url: '/demo/terminals', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'Try as a clerk: enrol a demo terminal at a service point in one click', body: Type.Object({ servicePointId: Type.Optional(Type.String({ maxLength: 40 })) }),
  reply: Type.Object({ terminal: TerminalView, terminalKey: Type.String() }), refusals: [],
});

const Neighbours = Type.Object({
  sms: Type.Enum(['well', 'slow', 'down', 'lost']), face: Type.Enum(['match', 'no_match', 'liveness_failed', 'down']),
  hospital: Type.Enum(['well', 'down', 'flapping']), network: Type.Enum(['well', 'cut']),
  wechat: Type.Enum(['well', 'code_expired', 'code_used', 'foreign_real_name', 'snapshot_user', 'busy', 'token_refused', 'slow', 'down']),
  alipay: Type.Enum(['well', 'code_invalid', 'foreign_real_name', 'real_name_missing', 'busy', 'forged_signature', 'signature_stripped', 'slow', 'down']),
  bank: Type.Enum(['well', 'expired', 'audience_wrong', 'key_foreign', 'signature_stripped', 'nonce_used', 'fields_unreadable', 'closed', 'scope_too_wide', 'return_address_foreign', 'address_used', 'person_foreign', 'code_used', 'down']),
  region: Type.Enum(['well', 'slow', 'wrong_answers', 'yes_to_everybody', 'signature_foreign', 'answer_replayed', 'drops', 'hangs', 'fails', 'too_large', 'redirects', 'clock_late', 'certificate_expired', 'certificate_foreign', 'down']),
});
export const getNeighbours = route({
  operationId: 'getNeighbours', method: 'GET', url: '/demo/neighbours', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'How the simulated neighbours behave, and where they are', reply: Type.Object({ faults: Neighbours, urls: Type.Object({ sms: Type.String(), face: Type.String(), hospital: Type.String(), wechat: Type.String(), alipay: Type.String(), bank: Type.String(), region: Type.String() }) }), refusals: [],
});
export const setNeighbours = route({
  operationId: 'setNeighbours', method: 'PUT', url: '/demo/neighbours', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'Make a neighbour fail, or well again', body: Type.Partial(Neighbours), reply: Neighbours, refusals: ['neighbour_unreachable'],
});

const Clock = Type.Object({ offsetMs: Type.Integer(), now: Instant });
export const getDemoClock = route({
  operationId: 'getDemoClock', method: 'GET', url: '/demo/clock', tag, demo: true, who: ['stranger', 'holder', 'terminal'], summary: 'The demo clock', reply: Clock, refusals: [],
});
export const setDemoClock = route({
  operationId: 'setDemoClock', method: 'PUT', url: '/demo/clock', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'Move time, to see what lapses', body: Type.Object({ offsetMs: Type.Integer({ minimum: -31_536_000_000, maximum: 31_536_000_000 }) }), reply: Clock, refusals: [],
});
export const DemoMessages = Type.Object({ messages: Type.Array(Type.Object({ id: Type.String(), to: Type.String(), text: Type.String(), code: Type.Union([Type.String(), Type.Null()]), at: Instant })) });
export const readDemoInbox = route({
  operationId: 'readDemoInbox', method: 'GET', url: '/demo/messages', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'The simulated SMS inbox of a test person’s phone', query: Type.Object({ to: Type.Optional(Type.String({ maxLength: 20 })) }), reply: DemoMessages, refusals: [],
});

export const listDemoStaff = route({
  operationId: 'listDemoStaff', method: 'GET', url: '/demo/staff.json', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'The invented staff of the demonstration: somebody for each role, at the ministry, in provinces, cities and at a counter',
  reply: Type.Array(Type.Object({ staffNumber: StaffNumber, name: Type.String(), agencyName: SaidView, grants: Type.Array(StaffGrantView) })), refusals: [],
});

export const signInAsDemoStaff = route({
  operationId: 'signInAsDemoStaff', method: 'POST', url: '/demo/staff/sign-in', tag, demo: true, who: ['stranger', 'holder', 'terminal'],
  summary: 'Come into the console as one of the invented staff, without a passkey', body: Type.Object({ staffNumber: StaffNumber }), reply: StaffMemberView, refusals: ['staff_not_found'],
});

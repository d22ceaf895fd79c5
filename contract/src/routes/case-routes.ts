import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CaseEventKind, CaseReason, CaseState } from '../services/case-words.ts';
import { CaseProposal } from '../services/contents.ts';
import { ServiceKey } from '../services/services.ts';
import { CalendarDay, Fen, Instant, Maybe, RegionCode, SaidView, Uuid } from '../values.ts';
import { ReasonText } from './approval-routes.ts';
import { DocumentType } from './document-routes.ts';
import { InClear, PersonField } from './person-routes.ts';

const tag = 'Services';
const signedIn = ['sign_in_needed'] as const;

/** Several lines of somebody's own words. */
export const CaseText = Type.String({ minLength: 2, maxLength: 1000, pattern: '\\S' });
/** 'A7K2-9M4Q': what people read out to each other; says nothing of anybody. */
export const CaseNumber = Type.String({ pattern: '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$' });

/** What a region says of a service on a day. */
export const ServiceTerms = Type.Object({ offered: Type.Boolean(), days: Type.Integer(), costFen: Fen, clause: Type.String() });

export const ServiceView = Type.Object({
  service: ServiceKey, terms: ServiceTerms,
  /** What it would be of, where there is a choice: the id of a card. */
  subject: Maybe(Type.String()),
  /** One of theirs is under way. */
  openCaseNumber: Maybe(Type.String()),
  /** Null: they can ask for it now; else the code of the refusal. */
  refusal: Maybe(Type.String()),
  /** In the words of that refusal. */
  refusalWords: Maybe(Type.String()),
});
export type ServiceView = Static<typeof ServiceView>;

export const listServices = route({
  operationId: 'listServices', method: 'GET', url: '/api/services', tag, who: ['holder'],
  summary: 'What can be done here, on which terms, and whether I can ask for it now',
  reply: Type.Object({ regionCode: RegionCode, regionName: SaidView, services: Type.Array(ServiceView) }), refusals: signedIn,
});

export const CaseSummary = Type.Object({
  caseNumber: Type.String(), service: ServiceKey, state: CaseState, stateSince: Instant, openedAt: Instant,
  /** The day by which it is decided; of one that waits for its holder, by which they answer. */
  dueOn: CalendarDay, regionCode: RegionCode, regionName: SaidView,
});
export type CaseSummary = Static<typeof CaseSummary>;

/** A named value of what is asked for, beside what is held. Names have words in `case-field-words.ts`. */
export const ComparedField = Type.Object({
  field: Type.String(), held: Maybe(Type.String()), asked: Maybe(Type.String()), differs: Type.Boolean(),
  /** What is asked, by name, where the value is only its number: a place. */
  name: Type.Optional(SaidView),
});
export type ComparedField = Static<typeof ComparedField>;

export const CaseAttachment = Type.Object({ attachmentId: Uuid, type: DocumentType, bytes: Type.Integer(), at: Instant });
export type CaseAttachment = Static<typeof CaseAttachment>;

export const CaseEvent = Type.Object({
  eventNo: Type.Integer(), what: CaseEventKind, at: Instant, by: Type.Enum(['holder', 'desk', 'clock']),
  reason: Maybe(CaseReason), words: Maybe(Type.String()),
});
export type CaseEvent = Static<typeof CaseEvent>;

export const CaseView = Type.Object({
  ...CaseSummary.properties,
  /** What was asked for, as one reads it. */
  fields: Type.Array(ComparedField),
  attachments: Type.Array(CaseAttachment),
  /** Oldest first; without what only the desk does among itself. */
  timeline: Type.Array(CaseEvent),
  decision: Maybe(Type.Object({ at: Instant, outcome: Type.Enum(['granted', 'refused']), reason: Maybe(CaseReason), words: Maybe(Type.String()) })),
  /** Nothing is granted before there is one. */
  documentNeeded: Type.Boolean(),
  mayWithdraw: Type.Boolean(), maySay: Type.Boolean(), mayAttach: Type.Boolean(), mayAppeal: Type.Boolean(),
  /** The last day for an appeal. */
  appealUntil: Maybe(CalendarDay),
});
export type CaseView = Static<typeof CaseView>;

const params = Type.Object({ caseNumber: CaseNumber });
const mine = ['sign_in_needed', 'case_not_found'] as const;

export const openCase = route({
  operationId: 'openCase', method: 'POST', url: '/api/cases', tag, who: ['holder'], idempotent: true,
  summary: 'Ask for a service: a case with a number and a day', body: CaseProposal, reply: CaseView,
  refusals: [
    ...signedIn, 'service_not_offered', 'case_open_already', 'cases_spent', 'level_too_low', 'not_permitted', 'no_sealed_card', 'no_locked_card',
    'card_sealed', 'card_formally_lost', 'card_locked', 'card_cancelled', 'no_card_in_use',
    'unemployment_registered', 'insured_as_employed', 'pension_drawn', 'below_working_age', 'leaving_day_not_possible',
    'voucher_not_entitled', 'course_not_found', 'course_closed', 'course_full', 'course_without_voucher', 'voucher_in_force', 'vouchers_spent', 'voucher_allowance_spent', 'skill_on_record', 'skill_day_not_possible',
    'no_benefit_to_prove', 'benefit_not_found', 'benefit_ended', 'benefit_holder_deceased', 'benefit_not_due', 'face_check_first',
    'service_point_unknown', 'fault_moment_not_possible', 'fault_reports_spent', 'look_not_found', 'look_was_yours',
    'correction_not_offered', 'correction_holder_deceased', 'correction_same_value', 'new_phone_malformed', 'new_phone_not_proved', 'new_photo_unreadable', 'new_photo_too_small', 'new_name_malformed',
  ],
});

export const listCases = route({
  operationId: 'listCases', method: 'GET', url: '/api/cases', tag, who: ['holder'],
  summary: 'My cases, newest first', reply: Type.Object({ cases: Type.Array(CaseSummary) }), refusals: signedIn,
});

export const getCase = route({
  operationId: 'getCase', method: 'GET', url: '/api/cases/:caseNumber', tag, who: ['holder'],
  summary: 'One case of mine: state, day, timeline, messages, decision', params, reply: CaseView, refusals: mine,
});

export const sayInCase = route({
  operationId: 'sayInCase', method: 'POST', url: '/api/cases/:caseNumber/messages', tag, who: ['holder'], idempotent: true,
  summary: 'Say something to the desk; answers what the desk asked', params, body: Type.Object({ words: CaseText }), reply: CaseView,
  refusals: [...mine, 'case_over', 'case_messages_spent'],
});

export const attachToCase = route({
  operationId: 'attachToCase', method: 'POST', url: '/api/cases/:caseNumber/attachments', tag, who: ['holder'], takes: 'application/octet-stream',
  summary: 'Add a document (PDF, PNG, JPEG; told by its bytes), at most 5 MiB and six to a case; kept sealed; the same bytes twice are one', params, reply: CaseAttachment,
  refusals: [...mine, 'case_over', 'case_attachments_spent', 'case_attachment_too_large', 'document_type_refused', 'document_broken_off'],
});

export const getCaseAttachment = route({
  operationId: 'getCaseAttachment', method: 'GET', url: '/api/cases/:caseNumber/attachments/:attachmentId', tag, who: ['holder'], bytes: 'application/octet-stream', attachment: true,
  summary: 'The bytes of a document of mine', params: Type.Object({ caseNumber: CaseNumber, attachmentId: Uuid }), refusals: [...mine, 'document_not_found'],
});

export const withdrawCase = route({
  operationId: 'withdrawCase', method: 'POST', url: '/api/cases/:caseNumber/withdrawal', tag, who: ['holder'],
  summary: 'Take it back before it is decided', params, reply: CaseView, refusals: [...mine, 'case_over'],
});

export const appealCase = route({
  operationId: 'appealCase', method: 'POST', url: '/api/cases/:caseNumber/appeal', tag, who: ['holder'],
  summary: 'Say why the refusal is wrong: somebody else decides, once', params, body: Type.Object({ words: CaseText }), reply: CaseView, refusals: [...mine, 'case_not_to_appeal'],
});

// The desk.
const desk = ['officer', 'clerk_supervisor'] as const;
const atDesk = ['staff_sign_in_needed', 'role_needed', 'case_not_found'] as const;

export const DeskSummary = Type.Object({
  ...CaseSummary.properties,
  overdue: Type.Boolean(),
  /** Number of the member of staff who has it; null: nobody. */
  claimedBy: Maybe(Type.String()), mine: Type.Boolean(),
  /** There is something from the holder that nobody has answered. */
  unanswered: Type.Boolean(),
});
export type DeskSummary = Static<typeof DeskSummary>;

export const listDesk = route({
  operationId: 'listDesk', method: 'GET', url: '/api/console/cases', tag, who: ['staff'], roles: desk,
  summary: 'The queue of my area in the order of the days by which they are due; nothing personal in it',
  query: Type.Object({
    box: Type.Enum(['to_do', 'mine', 'done']),
    service: Type.Optional(ServiceKey), state: Type.Optional(CaseState), areaCode: Type.Optional(RegionCode),
    /** Found in whichever box it lies. */
    caseNumber: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
    /** Both as the page before gave them. */
    afterDay: Type.Optional(CalendarDay), afterId: Type.Optional(Uuid), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  reply: Type.Object({ cases: Type.Array(DeskSummary), next: Maybe(Type.Object({ afterDay: CalendarDay, afterId: Uuid })), counts: Type.Object({ to_do: Type.Integer(), overdue: Type.Integer(), mine: Type.Integer() }) }),
  refusals: ['staff_sign_in_needed', 'role_needed'],
});

export const DeskCaseView = Type.Object({
  ...DeskSummary.properties,
  /** Masked; unmasking is asked for beside it, with a reason. */
  holder: Type.Object({ maskedName: Type.String(), maskedIdentityNumber: Type.String(), ageYears: Maybe(Type.Integer()) }),
  fields: Type.Array(ComparedField), attachments: Type.Array(CaseAttachment),
  /** Everything, also what the desk did; `by` as a number of staff where it was one. */
  timeline: Type.Array(Type.Object({ ...CaseEvent.properties, staffNumber: Maybe(Type.String()) })),
  /** What the first officer would decide, where a second must agree. */
  proposed: Maybe(Type.Object({ outcome: Type.Enum(['granted', 'refused']), reason: Maybe(CaseReason), words: Maybe(Type.String()) })),
  needsSecond: Type.Boolean(),
  /** What granting would do today is not possible: the code; null: it is possible. */
  wouldRefuse: Maybe(Type.String()),
  mayClaim: Type.Boolean(), mayRelease: Type.Boolean(), mayDecide: Type.Boolean(), mayConfirm: Type.Boolean(), mayAsk: Type.Boolean(),
});
export type DeskCaseView = Static<typeof DeskCaseView>;

const deskRoute = { tag, who: ['staff'], roles: desk, params, reply: DeskCaseView } as const;
const one = '/api/console/cases/:caseNumber';

export const getDeskCase = route({ operationId: 'getDeskCase', method: 'GET', url: one, ...deskRoute, summary: 'One case with what is held beside what is asked for; the look is on record', refusals: atDesk });
export const claimCase = route({ operationId: 'claimCase', method: 'POST', url: `${one}/claim`, ...deskRoute, summary: 'Take it: nobody else works on it meanwhile', refusals: [...atDesk, 'case_over', 'case_of_another'] });
export const releaseCase = route({ operationId: 'releaseCase', method: 'POST', url: `${one}/release`, ...deskRoute, summary: 'Give it back to the queue', refusals: [...atDesk, 'case_over', 'case_of_another'] });
export const askHolder = route({
  operationId: 'askHolder', method: 'POST', url: `${one}/question`, ...deskRoute, summary: 'Ask the holder for something; its day waits until they answer',
  body: Type.Object({ words: CaseText }), refusals: [...atDesk, 'case_over', 'case_of_another'],
});
export const decideCase = route({
  operationId: 'decideCase', method: 'POST', url: `${one}/decision`, ...deskRoute,
  summary: 'Grant or refuse, with a reason and words; what is granted is done in the same transaction; where policy asks for a second officer it is proposed to them',
  body: Type.Object({ outcome: Type.Enum(['granted', 'refused']), reason: Type.Optional(CaseReason), words: Type.Optional(CaseText) }),
  refusals: [...atDesk, 'case_over', 'case_of_another', 'case_reason_needed', 'case_cannot_be_granted', 'case_own_decision'],
});
export const confirmCase = route({
  operationId: 'confirmCase', method: 'POST', url: `${one}/confirmation`, ...deskRoute, summary: 'The second officer agrees, or sends it back with words',
  body: Type.Object({ agree: Type.Boolean(), words: Type.Optional(CaseText) }),
  refusals: [...atDesk, 'case_over', 'case_own_decision', 'case_reason_needed', 'case_cannot_be_granted'],
});
export const getDeskAttachment = route({
  operationId: 'getDeskAttachment', method: 'GET', url: `${one}/attachments/:attachmentId`, tag, who: ['staff'], roles: desk, bytes: 'application/octet-stream', attachment: true,
  summary: 'A document of the case; the look is on record', params: Type.Object({ caseNumber: CaseNumber, attachmentId: Uuid }), refusals: [...atDesk, 'document_not_found'],
});
export const unmaskCaseHolder = route({
  operationId: 'unmaskCaseHolder', method: 'POST', url: `${one}/unmasking`, tag, who: ['staff'], roles: desk, params, reply: InClear,
  summary: 'See some fields of whose case one has taken in clear, with a reason: each is named in the person’s own record of who looked. Counted as every unmasking is',
  body: Type.Object({ reason: ReasonText, fields: Type.Array(PersonField, { minItems: 1, maxItems: 5, uniqueItems: true }) }),
  refusals: [...atDesk, 'case_over', 'case_of_another', 'person_unmaskings_spent'],
});
export const listWorkload = route({
  operationId: 'listWorkload', method: 'GET', url: '/api/console/case-workload', tag, who: ['staff'], roles: desk,
  summary: 'By area and by member of staff: waiting, overdue, decided in the last seven days',
  reply: Type.Object({
    areas: Type.Array(Type.Object({ areaCode: RegionCode, waiting: Type.Integer(), overdue: Type.Integer(), decided: Type.Integer() })),
    staff: Type.Array(Type.Object({ staffNumber: Type.String(), claimed: Type.Integer(), decided: Type.Integer() })), asOf: Instant,
  }),
  refusals: ['staff_sign_in_needed', 'role_needed'],
});

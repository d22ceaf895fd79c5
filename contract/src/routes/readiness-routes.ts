import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, Instant, Maybe, RegionCode, SaidView, Uuid } from '../values.ts';
import { ReasonText } from './approval-routes.ts';
import { ReadinessContent, ReadinessItem } from './readiness-contents.ts';

const tag = 'Registration';
const base = '/api/console/registration/areas/:areaCode/readiness';
const params = Type.Object({ areaCode: RegionCode });
const readers = ['officer', 'approver', 'auditor'] as const;
const noEntry = ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'region_unknown'] as const;

/** Everything that keeps an item from being ready. A closed list; words stand in `readiness-words.ts`. */
export const ReadinessFinding = Type.Enum([
  'nothing_yet',
  'required_service_missing', 'required_service_not_open', 'service_twice', 'service_without_credential', 'service_without_points',
  'technical_test_missing', 'technical_test_failed', 'technical_test_too_old',
  'staff_missing', 'equipment_missing', 'staff_short', 'equipment_short', 'plan_needed_for_capacity',
  'design_missing', 'costs_missing', 'cost_year_twice', 'cost_year_wrong', 'cost_total_wrong', 'intake_missing', 'intake_month_twice', 'intake_total_wrong',
  'cards_missing', 'cards_months_wrong', 'cards_point_wrong', 'cards_month_wrong', 'cards_total_wrong', 'cards_before_intake',
  'section_missing', 'section_too_short',
  'scenario_missing', 'scenario_without_steps', 'role_unknown', 'role_twice', 'switch_unassigned', 'switch_in_one_hand', 'drill_missing', 'drill_overdue', 'drill_without_outcome', 'drill_without_evidence',
]);
export type ReadinessFinding = Static<typeof ReadinessFinding>;

/** `incomplete`: findings are left. `ready`: nobody has looked yet. Of a city the province accepts first, then the ministry. */
export const ReadinessState = Type.Enum(['empty', 'incomplete', 'ready', 'returned', 'accepted_by_province', 'accepted']);
export type ReadinessState = Static<typeof ReadinessState>;

const Finding = Type.Object({
  finding: ReadinessFinding,
  /** Where: a service, a year, a month, a place, a section; null: in the whole. */
  where: Maybe(Type.String()),
  /** What is stated and what it comes to, or how many there are and how many are needed. */
  stated: Maybe(Type.Integer()), found: Maybe(Type.Integer()),
});
export type ReadinessFound = Static<typeof Finding>;

const Review = Type.Object({ version: Type.Integer(), level: Type.Enum(['province', 'ministry']), accepted: Type.Boolean(), reason: Type.String(), reviewedBy: Maybe(Type.String()), at: Instant });

export const ReadinessItemView = Type.Object({
  item: ReadinessItem, state: ReadinessState,
  /** Null: nobody has written anything; of the technical condition always, because a test says it. */
  version: Maybe(Type.Integer()), editedBy: Maybe(Type.String()), editedAt: Maybe(Instant),
  findings: Type.Array(Finding), review: Maybe(Review),
  /** What the newest version rests on: documents that the area handed in (`listDocuments`). */
  documents: Type.Array(Uuid),
  /** Of the technical condition: the test that holds. */
  evidence: Maybe(Type.Object({ testId: Uuid, passedAt: Instant, validUntil: Instant })),
  mayReview: Type.Boolean(),
});
export type ReadinessItemView = Static<typeof ReadinessItemView>;

export const getReadiness = route({
  operationId: 'getReadiness', method: 'GET', url: base, tag, who: ['staff'], roles: readers,
  summary: 'What Article 6 asks of an area, item by item: state, findings, who wrote it, who reviewed it', params,
  reply: Type.Object({ areaCode: RegionCode, name: SaidView, items: Type.Array(ReadinessItemView), complete: Type.Boolean(), accepted: Type.Boolean(), mayEdit: Type.Boolean(), requiredServices: Type.Array(Type.String()) }),
  refusals: noEntry,
});

/** An area in the list: `toDo` counts what whoever asks can do there now. */
export const ReadinessAreaRow = Type.Object({
  areaCode: RegionCode, name: SaidView, items: Type.Array(Type.Object({ item: ReadinessItem, state: ReadinessState, mayReview: Type.Boolean() })), accepted: Type.Boolean(),
  toMend: Type.Integer(), forReview: Type.Integer(), toDo: Type.Integer(),
});
export type ReadinessAreaRow = Static<typeof ReadinessAreaRow>;

export const listReadiness = route({
  operationId: 'listReadiness', method: 'GET', url: '/api/console/registration/readiness', tag, who: ['staff'], roles: readers,
  summary: 'Every province and city that whoever asks reaches, by code: how far each is, and what waits for whom',
  query: Type.Object({ waits: Type.Optional(Type.Enum(['me', 'mending', 'review', 'nobody'])), areaCode: Type.Optional(RegionCode), after: Type.Optional(RegionCode), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })) }),
  reply: Type.Object({ areas: Type.Array(ReadinessAreaRow), next: Maybe(RegionCode), /** Of all that the filters leave. */ count: Type.Integer(), /** Items, whatever the filters are. */ toDo: Type.Integer() }),
  refusals: ['staff_sign_in_needed', 'role_needed'],
});

export const getReadinessItem = route({
  operationId: 'getReadinessItem', method: 'GET', url: `${base}/:item`, tag, who: ['staff'], roles: readers,
  summary: 'One item as it was written last, with every version and review before', params: Type.Object({ areaCode: RegionCode, item: ReadinessItem }),
  reply: Type.Object({
    item: ReadinessItemView, content: Maybe(ReadinessContent),
    versions: Type.Array(Type.Object({ version: Type.Integer(), editedBy: Maybe(Type.String()), at: Instant, content: ReadinessContent, documents: Type.Array(Uuid) })), reviews: Type.Array(Review),
  }),
  refusals: noEntry,
});

export const editReadinessItem = route({
  operationId: 'editReadinessItem', method: 'PUT', url: base, tag, who: ['staff'], roles: ['officer'],
  summary: 'Write an item anew; it may be unfinished, and says what is left. Whoever reviewed the version before looks again', params,
  body: Type.Object({
    /** That was read before; 0 where there was none. */
    version: Type.Integer({ minimum: 0 }), content: ReadinessContent,
    /** Its evidence, handed in before. */
    documents: Type.Array(Uuid, { maxItems: 20, uniqueItems: true }),
  }),
  reply: ReadinessItemView, refusals: [...noEntry, 'readiness_changed', 'document_not_found'],
});

export const reviewReadinessItem = route({
  operationId: 'reviewReadinessItem', method: 'POST', url: `${base}/:item/reviews`, tag, who: ['staff'], roles: ['approver'], idempotent: true,
  summary: 'Accept or return an item, for the province or the ministry, with the reason; never by anybody who wrote any of it', params: Type.Object({ areaCode: RegionCode, item: ReadinessItem }),
  body: Type.Object({ version: Type.Integer({ minimum: 1 }), accept: Type.Boolean(), reason: ReasonText }),
  reply: ReadinessItemView,
  refusals: [...noEntry, 'idempotency_key_missing', 'idempotency_key_reused', 'readiness_changed', 'readiness_own_edit', 'readiness_incomplete', 'readiness_province_first', 'readiness_by_test_only'],
});

/** What the emergency plan stops by a switch, as it stands now. A till is revoked at its place. */
export const AreaStop = Type.Object({
  killSwitch: Type.Enum(['pause_issuing', 'force_online_only']), switchName: Type.Enum(['ecard_issue', 'offline_codes']),
  /** `never_opened`: nobody ever opened it in this area, so that there is nothing to stop. */
  state: Type.Enum(['running', 'stopped', 'never_opened']),
  /** Since which day it stops. */
  since: Maybe(CalendarDay),
});
export type AreaStop = Static<typeof AreaStop>;

export const listAreaStops = route({
  operationId: 'listAreaStops', method: 'GET', url: '/api/console/registration/areas/:areaCode/stops', tag, who: ['staff'], roles: readers,
  summary: 'Which stops of the emergency plan stand in an area now, also by its province or the nation', params,
  reply: Type.Object({ stops: Type.Array(AreaStop), mayAsk: Type.Boolean() }), refusals: noEntry,
});

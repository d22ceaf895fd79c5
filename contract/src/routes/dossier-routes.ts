import { Type, type Static, type TSchema } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, Instant, RegionCode, SaidView, Uuid } from '../values.ts';
import { IssueScope } from './issuer-routes.ts';
import { ReasonText } from './approval-routes.ts';

const tag = 'Registration';
const Maybe = <Of extends TSchema>(of: Of) => Type.Union([of, Type.Null()]);
const base = '/api/console/registration/areas/:areaCode/dossier';
const params = Type.Object({ areaCode: RegionCode });
const readers = ['officer', 'approver', 'auditor'] as const;
const noEntry = ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'region_unknown'] as const;

/** What a region hands in (Measures, Art. 7), in the order of the article. */
export const DossierItem = Type.Enum(['application_form', 'preparation_statement', 'file_structure', 'card_face', 'local_measures', 'others']);
export type DossierItem = Static<typeof DossierItem>;

export const DossierState = Type.Enum(['draft', 'province_review', 'ministry_review', 'returned', 'rejected', 'withdrawn', 'lapsed', 'stale', 'approved', 'filed']);
export type DossierState = Static<typeof DossierState>;

const Line = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const Passage = Type.String({ minLength: 20, maxLength: 4000, pattern: '\\S' });
const Count = Type.Integer({ minimum: 0, maximum: 100_000_000 });
const Fen = Type.Integer({ minimum: 0, maximum: 100_000_000_000_000 });
const ByMonth = Type.Array(Count, { minItems: 12, maxItems: 12 });

/** Art. 7, item 1. The cards of the first year stand by month, and add up. */
export const ApplicationForm = Type.Object({
  formVersion: Type.Literal(1),
  agencyName: Line, address: Line, officeInCharge: Line, officePhone: Type.String({ pattern: '^[0-9+() -]{3,30}$' }),
  scope: Type.Array(IssueScope, { minItems: 1, uniqueItems: true }),
  population: Count,
  firstMonth: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }),
  cardsFirstYear: Count, cardsByMonth: ByMonth,
  suppliers: Type.Array(Type.Object({ name: Line, product: Line }, { additionalProperties: false }), { maxItems: 20 }),
}, { additionalProperties: false });
export type ApplicationForm = Static<typeof ApplicationForm>;

/** Art. 7, item 2, over what Art. 6 asks for. Cost stands by year, collection by point and month. */
export const PreparationStatement = Type.Object({
  formVersion: Type.Literal(1),
  businessProcesses: Passage, systems: Passage, managementRegime: Passage, internalControl: Passage, emergencyPlan: Passage,
  staff: Type.Array(Type.Object({ post: Line, people: Type.Integer({ minimum: 1, maximum: 100_000 }), cardsPerMonthEach: Count }, { additionalProperties: false }), { minItems: 1, maxItems: 50 }),
  costByYear: Type.Array(Type.Object({ year: Type.Integer({ minimum: 2011, maximum: 2100 }), equipmentFen: Fen, cardsFen: Fen, operationFen: Fen, totalFen: Fen }, { additionalProperties: false }), { minItems: 1, maxItems: 10 }),
  totalCostFen: Fen,
  collectionByPoint: Type.Array(Type.Object({ point: Line, byMonth: ByMonth, total: Count }, { additionalProperties: false }), { minItems: 1, maxItems: 200 }),
}, { additionalProperties: false });
export type PreparationStatement = Static<typeof PreparationStatement>;

/** Art. 7, item 4: parameters of the one national template. */
export const CardFaceItem = Type.Object({ issuerName: Line, theme: Type.Enum(['jade', 'lake', 'brick', 'plum', 'slate', 'ochre']), coOperation: Type.String({ maxLength: 100 }) }, { additionalProperties: false });

/** One text in Chinese, and in the other languages where it is given. */
const Measure = Type.Object({ 'zh-CN': Type.String({ minLength: 20, maxLength: 20_000, pattern: '\\S' }), es: Type.Optional(Type.String({ maxLength: 20_000 })), en: Type.Optional(Type.String({ maxLength: 20_000 })) }, { additionalProperties: false });

/** Art. 7, item 5, in the five sections of Art. 16: what is published once it is approved. */
export const LocalMeasures = Type.Object({ functions: Measure, application: Measure, scope_of_use: Measure, loss_and_replacement: Measure, rights_and_duties: Measure }, { additionalProperties: false });
export type LocalMeasures = Static<typeof LocalMeasures>;

/** Art. 7, item 6: files that were handed in beside. */
export const OtherMaterials = Type.Object({ uploadIds: Type.Array(Uuid, { maxItems: 50, uniqueItems: true }) }, { additionalProperties: false });

/** Why an item is not ready. A closed list; words in `dossierFaultWords`. */
export const DossierFaultCode = Type.Enum(['missing', 'field_wrong', 'does_not_add_up', 'file_structure_fault', 'card_face_fault', 'document_unknown', 'not_signed', 'not_corrected']);
export type DossierFaultCode = Static<typeof DossierFaultCode>;

export const DossierFault = Type.Object({
  code: DossierFaultCode,
  /** Where in the item, as a JSON pointer; empty: all of it. */
  at: Type.String(),
  words: SaidView,
});
export type DossierFault = Static<typeof DossierFault>;

const Comment = Type.Object({ at: Instant, by: Maybe(Type.String()), version: Type.Integer(), mark: Type.Enum(['comment', 'accepted', 'to_correct']), words: Type.String() });

export const DossierItemView = Type.Object({
  item: DossierItem,
  /** Counts every save; whoever saves names the one that they read. 0: not begun. */
  edition: Type.Integer(),
  /** As it was saved, also where it is not ready; null: not begun. */
  content: Type.Unknown(),
  contentHash: Maybe(Type.String()),
  savedAt: Maybe(Instant), savedBy: Maybe(Type.String()),
  needsSignature: Type.Boolean(),
  /** Over these very contents; null: nobody has signed them. */
  signature: Maybe(Type.Object({ by: Maybe(Type.String()), at: Instant })),
  faults: Type.Array(DossierFault),
  /** The newest mark of a reviewer, with all comments, newest first. */
  mark: Maybe(Type.Enum(['accepted', 'to_correct'])), comments: Type.Array(Comment),
});
export type DossierItemView = Static<typeof DossierItemView>;

/** Who does the next step; `nobody`: it is approved or filed. */
export const DossierTurn = Type.Enum(['area', 'province', 'ministry', 'nobody']);
export type DossierTurn = Static<typeof DossierTurn>;

export const DossierView = Type.Object({
  areaCode: RegionCode, areaName: SaidView,
  /** Counts the dossiers of the area. */
  dossierNo: Type.Integer(),
  /** The first registration, or a later change of what was approved (Art. 8). */
  purpose: Type.Enum(['registration', 'change']),
  state: DossierState, turn: DossierTurn,
  /** What was handed in last; 0: nothing yet. */
  version: Type.Integer(),
  startedAt: Instant,
  /** The held change by which it is reviewed. */
  approvalId: Maybe(Uuid),
  items: Type.Array(DossierItemView),
  /** How many of the items are ready to be handed in. */
  ready: Type.Integer(), of: Type.Integer(),
  versions: Type.Array(Type.Object({ version: Type.Integer(), at: Instant, by: Maybe(Type.String()), contentHash: Type.String() })),
  /** Allotted on approval. */
  issuerNumber: Maybe(Type.String()),
  mayEdit: Type.Boolean(), mayComment: Type.Boolean(),
});
export type DossierView = Static<typeof DossierView>;

export const DossierSummary = Type.Object({
  ...Type.Pick(DossierView, ['areaCode', 'areaName', 'dossierNo', 'purpose', 'state', 'turn', 'version', 'startedAt', 'approvalId', 'ready', 'of', 'issuerNumber']).properties,
  /** Since when it has stood like that. */
  stateSince: Instant,
});
export type DossierSummary = Static<typeof DossierSummary>;

export const listDossiers = route({
  operationId: 'listDossiers', method: 'GET', url: '/api/console/registration/dossiers', tag, who: ['staff'], roles: readers,
  summary: 'The newest dossier of each area that whoever asks reaches, by area: where it stands and whose turn it is',
  query: Type.Object({ state: Type.Optional(DossierState), turn: Type.Optional(DossierTurn), areaCode: Type.Optional(RegionCode), after: Type.Optional(RegionCode), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })) }),
  reply: Type.Object({ dossiers: Type.Array(DossierSummary), next: Maybe(RegionCode), count: Type.Integer() }), refusals: ['staff_sign_in_needed', 'role_needed'],
});

export const getDossier = route({
  operationId: 'getDossier', method: 'GET', url: base, tag, who: ['staff'], roles: readers, params,
  summary: 'The newest dossier of an area: each item with its contents, faults, signature and comments', reply: DossierView, refusals: [...noEntry, 'dossier_not_found'],
});

export const startDossier = route({
  operationId: 'startDossier', method: 'POST', url: base, tag, who: ['staff'], roles: ['officer'], params, idempotent: true,
  summary: 'Begin the dossier of an area; of one that is approved already a change of it, which begins as it was approved', reply: DossierView, refusals: [...noEntry, 'dossier_open_already'],
});

const itemParams = Type.Object({ ...params.properties, item: DossierItem });

export const saveDossierItem = route({
  operationId: 'saveDossierItem', method: 'PUT', url: `${base}/items/:item`, tag, who: ['staff'], roles: ['officer'], params: itemParams,
  summary: 'Save an item as it stands, ready or not; its faults come back with it', body: Type.Object({ edition: Type.Integer({ minimum: 0 }), content: Type.Unknown() }),
  reply: DossierItemView, refusals: [...noEntry, 'dossier_not_found', 'dossier_under_review', 'dossier_item_changed', 'dossier_item_too_large'],
});

export const signDossierItem = route({
  operationId: 'signDossierItem', method: 'POST', url: `${base}/items/:item/signature`, tag, who: ['staff'], roles: ['officer'], params: itemParams,
  summary: 'Sign a form as it stands, after a fresh proof by passkey', body: Type.Object({ contentHash: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
  reply: DossierItemView, refusals: [...noEntry, 'dossier_not_found', 'dossier_under_review', 'dossier_item_changed', 'passkey_proof_needed'],
});

export const commentDossierItem = route({
  operationId: 'commentDossierItem', method: 'POST', url: `${base}/items/:item/comments`, tag, who: ['staff'], roles: ['officer', 'approver'], params: itemParams, idempotent: true,
  summary: 'Say something of an item; whoever reviews also marks it as accepted or to be corrected', body: Type.Object({ mark: Type.Enum(['comment', 'accepted', 'to_correct']), words: ReasonText }),
  reply: DossierItemView, refusals: [...noEntry, 'dossier_not_found', 'dossier_not_under_review'],
});

export const submitDossier = route({
  operationId: 'submitDossier', method: 'POST', url: `${base}/submission`, tag, who: ['staff'], roles: ['officer'], params, idempotent: true,
  summary: 'Hand in a dossier without faults: to the province and then the ministry, of a province’s own to the ministry; after a return, a new version of it. A change of supplier, volume or people alone is filed at once (Art. 8)',
  body: Type.Object({ reason: ReasonText }), reply: DossierView,
  refusals: [...noEntry, 'dossier_not_found', 'dossier_under_review', 'dossier_incomplete', 'not_permitted', 'approval_changes_nothing', 'approval_nobody_to_decide', 'issuer_suspended'],
});

export const compareDossierVersions = route({
  operationId: 'compareDossierVersions', method: 'GET', url: `${base}/differences`, tag, who: ['staff'], roles: readers, params,
  summary: 'What differs between two versions that were handed in, field by field',
  query: Type.Object({ from: Type.Integer({ minimum: 1 }), to: Type.Integer({ minimum: 1 }) }),
  reply: Type.Object({ differences: Type.Array(Type.Object({ item: DossierItem, at: Type.String(), before: Type.Unknown(), after: Type.Unknown() })) }), refusals: [...noEntry, 'dossier_not_found'],
});

/** The names of the sections are those of `LocalMeasures`. An area that was approved before there were dossiers here has published nothing here. */
export const IssuerRulesView = Type.Object({
  areaCode: RegionCode, areaName: SaidView,
  versions: Type.Array(Type.Object({ version: Type.Integer(), since: CalendarDay, sections: LocalMeasures, changed: Type.Array(Type.String()) })),
});
export type IssuerRulesView = Static<typeof IssuerRulesView>;

export const getIssuerRules = route({
  operationId: 'getIssuerRules', method: 'GET', url: '/api/issuers/:areaCode/rules', tag: 'Status', who: ['stranger', 'holder', 'terminal'], params,
  summary: 'The published rules of a region, every version, newest first: five sections, and which of them changed (Art. 16)',
  reply: IssuerRulesView,
  refusals: ['issuer_not_approved'],
});

import { Type, type Static, type TSchema } from 'typebox';
import { route } from '../route.ts';
import {
  AuditExportProposal, CorrectableProposal, IssuerStandingProposal, PolicyRowProposal, ServicePointClosingProposal, ServicePointProposal,
  StaffGrantsProposal, StaffStandingProposal, StaffSuspensionProposal, SwitchProposal, TerminalProposal, TerminalRevocationProposal,
} from './approval-proposals.ts';
import { Instant, Maybe, RegionCode, SaidView, Uuid } from '../values.ts';

const tag = 'Approvals';

/** What can be held until somebody else agrees. A closed list; words in `approval-words.ts`. */
export const ApprovalKind = Type.Enum(['policy_row', 'switch', 'service_point', 'service_point_closing', 'terminal', 'terminal_revocation', 'staff_grants', 'staff_suspension', 'staff_standing', 'issuer_registration', 'issuer_standing', 'audit_export']);
export type ApprovalKind = Static<typeof ApprovalKind>;

export const ApprovalState = Type.Enum(['raised', 'returned', 'approved', 'applied', 'stale', 'rejected', 'withdrawn', 'lapsed']);
export type ApprovalState = Static<typeof ApprovalState>;

export const ApprovalStep = Type.Enum(['area', 'province', 'ministry']);
export type ApprovalStep = Static<typeof ApprovalStep>;

/** Of what an operator did in an emergency, past those who would have approved it. */
export const ApprovalReview = Type.Enum(['pending', 'confirmed', 'contested']);
export type ApprovalReview = Static<typeof ApprovalReview>;

/** One line of words: why. */
export const ReasonText = Type.String({ minLength: 3, maxLength: 500, pattern: '\\S.*\\S' });

/** Somebody at the console, by number; or an operator's verb at the machine, which has none. */
export const ApprovalPerson = Type.Object({ staffId: Maybe(Uuid), staffNumber: Maybe(Type.String()) });
export type ApprovalPerson = Static<typeof ApprovalPerson>;

export const ApprovalSummary = Type.Object({
  approvalId: Uuid,
  reference: Type.String(),
  kind: ApprovalKind,
  /** What would change, as the kind names it: 'ecard_issue:310100'. */
  subject: Type.String(),
  areaCode: RegionCode,
  state: ApprovalState,
  version: Type.Integer(),
  maker: ApprovalPerson,
  mine: Type.Boolean(),
  steps: Type.Array(ApprovalStep),
  stepsDone: Type.Integer(),
  raisedAt: Instant,
  dueAt: Instant,
  /** Its day is near: who decides has been reminded. */
  reminded: Type.Boolean(),
  /** Null: it was decided before it was done, or there was nobody to ask. */
  review: Maybe(ApprovalReview),
});
export type ApprovalSummary = Static<typeof ApprovalSummary>;

const FieldValue = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null(), Type.Array(Type.String())]);
const Fields = Type.Record(Type.String(), FieldValue);

/** Beside each other: what stands there, and what would. */
const FieldChange = Type.Object({ field: Type.String(), before: FieldValue, after: FieldValue });
export type FieldChange = Static<typeof FieldChange>;

const ApprovalVersion = Type.Object({
  version: Type.Integer(), at: Instant, reason: Type.String(),
  before: Maybe(Fields), after: Fields, changes: Type.Array(FieldChange),
});

const ApprovalEvent = Type.Object({
  at: Instant, version: Type.Integer(),
  what: Type.Enum(['raised', 'corrected', 'step_approved', 'returned', 'rejected', 'withdrawn', 'applied', 'stale', 'reminded', 'lapsed', 'review_asked', 'confirmed', 'contested']),
  by: Maybe(ApprovalPerson),
  /** The scope in which somebody decided. */
  areaCode: Maybe(RegionCode), step: Maybe(ApprovalStep), reason: Maybe(Type.String()),
  /** Of a stale one: what had moved since it was raised, and the refusal if that was it. */
  difference: Type.Array(FieldChange), refusal: Maybe(Type.String()),
});

export const ApprovalView = Type.Object({
  ...ApprovalSummary.properties,
  /** Newest first; the first is the one to decide. */
  versions: Type.Array(ApprovalVersion),
  timeline: Type.Array(ApprovalEvent),
  /** What has moved since the maker looked; anything here makes it stale when it is approved. Empty once it is over. */
  movedSince: Type.Array(FieldChange),
  /** Whether whoever asks can decide it, else why not. */
  decision: Type.Object({ possible: Type.Boolean(), refusal: Maybe(Type.String()) }),
  /** It was done in an emergency, and whoever asks is one of those who look at it afterwards. */
  mayReview: Type.Boolean(),
  mayCorrect: Type.Boolean(),
  /** What was proposed last, for whoever may correct it here; null: they may not, or it is corrected elsewhere. */
  proposal: Maybe(CorrectableProposal),
  mayWithdraw: Type.Boolean(),
});
export type ApprovalView = Static<typeof ApprovalView>;

const params = Type.Object({ approvalId: Uuid });

export const listApprovals = route({
  operationId: 'listApprovals', method: 'GET', url: '/api/console/approvals', tag, who: ['staff'],
  summary: 'The inbox: what waits for me, what I decided, what I asked for; with counts',
  query: Type.Object({
    box: Type.Enum(['to_do', 'done', 'mine']),
    kind: Type.Optional(ApprovalKind),
    state: Type.Optional(ApprovalState),
    /** That area and all below it. */
    areaCode: Type.Optional(RegionCode),
    /** As somebody reads it out; forgives small letters and spaces. */
    reference: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    /** The last one of the page before. */
    after: Type.Optional(Uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  reply: Type.Object({
    approvals: Type.Array(ApprovalSummary), next: Maybe(Uuid),
    /** Of each box, without the filters; done and mine are counted to a thousand. */
    counts: Type.Object({ to_do: Type.Integer(), due_today: Type.Integer(), done: Type.Integer(), mine: Type.Integer() }),
  }),
  refusals: ['staff_sign_in_needed'],
});

export const getApproval = route({
  operationId: 'getApproval', method: 'GET', url: '/api/console/approvals/:approvalId', tag, who: ['staff'],
  summary: 'One held change: before and after, every version, every step', params, reply: ApprovalView, refusals: ['staff_sign_in_needed', 'not_permitted'],
});

export const getApprovalSheet = route({
  operationId: 'getApprovalSheet', method: 'GET', url: '/api/console/approvals/:approvalId/sheet', tag, who: ['staff'],
  summary: 'The facts of the printed approval sheet, with a fingerprint by which a sheet of paper is compared; on record', params,
  reply: Type.Object({
    approval: ApprovalView, areaName: SaidView, printedBy: ApprovalPerson, printedAt: Instant,
    /** SHA-256 over everything that was held and decided, in hex: the same on every print of the same state. */
    fingerprint: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  }),
  refusals: ['staff_sign_in_needed', 'not_permitted'],
});

export const decideApproval = route({
  operationId: 'decideApproval', method: 'POST', url: '/api/console/approvals/:approvalId/decision', tag, who: ['staff'], idempotent: true,
  summary: 'Approve, return for correction, or reject; never one’s own. The last step applies the change, or finds it stale',
  params, body: Type.Object({ version: Type.Integer({ minimum: 1 }), decision: Type.Enum(['approve', 'return', 'reject']), reason: Maybe(ReasonText) }), reply: ApprovalView,
  refusals: ['staff_sign_in_needed', 'not_permitted', 'approval_not_open', 'approval_lapsed', 'approval_changed', 'approval_own_change', 'approval_step_done_before', 'approval_reason_needed', 'role_needed', 'outside_scope'],
});

export const reviewApproval = route({
  operationId: 'reviewApproval', method: 'POST', url: '/api/console/approvals/:approvalId/review', tag, who: ['staff'], idempotent: true,
  summary: 'Confirm or contest what an operator did in an emergency; for those who would have approved it. It changes nothing by itself',
  params, body: Type.Object({ outcome: Type.Enum(['confirmed', 'contested']), reason: Maybe(ReasonText) }), reply: ApprovalView,
  refusals: ['staff_sign_in_needed', 'not_permitted', 'approval_not_open', 'approval_own_change', 'approval_reason_needed', 'role_needed', 'outside_scope'],
});

export const withdrawApproval = route({
  operationId: 'withdrawApproval', method: 'POST', url: '/api/console/approvals/:approvalId/withdrawal', tag, who: ['staff'], idempotent: true,
  summary: 'Take back what I asked for', params, body: Type.Object({ reason: ReasonText }), reply: ApprovalView,
  refusals: ['staff_sign_in_needed', 'not_permitted', 'approval_not_open', 'approval_lapsed'],
});

const raiseRefusals = ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'region_unknown', 'approval_changes_nothing', 'approval_nobody_to_decide'] as const;
const raised = <const Kind extends ApprovalKind, Proposal extends TSchema>(kind: Kind, proposal: Proposal) => ({
  tag, method: 'POST', who: ['staff'], idempotent: true, url: `/api/console/approvals/${kind}` as const, body: Type.Object({ proposal, reason: ReasonText }), reply: ApprovalView,
} as const);

export const raisePolicyRow = route({
  ...raised('policy_row', PolicyRowProposal), operationId: 'raisePolicyRow', roles: ['officer'], summary: 'Ask for a dated policy row',
  refusals: [...raiseRefusals, 'policy_unknown', 'policy_value_not_allowed', 'policy_day_past', 'policy_cannot_be_loosened', 'policy_row_exists'],
});

export const raiseSwitch = route({
  ...raised('switch', SwitchProposal), operationId: 'raiseSwitch', roles: ['officer'], summary: 'Ask to open or to pause e-card issue, payment, offline codes or a channel in a region',
  refusals: [...raiseRefusals],
});

export const raiseServicePoint = route({
  ...raised('service_point', ServicePointProposal), operationId: 'raiseServicePoint', roles: ['officer', 'clerk_supervisor'], summary: 'Ask for a new service point, or for a change of one',
  refusals: [...raiseRefusals, 'service_point_elsewhere'],
});

export const raiseServicePointClosing = route({
  ...raised('service_point_closing', ServicePointClosingProposal), operationId: 'raiseServicePointClosing', roles: ['officer', 'clerk_supervisor'], summary: 'Ask to close a service point and revoke its terminals',
  refusals: [...raiseRefusals, 'service_point_unknown'],
});

export const raiseTerminal = route({
  ...raised('terminal', TerminalProposal), operationId: 'raiseTerminal', roles: ['officer', 'clerk_supervisor'], summary: 'Ask for a terminal at a service point',
  refusals: [...raiseRefusals, 'service_point_unknown', 'purpose_not_licensed'],
});

export const raiseTerminalRevocation = route({
  ...raised('terminal_revocation', TerminalRevocationProposal), operationId: 'raiseTerminalRevocation', roles: ['officer', 'clerk_supervisor'], summary: 'Ask to revoke a terminal',
  refusals: [...raiseRefusals, 'terminal_unknown'],
});

export const raiseStaffGrants = route({
  ...raised('staff_grants', StaffGrantsProposal), operationId: 'raiseStaffGrants', roles: ['security_administrator'], summary: 'Ask for the roles that somebody else is to have from then on, each with its area',
  refusals: [...raiseRefusals, 'approval_own_change', 'staff_not_found', 'roles_kept_apart', 'grant_scope_wrong', 'service_point_unknown', 'last_security_administrator'],
});

export const raiseIssuerStanding = route({
  ...raised('issuer_standing', IssuerStandingProposal), operationId: 'raiseIssuerStanding', roles: ['officer'], summary: 'Ask to suspend an approved issuer, to let it go on, or to withdraw its approval; the ministry decides',
  refusals: [...raiseRefusals, 'issuer_not_approved', 'issuer_withdrawn'],
});

const staffState = [...raiseRefusals, 'approval_own_change', 'staff_not_found', 'staff_state_wrong', 'last_security_administrator', 'passkey_proof_needed'] as const;

export const raiseStaffSuspension = route({
  ...raised('staff_suspension', StaffSuspensionProposal), operationId: 'raiseStaffSuspension', roles: ['system_administrator'],
  summary: 'Suspend somebody of the staff: at once where policy asks for nobody else; their sessions end with it', refusals: staffState,
});

export const raiseStaffStanding = route({
  ...raised('staff_standing', StaffStandingProposal), operationId: 'raiseStaffStanding', roles: ['system_administrator'],
  summary: 'Ask to let somebody back who was suspended, or to end their work here for good: roles, passkeys and sessions end with it', refusals: staffState,
});

export const raiseAuditExport = route({
  ...raised('audit_export', AuditExportProposal), operationId: 'raiseAuditExport', roles: ['auditor'], summary: 'Ask to take away more of the audit than one person may; once approved, its maker may download it for a day',
  refusals: [...raiseRefusals, 'audit_span_too_long'],
});

export const correctApproval = route({
  operationId: 'correctApproval', method: 'POST', url: '/api/console/approvals/:approvalId/correction', tag, who: ['staff'], idempotent: true,
  summary: 'Answer a return with a new version; the old one is kept, and every step begins anew', params,
  body: Type.Object({
    version: Type.Integer({ minimum: 1 }), reason: ReasonText,
    proposal: CorrectableProposal,
  }),
  reply: ApprovalView,
  refusals: ['staff_sign_in_needed', 'not_permitted', 'approval_not_open', 'approval_lapsed', 'approval_changed', 'approval_other_subject', 'request_malformed', ...raiseRefusals.slice(1), 'policy_unknown', 'policy_value_not_allowed', 'policy_day_past', 'policy_cannot_be_loosened', 'policy_row_exists',
    'service_point_unknown', 'service_point_elsewhere', 'purpose_not_licensed', 'terminal_unknown', 'staff_not_found', 'roles_kept_apart', 'grant_scope_wrong', 'last_security_administrator', 'approval_own_change', 'staff_state_wrong', 'passkey_proof_needed', 'issuer_not_approved', 'issuer_withdrawn', 'audit_span_too_long'],
});

export const giveTerminalCode = route({
  operationId: 'giveTerminalCode', method: 'POST', url: '/api/console/terminals/:terminalId/code', tag, who: ['staff'], roles: ['officer', 'clerk_supervisor'],
  summary: 'A one-time code for a terminal that was approved and is not enrolled yet; an older code ends',
  params: Type.Object({ terminalId: TerminalRevocationProposal.properties.terminalId }), reply: Type.Object({ terminalId: Type.String(), code: Type.String(), expiresAt: Instant }),
  refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'terminal_unknown'],
});

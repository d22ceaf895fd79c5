import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Instant, RegionCode, Uuid } from '../values.ts';
import { AuditExportProposal } from './approval-proposals.ts';
import { ReasonText } from './approval-routes.ts';

const tag = 'Audit';

/** How an entry stands to its seal: not sealed yet (the last minute), as it was sealed, or not what was sealed in its slot. */
export const AuditSeal = Type.Enum(['not_yet', 'as_sealed', 'altered']);

export const AuditEntryView = Type.Object({
  entryId: Uuid, at: Instant,
  /** 'staff:…', 'terminal:T-…', 'operator:cli', 'holder', 'stranger'. */
  actor: Type.String(), staffNumber: Type.Union([Type.String(), Type.Null()]),
  action: Type.String(), subject: Type.String(), aboutPerson: Type.Boolean(),
  servicePointId: Type.Union([Type.String(), Type.Null()]), purpose: Type.Union([Type.String(), Type.Null()]), outcome: Type.Union([Type.String(), Type.Null()]),
  /** Names of the fields that were seen, never what stood in them. */
  seen: Type.Array(Type.String()), reference: Type.Union([Type.String(), Type.Null()]), seal: AuditSeal,
});
export type AuditEntryView = Static<typeof AuditEntryView>;

/** A person's number stands in the body, because addresses are written down on the way. */
export const listAuditEntries = route({
  operationId: 'listAuditEntries', method: 'POST', url: '/api/console/audit/entries', tag, who: ['staff'], roles: ['auditor'],
  summary: 'Search the audit within one’s scope: by who, what, when, or of one person; each entry with its seal. The search itself is on record',
  body: Type.Object({
    from: Instant, to: Instant,
    /** As it stands in the entries, or the staff number of somebody. */
    actor: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    /** Whole, or a room with its dot: 'approval.'. */
    action: Type.Optional(Type.String({ pattern: '^[a-z_-]+\\.[a-z_]*$', maxLength: 80 })),
    /** Everything that was done or seen of one person; who asks says why, and that person’s audit tells of it. */
    person: Type.Optional(Type.Object({ identityNumber: Type.String({ minLength: 1, maxLength: 40 }), reason: Type.String({ minLength: 3, maxLength: 500, pattern: '\\S.*\\S' }) })),
    /** The last one of the page before. */
    after: Type.Optional(Type.Object({ at: Instant, entryId: Uuid })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  reply: Type.Object({
    entries: Type.Array(AuditEntryView), next: Type.Union([Type.Object({ at: Instant, entryId: Uuid }), Type.Null()]),
    /** The areas of whoever asks: beyond the nation, only what was done at places or by people of these. */
    areas: Type.Array(RegionCode), sealedUntil: Type.Union([Instant, Type.Null()]),
  }),
  refusals: ['staff_sign_in_needed', 'role_needed', 'audit_span_too_long', 'identity_number_malformed'],
});

/** What is wrong, by name: with an entry, with a slot, or with the copy of the roots outside the database. */
export const AuditFindingKind = Type.Enum(['entry_altered', 'entry_missing', 'entry_added', 'chain_broken', 'signature_wrong', 'slot_missing', 'slot_differs_from_copy']);

export const AuditFindingView = Type.Object({ kind: AuditFindingKind, entryId: Type.Union([Uuid, Type.Null()]), slotEndedAt: Instant });
export type AuditFindingView = Static<typeof AuditFindingView>;

/** A long stretch is verified part by part, each asked for from where the last one ended: so whoever waits sees how far it is, and may stop. */
export const verifyAuditChain = route({
  operationId: 'verifyAuditChain', method: 'POST', url: '/api/console/audit/verification', tag, who: ['staff'], roles: ['auditor'],
  summary: 'Recompute the sealed audit of a span, one part of it, as `yika audit verify` does: entries, chain, signatures, the copy of the roots; for auditors of the nation. That it was verified is on record',
  body: Type.Object({ from: Instant, to: Instant }),
  reply: Type.Object({
    slots: Type.Integer(), entries: Type.Integer(),
    /** The end of the last slot of this part; null: no slot lies in the span. */
    checkedUntil: Type.Union([Instant, Type.Null()]),
    /** Else the next part begins at `checkedUntil`. */
    complete: Type.Boolean(),
    /** Where the chain begins. */
    sealedFrom: Type.Union([Instant, Type.Null()]),
    /** Of what came later nothing is claimed. */
    sealedUntil: Type.Union([Instant, Type.Null()]),
    /** How many entries are not sealed yet; 10,000 stands for as many or more. */
    unsealedEntries: Type.Integer(),
    /** Whether this server has the copy of the roots that lies outside the database. */
    copyCompared: Type.Boolean(),
    /** The first hundred of this part, and how many there are. */
    findings: Type.Array(AuditFindingView), findingCount: Type.Integer(),
  }),
  refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'audit_span_empty'],
});

export const AuditExportView = Type.Object({ exportId: Uuid, search: AuditExportProposal, reason: Type.String(), madeAt: Instant, expiresAt: Instant, approved: Type.Boolean() });
export type AuditExportView = Static<typeof AuditExportView>;

export const exportAudit = route({
  operationId: 'exportAudit', method: 'POST', url: '/api/console/audit/exports', tag, who: ['staff'], roles: ['auditor'], idempotent: true,
  summary: 'Make a file of a search, with a reason: its maker may download it for a day. More rows than the policy of the area allows need somebody else’s approval',
  body: Type.Object({ search: AuditExportProposal, reason: ReasonText }), reply: AuditExportView,
  refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'audit_span_too_long', 'audit_export_needs_approval'],
});

export const listAuditExports = route({
  operationId: 'listAuditExports', method: 'GET', url: '/api/console/audit/exports', tag, who: ['staff'], roles: ['auditor'],
  summary: 'My own exports that can still be downloaded, the newest first', reply: Type.Object({ exports: Type.Array(AuditExportView) }), refusals: ['staff_sign_in_needed', 'role_needed'],
});

export const downloadAuditExport = route({
  operationId: 'downloadAuditExport', method: 'GET', url: '/api/console/audit/exports/:exportId/file', tag, who: ['staff'], roles: ['auditor'],
  summary: 'The file: UTF-8 with its mark, every cell quoted, none that a spreadsheet computes; on record before its first line, and its last line says how many entries there are',
  params: Type.Object({ exportId: Uuid }), bytes: 'text/csv; charset=utf-8', refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'audit_export_not_found'],
});

import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Instant, RegionCode, Uuid } from '../values.ts';

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

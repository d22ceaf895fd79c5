import type { Transaction } from '../../platform/database.ts';
import { actorOf, type Caller, type Purpose } from '../../platform/values/caller.ts';
import { asHolderId, type HolderId, type Id } from '../../platform/values/ids.ts';

export interface AuditEntry {
  readonly holderId: HolderId;
  readonly at: number;
  readonly caller: Caller;
  /** 'card.temporary_loss_reported': room, dot, what was done. */
  readonly action: string;
  /** The id of what it was done to; never a name or number. */
  readonly subject: string;
  readonly purpose?: Purpose;
  readonly outcome?: string;
  /** Names of the fields that were seen, never their contents. */
  readonly seen?: readonly string[];
  readonly reference?: string;
}

/** The home of entries that concern nobody in particular: a policy, a terminal. */
export const NOBODY: HolderId = asHolderId(0);

/** The server's role may insert and read here, never update or delete: see the grants in the migration. */
export async function recordAudit(database: Transaction, entry: AuditEntry): Promise<void> {
  const { holderId, at, caller, action, subject, purpose, outcome, seen, reference } = entry;
  await database.query('record_audit', `
    insert into audit_entries (holder_id, at, actor, action, subject, service_point_id, purpose, outcome, seen, reference)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [holderId, new Date(at), actorOf(caller), action, subject, servicePointOf(caller), purpose ?? null, outcome ?? null, seen ?? [], reference ?? null]);
}

function servicePointOf(caller: Caller): string | null {
  return caller.kind === 'terminal' || caller.kind === 'service_point' ? caller.servicePointId : null;
}

export interface AuditRow {
  readonly entryId: string;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly servicePointId: string | null;
  readonly purpose: Purpose | null;
  readonly outcome: string | null;
  readonly seen: readonly string[];
  readonly reference: string | null;
}

/** Newest first, before an instant, or before one entry of an instant: who did or saw what of one person. Many counters look in one millisecond. */
export async function listAuditOf(database: Transaction, holderId: HolderId, { beforeMs, beforeId, limit }: { beforeMs: number; beforeId: string | null; limit: number }): Promise<AuditRow[]> {
  return database.query<AuditRow>('list_audit_of', `
    select entry_id, at, actor, action, subject, service_point_id, purpose, outcome, seen, reference
    from audit_entries where holder_id = $1 and (at < $2 or (at = $2 and entry_id < $4))
    order by at desc, entry_id desc limit $3`, [holderId, new Date(beforeMs), limit, beforeId]);
}

/** One entry of a person's, by what they were shown of it; null: it is none of theirs. */
export async function findAuditOf(database: Transaction, holderId: HolderId, { entryId, at }: Pick<AuditRow, 'entryId' | 'at'>): Promise<AuditRow | null> {
  const [row] = await database.query<AuditRow>('find_audit_of', `
    select entry_id, at, actor, action, subject, service_point_id, purpose, outcome, seen, reference
    from audit_entries where holder_id = $1 and at = $2 and entry_id = $3`, [holderId, new Date(at), entryId]);
  return row ?? null;
}

/** What of a few kinds was done to one person's things, oldest first. */
export async function listAuditOfActions(database: Transaction, holderId: HolderId, actions: readonly string[], limit: number): Promise<Pick<AuditRow, 'at' | 'actor' | 'action' | 'subject' | 'outcome'>[]> {
  const rows = await database.query<Pick<AuditRow, 'at' | 'actor' | 'action' | 'subject' | 'outcome'>>('list_audit_of_actions', `
    select at, actor, action, subject, outcome from audit_entries where holder_id = $1 and action = any($2) order by at desc, entry_id desc limit $3`, [holderId, actions, limit]);
  return rows.reverse();
}

/** What was recorded under a reference that a person reads out: explanations and damage checks have no other record. */
export async function findAuditByReference(database: Transaction, reference: string): Promise<Pick<AuditRow, 'at' | 'actor' | 'action' | 'servicePointId' | 'outcome'> | null> {
  const [row] = await database.query<Pick<AuditRow, 'at' | 'actor' | 'action' | 'servicePointId' | 'outcome'>>('find_audit_by_reference', `
    select at, actor, action, service_point_id, outcome from audit_entries
    where reference = $1 and (action like 'diagnosis.%' or action like 'card.damage_%') order by at limit 1`, [reference]);
  return row ?? null;
}

/** The last time that somebody at a place did or saw something of a person; null: never. */
export async function findLastLookFromAPlace(database: Transaction, holderId: HolderId): Promise<{ readonly at: number; readonly servicePointId: Id<'ServicePoint'> } | null> {
  const [row] = await database.query<{ at: number; servicePointId: Id<'ServicePoint'> }>('find_last_look_from_a_place', `
    select at, service_point_id from audit_entries
    where holder_id = $1 and service_point_id is not null order by at desc, entry_id desc limit 1`, [holderId]);
  return row ?? null;
}

/** An entry as it is sealed: every column, as text, so that it can be hashed the same for ever. */
export interface SealableEntry {
  readonly entryId: string;
  readonly canonical: string;
}

/** All entries of a span, in the order of the leaves: by home, instant, id. */
export async function listSealable(database: Transaction, { fromMs, toMs }: { fromMs: number; toMs: number }): Promise<SealableEntry[]> {
  return database.query<SealableEntry>('list_sealable', `
    select entry_id, jsonb_build_array(holder_id, entry_id, extract(epoch from at)::numeric, actor, action, subject, service_point_id, purpose, outcome, seen, reference)::text as canonical
    from audit_entries where at >= $1 and at < $2 order by holder_id, at, entry_id`, [new Date(fromMs), new Date(toMs)]);
}

export async function findFirstAuditInstant(database: Transaction): Promise<number | null> {
  const [row] = await database.query<{ at: number | null }>('find_first_audit', 'select min(at) as at from audit_entries');
  return row?.at ?? null;
}

/** By the owner of the schema alone, before anything is sealed: what a demonstration tells of its past was written down on the day on which it is told. */
export async function beginAuditToday(owner: Transaction, at: number): Promise<void> {
  await owner.query('begin_audit_today', 'update audit_entries set at = $1 where at < $2', [new Date(at), new Date(at - 60_000)]);
}

import type { Transaction } from '../../platform/database.ts';

export interface AuditSlot {
  readonly slotStartedAt: number;
  readonly slotEndedAt: number;
  readonly entryCount: number;
  readonly leaves: Buffer;
  readonly merkleRoot: Buffer;
  readonly chainRoot: Buffer;
  readonly keyId: string;
  readonly signature: Buffer;
}

/** One sealer at a time, over all processes; false: another one is at it. */
export async function lockSealing(database: Transaction): Promise<boolean> {
  const [row] = await database.query<{ mine: boolean }>('lock_sealing', `select pg_try_advisory_xact_lock(hashtext('audit sealing')) as mine`);
  return row?.mine ?? false;
}

export async function findLastSlot(database: Transaction): Promise<AuditSlot | null> {
  const [slot] = await database.query<AuditSlot>('find_last_slot', `
    select slot_started_at, slot_ended_at, entry_count, leaves, merkle_root, chain_root, key_id, signature
    from audit_slots order by slot_ended_at desc limit 1`);
  return slot ?? null;
}

/** The slot that ended last at that instant or before. */
export async function findLastSlotUntil(database: Transaction, untilMs: number): Promise<AuditSlot | null> {
  const [slot] = await database.query<AuditSlot>('find_last_slot_until', `
    select slot_started_at, slot_ended_at, entry_count, leaves, merkle_root, chain_root, key_id, signature
    from audit_slots where slot_ended_at <= $1 order by slot_ended_at desc limit 1`, [new Date(untilMs)]);
  return slot ?? null;
}

export async function findSealedUntil(database: Transaction): Promise<number | null> {
  return (await findSealedSpan(database))?.until ?? null;
}

/** From the beginning of the first slot to the end of the last. */
export async function findSealedSpan(database: Transaction): Promise<{ readonly from: number; readonly until: number } | null> {
  const [row] = await database.query<{ from: number | null; until: number | null }>('find_sealed_span', 'select min(slot_started_at) as "from", max(slot_ended_at) as until from audit_slots');
  return row && row.from !== null && row.until !== null ? { from: row.from, until: row.until } : null;
}

/** Which of these are ends of slots. */
export async function listSlotEnds(database: Transaction, ends: readonly number[]): Promise<number[]> {
  const rows = await database.query<{ slotEndedAt: number }>('list_slot_ends', 'select slot_ended_at from audit_slots where slot_ended_at = any($1::timestamptz[])', [ends.map((end) => new Date(end))]);
  return rows.map(({ slotEndedAt }) => slotEndedAt);
}

/** How many entries no slot has taken in yet; counted no further than to `most`. */
export async function countUnsealed(database: Transaction, most: number): Promise<number> {
  const [row] = await database.query<{ count: number }>('count_unsealed', `
    select count(*)::int as count from (
      select from audit_entries where at >= coalesce((select max(slot_ended_at) from audit_slots), '-infinity') limit $1) as unsealed`, [most]);
  return row?.count ?? 0;
}

export async function listSlotsAfter(database: Transaction, afterMs: number, limit: number): Promise<AuditSlot[]> {
  return database.query<AuditSlot>('list_slots_after', `
    select slot_started_at, slot_ended_at, entry_count, leaves, merkle_root, chain_root, key_id, signature
    from audit_slots where slot_ended_at > $1 order by slot_ended_at limit $2`, [new Date(afterMs), limit]);
}

export async function insertSlot(database: Transaction, slot: AuditSlot, sealedAt: number): Promise<void> {
  await database.query('insert_slot', `
    insert into audit_slots (slot_started_at, slot_ended_at, sealed_at, entry_count, leaves, merkle_root, chain_root, key_id, signature)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [new Date(slot.slotStartedAt), new Date(slot.slotEndedAt), new Date(sealedAt), slot.entryCount, slot.leaves, slot.merkleRoot, slot.chainRoot, slot.keyId, slot.signature]);
}

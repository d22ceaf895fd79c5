import type { Pool } from '../../platform/database.ts';
import { toSlot, type AuditSigner } from './audit-slot.ts';
import { findLastSlot, insertSlot, lockSealing } from './audit-slots-table.ts';
import { copyRoots } from './copied-roots.ts';
import { findFirstAuditInstant, listSealable } from './audit-table.ts';

export interface Sealing {
  readonly database: Pool;
  readonly now: () => number;
  readonly signer: AuditSigner;
  /** A file outside the database that gets a copy of every chain root; null: none. */
  readonly copyTo: string | null;
}

const SLOT_MS = 10_000;
/** Longer than any transaction may take (15 s), so that nothing is written into a slot after it closed. */
const SETTLE_MS = 45_000;
const MOST_MS = 600_000;

/**
 * Closes what can be closed: at most ten minutes a slot, nothing younger than 45 seconds. Answers how many entries were sealed. Roots
 * are copied when their slot is committed, and not before: whoever is killed in between leaves it to the next round.
 */
export async function sealAudit({ copyTo, ...sealing }: Sealing): Promise<number> {
  const sealed = await closeSlot(sealing);
  if (copyTo) await sealing.database.transaction(async (transaction) => void ((await lockSealing(transaction)) && (await copyRoots(transaction, copyTo))));
  return sealed;
}

async function closeSlot({ database, now, signer }: Omit<Sealing, 'copyTo'>): Promise<number> {
  return database.transaction(async (transaction) => {
    if (!(await lockSealing(transaction))) return 0;
    const last = await findLastSlot(transaction);
    const first = last?.slotEndedAt ?? (await findFirstAuditInstant(transaction));
    if (first === null) return 0;
    const slotStartedAt = last?.slotEndedAt ?? Math.floor(first / SLOT_MS) * SLOT_MS;
    const slotEndedAt = Math.min(Math.floor((now() - SETTLE_MS) / SLOT_MS) * SLOT_MS, slotStartedAt + MOST_MS);
    if (slotEndedAt <= slotStartedAt) return 0;
    const entries = await listSealable(transaction, { fromMs: slotStartedAt, toMs: slotEndedAt });
    if (entries.length === 0 && slotEndedAt - slotStartedAt < MOST_MS) return 0;

    const slot = toSlot({ slotStartedAt, slotEndedAt }, entries, { previous: last?.chainRoot ?? Buffer.alloc(32), signer });
    await insertSlot(transaction, slot, now());
    return entries.length;
  });
}

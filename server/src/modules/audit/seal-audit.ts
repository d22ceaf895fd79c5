import { createHash } from 'node:crypto';
import type { Pool } from '../../platform/database.ts';
import { findLastSlot, insertSlot, listSlotsAfter, lockSealing, type AuditSlot } from './audit-slots-table.ts';
import { copyRoots, openCopy, type CopiedRoot } from './copied-roots.ts';
import { findFirstAuditInstant, listSealable, type SealableEntry } from './audit-table.ts';
import { leafOf, rootOf, type Hash } from './rules/merkle.ts';

/** Signs the chain; the private half lives outside the database. */
export interface AuditSigner {
  readonly keyId: string;
  readonly sign: (bytes: Buffer) => Buffer;
  readonly verify: (keyId: string, bytes: Buffer, signature: Buffer) => boolean;
}

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

export type AuditFinding =
  | { readonly kind: 'entry_altered' | 'entry_missing' | 'entry_added'; readonly entryId: string; readonly slotEndedAt: number }
  | { readonly kind: 'chain_broken' | 'signature_wrong' | 'slot_missing' | 'slot_differs_from_copy'; readonly slotEndedAt: number };

export interface AuditReport {
  readonly slots: number;
  readonly entries: number;
  /** Everything after this instant is not sealed yet, and nothing is claimed of it. */
  readonly sealedUntil: number | null;
  readonly findings: readonly AuditFinding[];
}

/**
 * Recomputes every slot from the entries as they stand now, and names each row that is not what was sealed. `copy` is the file of
 * copied roots: without it, whoever takes away the newest slots together with their entries leaves a chain that looks whole.
 */
export async function verifyAudit({ database, signer, copy = null }: Pick<Sealing, 'database' | 'signer'> & { readonly copy?: string | null }): Promise<AuditReport> {
  const findings: AuditFinding[] = [];
  const copied = openCopy(copy);
  let [slots, entryCount, previous]: [number, number, Buffer] = [0, 0, Buffer.alloc(32)];
  let sealedUntil: number | null = null;
  for (;;) {
    const page = await listSlotsAfter(database, sealedUntil ?? -8.64e12, 200);
    for (const slot of page) {
      const entries = await listSealable(database, { fromMs: slot.slotStartedAt, toMs: slot.slotEndedAt });
      findings.push(...compare(slot, entries), ...checkChain(slot, { previous, expectedStart: sealedUntil, signer }), ...compareCopy(slot, await copied.takeUpTo(slot.slotEndedAt)));
      previous = slot.chainRoot;
      sealedUntil = slot.slotEndedAt;
      slots += 1;
      entryCount += slot.entryCount;
    }
    if (page.length < 200) return { slots, entries: entryCount, sealedUntil, findings: [...findings, ...(await copied.takeUpTo(Number.POSITIVE_INFINITY)).map(missing)] };
  }
}

/** Of the copied roots up to this slot, the last must be its own, and no other may lack a slot. */
function compareCopy({ slotEndedAt, chainRoot }: AuditSlot, copied: readonly CopiedRoot[]): AuditFinding[] {
  return copied.flatMap((root): AuditFinding[] => {
    if (root.endedAt < slotEndedAt) return [missing(root)];
    return root.chainRoot === chainRoot.toString('hex') ? [] : [{ kind: 'slot_differs_from_copy', slotEndedAt }];
  });
}

function missing({ endedAt }: CopiedRoot): AuditFinding {
  return { kind: 'slot_missing', slotEndedAt: endedAt };
}

const sha256: Hash = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const ENTRY_BYTES = 48;

function toSlot(span: Pick<AuditSlot, 'slotStartedAt' | 'slotEndedAt'>, entries: readonly SealableEntry[], { previous, signer }: { previous: Buffer; signer: AuditSigner }): AuditSlot {
  const leaves = entries.map(leafOfEntry);
  const merkleRoot = Buffer.from(rootOf(sha256, leaves));
  const chainRoot = chainRootOf({ ...span, entryCount: entries.length, merkleRoot }, previous);
  const named = Buffer.concat(entries.map(({ entryId }, place) => Buffer.concat([uuidBytes(entryId), leaves[place] ?? Buffer.alloc(32)])));
  return { ...span, entryCount: entries.length, leaves: named, merkleRoot, chainRoot, keyId: signer.keyId, signature: signer.sign(chainRoot) };
}

function leafOfEntry({ canonical }: SealableEntry): Buffer {
  return Buffer.from(leafOf(sha256, Buffer.from(canonical)));
}

function chainRootOf({ slotStartedAt, slotEndedAt, entryCount, merkleRoot }: Pick<AuditSlot, 'slotStartedAt' | 'slotEndedAt' | 'entryCount' | 'merkleRoot'>, previous: Buffer): Buffer {
  return Buffer.from(sha256(previous, Buffer.from(`${slotStartedAt}|${slotEndedAt}|${entryCount}`), merkleRoot));
}

function compare(slot: AuditSlot, entries: readonly SealableEntry[]): AuditFinding[] {
  const sealed = new Map<string, Buffer>();
  for (let at = 0; at < slot.leaves.length; at += ENTRY_BYTES) sealed.set(uuidText(slot.leaves.subarray(at, at + 16)), slot.leaves.subarray(at + 16, at + ENTRY_BYTES));
  const findings: AuditFinding[] = [];
  for (const entry of entries) {
    const leaf = sealed.get(entry.entryId);
    if (!leaf) findings.push({ kind: 'entry_added', entryId: entry.entryId, slotEndedAt: slot.slotEndedAt });
    else if (!leaf.equals(leafOfEntry(entry))) findings.push({ kind: 'entry_altered', entryId: entry.entryId, slotEndedAt: slot.slotEndedAt });
    sealed.delete(entry.entryId);
  }
  for (const entryId of sealed.keys()) findings.push({ kind: 'entry_missing', entryId, slotEndedAt: slot.slotEndedAt });
  return findings;
}

/** The slot itself may have been rewritten: its leaves must lead to its root, its root into the chain, the chain under a signature. */
function checkChain(slot: AuditSlot, { previous, expectedStart, signer }: { previous: Buffer; expectedStart: number | null; signer: AuditSigner }): AuditFinding[] {
  const leaves = Array.from({ length: slot.leaves.length / ENTRY_BYTES }, (_, place) => slot.leaves.subarray(place * ENTRY_BYTES + 16, (place + 1) * ENTRY_BYTES));
  const rootFits = Buffer.from(rootOf(sha256, leaves)).equals(slot.merkleRoot) && leaves.length === slot.entryCount;
  const chainFits = chainRootOf(slot, previous).equals(slot.chainRoot) && (expectedStart === null || slot.slotStartedAt === expectedStart);
  const findings: AuditFinding[] = [];
  if (!rootFits || !chainFits) findings.push({ kind: 'chain_broken', slotEndedAt: slot.slotEndedAt });
  if (!signer.verify(slot.keyId, slot.chainRoot, slot.signature)) findings.push({ kind: 'signature_wrong', slotEndedAt: slot.slotEndedAt });
  return findings;
}

function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidText(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

import type { Transaction } from '../../platform/database.ts';
import { chainRootOf, leafOfEntry, leavesIn, merkleRootOf, type AuditSigner } from './audit-slot.ts';
import { findLastSlotUntil, listSlotEnds, listSlotsAfter, type AuditSlot } from './audit-slots-table.ts';
import { listSealable, type SealableEntry } from './audit-table.ts';
import { openCopy, type CopiedRoot } from './copied-roots.ts';

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

export interface AuditPart {
  /** Slots that ended after this instant. */
  readonly fromMs: number;
  /** Slots that began before it. */
  readonly untilMs: number;
  /** The part ends with the slot that reaches one of them. */
  readonly mostEntries: number;
  readonly mostSlots: number;
}

export interface AuditPartReport extends Omit<AuditReport, 'sealedUntil'> {
  /** The end of the last slot that was looked at: the next part goes on from there. Null: there was none. */
  readonly checkedUntil: number | null;
  readonly isComplete: boolean;
}

interface Verifying {
  readonly database: Transaction;
  readonly signer: AuditSigner;
  /**
   * The file of copied roots: without it, whoever takes away the newest slots together with their entries leaves a chain that looks whole.
   */
  readonly copy?: string | null;
}

/** Before every slot there could be: PostgreSQL reaches further back, and nothing of ours does. */
export const BEFORE_ALL_MS = -8.64e12;
const PAGE = 20;

/** Recomputes every slot from the entries as they stand now, and names each row that is not what was sealed. */
export async function verifyAudit(verifying: Verifying): Promise<AuditReport> {
  let report: AuditReport = { slots: 0, entries: 0, sealedUntil: null, findings: [] };
  for (;;) {
    const part = await verifyAuditPart(verifying, { fromMs: report.sealedUntil ?? BEFORE_ALL_MS, untilMs: Number.POSITIVE_INFINITY, mostEntries: 100_000, mostSlots: 1_000 });
    report = {
      slots: report.slots + part.slots, entries: report.entries + part.entries,
      sealedUntil: part.checkedUntil ?? report.sealedUntil, findings: [...report.findings, ...part.findings],
    };
    if (part.isComplete) return report;
  }
}

/**
 * One stretch of the chain: whoever looks at a long one asks for part after part, each from where the last one ended. The first slot must go
 * on from the one before the stretch; and nothing may stand before the first slot of all.
 */
export async function verifyAuditPart({ database, signer, copy = null }: Verifying, { fromMs, untilMs, mostEntries, mostSlots }: AuditPart): Promise<AuditPartReport> {
  const before = await findLastSlotUntil(database, fromMs);
  const copied = openCopy(copy, fromMs);
  const findings: AuditFinding[] = [];
  let [slots, entryCount]: [number, number] = [0, 0];
  let last: AuditSlot | null = before;
  try {
    for (let reachedEnd = false; !reachedEnd; ) {
      const page = (await listSlotsAfter(database, last?.slotEndedAt ?? BEFORE_ALL_MS, PAGE)).filter(({ slotStartedAt }) => slotStartedAt < untilMs);
      reachedEnd = page.length < PAGE;
      for (const slot of page) {
        if (last === null) findings.push(...(await listSealable(database, { fromMs: BEFORE_ALL_MS, toMs: slot.slotStartedAt })).map(({ entryId }) => added(entryId, slot)));
        const entries = await listSealable(database, { fromMs: slot.slotStartedAt, toMs: slot.slotEndedAt });
        findings.push(...compare(slot, entries), ...checkChain(slot, last, signer), ...compareCopy(slot, await copied.takeUpTo(slot.slotEndedAt)));
        last = slot;
        slots += 1;
        entryCount += slot.entryCount;
        if (slots >= mostSlots || entryCount >= mostEntries) return { slots, entries: entryCount, checkedUntil: slot.slotEndedAt, isComplete: false, findings };
      }
    }
    findings.push(...(await missingOf(database, await copied.takeUpTo(untilMs))));
    return { slots, entries: entryCount, checkedUntil: slots > 0 ? (last?.slotEndedAt ?? null) : null, isComplete: true, findings };
  } finally {
    await copied.close();
  }
}

/** Of the copied roots up to this slot, the last must be its own, and no other may lack a slot. */
function compareCopy({ slotEndedAt, chainRoot }: AuditSlot, copied: readonly CopiedRoot[]): AuditFinding[] {
  return copied.flatMap((root): AuditFinding[] => {
    if (root.endedAt < slotEndedAt) return [missing(root)];
    return root.chainRoot === chainRoot.toString('hex') ? [] : [{ kind: 'slot_differs_from_copy', slotEndedAt }];
  });
}

/** Roots without a slot. One that was closed while we looked is in the copy already, and was not among the slots that we read. */
async function missingOf(database: Transaction, left: readonly CopiedRoot[]): Promise<AuditFinding[]> {
  if (left.length === 0) return [];
  const there = new Set(await listSlotEnds(database, left.map(({ endedAt }) => endedAt)));
  return left.filter(({ endedAt }) => !there.has(endedAt)).map(missing);
}

function missing({ endedAt }: CopiedRoot): AuditFinding {
  return { kind: 'slot_missing', slotEndedAt: endedAt };
}

function added(entryId: string, { slotEndedAt }: AuditSlot): AuditFinding {
  return { kind: 'entry_added', entryId, slotEndedAt };
}

function compare(slot: AuditSlot, entries: readonly SealableEntry[]): AuditFinding[] {
  const { slotEndedAt } = slot;
  const sealed = new Map(leavesIn(slot).map(({ entryId, leaf }) => [entryId, leaf]));
  const findings: AuditFinding[] = [];
  for (const entry of entries) {
    const leaf = sealed.get(entry.entryId);
    if (!leaf) findings.push(added(entry.entryId, slot));
    else if (!leaf.equals(leafOfEntry(entry))) findings.push({ kind: 'entry_altered', entryId: entry.entryId, slotEndedAt });
    sealed.delete(entry.entryId);
  }
  for (const entryId of sealed.keys()) findings.push({ kind: 'entry_missing', entryId, slotEndedAt });
  return findings;
}

/** The slot itself may have been rewritten: its leaves must lead to its root, its root into the chain, the chain under a signature. */
function checkChain(slot: AuditSlot, before: AuditSlot | null, signer: AuditSigner): AuditFinding[] {
  const leaves = leavesIn(slot).map(({ leaf }) => leaf);
  const rootFits = merkleRootOf(leaves).equals(slot.merkleRoot) && leaves.length === slot.entryCount;
  const chainFits = chainRootOf(slot, before?.chainRoot ?? Buffer.alloc(32)).equals(slot.chainRoot) && (before === null || slot.slotStartedAt === before.slotEndedAt);
  const findings: AuditFinding[] = [];
  if (!rootFits || !chainFits) findings.push({ kind: 'chain_broken', slotEndedAt: slot.slotEndedAt });
  if (!signer.verify(slot.keyId, slot.chainRoot, slot.signature)) findings.push({ kind: 'signature_wrong', slotEndedAt: slot.slotEndedAt });
  return findings;
}

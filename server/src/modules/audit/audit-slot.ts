import { createHash } from 'node:crypto';
import type { AuditSlot } from './audit-slots-table.ts';
import type { SealableEntry } from './audit-table.ts';
import { leafOf, rootOf, type Hash } from './rules/merkle.ts';

/** Signs the chain; the private half lives outside the database. */
export interface AuditSigner {
  readonly keyId: string;
  readonly sign: (bytes: Buffer) => Buffer;
  readonly verify: (keyId: string, bytes: Buffer, signature: Buffer) => boolean;
}

const sha256: Hash = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const ENTRY_BYTES = 48;

export function toSlot(span: Pick<AuditSlot, 'slotStartedAt' | 'slotEndedAt'>, entries: readonly SealableEntry[], { previous, signer }: { previous: Buffer; signer: AuditSigner }): AuditSlot {
  const leaves = entries.map(leafOfEntry);
  const merkleRoot = merkleRootOf(leaves);
  const chainRoot = chainRootOf({ ...span, entryCount: entries.length, merkleRoot }, previous);
  const named = Buffer.concat(entries.map(({ entryId }, place) => Buffer.concat([uuidBytes(entryId), leaves[place] ?? Buffer.alloc(32)])));
  return { ...span, entryCount: entries.length, leaves: named, merkleRoot, chainRoot, keyId: signer.keyId, signature: signer.sign(chainRoot) };
}

export function leafOfEntry({ canonical }: SealableEntry): Buffer {
  return Buffer.from(leafOf(sha256, Buffer.from(canonical)));
}

export function merkleRootOf(leaves: readonly Buffer[]): Buffer {
  return Buffer.from(rootOf(sha256, leaves));
}

export function chainRootOf({ slotStartedAt, slotEndedAt, entryCount, merkleRoot }: Pick<AuditSlot, 'slotStartedAt' | 'slotEndedAt' | 'entryCount' | 'merkleRoot'>, previous: Buffer): Buffer {
  return Buffer.from(sha256(previous, Buffer.from(`${slotStartedAt}|${slotEndedAt}|${entryCount}`), merkleRoot));
}

/** The id and the leaf of each entry, as they were sealed. */
export function leavesIn({ leaves }: Pick<AuditSlot, 'leaves'>): { readonly entryId: string; readonly leaf: Buffer }[] {
  return Array.from({ length: leaves.length / ENTRY_BYTES }, (_, place) => {
    const at = place * ENTRY_BYTES;
    return { entryId: uuidText(leaves.subarray(at, at + 16)), leaf: leaves.subarray(at + 16, at + ENTRY_BYTES) };
  });
}

function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidText(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

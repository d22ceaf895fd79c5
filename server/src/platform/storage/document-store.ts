import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

export interface StoredDocument {
  /** SHA-256 of the bytes, lower-case hexadecimal: the name under which they are kept. */
  readonly hash: string;
  readonly bytes: number;
  /** The first of them, to tell what it is. */
  readonly head: Buffer;
}

export type Receiving = { readonly outcome: 'received'; readonly document: StoredDocument; readonly keep: () => Promise<void>; readonly drop: () => Promise<void> } | { readonly outcome: 'too_large' | 'broken_off' };

/** Where uploads are kept, by what is in them. Nothing that a person typed is ever part of a path. */
export interface DocumentStore {
  /** Reads no more than the limit; what came is nobody's until `keep`, which throws where the store does not take it. */
  readonly receive: (stream: Readable, limitBytes: number) => Promise<Receiving>;
  /** Null: not there, or no longer what it was. Throws where the store does not answer: that is no "not there". */
  readonly read: (hash: string) => Promise<Buffer | null>;
}

/** So much of the beginning is looked at. */
export const HEAD_BYTES = 262_144;

/** Two letters of it are a folder, so that none holds everything. The same in every store: what was copied from one to another is found. */
export function placeOfHash(hash: string): string {
  return `${hash.slice(0, 2)}/${hash}`;
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Whoever altered a document where it is kept, altered its hash. */
export function wholeOrNull(bytes: Buffer, hash: string): Buffer | null {
  return createHash('sha256').update(bytes).digest('hex') === hash ? bytes : null;
}

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
  /** Reads no more than the limit; what came is nobody's until `keep`. */
  readonly receive: (stream: Readable, limitBytes: number) => Promise<Receiving>;
  /** Null: not there, or no longer what it was. */
  readonly read: (hash: string) => Promise<Buffer | null>;
}

/** So much of the beginning is looked at. */
export const HEAD_BYTES = 262_144;

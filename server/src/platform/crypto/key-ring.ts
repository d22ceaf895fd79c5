import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { makeFileOnce } from '../whole-file.ts';
import { hmacSha256 } from './hmac-sha256.ts';

/** The kinds of value that are found by a keyed hash. One key each: a number and a phone that look alike hash apart. */
export type LookupKind = 'identity_number' | 'card_number' | 'phone' | 'address' | 'secret' | 'real_name' | 'content' | 'request' | 'code';

/**
 * Every secret of the platform, derived from one master key by HKDF (RFC 5869) with a label for each use.
 * The master key lives outside the database: a mounted file in production, a development file in demo mode.
 */
export interface KeyRing {
  readonly keyVersion: number;
  /** HMAC-SHA256: identity numbers are few enough to be enumerated, so a bare hash would hide nothing. */
  readonly lookup: (kind: LookupKind, text: string | Buffer) => Buffer;
  /** A 32-byte key for one purpose. */
  readonly derive: (label: string) => Buffer;
}

export function keyRingOf(master: Buffer, keyVersion = 1): KeyRing {
  if (master.length !== 32) throw new Error('the master key must be 32 bytes');
  const known = new Map<string, Buffer>();
  const derive = (label: string) => {
    const found = known.get(label) ?? Buffer.from(hkdfSync('sha256', master, 'yika', label, 32));
    known.set(label, found);
    return found;
  };
  const keyed = new Map<LookupKind, ReturnType<typeof hmacSha256>>();
  return {
    keyVersion,
    derive,
    lookup: (kind, text) => {
      const hash = keyed.get(kind) ?? hmacSha256(derive(`lookup:${kind}`));
      keyed.set(kind, hash);
      return hash(text);
    },
  };
}

/** Reads the master key; makes one where `mayMake` (never in production: under another key nobody would be found again). */
export function readMasterKey(path: string, mayMake: boolean): Buffer {
  if (!existsSync(path)) {
    if (!mayMake) throw new Error(`no key file at ${path}: production needs one from its key management`);
    makeFileOnce(path, randomBytes(32).toString('base64url'));
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
}

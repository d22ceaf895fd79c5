import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { World } from '../../../platform/world.ts';

type Lookup = World['lookup'];

/**
 * What the cookie `yika_claim` holds: the secret of a claim in progress, or, before there is one, a token by which we know this
 * browser again when it tries once more. A token is ours when its tag fits; a browser that brings none is counted by address.
 */
export function newClaimSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What a claim is found by. */
export function claimHashOf(lookup: Lookup, secret: string): Buffer {
  return lookup('secret', `claim:${secret}`);
}

export function newBrowserToken(lookup: Lookup): string {
  const random = randomBytes(16).toString('base64url');
  return `b.${random}.${tagOf(lookup, random)}`;
}

/** Null: no token, or not one of ours. */
export function browserHashOf(lookup: Lookup, cookie: string | undefined): Buffer | null {
  const [, random = '', tag = ''] = /^b\.([\w-]{22})\.([\w-]{22})$/.exec(cookie ?? '') ?? [];
  if (random === '' || !timingSafeEqual(Buffer.from(tag), Buffer.from(tagOf(lookup, random)))) return null;
  return lookup('secret', `browser:${random}`);
}

/**
 * The eight digits that a claimant shows to a clerk. Made from the claim's secret and the time at which they run out, so that the
 * page can show them again after a reload though the table holds only a hash of them.
 */
export function counterCodeOf(lookup: Lookup, secret: string, expiresAt: number): string {
  const digest = createHash('sha256').update(lookup('secret', `counter:${secret}:${expiresAt}`)).digest();
  return String(digest.readUIntBE(0, 6) % 100_000_000).padStart(8, '0');
}

export function counterCodeHashOf(lookup: Lookup, code: string): Buffer {
  return lookup('code', `counter:${code}`);
}

function tagOf(lookup: Lookup, random: string): string {
  return lookup('secret', `browser-token:${random}`).subarray(0, 16).toString('base64url');
}

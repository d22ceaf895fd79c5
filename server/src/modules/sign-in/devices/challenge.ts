import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { World } from '../../../platform/world.ts';
import { useChallenge } from './challenges-table.ts';
import type { Seat } from '../sessions/session.ts';

const CHALLENGE_LASTS_MS = 2 * 60_000;

/** What a challenge may be answered for; one for the one is none for the other. */
export type ChallengeUse = 'sign_in' | 'enrol';

interface Bound extends Seat {
  readonly use: ChallengeUse;
}

/**
 * Thirty-two bytes for a device key to sign: 8 of the instant at which they run out, 8 random, 16 that only we can make for this
 * device and this use. So asking for one writes nothing; that it was used is written when it is.
 */
export function makeChallenge({ lookup, now }: Pick<World, 'lookup' | 'now'>, bound: Bound): string {
  const head = Buffer.alloc(16);
  head.writeBigUInt64BE(BigInt(now() + CHALLENGE_LASTS_MS));
  randomBytes(8).copy(head, 8);
  return Buffer.concat([head, tagOf(lookup, bound, head)]).toString('base64url');
}

export interface ReadChallenge {
  readonly bytes: Buffer;
  readonly expiresAt: number;
}

/** Null: not one of ours for this device and use, or run out. */
export function readChallenge({ lookup, now }: Pick<World, 'lookup' | 'now'>, bound: Bound, challenge: string): ReadChallenge | null {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== 32 || !timingSafeEqual(bytes.subarray(16), tagOf(lookup, bound, bytes.subarray(0, 16)))) return null;
  const expiresAt = Number(bytes.readBigUInt64BE());
  return expiresAt > now() ? { bytes, expiresAt } : null;
}

/** False: it was used before. */
export function spendChallenge({ database, lookup, now }: Pick<World, 'database' | 'lookup' | 'now'>, { bytes, expiresAt }: ReadChallenge): Promise<boolean> {
  return useChallenge(database, challengeHashOf(lookup, bytes), { at: now(), expiresAt });
}

/** By which it is remembered that it was used. */
export function challengeHashOf(lookup: World['lookup'], bytes: Buffer): Buffer {
  return lookup('secret', bytes);
}

function tagOf(lookup: World['lookup'], { use, holderId, deviceNo }: Bound, head: Buffer): Buffer {
  return lookup('secret', Buffer.concat([Buffer.from(`challenge:${use}:${holderId}:${deviceNo}:`), head])).subarray(0, 16);
}

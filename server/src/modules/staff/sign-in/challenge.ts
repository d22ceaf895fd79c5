import { randomBytes } from 'node:crypto';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { insertStaffChallenge, takeStaffChallenge, type ChallengeUse } from './challenges-table.ts';

/** Long enough to find the key and touch it. */
export const CHALLENGE_LASTS_MS = 5 * 60_000;

/** For whom a challenge is: this browser, this use, and where it is known already this person. */
export interface ChallengeFor {
  readonly browserSecret: string;
  readonly use: ChallengeUse;
  readonly staffId: Id<'Staff'> | null;
}

export async function giveChallenge({ database, lookup, now }: Pick<World, 'database' | 'lookup' | 'now'>, { browserSecret, use, staffId }: ChallengeFor): Promise<string> {
  const challenge = randomBytes(32).toString('base64url');
  await insertStaffChallenge(database, { challengeHash: hashOf(lookup, challenge), browserHash: browserHashOf(lookup, browserSecret), use, staffId }, now() + CHALLENGE_LASTS_MS);
  return challenge;
}

/** The challenge that an answer of an authenticator was made for, spent by asking. Null: none of ours, another browser's, used before or too old. */
export async function takeChallengeOf({ database, lookup, now }: Pick<World, 'database' | 'lookup' | 'now'>, clientDataJson: string, { browserSecret, use, staffId }: ChallengeFor): Promise<string | null> {
  const challenge = challengeIn(clientDataJson);
  if (challenge === null) return null;
  const taken = await takeStaffChallenge(database, { challengeHash: hashOf(lookup, challenge), browserHash: browserHashOf(lookup, browserSecret), use, staffId }, now());
  return taken ? challenge : null;
}

function challengeIn(clientDataJson: string): string | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString('utf8'));
    return typeof read === 'object' && read !== null && 'challenge' in read && typeof read.challenge === 'string' ? read.challenge : null;
  } catch {
    return null;
  }
}

function hashOf(lookup: World['lookup'], challenge: string): Buffer {
  return lookup('secret', `staff-challenge:${challenge}`);
}

function browserHashOf(lookup: World['lookup'], secret: string): Buffer {
  return lookup('secret', `staff-browser:${secret}`);
}

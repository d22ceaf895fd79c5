import type { Transaction } from '../../../platform/database.ts';

/** Single use: true for the first who brings it. */
export async function useChallenge(database: Transaction, challengeHash: Buffer, { at, expiresAt }: { readonly at: number; readonly expiresAt: number }): Promise<boolean> {
  const rows = await database.query('use_challenge', `
    insert into sign_in_challenges (challenge_hash, used_at, expires_at) values ($1, $2, $3)
    on conflict do nothing returning challenge_hash`, [challengeHash, new Date(at), new Date(expiresAt)]);
  return rows.length === 1;
}

/** By the worker: a challenge that has run out is refused by its own bytes, so that its use need not be remembered. Answers how many. */
export async function deleteExpiredChallenges(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_expired_challenges', 'delete from sign_in_challenges where expires_at < $1 returning challenge_hash', [new Date(before)]);
  return rows.length;
}

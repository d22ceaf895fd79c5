import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';

export type ChallengeUse = 'sign_in' | 'proof' | 'enrolment' | 'further_passkey';

export interface StaffChallenge {
  readonly challengeHash: Buffer;
  readonly browserHash: Buffer;
  readonly use: ChallengeUse;
  readonly staffId: Id<'Staff'> | null;
}

export async function insertStaffChallenge(database: Transaction, { challengeHash, browserHash, use, staffId }: StaffChallenge, expiresAt: number): Promise<void> {
  await database.query('insert_staff_challenge', `
    insert into staff_challenges (challenge_hash, browser_hash, use, staff_id, expires_at) values ($1, $2, $3, $4, $5)`, [challengeHash, browserHash, use, staffId, new Date(expiresAt)]);
}

/** Takes it away, whoever of several answers first. False: there is none of this use for this browser and person, or no longer. */
export async function takeStaffChallenge(database: Transaction, { challengeHash, browserHash, use, staffId }: StaffChallenge, at: number): Promise<boolean> {
  const rows = await database.query('take_staff_challenge', `
    delete from staff_challenges where challenge_hash = $1 and browser_hash = $2 and use = $3 and staff_id is not distinct from $4::uuid and expires_at > $5
    returning challenge_hash`, [challengeHash, browserHash, use, staffId, new Date(at)]);
  return rows.length === 1;
}

/** By the worker. Answers how many. */
export async function deleteExpiredStaffChallenges(worker: Transaction, before: number): Promise<number> {
  return (await worker.query('delete_expired_staff_challenges', 'delete from staff_challenges where expires_at < $1 returning challenge_hash', [new Date(before)])).length;
}

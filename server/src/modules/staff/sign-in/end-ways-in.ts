import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { deleteOneTimeCode } from '../one-time-code/one-time-codes-table.ts';
import { endAllSessionsOf } from '../sessions/staff-sessions-table.ts';
import { endPasskeys } from './passkeys-table.ts';

/** Nothing that somebody had opens anything more: passkeys, the app's code, and every session. */
export async function endWaysIn({ database, now }: Pick<World, 'database' | 'now'>, staffId: Id<'Staff'>): Promise<void> {
  await endPasskeys(database, staffId, { passkeyId: null, at: now() });
  await deleteOneTimeCode(database, staffId);
  await endAllSessionsOf(database, staffId, now());
}

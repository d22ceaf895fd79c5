import type { Caller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { endSession } from './sessions-table.ts';

/** Ends this session, under all its secrets; the device stays known. Signing out twice is no fault. */
export async function signOut({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, reference: string): Promise<void> {
  if (caller.kind !== 'holder') return;
  const at = now();
  await endSession(database, caller.sessionId, at);
  await recordAudit(database, { holderId: caller.holderId, at, caller, action: 'sign_in.signed_out', subject: `device:${caller.deviceNo}`, reference });
}

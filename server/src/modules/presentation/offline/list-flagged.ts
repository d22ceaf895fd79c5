import type { listFlaggedOffline, ReplyOf } from '@yika/contract';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { listFlaggedItems } from './offline-items-table.ts';

/** What this terminal handed in and somebody has to look into; also what became so when another counter handed in its half. */
export async function listFlagged({ database }: Pick<World, 'database'>, caller: TerminalCaller): Promise<ReplyOf<typeof listFlaggedOffline>> {
  const items = await listFlaggedItems(database, caller);
  return { items: items.map(({ itemId, checkedAt, reason, reference }) => ({ itemId, checkedAt, reason: reason ?? '', reference })) };
}

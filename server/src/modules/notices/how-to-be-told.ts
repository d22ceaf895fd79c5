import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { readPreferences, savePreferences } from './preferences-table.ts';
import type { NoticePreferences } from './rules/when-to-send.ts';

export function readHowToBeTold({ database }: Pick<World, 'database'>, holderId: HolderId): Promise<NoticePreferences> {
  return readPreferences(database, holderId);
}

/** It holds from the next message on, for those that wait already too. */
export async function chooseHowToBeTold({ database, now }: Pick<World, 'database' | 'now'>, holderId: HolderId, preferences: NoticePreferences): Promise<void> {
  await savePreferences(database, holderId, { ...preferences, at: now() });
}

import { channelWords, type Said } from '@yika/contract';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { MessageChannel } from './rules/way.ts';
import { readPreferences, savePreferences } from './preferences-table.ts';
import type { NoticePreferences } from './rules/when-to-send.ts';

export interface HowToBeTold extends Omit<NoticePreferences, 'channels'> {
  readonly channels: MessageChannel[];
  /** The apps that messages can be had in, and whether an account of this holder's in it takes them. */
  readonly apps: { readonly channel: MessageChannel; readonly name: Said; readonly linked: boolean }[];
}

/** `linked`: where an account of theirs takes messages; `offered`: where this installation can send any. */
export async function readHowToBeTold({ database }: Pick<World, 'database'>, holderId: HolderId, { offered, linked }: { readonly offered: readonly MessageChannel[]; readonly linked: ReadonlySet<MessageChannel> }): Promise<HowToBeTold> {
  const preferences = await readPreferences(database, holderId);
  return { ...preferences, channels: [...preferences.channels], apps: offered.map((channel) => ({ channel, name: channelWords[channel], linked: linked.has(channel) })) };
}

/** It holds from the next message on, for those that wait already too. */
export async function chooseHowToBeTold({ database, now }: Pick<World, 'database' | 'now'>, holderId: HolderId, preferences: NoticePreferences): Promise<void> {
  await savePreferences(database, holderId, { ...preferences, at: now() });
}

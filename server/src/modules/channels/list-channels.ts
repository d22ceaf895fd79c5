import { channelWords, type Said } from '@yika/contract';
import type { World } from '../../platform/world.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { findIssueStop } from '../registration/index.ts';
import type { ChannelName } from './channel-platform.ts';
import { isPaused } from './entry.ts';

/** Those that are configured and that nobody closed; none for a region that issues no e-cards. */
export async function listChannels({ database }: Pick<World, 'database'>, regionCode: RegionCode | null, configured: readonly ChannelName[]): Promise<{ channels: { channel: ChannelName; name: Said }[] }> {
  if (regionCode !== null && (await findIssueStop(database, regionCode)) !== null) return { channels: [] };
  const channels = [];
  for (const channel of configured) if (!(await isPaused({ database }, channel, regionCode))) channels.push({ channel, name: channelWords[channel] });
  return { channels };
}

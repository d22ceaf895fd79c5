import { openText, sealText } from '../../../platform/crypto/sealed-text.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { openEntryAddress, type ChannelEntry, type ChannelName } from '../../channels/index.ts';
import { findDevice } from '../../ecards/index.ts';
import { listMessageAddresses, saveMessageAddress, type ChannelLink } from './links-table.ts';

type Inside = Pick<World, 'database' | 'lookup'>;

/** From now on the platform can be asked to take a message for this holder; nothing goes there unless they want it. */
export async function keepMessageAddress({ database, lookup }: Inside, entry: ChannelEntry, link: Pick<ChannelLink, 'holderId' | 'linkNo'>): Promise<void> {
  const address = openEntryAddress(lookup, entry);
  if (address !== null) await saveMessageAddress(database, link, sealText(keyOf(lookup, link.holderId), entry.channel, address));
}

/** Of the link of that channel that was used last and whose device stands; null: none that takes messages. */
export async function messageAddressOf({ database, lookup }: Inside, holderId: HolderId, channel: ChannelName): Promise<string | null> {
  const link = (await standing({ database }, holderId)).find((each) => each.channel === channel);
  return link ? openText(keyOf(lookup, holderId), channel, link.messageAddress) : null;
}

/** The channels in which this holder could have messages today. */
export async function channelsWithMessages({ database }: Pick<World, 'database'>, holderId: HolderId): Promise<ReadonlySet<ChannelName>> {
  return new Set((await standing({ database }, holderId)).map(({ channel }) => channel));
}

/** A link whose device has ended signs nobody in, and takes no messages. */
async function standing({ database }: Pick<World, 'database'>, holderId: HolderId): Promise<Awaited<ReturnType<typeof listMessageAddresses>>> {
  const links = [];
  for (const link of await listMessageAddresses(database, holderId)) if (await findDevice(database, holderId, link.deviceNo)) links.push(link);
  return links;
}

function keyOf(lookup: World['lookup'], holderId: HolderId): Buffer {
  return lookup('secret', `channel-message-address:${holderId}`);
}

import { openText, sealText } from '../../platform/crypto/sealed-text.ts';
import type { World } from '../../platform/world.ts';
import type { ChannelEntry } from './entries-table.ts';

const PLACE = 'channel-message-address';

type Lookup = World['lookup'];

/** Where a platform takes messages for the account of an entry: as long as the entry, and under it. */
export function sealEntryAddress(lookup: Lookup, entryHash: Buffer, address: string): Buffer {
  return sealText(entryKey(lookup, entryHash), PLACE, address);
}

/** Null: the platform takes none, or it was sealed for another entry. */
export function openEntryAddress(lookup: Lookup, { entryHash, messageAddress }: Pick<ChannelEntry, 'entryHash' | 'messageAddress'>): string | null {
  return messageAddress && openText(entryKey(lookup, entryHash), PLACE, messageAddress);
}

function entryKey(lookup: Lookup, entryHash: Buffer): Buffer {
  return lookup('secret', `channel-entry-address:${entryHash.toString('hex')}`);
}

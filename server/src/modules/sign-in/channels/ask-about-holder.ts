import type { Refusal } from '../../../platform/refusal.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { InTransaction, World } from '../../../platform/world.ts';
import { findApprovedEntry, type AskRealName, type ChannelName } from '../../channels/index.ts';
import { readPersonForRules } from '../../holders/index.ts';

export interface AskingParts {
  readonly inTransaction: InTransaction;
  /** Of the app that the browser came from: is its account in this name? */
  readonly askRealName: AskRealName;
}

export interface AskedAbout {
  readonly channel: ChannelName;
  readonly holderId: HolderId;
  readonly refusal: Refusal;
}

/** An app that tells no name is asked about a holder whom we know, before anything is done for its account. Null: theirs, or nothing to ask. */
export async function askAboutHolder({ inTransaction, askRealName }: AskingParts, channelSecret: string | undefined, whom: (world: World) => Promise<HolderId>): Promise<AskedAbout | null> {
  const about = await inTransaction(async (world) => {
    const entry = await findApprovedEntry(world, channelSecret);
    return entry?.question ? { channel: entry.channel, person: await readPersonForRules(world, await whom(world)) } : null;
  });
  if (!about) return null;
  const { channel, person: { holderId, name, identityNumber } } = about;
  const refusal = await askRealName(channelSecret, { name, identityNumber });
  return refusal && { channel, holderId, refusal };
}

import type { Refusal } from '../../../platform/refusal.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { InTransaction } from '../../../platform/world.ts';
import type { AskRealName, ChannelEntry, ChannelName, Outside } from '../../channels/index.ts';
import { readPersonForRules } from '../../holders/index.ts';

export interface AskingParts {
  /** For a look, which opens no transaction. */
  readonly outside: Outside;
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
export async function askAboutHolder({ inTransaction, askRealName }: Omit<AskingParts, 'outside'>, { channel, question }: Pick<ChannelEntry, 'channel' | 'question'>, { channelSecret, holderId }: { readonly channelSecret: string | undefined; readonly holderId: HolderId }): Promise<AskedAbout | null> {
  if (!question) return null;
  const { name, identityNumber } = await inTransaction((world) => readPersonForRules(world, holderId));
  const refusal = await askRealName(channelSecret, { name, identityNumber });
  return refusal && { channel, holderId, refusal };
}

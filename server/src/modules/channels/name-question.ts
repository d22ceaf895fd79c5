import { normalizeName } from '@yika/contract/numbers';
import { openText, sealText } from '../../platform/crypto/sealed-text.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { InTransaction, World } from '../../platform/world.ts';
import type { ChannelPlatforms, NameQuestion } from './channel-platform.ts';
import { saveNameHashes, takeQuestion } from './entries-table.ts';
import { endEntry, findApprovedEntry } from './entry.ts';
import { nameHashesOf, type Named } from './real-name.ts';

const PLACE = 'channel-question';

/** Opened only with what a browser, or before it a mini-program, brings: the table alone leads to no account. */
export function sealQuestion(lookup: World['lookup'], brought: string, question: NameQuestion): Buffer {
  return sealText(lookup('secret', `channel-question:${brought}`), PLACE, JSON.stringify(question));
}

export function openQuestion(lookup: World['lookup'], brought: string, sealed: Buffer): NameQuestion | null {
  const text = openText(lookup('secret', `channel-question:${brought}`), PLACE, sealed);
  return text === null ? null : (JSON.parse(text) as NameQuestion);
}

interface Parts {
  readonly inTransaction: InTransaction;
  readonly platforms: ChannelPlatforms;
}

/** For the rooms above, which know the person and not the platforms. */
export type AskRealName = (channelSecret: string | undefined, person: Named) => Promise<Refusal | null>;

export function askerOf(inTransaction: InTransaction, platforms: ChannelPlatforms): AskRealName {
  return (channelSecret, person) => askRealName({ inTransaction, platforms }, channelSecret, person);
}

/**
 * A platform that tells no name is asked whether the account is in this one: once, and outside any transaction. Whoever dies in the middle has spent
 * the question, and the approval is then worth nothing. Refused: the approval ends. Null: it is theirs, or there was nothing to ask.
 * Refusals: channel_real_name_foreign, channel_identity_number_foreign, channel_real_name_missing, and whatever else the platform says, by name.
 */
async function askRealName({ inTransaction, platforms }: Parts, secret: string | undefined, person: Named): Promise<Refusal | null> {
  const taken = await inTransaction(async (world) => {
    const entry = await findApprovedEntry(world, secret);
    if (!entry?.question || secret === undefined || !(await takeQuestion(world.database, entry))) return null;
    return { entry, question: openQuestion(world.lookup, secret, entry.question) };
  });
  if (!taken) return null;
  const { entry, question } = taken;
  const platform = platforms[entry.channel]?.miniProgram;
  const answer = question && platform ? await platform.compareName({ ...question, name: normalizeName(person.name), identityNumber: person.identityNumber }) : null;
  return inTransaction(async (world) => {
    if (answer?.outcome === 'answered') {
      await saveNameHashes(world.database, entry, nameHashesOf(world.lookup, entry.entryHash, person));
      return null;
    }
    await endEntry(world, entry);
    return new Refusal(answer?.reason ?? 'channel_approval_ended');
  });
}

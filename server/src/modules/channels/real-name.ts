import { nameKey } from '@yika/contract/numbers';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import type { RealName } from './channel-platform.ts';
import type { ChannelEntry } from './entries-table.ts';
import { endEntry, findApprovedEntry } from './entry.ts';

type Lookup = World['lookup'];
type NameHashes = Pick<ChannelEntry, 'nameHash' | 'numberHash'>;

/** Whom the registry knows: what a channel's real name is compared with. */
export interface Named {
  readonly name: string;
  readonly identityNumber: string;
}

/**
 * What is kept of a real name: to compare with, never to read. Bound to the entry, so that rows of one person cannot be told to be, and a number
 * leads to nobody's home.
 */
export function nameHashesOf(lookup: Lookup, entryHash: Buffer, told: RealName | null): NameHashes {
  if (told === null) return { nameHash: null, numberHash: null };
  const of = (text: string) => lookup('real_name', `${entryHash.toString('hex')}:${text}`);
  return { nameHash: of(`name:${nameKey(told.name)}`), numberHash: told.identityNumber === null ? null : of(`number:${told.identityNumber}`) };
}

export type ForeignName = 'channel_real_name_foreign' | 'channel_identity_number_foreign' | 'channel_approval_ended';

/** Did the channel tell a name, or is it to be asked about one? */
export function hasName({ nameHash, way }: ChannelEntry): boolean {
  return nameHash !== null || way === 'mini_program';
}

/**
 * Is the account this person's, by what the channel told? The name first: another person's number is another person, too. From a mini-program nobody
 * comes without an answer: one whose question was spent and never answered is over.
 */
export function isForeign({ lookup }: Pick<World, 'lookup'>, entry: ChannelEntry, person: Named): ForeignName | null {
  if (entry.nameHash === null) return entry.way === 'mini_program' ? 'channel_approval_ended' : null;
  const theirs = nameHashesOf(lookup, entry.entryHash, person);
  if (!theirs.nameHash?.equals(entry.nameHash)) return 'channel_real_name_foreign';
  if (entry.numberHash !== null && !theirs.numberHash?.equals(entry.numberHash)) return 'channel_identity_number_foreign';
  return null;
}

/**
 * At a claim: an account that is in somebody else's name goes no further with it. The approval ends, so that the same person can go on in this
 * browser by the ways that need no app. Null: there is no approval, no name was told, or it is theirs. `must_ask`: askRealName first.
 */
export async function refuseForeignName(world: World, secret: string | undefined, person: Named): Promise<Refusal | 'must_ask' | null> {
  const entry = await findApprovedEntry(world, secret);
  if (entry?.question) return 'must_ask';
  const foreign = entry && isForeign(world, entry, person);
  if (!entry || !foreign) return null;
  await endEntry(world, entry);
  return new Refusal(foreign);
}

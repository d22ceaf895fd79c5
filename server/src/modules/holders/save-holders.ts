import { copyLine } from '../../platform/copy-text.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { copyHolderNumbers, findHolderIds } from './holder-numbers-table.ts';
import { upsertPhotos } from './holder-photos-table.ts';
import { changeHolders, copyHolders, findStoredHolders, lockHolders, takeHolderIds, type ChangedHolder, type LifeStatus } from './holders-table.ts';
import { toPerson, type PersonFields } from './person.ts';
import { correctedField } from './rules/index.ts';

export interface HolderToSave extends PersonFields {
  readonly regionCode: string;
  readonly lifeStatus: LifeStatus;
}

export interface SaveOptions {
  /** Decides everything, writes nothing. */
  readonly dryRun: boolean;
  /** What the rows came from, for the history. */
  readonly source: string;
}

/** The port through which the rooms above hear, in the transaction of the batch, of whom the registry now knows dead, or alive after all. */
export type TellAboveImportedHolders = (world: World, holderIds: readonly HolderId[]) => Promise<void>;

export interface Saved {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Places of rows that say something else of what a holder had corrected: that field was not taken, the rest was. */
  readonly conflicts: readonly number[];
}

/** The same of holders, with the field: of two that say something else, the name. */
export interface SavedHolders extends Omit<Saved, 'conflicts'> {
  readonly conflicts: readonly { readonly place: number; readonly field: 'name' | 'phone' }[];
}

export const KEY_VERSION = 1;

/** A batch of holders, no number twice: adds the new, changes the different (keeping what was), leaves the same alone. */
export async function saveHolders(world: World, people: readonly HolderToSave[], { dryRun, source, tellAbove }: SaveOptions & { readonly tellAbove: TellAboveImportedHolders }): Promise<SavedHolders> {
  const { database, lookup, sealer, now } = world;
  const at = now();
  const hashes = people.map(({ identityNumber }) => lookup('identity_number', identityNumber));
  const contents = people.map((person) => contentOf(lookup, person));
  const ids = await findHolderIds(database, hashes);
  const stored = await findStoredHolders(database, ids.filter((id) => id !== null));
  const isNew = (place: number) => ids[place] === null;
  const newCount = ids.filter((id) => id === null).length;

  const changed: ChangedHolder[] = [];
  const differing = new Map<HolderId, number>();
  const conflicts: SavedHolders['conflicts'][number][] = [];
  const [holderLines, numberLines]: [string[], string[]] = [[], []];
  const fresh = dryRun ? [] : await takeHolderIds(database, newCount);
  people.forEach((person, place) => {
    const [numberHash, contentHash] = [hashes[place], contents[place]];
    if (!numberHash || !contentHash) return;
    if (isNew(place)) {
      const holderId = fresh[holderLines.length];
      if (holderId === undefined) return;
      holderLines.push(copyLine([holderId, 1, person.regionCode, person.lifeStatus, numberHash, sealed(sealer, holderId, 1, person), KEY_VERSION, contentHash, new Date(at).toISOString()]));
      numberLines.push(copyLine([numberHash, holderId]));
      return;
    }
    const before = stored.get(ids[place] as HolderId);
    if (before && !before.contentHash.equals(contentHash)) differing.set(before.holderId, place);
  });
  for (const before of await lockHolders(database, [...differing.keys()])) {
    const place = differing.get(before.holderId) ?? -1;
    const [person, contentHash] = [people[place], contents[place]];
    if (!person || !contentHash || before.contentHash.equals(contentHash)) continue;
    const { holderId, phoneImported, nameImported } = before;
    const version = before.version + 1;
    const told = { phone: phoneHash(lookup, person.phone), name: nameHash(lookup, person.name) };
    const held = phoneImported || nameImported ? toPerson(sealer, before) : null;
    const phone = held && phoneImported && correctedField({ held: held.phone, told: person.phone, toldBefore: phoneImported.equals(told.phone) });
    const name = held && nameImported && correctedField({ held: held.name, told: person.name, toldBefore: nameImported.equals(told.name) });
    if (phone?.conflicts || name?.conflicts) conflicts.push({ place, field: name?.conflicts ? 'name' : 'phone' });
    const content = sealed(sealer, holderId, version, { ...person, ...(phone && { phone: phone.value }), ...(name && { name: name.value }) });
    changed.push({
      holderId, version, regionCode: person.regionCode, lifeStatus: person.lifeStatus, sealed: content, contentHash,
      phoneImported: phone?.corrected ? told.phone : null, nameImported: name?.corrected ? told.name : null,
    });
  }

  if (!dryRun && holderLines.length > 0) {
    await copyHolders(database, [holderLines.join('')]);
    await copyHolderNumbers(database, [numberLines.join('')]);
  }
  const otherLife = dryRun ? [] : await changeHolders(database, changed, { at, source, keyVersion: KEY_VERSION });
  if (otherLife.length > 0) await tellAbove(world, otherLife);
  return { added: newCount, changed: changed.length, unchanged: people.length - newCount - changed.length, conflicts };
}

/** For other rooms' imports: the holder of each number, in order; null where nobody has it. */
export function findHoldersByNumbers({ database, lookup }: Pick<World, 'database' | 'lookup'>, identityNumbers: readonly string[]): Promise<(HolderId | null)[]> {
  return findHolderIds(database, identityNumbers.map((number) => lookup('identity_number', number)));
}

/** A batch of photos of holders that exist. */
export async function savePhotos({ database, lookup, sealer, now }: World, photos: readonly { readonly holderId: HolderId; readonly image: Buffer }[], { dryRun }: SaveOptions): Promise<Saved> {
  const rows = photos.map(({ holderId, image }) => ({
    holderId, contentHash: lookup('content', image), sealed: sealer.seal({ table: 'holder_photos', holderId, version: '1' }, image),
  }));
  const { added, changed, conflicts } = await upsertPhotos(database, rows, { at: now(), keyVersion: KEY_VERSION, dryRun });
  return { added, changed, unchanged: photos.length - added - changed, conflicts: photos.flatMap(({ holderId }, place) => (conflicts.includes(holderId) ? [place] : [])) };
}

/** What an import says of a phone, to be compared with what the next one says. */
export function phoneHash(lookup: World['lookup'], phone: string | null): Buffer {
  return lookup('content', `phone:${phone ?? ''}`);
}

/** The same of a name. */
export function nameHash(lookup: World['lookup'], name: string): Buffer {
  return lookup('content', `name:${name}`);
}

export function sealed(sealer: World['sealer'], holderId: HolderId, version: number, person: PersonFields): Buffer {
  const { name, identityNumber, documentKind, phone, birthDay, sex, deathDate, guardianIdentityNumber } = person;
  const fields: PersonFields = { name, identityNumber, documentKind, phone, birthDay, sex, deathDate, guardianIdentityNumber };
  return sealer.seal({ table: 'holders', holderId, version: String(version) }, fields);
}

function contentOf(lookup: World['lookup'], person: HolderToSave): Buffer {
  const { name, identityNumber, documentKind, phone, birthDay, sex, deathDate, guardianIdentityNumber, regionCode, lifeStatus } = person;
  return lookup('content', JSON.stringify([name, identityNumber, documentKind, phone, birthDay, sex, deathDate, guardianIdentityNumber, regionCode, lifeStatus])).subarray(0, 16);
}

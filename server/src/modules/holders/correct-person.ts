import { LARGEST_PHOTO_BYTES, PHOTO_PIXELS } from '@yika/contract';
import { readName, readPhone } from '@yika/contract/numbers';
import { recordAudit, type AuditEntry } from '../audit/index.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { deleteFinding } from './holder-findings-table.ts';
import { correctPhotoRow } from './holder-photos-table.ts';
import { changeHolders, lockHolders, type LockedHolder } from './holders-table.ts';
import { readPersonForRules, readPhoto, toPerson, type PersonFields } from './person.ts';
import { pictureSize } from './rules/index.ts';
import { KEY_VERSION, nameHash, phoneHash, sealed } from './save-holders.ts';

/** By whom, and where it came from, for the history. */
export interface Corrected extends Pick<AuditEntry, 'caller' | 'reference'> {
  readonly source: string;
}

/** In its canonical form, where it is another than the one held. */
export async function mayBePhone(world: World, holderId: HolderId, typed: string): Promise<Decision<string, 'new_phone_malformed' | 'correction_same_value'>> {
  const read = readPhone(typed);
  if (!read.ok) return deny('new_phone_malformed');
  const { phone } = await readPersonForRules(world, holderId);
  return phone === read.value ? deny('correction_same_value') : allow(read.value);
}

/** In its canonical writing, where it is another than the one held: an accent is worth correcting. */
export async function mayBeName(world: World, holderId: HolderId, typed: string): Promise<Decision<string, 'new_name_malformed' | 'correction_same_value'>> {
  const read = readName(typed);
  if (!read.ok) return deny('new_name_malformed');
  const { name } = await readPersonForRules(world, holderId);
  return name === read.value ? deny('correction_same_value') : allow(read.value);
}

/** A picture that a face can be recognised by, and another than the one held. Whether there is a face on it a person says. */
export async function mayBePhoto(world: World, holderId: HolderId, base64: string): Promise<Decision<Buffer, 'new_photo_unreadable' | 'new_photo_too_small' | 'correction_same_value'>> {
  const picture = Buffer.from(base64, 'base64');
  const size = picture.length > LARGEST_PHOTO_BYTES ? null : pictureSize(picture);
  if (!size) return deny('new_photo_unreadable');
  if (size.width < PHOTO_PIXELS.width || size.height < PHOTO_PIXELS.height) return deny('new_photo_too_small');
  const held = await readPhoto(world, holderId);
  return held && Buffer.from(held).equals(picture) ? deny('correction_same_value') : allow(picture);
}

/** Answers the number before. */
export async function correctPhone(world: World, holderId: HolderId, { phone, source, caller, reference }: Corrected & { readonly phone: string }): Promise<string | null> {
  const { database, lookup, now } = world;
  const at = now();
  const { phone: former } = await change(world, holderId, source, (person, { phoneImported }) => ({ fields: { phone }, imported: { phoneImported: phoneImported ?? phoneHash(lookup, person.phone) } }));
  await deleteFinding(database, holderId, 'phone_outdated');
  await recordAudit(database, { holderId, at, caller, action: 'registry.phone_corrected', subject: 'holder', ...(reference && { reference }) });
  return former;
}

export async function correctName(world: World, holderId: HolderId, { name, source, caller, reference }: Corrected & { readonly name: string }): Promise<void> {
  const { database, lookup, now } = world;
  const at = now();
  await change(world, holderId, source, (person, { nameImported }) => ({ fields: { name }, imported: { nameImported: nameImported ?? nameHash(lookup, person.name) } }));
  await deleteFinding(database, holderId, 'name_differs');
  await recordAudit(database, { holderId, at, caller, action: 'registry.name_corrected', subject: 'holder', ...(reference && { reference }) });
}

export async function correctPhoto(world: World, holderId: HolderId, { picture, source, caller, reference }: Corrected & { readonly picture: Buffer }): Promise<void> {
  const { database, lookup, sealer, now } = world;
  const at = now();
  const content = sealer.seal({ table: 'holder_photos', holderId, version: '1' }, picture);
  await correctPhotoRow(database, { holderId, sealed: content, contentHash: lookup('content', picture), keyVersion: KEY_VERSION, at, source });
  await recordAudit(database, { holderId, at, caller, action: 'registry.photo_corrected', subject: 'holder', ...(reference && { reference }) });
}

interface Change {
  readonly fields: Partial<PersonFields>;
  readonly imported: Partial<Pick<LockedHolder, 'phoneImported' | 'nameImported'>>;
}

/** Lock → keep what was → write. What the import said of a field is kept beside it. Answers who they were. */
async function change({ database, sealer, now }: World, holderId: HolderId, source: string, changed: (person: PersonFields, before: LockedHolder) => Change): Promise<PersonFields> {
  const [before] = await lockHolders(database, [holderId]);
  if (!before) throw new Error('a holder to correct must exist');
  const person = toPerson(sealer, before);
  const { fields, imported } = changed(person, before);
  const version = before.version + 1;
  await changeHolders(database, [{ ...before, version, sealed: sealed(sealer, holderId, version, { ...person, ...fields }), ...imported }], { at: now(), source, keyVersion: KEY_VERSION });
  return person;
}

import type { DocumentKind, Sex } from '@yika/contract/numbers';
import { recordAudit, type AuditEntry } from '../audit/index.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { findHolderId } from './holder-numbers-table.ts';
import { findPhotoRow } from './holder-photos-table.ts';
import { findHolderRow, type HolderRow, type LifeStatus } from './holders-table.ts';

/** The personal fields of one record, sealed together. */
export interface PersonFields {
  readonly name: string;
  readonly identityNumber: string;
  readonly documentKind: DocumentKind;
  readonly phone: string | null;
  /** Null where the document does not tell it. */
  readonly birthDay: Day | null;
  readonly sex: Sex | null;
  readonly deathDate: Day | null;
  readonly guardianIdentityNumber: string | null;
}

export interface Person extends PersonFields {
  readonly holderId: HolderId;
  readonly regionCode: Id<'Region'>;
  readonly lifeStatus: LifeStatus;
}

/** From a number in its canonical form to the holder's home. */
export function findHolderByNumber({ database, lookup }: Pick<World, 'database' | 'lookup'>, identityNumber: string): Promise<HolderId | null> {
  return findHolderId(database, lookup('identity_number', identityNumber));
}

/** Opens a person for somebody to look at. The look is on record before anything is seen; the holder must exist. */
export async function openPerson(
  world: Pick<World, 'database' | 'now' | 'sealer'>,
  holderId: HolderId,
  look: Omit<AuditEntry, 'holderId' | 'at'>,
): Promise<Person> {
  await recordAudit(world.database, { ...look, holderId, at: world.now() });
  return readPersonForRules(world, holderId);
}

/** Opens a person for comparing and deriving only: no field of it may leave the server by this way. */
export async function readPersonForRules({ database, sealer }: Pick<World, 'database' | 'sealer'>, holderId: HolderId): Promise<Person> {
  const row = await findHolderRow(database, holderId);
  if (!row) throw new Error('a holder to read must exist');
  return toPerson(sealer, row);
}

/** From a sealed row that was read already; whoever shows anything of it puts the look on record. */
export function toPerson(sealer: World['sealer'], { holderId, version, regionCode, lifeStatus, sealed }: HolderRow): Person {
  const fields = sealer.open<PersonFields>({ table: 'holders', holderId, version: String(version) }, sealed);
  return { ...fields, holderId, regionCode, lifeStatus };
}

/** The photo, as PNG or JPEG bytes; null where the registry has none. The look is recorded by whoever opens the person. */
export async function readPhoto({ database, sealer }: Pick<World, 'database' | 'sealer'>, holderId: HolderId): Promise<Buffer | null> {
  const row = await findPhotoRow(database, holderId);
  return row && sealer.open<Buffer>({ table: 'holder_photos', holderId, version: '1' }, row.sealed);
}

/** For a page: a data: URL, or null. */
export async function readPhotoUrl({ database, sealer }: Pick<World, 'database' | 'sealer'>, holderId: HolderId): Promise<string | null> {
  const row = await findPhotoRow(database, holderId);
  return row && openPhotoUrl(sealer, holderId, row.sealed);
}

/** The same from a sealed row that was read already; whoever does so has put the look on record. */
export function openPhotoUrl(sealer: World['sealer'], holderId: HolderId, sealed: Buffer): string {
  const photo = sealer.open<Buffer>({ table: 'holder_photos', holderId, version: '1' }, sealed);
  const kind = photo[0] === 0xff ? 'image/jpeg' : 'image/png';
  return `data:${kind};base64,${Buffer.from(photo).toString('base64')}`;
}

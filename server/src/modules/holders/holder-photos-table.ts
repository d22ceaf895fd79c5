import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';

export async function findPhotoRow(database: Transaction, holderId: HolderId): Promise<{ readonly sealed: Buffer } | null> {
  const [row] = await database.query<{ sealed: Buffer }>('find_photo', 'select sealed from holder_photos where holder_id = $1', [holderId]);
  return row ?? null;
}

export async function hasPhotoRow(database: Transaction, holderId: HolderId): Promise<boolean> {
  const rows = await database.query('has_photo', 'select from holder_photos where holder_id = $1', [holderId]);
  return rows.length > 0;
}

/** Adds photos, and changes those whose content differs; answers how many of each, and whose photo was corrected to another: that one stands. */
export async function upsertPhotos(
  database: Transaction,
  photos: readonly { readonly holderId: HolderId; readonly sealed: Buffer; readonly contentHash: Buffer }[],
  { at, keyVersion, dryRun }: { at: number; keyVersion: number; dryRun: boolean },
): Promise<{ added: number; changed: number; conflicts: HolderId[] }> {
  const known = await database.query<{ holderId: HolderId; contentHash: Buffer; correctedHash: Buffer | null }>('known_photos', `
    select holder_id, content_hash, corrected_hash from holder_photos where holder_id = any($1::bigint[])`, [photos.map(({ holderId }) => holderId)]);
  const rows = new Map(known.map((row) => [row.holderId, row]));
  const differing = photos.filter(({ holderId, contentHash }) => !rows.get(holderId)?.contentHash.equals(contentHash));
  const conflicts = dryRun
    ? differing.filter(({ holderId, contentHash }) => rows.get(holderId)?.correctedHash?.equals(contentHash) === false).map(({ holderId }) => holderId)
    : await writePhotos(database, differing, { at, keyVersion });
  const taken = differing.filter(({ holderId }) => !conflicts.includes(holderId));
  const added = taken.filter(({ holderId }) => !rows.has(holderId)).length;
  return { added, changed: taken.length - added, conflicts };
}

/** One statement decides, so that a correction of the same moment is not written over. What a file said of a corrected photo is kept, so that it is reported once. */
async function writePhotos(database: Transaction, photos: Parameters<typeof upsertPhotos>[1], { at, keyVersion }: { at: number; keyVersion: number }): Promise<HolderId[]> {
  if (photos.length === 0) return [];
  const written = await database.query<{ holderId: HolderId }>('upsert_photos', `
    insert into holder_photos (holder_id, sealed, content_hash, key_version, updated_at)
    select holder_id, sealed, content_hash, $4, $5 from unnest($1::bigint[], $2::bytea[], $3::bytea[]) as p (holder_id, sealed, content_hash)
    on conflict (holder_id) do update set sealed = excluded.sealed, content_hash = excluded.content_hash, corrected_hash = null,
      key_version = excluded.key_version, updated_at = excluded.updated_at
    where holder_photos.corrected_hash is null or holder_photos.corrected_hash = excluded.content_hash
    returning holder_id`,
    [photos.map((one) => one.holderId), photos.map((one) => one.sealed), photos.map((one) => one.contentHash), keyVersion, new Date(at)]);
  const done = new Set(written.map(({ holderId }) => holderId));
  const kept = photos.filter(({ holderId }) => !done.has(holderId));
  if (kept.length > 0) {
    await database.query('note_photos_told', `
      update holder_photos p set content_hash = t.content_hash from unnest($1::bigint[], $2::bytea[]) as t (holder_id, content_hash) where p.holder_id = t.holder_id`,
      [kept.map((one) => one.holderId), kept.map((one) => one.contentHash)]);
  }
  return kept.map(({ holderId }) => holderId);
}

export interface CorrectedPhoto {
  readonly holderId: HolderId;
  readonly sealed: Buffer;
  readonly contentHash: Buffer;
  readonly keyVersion: number;
  readonly at: number;
  readonly source: string;
}

/** Keeps the one before; its imported hash stays, so that an unchanged file changes nothing. */
export async function correctPhotoRow(database: Transaction, { holderId, sealed, contentHash, keyVersion, at, source }: CorrectedPhoto): Promise<void> {
  await database.query('keep_photo_history', `
    insert into holder_photo_history (holder_id, replaced_at, sealed, key_version, source)
    select holder_id, $2, sealed, key_version, $3 from holder_photos where holder_id = $1 for no key update`, [holderId, new Date(at), source]);
  await database.query('correct_photo', `
    insert into holder_photos (holder_id, sealed, content_hash, corrected_hash, key_version, updated_at) values ($1, $2, $3, $3, $4, $5)
    on conflict (holder_id) do update set sealed = excluded.sealed, corrected_hash = excluded.corrected_hash, key_version = excluded.key_version, updated_at = excluded.updated_at`,
    [holderId, sealed, contentHash, keyVersion, new Date(at)]);
}

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

/** Adds photos, and changes those whose content differs; answers how many of each. */
export async function upsertPhotos(
  database: Transaction,
  photos: readonly { readonly holderId: HolderId; readonly sealed: Buffer; readonly contentHash: Buffer }[],
  { at, keyVersion, dryRun }: { at: number; keyVersion: number; dryRun: boolean },
): Promise<{ added: number; changed: number }> {
  const known = await database.query<{ holderId: HolderId; contentHash: Buffer }>('known_photos', `
    select holder_id, content_hash from holder_photos where holder_id = any($1::bigint[])`, [photos.map(({ holderId }) => holderId)]);
  const hashes = new Map(known.map(({ holderId, contentHash }) => [holderId, contentHash]));
  const differing = photos.filter(({ holderId, contentHash }) => !hashes.get(holderId)?.equals(contentHash));
  if (!dryRun && differing.length > 0) {
    await database.query('upsert_photos', `
      insert into holder_photos (holder_id, sealed, content_hash, key_version, updated_at)
      select holder_id, sealed, content_hash, $4, $5 from unnest($1::bigint[], $2::bytea[], $3::bytea[]) as p (holder_id, sealed, content_hash)
      on conflict (holder_id) do update set sealed = excluded.sealed, content_hash = excluded.content_hash, key_version = excluded.key_version, updated_at = excluded.updated_at`,
      [differing.map((one) => one.holderId), differing.map((one) => one.sealed), differing.map((one) => one.contentHash), keyVersion, new Date(at)]);
  }
  const added = differing.filter(({ holderId }) => !hashes.has(holderId)).length;
  return { added, changed: differing.length - added };
}

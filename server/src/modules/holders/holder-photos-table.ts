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

import type { Transaction } from '../../platform/database.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';

export interface HolderRow {
  readonly holderId: HolderId;
  readonly version: number;
  readonly regionCode: Id<'Region'>;
  readonly lifeStatus: LifeStatus;
  readonly sealed: Buffer;
}

/** 1 alive, 2 dead, 3 imprisoned, 4 missing, 5 unknown (domain facts §2.3). */
export type LifeStatus = 1 | 2 | 3 | 4 | 5;

export async function findHolderRow(database: Transaction, holderId: HolderId): Promise<HolderRow | null> {
  const [row] = await database.query<HolderRow>('find_holder', `
    select holder_id, version, region_code, life_status, sealed from holders where holder_id = $1`, [holderId]);
  return row ?? null;
}

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

/** A block of new ids. */
export async function takeHolderIds(database: Transaction, count: number): Promise<HolderId[]> {
  const rows = await database.query<{ holderId: HolderId }>('take_holder_ids', `select nextval('holder_ids') as holder_id from generate_series(1, $1::integer)`, [count]);
  return rows.map(({ holderId }) => holderId);
}

export interface StoredHolder {
  readonly holderId: HolderId;
  readonly version: number;
  readonly contentHash: Buffer;
}

export async function findStoredHolders(database: Transaction, holderIds: readonly HolderId[]): Promise<Map<HolderId, StoredHolder>> {
  const rows = await database.query<StoredHolder>('find_stored_holders', `
    select holder_id, version, content_hash from holders where holder_id = any($1::bigint[])`, [holderIds]);
  return new Map(rows.map((row) => [row.holderId, row]));
}

export async function copyHolders(database: Transaction, lines: readonly string[]): Promise<void> {
  await database.copyFrom('copy holders (holder_id, version, region_code, life_status, number_hash, sealed, key_version, content_hash, updated_at) from stdin', lines);
}

export interface LockedHolder extends HolderRow {
  readonly contentHash: Buffer;
  /** What the import said last of a phone that was corrected; null: it is as it was imported. */
  readonly phoneImported: Buffer | null;
  /** The same of the name. */
  readonly nameImported: Buffer | null;
}

/** Takes the row locks, in one order: what a desk corrects meanwhile is waited for. */
export async function lockHolders(database: Transaction, holderIds: readonly HolderId[]): Promise<LockedHolder[]> {
  if (holderIds.length === 0) return [];
  return database.query<LockedHolder>('lock_holders', `
    select holder_id, version, region_code, life_status, sealed, content_hash, phone_imported, name_imported from holders
    where holder_id = any($1::bigint[]) order by holder_id for no key update`, [holderIds]);
}

export interface ChangedHolder {
  readonly holderId: HolderId;
  readonly version: number;
  readonly regionCode: string;
  readonly lifeStatus: LifeStatus;
  readonly sealed: Buffer;
  readonly contentHash: Buffer;
  readonly phoneImported: Buffer | null;
  readonly nameImported: Buffer | null;
}

/** Keeps what was, then writes what is: the history lives as long as the record. Answers whose life status is another. */
export async function changeHolders(database: Transaction, changed: readonly ChangedHolder[], { at, source, keyVersion }: { at: number; source: string; keyVersion: number }): Promise<HolderId[]> {
  if (changed.length === 0) return [];
  await database.query('keep_holder_history', `
    insert into holder_history (holder_id, version, sealed, key_version, replaced_at, source)
    select holder_id, version, sealed, key_version, $2, $3 from holders where holder_id = any($1::bigint[])`,
    [changed.map(({ holderId }) => holderId), new Date(at), source]);
  const rows = await database.query<{ holderId: HolderId; otherLife: boolean }>('change_holders', `
    update holders h set version = c.version, region_code = c.region_code, life_status = c.life_status, sealed = c.sealed,
      content_hash = c.content_hash, phone_imported = c.phone_imported, name_imported = c.name_imported, key_version = $9, updated_at = $10
    from unnest($1::bigint[], $2::integer[], $3::text[], $4::smallint[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[])
      as c (holder_id, version, region_code, life_status, sealed, content_hash, phone_imported, name_imported)
    where h.holder_id = c.holder_id
    returning h.holder_id, old.life_status <> new.life_status as other_life`,
    [changed.map((one) => one.holderId), changed.map((one) => one.version), changed.map((one) => one.regionCode), changed.map((one) => one.lifeStatus),
      changed.map((one) => one.sealed), changed.map((one) => one.contentHash), changed.map((one) => one.phoneImported), changed.map((one) => one.nameImported), keyVersion, new Date(at)]);
  return rows.filter(({ otherLife }) => otherLife).map(({ holderId }) => holderId);
}

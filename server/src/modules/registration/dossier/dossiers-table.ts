import type { DossierItem } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

export interface DossierKey {
  readonly areaCode: RegionCode;
  readonly dossierNo: number;
}

export interface Dossier extends DossierKey {
  readonly purpose: 'registration' | 'change';
  readonly version: number;
  readonly approvalId: Id<'Approval'> | null;
  readonly startedAt: number;
  readonly closedAt: number | null;
}

const columns = 'area_code, dossier_no, purpose, version, approval_id, started_at, closed_at';

/** The newest of the area. */
export async function findDossier(database: Transaction, areaCode: RegionCode): Promise<Dossier | null> {
  const [dossier] = await database.query<Dossier>('find_dossier', `select ${columns} from dossiers where area_code = $1 order by dossier_no desc limit 1`, [areaCode]);
  return dossier ?? null;
}

/** The newest of each area, of areas whose codes begin like one of these; there are no more areas than provinces and cities. By area. */
export async function listNewestDossiers(database: Transaction, stems: readonly string[]): Promise<Dossier[]> {
  return database.query<Dossier>('list_newest_dossiers', `
    select distinct on (area_code) ${columns} from dossiers where area_code like any($1) order by area_code, dossier_no desc`, [stems.map((stem) => `${stem}%`)]);
}

/** Whoever saves, signs, hands in or approves at the same moment waits here. */
export async function lockDossier(database: Transaction, areaCode: RegionCode): Promise<Dossier | null> {
  const [dossier] = await database.query<Dossier>('lock_dossier', `select ${columns} from dossiers where area_code = $1 order by dossier_no desc limit 1 for update`, [areaCode]);
  return dossier ?? null;
}

/** False where the area has an open one: one_open_dossier_per_area says so whatever happens at the same moment. */
export async function insertDossier(database: Transaction, { areaCode, purpose, startedBy, at }: Pick<Dossier, 'areaCode' | 'purpose'> & { readonly startedBy: string; readonly at: number }): Promise<number | null> {
  const [row] = await database.query<{ dossierNo: number }>('insert_dossier', `
    insert into dossiers (area_code, dossier_no, purpose, started_by, started_at)
    select $1, coalesce(max(dossier_no), 0) + 1, $2, $3, $4 from dossiers where area_code = $1
    on conflict do nothing returning dossier_no`, [areaCode, purpose, startedBy, new Date(at)]);
  return row?.dossierNo ?? null;
}

export async function saveHandedIn(database: Transaction, { areaCode, dossierNo, version, approvalId }: DossierKey & Pick<Dossier, 'version' | 'approvalId'>): Promise<void> {
  await database.query('save_handed_in', 'update dossiers set version = $3, approval_id = $4 where area_code = $1 and dossier_no = $2', [areaCode, dossierNo, version, approvalId]);
}

export async function closeDossier(database: Transaction, { areaCode, dossierNo }: DossierKey, at: number): Promise<void> {
  await database.query('close_dossier', 'update dossiers set closed_at = $3 where area_code = $1 and dossier_no = $2', [areaCode, dossierNo, new Date(at)]);
}

export interface SavedItem {
  readonly item: DossierItem;
  readonly edition: number;
  readonly content: unknown;
  readonly contentHash: string;
  readonly savedBy: string;
  readonly savedAt: number;
}

export async function listItems(database: Transaction, { areaCode, dossierNo }: DossierKey): Promise<SavedItem[]> {
  return database.query<SavedItem>('list_dossier_items', `
    select item, edition, content, content_hash, saved_by, saved_at from dossier_items where area_code = $1 and dossier_no = $2`, [areaCode, dossierNo]);
}

export async function saveItem(database: Transaction, { areaCode, dossierNo }: DossierKey, { item, edition, content, contentHash, savedBy, savedAt }: SavedItem): Promise<void> {
  await database.query('save_dossier_item', `
    insert into dossier_items (area_code, dossier_no, item, edition, content, content_hash, saved_by, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (area_code, dossier_no, item) do update set edition = $4, content = $5, content_hash = $6, saved_by = $7, saved_at = $8`,
    [areaCode, dossierNo, item, edition, JSON.stringify(content), contentHash, savedBy, new Date(savedAt)]);
}

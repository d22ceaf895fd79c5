import type { DossierItem } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import type { DossierContents } from '../rules/index.ts';
import type { DossierKey } from './dossiers-table.ts';

export interface HandedIn {
  readonly version: number;
  readonly contents: DossierContents;
  readonly contentHash: string;
  readonly handedInBy: string;
  readonly at: number;
}

export async function insertHandedIn(database: Transaction, { areaCode, dossierNo }: DossierKey, { version, contents, contentHash, handedInBy, at }: HandedIn): Promise<void> {
  await database.query('insert_dossier_version', `
    insert into dossier_versions (area_code, dossier_no, version, contents, content_hash, handed_in_by, at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [areaCode, dossierNo, version, JSON.stringify(contents), contentHash, handedInBy, new Date(at)]);
}

/** Newest first. */
export async function listHandedIn(database: Transaction, { areaCode, dossierNo }: DossierKey): Promise<HandedIn[]> {
  return database.query<HandedIn>('list_dossier_versions', `
    select version, contents, content_hash, handed_in_by, at from dossier_versions where area_code = $1 and dossier_no = $2 order by version desc`, [areaCode, dossierNo]);
}

/** What came into force in that area, by its newest version each time; newest first. */
export async function listInForce(database: Transaction, areaCode: RegionCode): Promise<{ readonly dossierNo: number; readonly contents: DossierContents; readonly closedAt: number }[]> {
  return database.query('list_dossiers_in_force', `
    select d.dossier_no, v.contents, d.closed_at from dossiers d join dossier_versions v using (area_code, dossier_no, version)
    where d.area_code = $1 and d.closed_at is not null order by d.dossier_no desc`, [areaCode]);
}

export interface Signature {
  readonly item: DossierItem;
  readonly contentHash: string;
  readonly signedBy: string;
  readonly at: number;
}

export async function listSignatures(database: Transaction, { areaCode, dossierNo }: DossierKey): Promise<Signature[]> {
  return database.query<Signature>('list_dossier_signatures', `
    select item, content_hash, signed_by, at from dossier_signatures where area_code = $1 and dossier_no = $2`, [areaCode, dossierNo]);
}

/** Signed twice it stays as it was signed first. */
export async function insertSignature(database: Transaction, { areaCode, dossierNo }: DossierKey, { item, contentHash, signedBy, provedUntil, at }: Signature & { readonly provedUntil: number }): Promise<void> {
  await database.query('insert_dossier_signature', `
    insert into dossier_signatures (area_code, dossier_no, item, content_hash, signed_by, proved_until, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [areaCode, dossierNo, item, contentHash, signedBy, new Date(provedUntil), new Date(at)]);
}

export interface DossierComment {
  readonly item: DossierItem;
  readonly version: number;
  readonly contentHash: string | null;
  readonly mark: 'comment' | 'accepted' | 'to_correct';
  readonly words: string;
  readonly saidBy: string;
  readonly at: number;
}

/** Newest first. */
export async function listComments(database: Transaction, { areaCode, dossierNo }: DossierKey): Promise<DossierComment[]> {
  return database.query<DossierComment>('list_dossier_comments', `
    select item, version, content_hash, mark, words, said_by, at from dossier_comments where area_code = $1 and dossier_no = $2 order by comment_id desc`, [areaCode, dossierNo]);
}

export async function insertComment(database: Transaction, { areaCode, dossierNo }: DossierKey, { item, version, contentHash, mark, words, saidBy, at }: DossierComment): Promise<void> {
  await database.query('insert_dossier_comment', `
    insert into dossier_comments (area_code, dossier_no, item, version, content_hash, mark, words, said_by, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [areaCode, dossierNo, item, version, contentHash, mark, words, saidBy, new Date(at)]);
}

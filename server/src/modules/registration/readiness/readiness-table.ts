import type { ReadinessContent, ReadinessItem } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import type { ReviewFact } from '../rules/index.ts';

export type WrittenItem = ReadinessContent['item'];

export interface ItemVersion {
  readonly item: WrittenItem;
  readonly version: number;
  readonly content: ReadinessContent;
  readonly editedBy: string;
  readonly at: number;
  readonly documents: readonly string[];
}

export interface ItemReview extends ReviewFact {
  readonly item: ReadinessItem;
  readonly reason: string;
  readonly reviewer: string;
  readonly at: number;
}

/** One writer of an item at a time: versions and reviews have no gap and no rival. */
export async function lockItem(database: Transaction, areaCode: RegionCode, item: ReadinessItem): Promise<void> {
  await database.query('lock_readiness_item', 'select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [`readiness:${areaCode}`, item]);
}

interface OfArea {
  readonly areaCode: RegionCode;
}

/** The newest of each item of each of these areas. */
export async function listNewest(database: Transaction, areas: readonly RegionCode[]): Promise<(ItemVersion & OfArea)[]> {
  return database.query<ItemVersion & OfArea>('list_newest_readiness', `
    select distinct on (area_code, item) area_code, item, version, content, edited_by, at, documents from readiness_items where area_code = any($1) order by area_code, item, version desc`, [areas]);
}

/** Of one item, newest first. */
export async function listVersions(database: Transaction, areaCode: RegionCode, item: ReadinessItem): Promise<ItemVersion[]> {
  return database.query<ItemVersion>('list_readiness_versions', `
    select item, version, content, edited_by, at, documents from readiness_items where area_code = $1 and item = $2 order by version desc limit 50`, [areaCode, item]);
}

export async function insertVersion(database: Transaction, areaCode: RegionCode, { item, version, content, editedBy, at, documents }: ItemVersion): Promise<void> {
  await database.query('insert_readiness_version', 'insert into readiness_items (area_code, item, version, content, edited_by, at, documents) values ($1, $2, $3, $4, $5, $6, $7)',
    [areaCode, item, version, JSON.stringify(content), editedBy, new Date(at), documents]);
}

export interface ItemWriter extends OfArea {
  readonly item: WrittenItem;
  readonly editedBy: string;
}

/** Everybody who ever wrote any version of it. */
export async function listWriters(database: Transaction, areas: readonly RegionCode[]): Promise<ItemWriter[]> {
  return database.query<ItemWriter>('list_readiness_writers', 'select distinct area_code, item, edited_by from readiness_items where area_code = any($1)', [areas]);
}

/** Newest first, of each area. */
export async function listReviews(database: Transaction, areas: readonly RegionCode[]): Promise<(ItemReview & OfArea)[]> {
  return database.query<ItemReview & OfArea>('list_readiness_reviews', `
    select area_code, item, version, level, accepted, reason, reviewer, at from readiness_reviews where area_code = any($1) order by area_code, item, review_no desc`, [areas]);
}

export async function insertReview(database: Transaction, areaCode: RegionCode, { item, version, level, accepted, reason, reviewer, at }: ItemReview): Promise<void> {
  await database.query('insert_readiness_review', `
    insert into readiness_reviews (area_code, item, review_no, version, level, accepted, reason, reviewer, at)
    select $1, $2, coalesce(max(review_no), 0) + 1, $3, $4, $5, $6, $7, $8 from readiness_reviews where area_code = $1 and item = $2`,
    [areaCode, item, version, level, accepted, reason, reviewer, new Date(at)]);
}

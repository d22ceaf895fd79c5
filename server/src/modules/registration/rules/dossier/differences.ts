import type { DossierItem } from '@yika/contract';
import { dossierItems } from './dossier.ts';

export interface ContentDifference {
  readonly item: DossierItem;
  /** A JSON pointer; empty: the whole item. */
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type DossierContents = Readonly<Partial<Record<DossierItem, unknown>>>;

/** Field by field, in the order of the article. What is on one side only is null on the other; a list of another length is compared place by place. */
export function compareContents(before: DossierContents, after: DossierContents): ContentDifference[] {
  return dossierItems.flatMap((item) => compare(before[item] ?? null, after[item] ?? null, '').map((difference) => ({ item, ...difference })));
}

function compare(before: unknown, after: unknown, at: string): Omit<ContentDifference, 'item'>[] {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(before[key] ?? null, after[key] ?? null, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ at, before, after }];
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import type { Said } from '../said.ts';
import type { AccessRule } from './access.ts';
import type { Citation } from './sources.ts';

/** an: letters and figures, GBK; cn: two digits a byte; b: bytes as they are. */
export const formats = ['an', 'cn', 'b'] as const;
export type Format = (typeof formats)[number];

export const cardVersions = ['1.00', '2.00', '2.01', '3.00'] as const;
export type CardVersion = (typeof cardVersions)[number];

/** A data object of a national file. `null` is what no public source tells. */
export interface NationalField {
  readonly tag: string;
  /** Code of the sector's indicator set. */
  readonly code: string | null;
  readonly name: string;
  readonly format: Format | null;
  readonly bytes: number;
  /** Record number by version of the card; null where that version has no such field. */
  readonly record: Readonly<Record<CardVersion, number | null>>;
  readonly codeList: string | null;
  readonly citation: Citation;
}

export interface NationalFile {
  readonly fileId: string;
  readonly name: string;
  readonly required: boolean;
  /** null: what stands in the file is not public, so nothing of it is checked. */
  readonly fields: readonly NationalField[] | null;
  /** null: who may read it is not public. */
  readonly read: Readonly<Record<CardVersion, AccessRule>> | null;
  readonly citation: Citation;
}

export interface NationalApplication {
  readonly id: string;
  readonly name: string;
  readonly aid: string | null;
  readonly required: 'yes' | 'tested';
  readonly files: readonly NationalFile[];
  /** Files that are set aside; null where no public source names any. */
  readonly reserve: readonly string[] | null;
  readonly citation: Citation;
}

export interface NationalCodeList {
  readonly id: string;
  readonly name: string;
  /** null: the list is too long to be held here, its values are not checked. */
  readonly values: readonly string[] | null;
  readonly citation: Citation;
}

/** A rule that would be looked at, if its text were public. */
export interface NotPublic {
  readonly id: string;
  readonly reason: 'no_public_source' | 'sources_conflict';
  /** The text in which it would stand. */
  readonly where: string;
  readonly said: Said;
}

export interface NationalProfile {
  readonly edition: string;
  readonly applications: readonly NationalApplication[];
  readonly codeLists: readonly NationalCodeList[];
  /** Codes and names of national indicators that stand on no card. */
  readonly indicators: readonly { readonly code: string; readonly name: string }[];
  /** Tags that a region may give out; null while no public source names them. */
  readonly localTags: { readonly from: string; readonly to: string } | null;
  readonly notPublic: readonly NotPublic[];
}

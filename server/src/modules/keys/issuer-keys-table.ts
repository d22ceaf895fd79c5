import type { Transaction } from '../../platform/database.ts';

/** The public half of an issuer's key, as it is published and pinned: coordinates in base64url, instants in epoch milliseconds. */
export interface IssuerKeyRow {
  /** 4 bytes, 8 hexadecimal characters. */
  readonly kid: string;
  readonly x: string;
  readonly y: string;
  readonly validFrom: number;
  readonly validTo: number;
}

/** Published once: a key that is there already keeps the time it was first given. */
export async function insertIssuerKey(database: Transaction, { kid, x, y, validFrom, validTo }: IssuerKeyRow): Promise<void> {
  await database.query('insert_issuer_key', `
    insert into issuer_keys (kid, x, y, valid_from, valid_to)
    values ($1, $2, $3, $4, $5) on conflict (kid) do nothing`, [kid, x, y, new Date(validFrom), new Date(validTo)]);
}

export async function listIssuerKeys(database: Transaction): Promise<IssuerKeyRow[]> {
  return database.query<IssuerKeyRow>('list_issuer_keys', 'select kid, x, y, valid_from, valid_to from issuer_keys order by valid_from, kid');
}

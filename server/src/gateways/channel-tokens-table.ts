import type { Transaction } from '../platform/database.ts';

/** Which token: of which platform and app, and what it is for. */
export interface TokenName {
  readonly channel: 'wechat';
  readonly appId: string;
  readonly kind: 'access_token' | 'jsapi_ticket';
}

export interface SealedToken {
  readonly sealedToken: Buffer;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** Rises with each that is fetched. */
  readonly edition: number;
}

/** Null: none was ever had. */
export async function findToken(database: Transaction, { channel, appId, kind }: TokenName): Promise<SealedToken | null> {
  const [row] = await database.query<SealedToken>('find_channel_token', `
    select sealed_token, expires_at, edition from channel_tokens
    where channel = $1 and app_id = $2 and kind = $3 and sealed_token is not null`, [channel, appId, kind]);
  return row ?? null;
}

/**
 * Whoever hears true fetches a new one, alone, until `until`; everybody else hears false. One conditional statement, so that any
 * number of processes have one winner, and nobody holds a connection while the platform is asked.
 */
export async function claimFetch(database: Transaction, { channel, appId, kind }: TokenName, terms: { readonly nowMs: number; readonly until: number; readonly freshUntil: number }): Promise<boolean> {
  const rows = await database.query('claim_channel_token_fetch', `
    insert into channel_tokens as known (channel, app_id, kind, fetching_until)
    values ($1, $2, $3, $5)
    on conflict (channel, app_id, kind) do update set fetching_until = excluded.fetching_until
    where known.fetching_until <= $4 and (known.expires_at is null or known.expires_at <= $6)
    returning kind`, [channel, appId, kind, new Date(terms.nowMs), new Date(terms.until), new Date(terms.freshUntil)]);
  return rows.length > 0;
}

/** What was fetched, for everybody; nobody fetches again before `restUntil`. Answers its edition. */
export async function saveToken(database: Transaction, { channel, appId, kind }: TokenName, fresh: { readonly sealedToken: Buffer; readonly expiresAt: number; readonly restUntil: number }): Promise<number> {
  const [row] = await database.query<Pick<SealedToken, 'edition'>>('save_channel_token', `
    update channel_tokens set sealed_token = $4, expires_at = $5, fetching_until = $6, edition = edition + 1
    where channel = $1 and app_id = $2 and kind = $3
    returning edition`, [channel, appId, kind, fresh.sealedToken, new Date(fresh.expiresAt), new Date(fresh.restUntil)]);
  if (!row) throw new Error('a token that was claimed has a row');
  return row.edition;
}

/** The fetch failed: nobody tries again before `until`. */
export async function delayFetch(database: Transaction, { channel, appId, kind }: TokenName, until: number): Promise<void> {
  await database.query('delay_channel_token_fetch', `
    update channel_tokens set fetching_until = $4 where channel = $1 and app_id = $2 and kind = $3`, [channel, appId, kind, new Date(until)]);
}

/**
 * The platform no longer takes this edition; a newer one stays. Many hear it at once, and only the first of them may lift the rest after a
 * fetch: by the second, somebody is fetching already, as may be where the token neared its end (`freshUntil`) by itself.
 */
export async function endToken(database: Transaction, { channel, appId, kind }: TokenName, terms: { readonly edition: number; readonly nowMs: number; readonly freshUntil: number }): Promise<void> {
  await database.query('end_channel_token', `
    update channel_tokens set expires_at = $5, fetching_until = case when expires_at > $6 then $5 else fetching_until end
    where channel = $1 and app_id = $2 and kind = $3 and edition = $4 and expires_at > $5`,
  [channel, appId, kind, terms.edition, new Date(terms.nowMs), new Date(terms.freshUntil)]);
}

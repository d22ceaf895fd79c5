import { randomBytes } from 'node:crypto';

/** Seconds, as the platform says them. */
export const TOKEN_LASTS_SECONDS = 7200;
const OVERLAP_MS = 5 * 60_000;
const FORCED_AT_MOST_EVERY_MS = 30_000;

interface Token {
  readonly token: string;
  readonly appId: string;
  readonly issuedAt: number;
  expiresAt: number;
}

/** The tokens by which an app itself calls: one by `token`, another by `stable_token`, neither knows of the other; and the page ticket. */
export class AppTokens {
  readonly #tokens = new Map<string, Token>();
  readonly #newest = new Map<string, Token>();
  /** How many were made, by kind: what a test counts. */
  readonly made = { token: 0, stable_token: 0, ticket: 0 };

  /** Each call makes a new one; the one before lives five minutes more. */
  issue(appId: string, nowMs: number): { token: string; expiresInSeconds: number } {
    return this.#replace('token', appId, nowMs, OVERLAP_MS);
  }

  /** The same until five minutes before its end. Forced: the one before is dead at once, and not twice within thirty seconds. */
  stable(appId: string, forced: boolean, nowMs: number): { token: string; expiresInSeconds: number } {
    const known = this.#newest.get(`stable_token:${appId}`);
    const mayForce = forced && (!known || nowMs - known.issuedAt >= FORCED_AT_MOST_EVERY_MS);
    if (known && !mayForce && known.expiresAt - nowMs > OVERLAP_MS) return said(known, nowMs);
    return this.#replace('stable_token', appId, nowMs, mayForce ? 0 : OVERLAP_MS);
  }

  ticket(appId: string, nowMs: number): { token: string; expiresInSeconds: number } {
    const known = this.#newest.get(`ticket:${appId}`);
    return known && known.expiresAt > nowMs ? said(known, nowMs) : this.#replace('ticket', appId, nowMs, 0);
  }

  /** Whose it is; null: nobody's, any more. */
  appOf(token: string, nowMs: number): string | 'expired' | null {
    const known = this.#tokens.get(token);
    if (!known) return null;
    return known.expiresAt > nowMs ? known.appId : 'expired';
  }

  #replace(kind: keyof AppTokens['made'], appId: string, nowMs: number, overlapMs: number) {
    const before = this.#newest.get(`${kind}:${appId}`);
    if (before && overlapMs === 0) this.#tokens.delete(before.token);
    if (before) before.expiresAt = Math.min(before.expiresAt, nowMs + overlapMs);
    const token = { token: randomBytes(96).toString('base64url'), appId, issuedAt: nowMs, expiresAt: nowMs + TOKEN_LASTS_SECONDS * 1000 };
    // A ticket is for pages; it calls nothing.
    if (kind !== 'ticket') this.#tokens.set(token.token, token);
    this.#newest.set(`${kind}:${appId}`, token);
    this.made[kind] += 1;
    for (const [oldest] of this.#tokens) {
      if (this.#tokens.size <= 5000) break;
      this.#tokens.delete(oldest);
    }
    return said(token, nowMs);
  }
}

function said({ token, expiresAt }: Token, nowMs: number) {
  return { token, expiresInSeconds: Math.floor((expiresAt - nowMs) / 1000) };
}

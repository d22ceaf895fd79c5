import { randomBytes } from 'node:crypto';
import type { WechatPerson } from './apps.ts';

export interface UserGrant {
  readonly appId: string;
  readonly person: WechatPerson;
  readonly openId: string;
  readonly scope: string;
}

const REFRESH_LASTS_MS = 30 * 24 * 3600_000;

interface Held {
  readonly grant: UserGrant;
  readonly expiresAt: number;
}

/** What an app may ask about one person after that person agreed: two hours, and thirty days to ask for two hours more. */
export class UserTokens {
  readonly #access = new Map<string, Held>();
  readonly #refresh = new Map<string, Held>();

  issue(grant: UserGrant, { nowMs, lastsMs }: { readonly nowMs: number; readonly lastsMs: number }): { accessToken: string; refreshToken: string } {
    const [accessToken, refreshToken] = [randomBytes(64).toString('base64url'), randomBytes(64).toString('base64url')];
    hold(this.#access, accessToken, { grant, expiresAt: nowMs + lastsMs });
    hold(this.#refresh, refreshToken, { grant, expiresAt: nowMs + REFRESH_LASTS_MS });
    return { accessToken, refreshToken };
  }

  /** A new access token under the same refresh token. */
  renew(refreshToken: string, { nowMs, lastsMs }: { readonly nowMs: number; readonly lastsMs: number }): { accessToken: string; grant: UserGrant } | 'expired' | null {
    const held = find(this.#refresh, refreshToken, nowMs);
    if (held === null || held === 'expired') return held;
    const accessToken = randomBytes(64).toString('base64url');
    hold(this.#access, accessToken, { grant: held, expiresAt: nowMs + lastsMs });
    return { accessToken, grant: held };
  }

  find(accessToken: string, nowMs: number): UserGrant | 'expired' | null {
    return find(this.#access, accessToken, nowMs);
  }
}

function find(tokens: ReadonlyMap<string, Held>, token: string, nowMs: number): UserGrant | 'expired' | null {
  const held = tokens.get(token);
  if (!held) return null;
  return held.expiresAt > nowMs ? held.grant : 'expired';
}

function hold(tokens: Map<string, Held>, token: string, held: Held): void {
  tokens.set(token, held);
  for (const oldest of tokens.keys()) {
    if (tokens.size <= 5000) return;
    tokens.delete(oldest);
  }
}

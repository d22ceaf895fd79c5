import { randomBytes } from 'node:crypto';
import { CompactEncrypt, importJWK, importPKCS8, SignJWT, type JWK } from 'jose';

export type LaunchScope = 'sign_in' | 'prefill' | 'level';

export interface LaunchClientSettings {
  /** Yika's public address, without a slash at the end. */
  readonly yika: string;
  /** Under which the operator registered your app. */
  readonly appId: string;
  /** As `yika channel key` printed it. */
  readonly kid: string;
  /** P-256, PKCS#8, PEM. */
  readonly privateKey: string;
  /** Registered, letter by letter. */
  readonly returnAddress: string;
  readonly scopes: readonly LaunchScope[];
  /** For each call; 5 seconds when not said. */
  readonly timeoutMs?: number;
}

/** What you know of your person, where you hand it over (scope `prefill`). The result is then of this very person, or there is none. */
export interface LaunchPerson {
  readonly identityNumber: string;
  readonly name?: string;
  readonly cardNumber?: string;
}

/** To be kept in the browser's session at your server until it comes back. */
export interface Launched {
  readonly nonce: string;
  readonly state: string;
}

export interface LaunchResult {
  readonly outcome: 'signed_in' | 'refused';
  /** Null where the person said no. */
  readonly subject: string | null;
  readonly level: number | null;
  readonly signedInAt: number | null;
}

export interface LaunchClient {
  /** Send the browser to `url` at once: it opens once within 90 seconds. Throws LaunchRefused. */
  readonly launch: (person?: LaunchPerson) => Promise<Launched & { readonly url: string }>;
  /** What the browser came back with: `query` is that of your return address, `launched` what you kept for this very browser. Throws LaunchRefused. */
  readonly readResult: (query: URLSearchParams, launched: Launched | undefined) => Promise<LaunchResult>;
}

/** A no. `code` is one of docs/errors.md, or `return_foreign`: it is not this browser that was launched; or `unreachable`. Holds nothing personal. */
export class LaunchRefused extends Error {
  override readonly name = 'LaunchRefused';
  readonly code: string;
  readonly reference: string | null;

  constructor(code: string, reference: string | null = null) {
    super(`the launch was refused: ${code}`);
    this.code = code;
    this.reference = reference;
  }
}

const LASTS_SECONDS = 240;

/** For the server of another app, never for a browser: the private key stays where it is. */
export function launchClient({ yika, appId, kid, privateKey, returnAddress, scopes, timeoutMs = 5000 }: LaunchClientSettings): LaunchClient {
  const key = importPKCS8(privateKey, 'ES256');
  // Told when it is first used, and not to the process.
  key.catch(() => {});

  const ask = async <Reply>(path: string, body?: object): Promise<Reply> => {
    const options = { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' as const };
    const write = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const reply = await fetch(`${yika}${path}`, { ...options, ...write }).catch(() => null);
    const told = (await reply?.json().catch(() => null)) as (Reply & { code?: string; reference?: string }) | null | undefined;
    if (!reply?.ok || !told) throw new LaunchRefused(told?.code ?? 'unreachable', told?.reference ?? null);
    return told;
  };
  const signed = async (typ: string, nonce: string, claims: Readonly<Record<string, unknown>>): Promise<object> => {
    const iat = Math.floor(Date.now() / 1000);
    const request = await new SignJWT({ ...claims, iss: appId, aud: yika, iat, exp: iat + LASTS_SECONDS, nonce }).setProtectedHeader({ alg: 'ES256', kid, typ }).sign(await key);
    return { request };
  };
  const encrypted = async (person: LaunchPerson, nonce: string): Promise<string> => {
    const { keys } = await ask<{ keys: JWK[] }>('/launch/keys');
    const published = keys.find(({ alg }) => alg === 'ECDH-ES');
    if (!published?.kid) throw new LaunchRefused('unreachable');
    const clear = new TextEncoder().encode(JSON.stringify({ ...person, iss: appId, nonce }));
    return new CompactEncrypt(clear).setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: published.kid }).encrypt(await importJWK(published, 'ECDH-ES'));
  };

  return {
    launch: async (person) => {
      const [nonce, state] = [random(), random()];
      const claims = { scope: scopes.join(' '), return_uri: returnAddress, state, ...(person && { person: await encrypted(person, nonce) }) };
      const { url } = await ask<{ url: string }>('/launch/requests', await signed('launch+jwt', nonce, claims));
      return { url, nonce, state };
    },
    readResult: async (query, launched) => {
      if (!launched || query.get('state') !== launched.state) throw new LaunchRefused('return_foreign');
      if (query.get('error') === 'refused') return { outcome: 'refused', subject: null, level: null, signedInAt: null };
      const result = await ask<LaunchResult & { nonce: string }>('/launch/results', await signed('launch-result+jwt', random(), { code: query.get('code') ?? '' }));
      // A code of another launch: somebody else's, put into this browser.
      if (result.nonce !== launched.nonce) throw new LaunchRefused('return_foreign');
      const { outcome, subject, level, signedInAt } = result;
      return { outcome, subject, level, signedInAt };
    },
  };
}

function random(): string {
  return randomBytes(24).toString('base64url');
}

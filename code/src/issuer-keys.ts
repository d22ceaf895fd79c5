import { bytesOfHex, hexOf } from './bytes.ts';
import type { CodeCryptography } from './cryptography.ts';
import { pointOfJwk } from './p256-point.ts';

/** An issuer's key as it is published and pinned: coordinates in base64url, instants in epoch milliseconds. */
export interface PublishedIssuerKey {
  /** 4 bytes, 8 hexadecimal characters. */
  readonly kid: string;
  readonly x: string;
  readonly y: string;
  /** It may sign from the first instant until before the second. What it signed then stays good. */
  readonly validFrom: number;
  readonly validTo: number;
  /** Regions it may speak for: '320000' the province, '320100' the city, '000000' or nothing at all the whole nation. */
  readonly regions?: readonly string[];
}

export interface IssuerKey<Key> extends Omit<PublishedIssuerKey, 'x' | 'y'> {
  readonly key: Key;
}

/** The pinned keys by `kid`. */
export type IssuerKeys<Key> = ReadonlyMap<string, IssuerKey<Key>>;

/** Imports the published keys once, so that each verification need not. Throws RangeError for a key that is none, or a `kid` twice. */
export async function pinIssuerKeys<Key>(
  cryptography: Pick<CodeCryptography<Key>, 'importPublicKey'>,
  published: readonly PublishedIssuerKey[],
): Promise<IssuerKeys<Key>> {
  const pinned = new Map<string, IssuerKey<Key>>();
  for (const { x, y, ...rest } of published) {
    const point = pointOfJwk({ x, y });
    const key = point === null ? null : await cryptography.importPublicKey(point);
    const kid = bytesOfHex(rest.kid);
    if (key === null || kid?.length !== 4) throw new RangeError('an issuer key is malformed');
    if (pinned.has(hexOf(kid))) throw new RangeError('two issuer keys have the same kid');
    pinned.set(hexOf(kid), { ...rest, kid: hexOf(kid), key });
  }
  return pinned;
}

/** A province's code ends in four zeros, a city's in two; each covers what lies below it. */
export function coversRegion(issuer: Pick<PublishedIssuerKey, 'regions'>, region: string): boolean {
  if (issuer.regions === undefined) return true;
  return issuer.regions.some(
    (scope) => scope === '000000' || scope === region || scope === `${region.slice(0, 4)}00` || scope === `${region.slice(0, 2)}0000`,
  );
}

export function mayHaveSignedAt(issuer: Pick<PublishedIssuerKey, 'validFrom' | 'validTo'>, seconds: number): boolean {
  return issuer.validFrom <= seconds * 1000 && seconds * 1000 < issuer.validTo;
}

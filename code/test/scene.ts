import { webcrypto } from 'node:crypto';
import {
  makeCertificate,
  makeShownCode,
  pinIssuerKeys,
  pointOfJwk,
  webCrypto,
  webSigner,
  type CertificateClaims,
  type IssuerKeys,
  type PublicPoint,
  type PublishedIssuerKey,
  type SignEs256,
  type WebCryptoKey,
} from '../src/index.ts';

/** A second in March 2030. */
export const NOW = 1_900_000_000;

export interface TestKey {
  readonly jwk: { readonly x: string; readonly y: string };
  readonly point: PublicPoint;
  readonly sign: SignEs256;
  readonly publicKey: webcrypto.CryptoKey;
  readonly privateKey: webcrypto.CryptoKey;
}

export async function newKey(): Promise<TestKey> {
  const { publicKey, privateKey } = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', publicKey);
  const point = pointOfJwk({ x, y });
  if (point === null) throw new Error('a fresh key is not on its curve');
  return { jwk: { x, y }, point, sign: webSigner(privateKey), publicKey, privateKey };
}

export interface Scene {
  readonly issuer: TestKey;
  readonly showing: TestKey;
  readonly issuerKeys: IssuerKeys<WebCryptoKey>;
  readonly certificate: Uint8Array;
  readonly text: string;
}

/** One issuer, one certificate made ten minutes before NOW, one code made three seconds before it. */
export async function newScene(
  changed: { claims?: Partial<CertificateClaims>; issuerKey?: Partial<PublishedIssuerKey>; iat?: number } = {},
): Promise<Scene> {
  const [issuer, showing] = await Promise.all([newKey(), newKey()]);
  const certificate = await makeCertificate({ ...claimsOf(showing), ...changed.claims, sign: issuer.sign });
  return {
    issuer,
    showing,
    issuerKeys: await pinIssuerKeys(webCrypto, [{ ...publishedKey(issuer), ...changed.issuerKey }]),
    certificate,
    text: await makeShownCode({ certificate, iat: changed.iat ?? NOW - 3, sign: showing.sign }),
  };
}

export function claimsOf(showing: Pick<TestKey, 'point'>): CertificateClaims {
  return {
    kid: KID,
    iat: NOW - 600,
    exp: NOW - 600 + 86_400,
    handle: Uint8Array.from({ length: 16 }, (_, index) => 0xf0 - index),
    showingKey: showing.point,
    statusIndex: 70_123,
    region: '310100',
    level: 2,
  };
}

export function publishedKey(issuer: Pick<TestKey, 'jwk'>): PublishedIssuerKey {
  return { kid: KID, ...issuer.jwk, validFrom: (NOW - 90 * 86_400) * 1000, validTo: (NOW + 90 * 86_400) * 1000 };
}

export const KID = '0a1b2c3d';
export const SEED = 20300317;

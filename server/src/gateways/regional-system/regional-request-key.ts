import { createECDH, createPrivateKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';

export interface RegionalRequestKey {
  readonly privateKey: KeyObject;
  readonly kid: string;
  readonly published: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string; readonly kid: string; readonly use: 'sig'; readonly alg: 'ES256' };
}

/** The key by which an area's system knows us, derived from the master key: every process has the same one, and no file is added. */
export async function regionalRequestKeyOf(ring: Pick<KeyRing, 'derive' | 'keyVersion'>): Promise<RegionalRequestKey> {
  const secret = ring.derive(`regional-requests:${ring.keyVersion}`);
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  const [d, x, y] = [secret, point.subarray(1, 33), point.subarray(33)].map((bytes) => bytes.toString('base64url')) as [string, string, string];
  const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y });
  return { privateKey: createPrivateKey({ key: { kty: 'EC', crv: 'P-256', d, x, y }, format: 'jwk' }), kid, published: { kty: 'EC', crv: 'P-256', x, y, kid, use: 'sig', alg: 'ES256' } };
}

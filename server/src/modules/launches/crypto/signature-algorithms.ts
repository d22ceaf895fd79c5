import { compactVerify } from 'jose';
import { readSm2PublicKey } from '../../../platform/crypto/sm/sm2-keys.ts';
import type { LaunchAlgorithm, LaunchAppKey } from '../apps-table.ts';
import { sharedSm2 } from './shared-sm2.ts';

/**
 * What an app may sign with. The algorithm is a property of the registered key, never of the token: so neither `none` nor an HMAC under
 * a public key is ever tried. `SM2` is private use (RFC 7518 knows none): r ‖ s over the same bytes as ES256, with SM3 and the default user id.
 */
const verifiers: Readonly<Record<LaunchAlgorithm, (token: string, key: LaunchAppKey) => Promise<boolean>>> = {
  ES256: async (token, { x, y }) => {
    try {
      await compactVerify(token, { kty: 'EC', crv: 'P-256', x, y, alg: 'ES256' }, { algorithms: ['ES256'] });
      return true;
    } catch {
      return false;
    }
  },
  SM2: async (token, { x, y }) => {
    const point = readSm2PublicKey(Buffer.concat([x, y].map((half) => Buffer.from(half, 'base64url'))));
    const [header = '', payload = '', signature = ''] = token.split('.');
    const bytes = Buffer.from(signature, 'base64url');
    if (!point || bytes.toString('base64url') !== signature) return false;
    return (await sharedSm2()).verify(point, Buffer.from(`${header}.${payload}`), bytes);
  },
};

export const supportedAlgorithms = Object.keys(verifiers) as readonly LaunchAlgorithm[];

export async function isSignedBy(key: LaunchAppKey, token: string): Promise<boolean> {
  return verifiers[key.algorithm](token, key);
}

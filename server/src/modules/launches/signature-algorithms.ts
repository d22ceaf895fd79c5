import { compactVerify } from 'jose';
import type { LaunchAlgorithm, LaunchAppKey } from './apps-table.ts';

/**
 * What an app may sign with. The algorithm is a property of the registered key, never of the token: so neither `none` nor an HMAC under
 * a public key is ever tried. SM2 can be registered once its signature can be verified here; until then there is no way to add such a key.
 */
const verifiers: Readonly<Partial<Record<LaunchAlgorithm, (token: string, key: LaunchAppKey) => Promise<boolean>>>> = {
  ES256: async (token, { x, y }) => {
    try {
      await compactVerify(token, { kty: 'EC', crv: 'P-256', x, y, alg: 'ES256' }, { algorithms: ['ES256'] });
      return true;
    } catch {
      return false;
    }
  },
};

export const supportedAlgorithms = Object.keys(verifiers) as readonly LaunchAlgorithm[];

export async function isSignedBy(key: LaunchAppKey, token: string): Promise<boolean> {
  return (await verifiers[key.algorithm]?.(token, key)) ?? false;
}

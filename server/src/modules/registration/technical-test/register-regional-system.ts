import type { BodyOf, registerRegionalSystem as route } from '@yika/contract';
import { createPublicKey, X509Certificate } from 'node:crypto';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { actorOf, type Caller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { readRegionalAddress } from '../rules/index.ts';
import { findRegionalSystem, insertRegionalSystem, type RegisteredSystem } from './regional-systems-table.ts';
import { isTestUnderWay } from './technical-tests-table.ts';

type Wanted = BodyOf<typeof route>;

/**
 * A new version where anything differs; the same once more changes nothing. While a test is under way it stays as it is.
 * Refusals: regional_address_refused, regional_key_unreadable, regional_authority_unreadable, technical_test_under_way.
 */
export async function registerRegionalSystem({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, areaCode: RegionCode, wanted: Wanted): Promise<RegisteredSystem> {
  const address = orRefuse(readRegionalAddress(wanted.address));
  if (!isOnTheCurve(wanted.publicKey)) throw new Refusal('regional_key_unreadable');
  const authority = wanted.authority === null ? null : readAuthority(wanted.authority);
  const known = await findRegionalSystem(database, areaCode);
  if (known && known.address === address && known.authority === authority && known.publicKey.x === wanted.publicKey.x && known.publicKey.y === wanted.publicKey.y) return known;
  if (await isTestUnderWay(database, areaCode)) throw new Refusal('technical_test_under_way');

  const at = now();
  const system = { areaCode, version: (known?.version ?? 0) + 1, address, publicKey: wanted.publicKey, authority, registeredBy: actorOf(caller), at };
  await insertRegionalSystem(database, system);
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'registration.system_registered', subject: areaCode, outcome: `version ${system.version}` });
  return system;
}

/** The SHA-256 by which people compare certificates. */
export function fingerprintOf(authority: string): string {
  return new X509Certificate(authority).fingerprint256;
}

function isOnTheCurve({ x, y }: Wanted['publicKey']): boolean {
  try {
    createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}

/** One certificate, of an authority; written anew, so that nothing else that was pasted is kept. Refusal: regional_authority_unreadable. */
function readAuthority(pem: string): string {
  if (pem.split('-----BEGIN').length !== 2) throw new Refusal('regional_authority_unreadable');
  try {
    const certificate = new X509Certificate(pem);
    if (certificate.ca) return certificate.toString();
  } catch {
    // Said below, for a certificate that is no authority's too.
  }
  throw new Refusal('regional_authority_unreadable');
}

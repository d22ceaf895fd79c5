import { createHash } from 'node:crypto';
import { keyRingOf } from '../../../platform/crypto/key-ring.ts';
import { sealerOf } from '../../../platform/crypto/sealed-record.ts';
import type { Pool } from '../../../platform/database.ts';
import type { Door } from '../../../platform/http/door.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { worldOf } from '../../../platform/world.ts';
import { terminalAtDoor } from '../staff-routes.ts';

export const testRing = keyRingOf(Buffer.alloc(32, 7));
export const testSealer = sealerOf(testRing);

/** The door as the server has it, but for the clock and for holders, who come in by name: `x-test-holder`. */
export function testDoor(pool: Pool, { now, holders = new Map() }: { readonly now: () => number; readonly holders?: ReadonlyMap<string, HolderCaller> }): Door {
  return {
    inTransaction: worldOf(pool, { now, ring: testRing, sealer: testSealer }),
    now,
    addressHash: (address) => testRing.lookup('address', address),
    requestHash: (text) => createHash('sha256').update(text).digest(),
    holderOf: async (request) => holders.get(String(request.headers['x-test-holder'])) ?? null,
    terminalOf: terminalAtDoor(pool, testRing.lookup),
    staffOf: async () => null,
    mayWriteFrom: () => true,
    letThrough: () => true,
    secureCookies: false,
  };
}

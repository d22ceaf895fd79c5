import { keyRingOf } from '../src/platform/crypto/key-ring.ts';
import { sealerOf } from '../src/platform/crypto/sealed-record.ts';
import type { Pool } from '../src/platform/database.ts';
import { worldOf, type InTransaction } from '../src/platform/world.ts';

/** Keys that open nothing but test databases. */
export const testRing = keyRingOf(Buffer.alloc(32, 7));

/** The world of an act in a test: a real database, and a clock that the test sets. */
export function testWorld(pool: Pool, now: () => number): InTransaction {
  return worldOf(pool, { now, ring: testRing, sealer: sealerOf(testRing) });
}

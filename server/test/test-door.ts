import { createHash } from 'node:crypto';
import type { Door } from '../src/platform/http/door.ts';
import type { Pool } from '../src/platform/database.ts';
import type { TerminalCaller } from '../src/platform/values/caller.ts';
import { testRing, testWorld } from './test-world.ts';

type DoorParts = Partial<Pick<Door, 'holderOf' | 'staffOf'>> & {
  readonly now: () => number;
  /** Terminals come in by name: `authorization: Bearer NAME`. */
  readonly terminals?: ReadonlyMap<string, TerminalCaller>;
};

/** The door as the server has it, but for clock and flood gate. */
export function testDoor(pool: Pool, { now, holderOf = async () => null, staffOf = async () => null, terminals = new Map() }: DoorParts): Door {
  return {
    inTransaction: testWorld(pool, now),
    now,
    holderOf,
    addressHash: (address) => testRing.lookup('address', address),
    requestHash: (text) => createHash('sha256').update(text).digest(),
    terminalOf: async (request) => terminals.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '') ?? null,
    staffOf,
    mayWriteFrom: () => true,
    letThrough: () => true,
    secureCookies: false,
  };
}

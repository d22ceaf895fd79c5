import { randomBytes, randomUUID } from 'node:crypto';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { asId, type HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { SESSION_LASTS_MS } from '../rules/index.ts';
import { endSessionsOfDevice, insertSession, type NewSession } from './sessions-table.ts';

export interface Seat {
  readonly holderId: HolderId;
  readonly deviceNo: number;
}

export interface Session {
  /** For the cookie; only a hash of it is kept. */
  readonly secret: string;
  /** Who is signed in with it. */
  readonly caller: HolderCaller;
}

/** A new session on a device; those that were open there end. */
export async function startSession(world: Pick<World, 'database' | 'now' | 'lookup'>, seat: Seat): Promise<Session> {
  const at = world.now();
  await endSessionsOfDevice(world.database, seat.holderId, { deviceNo: seat.deviceNo, at });
  return addSession(world, seat);
}

/** Beside what is open there: for whoever pressed twice, and will keep the cookie of either reply. */
export async function addSession({ database, now, lookup }: Pick<World, 'database' | 'now' | 'lookup'>, seat: Seat): Promise<Session> {
  const { session, row } = makeSession(lookup, seat, now());
  await insertSession(database, row);
  return session;
}

/** Not begun yet: it is when its row stands. */
export function makeSession(lookup: World['lookup'], { holderId, deviceNo }: Seat, at: number): { readonly session: Session; readonly row: NewSession } {
  const secret = newSecret();
  const sessionId = asId<'Session'>(randomUUID());
  return {
    session: { secret, caller: { kind: 'holder', holderId, deviceNo, sessionId } },
    row: { sessionHash: sessionHashOf(lookup, secret), sessionId, holderId, deviceNo, startedAt: at, issuedAt: at, endsAt: at + SESSION_LASTS_MS },
  };
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function sessionHashOf(lookup: World['lookup'], secret: string): Buffer {
  return lookup('secret', `session:${secret}`);
}

export function deviceHashOf(lookup: World['lookup'], secret: string): Buffer {
  return lookup('secret', `device:${secret}`);
}

/** The device cookie that a claim gives. Made from the claim's secret, so that two presses at once give the same one. */
export function deviceSecretOfClaim(lookup: World['lookup'], claimSecret: string): string {
  return lookup('secret', `device-of-claim:${claimSecret}`).toString('base64url');
}

import * as contract from '@yika/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from '../../platform/database.ts';
import { register, type Door } from '../../platform/http/door.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { TerminalCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { registerOneTimeCodes } from './one-time-code/one-time-code-routes.ts';
import { registerStaffAdministration } from './people/administration-routes.ts';
import { registerStaffMembers } from './people/staff-members-routes.ts';
import type { RelyingParty } from './sign-in/passkey.ts';
import { registerStaffSignIn } from './sign-in/staff-sign-in-routes.ts';
import { registerManagedPlaces } from './places/places-routes.ts';
import { terminalOfKey, tryToEnrol } from './terminal.ts';
import { listPlaces, viewTerminal, type OfflineNeeds } from './view-terminal.ts';

export interface StaffPorts {
  /** What a terminal needs to check codes without a line: known to a room above. */
  readonly offlineNeeds: OfflineNeeds;
  readonly relyingParty: RelyingParty;
}

const COOKIE_DAYS = 400;

export function registerStaff(app: FastifyInstance, door: Door, ports: StaffPorts): void {
  registerStaffMembers(app, door);
  registerStaffSignIn(app, door, ports.relyingParty);
  registerManagedPlaces(app, door);
  registerOneTimeCodes(app, door);
  registerStaffAdministration(app, door);

  register(app, { door, route: contract.enrolTerminal }, async ({ body, addressHash, cookies }) => {
    // A try is spent even when the code is wrong, so the refusal is thrown after the commit.
    const enrolled = await door.inTransaction((world) => tryToEnrol(world, { code: body.code, addressHash }));
    if (!enrolled.allowed) throw new Refusal(enrolled.reason, enrolled.reason === 'enrolment_tries_spent' ? { retryAfterSeconds: 600 } : {});
    const { terminal, key } = enrolled.value;
    cookies.set('yika_terminal', key, COOKIE_DAYS * 86_400);
    return { terminal: await door.inTransaction((world) => viewTerminal(world, ports.offlineNeeds, terminal)), terminalKey: key };
  });

  register(app, { door, route: contract.getTerminal }, ({ caller }) => door.inTransaction((world) => viewTerminal(world, ports.offlineNeeds, caller)));

  register(app, { door, route: contract.listServicePoints }, ({ query }) =>
    door.inTransaction(async ({ database }) => ({ places: await listPlaces(database, asId(query.regionCode ?? '000000')) })));
}

/**
 * For the door: whose terminal's key comes with a request, as a cookie (browsers) or as `Authorization: Bearer` (integrators).
 * Checking codes is what terminals do all day, and that act asks whether the terminal still stands in the very statement that spends
 * the code, and before it records a refusal; so there, and only there, the door goes by what it knew a moment ago. One that was revoked
 * is let in by a single door: to hand in what it checked before, for the copies among that are found in no other way.
 */
export function terminalAtDoor(pool: Pool, lookup: World['lookup']): Door['terminalOf'] {
  const known = new Map<string, { readonly terminal: TerminalCaller; readonly readAt: number }>();
  const ask = async (key: string) => {
    const terminal = await terminalOfKey({ database: pool, lookup }, key);
    if (known.size >= KNOWN_AT_MOST) known.clear();
    if (terminal) known.set(key, { terminal, readAt: performance.now() });
    return terminal;
  };
  return async (request) => {
    const key = keyOf(request);
    if (key === null) return null;
    if (request.knock.operationId === contract.syncOfflineVerifications.operationId) return terminalOfKey({ database: pool, lookup }, key, { alsoRevoked: true });
    const before = request.knock.operationId === contract.verifyCode.operationId ? known.get(key) : undefined;
    return before && performance.now() - before.readAt < KNOWN_FOR_MS ? before.terminal : ask(key);
  };
}

const KNOWN_AT_MOST = 10_000;
const KNOWN_FOR_MS = 60_000;

function keyOf({ headers, cookies }: FastifyRequest): string | null {
  const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.authorization ?? '')?.[1];
  return bearer ?? cookies['yika_terminal'] ?? null;
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from '../../../platform/database.ts';
import { cookieNameOf } from '../../../platform/http/cookies.ts';
import type { Door } from '../../../platform/http/door.ts';
import type { World } from '../../../platform/world.ts';
import { browserName } from '../rules/index.ts';
import { openStaffSession, type Arrival, type OpenedStaffSession } from './staff-session.ts';

/** Secrets that were given out while a request was served, until its reply takes them along. */
const renewed = new WeakMap<FastifyRequest, NonNullable<OpenedStaffSession['next']>>();

/** Who of the agencies is signed in in this browser: for the door, before every act. Null: nobody, or no longer. */
export function staffAtDoor(pool: Pool, { secureCookies, ...parts }: Pick<World, 'lookup' | 'now'> & Pick<Door, 'secureCookies'>): Door['staffOf'] {
  return async (request) => {
    const secret = request.cookies[cookieNameOf('yika_staff', secureCookies)];
    const session = secret ? await openStaffSession(pool, parts, secret) : null;
    if (session?.next) renewed.set(request, session.next);
    return session?.caller ?? null;
  };
}

/** The reply takes a new secret along, unless the act itself set or took the cookie. */
export function sendRenewedStaffSecrets(app: FastifyInstance, secure: boolean): void {
  const name = cookieNameOf('yika_staff', secure);
  app.addHook('onSend', async (request, reply) => {
    const next = renewed.get(request);
    if (!next || String(reply.getHeader('set-cookie') ?? '').includes(`${name}=`)) return;
    reply.setCookie(name, next.secret, { httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: next.maxAgeSeconds });
  });
}

export function arrivalOf({ headers, addressHash, reference }: { readonly headers: Readonly<Record<string, unknown>>; readonly addressHash: Buffer; readonly reference: string }): Arrival {
  return { browser: browserName(String(headers['user-agent'] ?? '')), addressHash, reference };
}

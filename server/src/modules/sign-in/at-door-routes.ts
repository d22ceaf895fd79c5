import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from '../../platform/database.ts';
import { cookieNameOf } from '../../platform/http/cookies.ts';
import type { Door } from '../../platform/http/door.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { openSession, type DoorParts, type OpenedSession } from './sessions/open-session.ts';

/** Secrets that were given out while a request was served, until its reply takes them along. */
const renewed = new WeakMap<FastifyRequest, NonNullable<OpenedSession['next']>>();

/** Who is signed in in this browser: for the door, before every act. Null: nobody, or no longer. */
export function holderAtDoor(pool: Pool, { secureCookies, ...parts }: DoorParts & Pick<Door, 'secureCookies'>): (request: FastifyRequest) => Promise<HolderCaller | null> {
  return async (request) => {
    const secret = request.cookies[cookieNameOf('yika_holder', secureCookies)];
    const session = secret ? await openSession(pool, parts, secret) : null;
    if (session?.next) renewed.set(request, session.next);
    return session?.caller ?? null;
  };
}

/** The reply takes a new secret along, unless the act itself set or took the cookie. */
export function sendRenewedSecrets(app: FastifyInstance, secure: boolean): void {
  const name = cookieNameOf('yika_holder', secure);
  app.addHook('onSend', async (request, reply) => {
    const next = renewed.get(request);
    if (!next || String(reply.getHeader('set-cookie') ?? '').includes(`${name}=`)) return;
    reply.setCookie(name, next.secret, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: next.maxAgeSeconds });
  });
}

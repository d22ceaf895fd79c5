import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from '../../platform/database.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { openSession, type DoorParts, type OpenedSession } from './sessions/open-session.ts';

/** Secrets that were given out while a request was served, until its reply takes them along. */
const renewed = new WeakMap<FastifyRequest, NonNullable<OpenedSession['next']>>();

/** Who is signed in in this browser: for the door, before every act. Null: nobody, or no longer. */
export function holderAtDoor(pool: Pool, parts: DoorParts): (request: FastifyRequest) => Promise<HolderCaller | null> {
  return async (request) => {
    const secret = request.cookies['yika_holder'];
    const session = secret ? await openSession(pool, parts, secret) : null;
    if (session?.next) renewed.set(request, session.next);
    return session?.caller ?? null;
  };
}

/** The reply takes a new secret along, unless the act itself set or took the cookie. */
export function sendRenewedSecrets(app: FastifyInstance, secureCookies: boolean): void {
  app.addHook('onSend', async (request, reply) => {
    const next = renewed.get(request);
    if (!next || String(reply.getHeader('set-cookie') ?? '').includes('yika_holder=')) return;
    reply.setCookie('yika_holder', next.secret, { httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/', maxAge: next.maxAgeSeconds });
  });
}

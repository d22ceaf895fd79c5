import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import type { Pool } from '../../platform/database.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { sessionState, type SessionState } from './rules/index.ts';
import { newSecret, sessionHashOf } from './session.ts';
import { findLiveSession, type LiveSession } from './sessions-hot.ts';
import { insertSession, supersedeSecret, touchSession } from './sessions-table.ts';

interface Parts {
  readonly lookup: KeyRing['lookup'];
  readonly now: () => number;
}

/** Secrets that were given out while a request was served, until its reply takes them along as a cookie. */
const renewed = new WeakMap<FastifyRequest, { readonly secret: string; readonly maxAgeSeconds: number }>();

/** Who is signed in in this browser: for the door, before every act. Null: nobody, or no longer. */
export function holderAtDoor(pool: Pool, { lookup, now }: Parts): (request: FastifyRequest) => Promise<HolderCaller | null> {
  return async (request) => {
    const secret = request.cookies['yika_holder'];
    if (!secret) return null;
    const at = now();
    const sessionHash = sessionHashOf(lookup, secret);
    const session = await findLiveSession(pool, sessionHash);
    const state: SessionState = session ? sessionState(session, at) : 'over';
    if (!session || state === 'over') return null;
    if (state === 'to_be_seen') await touchSession(pool, sessionHash, at);
    if (state === 'to_be_renewed') await renew(request, session, sessionHash);
    return { kind: 'holder', holderId: session.holderId, deviceNo: session.deviceNo, sessionId: session.sessionId };
  };

  /** The same session under a new secret; the old one serves for a moment, for requests that are on their way. */
  async function renew(request: FastifyRequest, session: LiveSession, sessionHash: Buffer): Promise<void> {
    const at = now();
    const secret = newSecret();
    const isFirst = await pool.transaction(async (database) => {
      if (!(await supersedeSecret(database, sessionHash, at))) return false;
      await insertSession(database, { ...session, sessionHash: sessionHashOf(lookup, secret), issuedAt: at });
      return true;
    });
    if (isFirst) renewed.set(request, { secret, maxAgeSeconds: Math.max(1, Math.floor((session.endsAt - at) / 1000)) });
  }
}

/** The reply takes a new secret along, unless the act itself set or took the cookie. */
export function sendRenewedSecrets(app: FastifyInstance, secureCookies: boolean): void {
  app.addHook('onSend', async (request, reply) => {
    const next = renewed.get(request);
    if (!next || String(reply.getHeader('set-cookie') ?? '').includes('yika_holder=')) return;
    reply.setCookie('yika_holder', next.secret, { httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/', maxAge: next.maxAgeSeconds });
  });
}

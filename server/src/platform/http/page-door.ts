import type { RefusalCode } from '@yika/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import { Refusal } from '../refusal.ts';
import { cookieJarOf, type CookieJar } from './cookies.ts';
import type { Door } from './door.ts';
import { networkOf } from './network-of.ts';
import { noteRefusal, type RememberRefusal } from './problem.ts';

interface PageDoor<R extends RouteGenericInterface> {
  readonly url: string;
  readonly operationId: string;
  readonly remember: RememberRefusal;
  /** The page of ours that tells of it; nothing personal may stand in its address. */
  readonly failedAt: (request: FastifyRequest<R>, code: RefusalCode) => string;
}

/**
 * A door through which browsers come and not programs: the answer is a redirect to a page of ours, always. Whatever went wrong, also a
 * database that is away, is told there by its code and its reference: nobody who only pressed a button is shown JSON.
 */
export function registerPageDoor<R extends RouteGenericInterface>(
  app: FastifyInstance, door: Pick<Door, 'letThrough' | 'now' | 'secureCookies'>, { url, operationId, remember, failedAt }: PageDoor<R>,
  work: (request: FastifyRequest<R>, reply: FastifyReply, cookies: CookieJar) => Promise<FastifyReply>,
): void {
  // What it stands for is good once: a look with HEAD is no visit.
  app.get(url, { exposeHeadRoute: false, config: { operationId } }, async (arrived, reply) => {
    const request = arrived as unknown as FastifyRequest<R>;
    request.knock.operationId = operationId;
    request.knock.callerKind = 'stranger';
    reply.header('cache-control', 'no-store');
    try {
      if (!door.letThrough(networkOf(request.ip))) throw new Refusal('too_many_requests', { retryAfterSeconds: 5 });
      return await work(request, reply, cookieJarOf({ request: arrived, reply, secure: door.secureCookies }));
    } catch (error) {
      const code = await noteRefusal(arrived, error as Error, { remember, at: door.now() });
      return reply.redirect(failedAt(request, code), 303);
    }
  });
}

import * as contract from '@yika/contract';
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { StatusListTokens } from './status-list-tokens.ts';

/** Public: it says of no certificate whose it is. */
export async function registerStatusLists(app: FastifyInstance, door: Door, { readStatusListToken }: StatusListTokens): Promise<void> {
  await app.register(async (scope) => {
    // Whoever keeps a copy asks each time whether it still stands: a loss reported now must reach a counter with its next question.
    scope.addHook('onSend', async (request, reply, payload: unknown) => {
      if (reply.statusCode !== 200 || !Buffer.isBuffer(payload)) return payload;
      const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
      reply.header('cache-control', 'public, no-cache').header('etag', tag);
      if (!request.headers['if-none-match']?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag)) return payload;
      reply.code(304).removeHeader('content-length');
      return null;
    });

    register(scope, { door, route: contract.getStatusList }, ({ params }) =>
      door.inTransaction(async ({ database, now }) => {
        const token = await readStatusListToken(database, params.number, now());
        if (!token) throw new Refusal('status_list_not_found');
        return token;
      }));
  });
}

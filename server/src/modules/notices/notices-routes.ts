import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { readInbox } from './read-inbox.ts';

export function registerNotices(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listNotices }, ({ caller, language }) =>
    door.inTransaction(async (world) => ({ notices: await readInbox(world, caller.holderId, language) })),
  );
}

import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { readPreferences, savePreferences } from './preferences-table.ts';
import { readInbox } from './read-inbox.ts';

export function registerNotices(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listNotices }, ({ caller, language }) =>
    door.inTransaction(async (world) => ({ notices: await readInbox(world, caller.holderId, language) })),
  );

  register(app, { door, route: contract.getNoticePreferences }, ({ caller }) => door.inTransaction(({ database }) => readPreferences(database, caller.holderId)));

  register(app, { door, route: contract.saveNoticePreferences }, ({ caller, body }) =>
    door.inTransaction(async ({ database, now }) => {
      await savePreferences(database, caller.holderId, { ...body, at: now() });
      return {};
    }),
  );
}

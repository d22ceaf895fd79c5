import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { chooseHowToBeTold, readHowToBeTold } from './how-to-be-told.ts';
import { readInbox } from './read-inbox.ts';

export function registerNotices(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listNotices }, ({ caller, language }) =>
    door.inTransaction(async (world) => ({ notices: await readInbox(world, caller.holderId, language) })),
  );

  register(app, { door, route: contract.getNoticePreferences }, ({ caller }) => door.inTransaction((world) => readHowToBeTold(world, caller.holderId)));

  register(app, { door, route: contract.saveNoticePreferences }, ({ caller, body }) =>
    door.inTransaction(async (world) => {
      await chooseHowToBeTold(world, caller.holderId, body);
      return {};
    }),
  );
}

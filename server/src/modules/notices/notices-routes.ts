import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import type { MessageChannel } from './rules/way.ts';
import { chooseHowToBeTold, readHowToBeTold } from './how-to-be-told.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { readInbox } from './read-inbox.ts';

export interface NoticePorts {
  /** The apps that this installation can send messages in. */
  readonly offered: readonly MessageChannel[];
  /** Of the rooms above, which know the accounts: those in which this holder could have messages. */
  readonly linkedOf: (world: World, holderId: HolderId) => Promise<ReadonlySet<MessageChannel>>;
}

export function registerNotices(app: FastifyInstance, door: Door, { offered, linkedOf }: NoticePorts): void {
  register(app, { door, route: contract.listNotices }, ({ caller, language, query: { after = null } }) =>
    door.inTransaction((world) => readInbox(world, caller.holderId, { language, after })),
  );

  register(app, { door, route: contract.getNoticePreferences }, ({ caller: { holderId } }) =>
    door.inTransaction(async (world) => readHowToBeTold(world, holderId, { offered, linked: await linkedOf(world, holderId) })),
  );

  register(app, { door, route: contract.saveNoticePreferences }, ({ caller, body }) =>
    door.inTransaction(async (world) => {
      await chooseHowToBeTold(world, caller.holderId, body);
      return {};
    }),
  );
}

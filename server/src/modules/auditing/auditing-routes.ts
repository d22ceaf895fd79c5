import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { getExport, listExports, makeExport } from './exports/make-export.ts';
import { writeExport } from './exports/write-export.ts';
import { searchEntries } from './search-entries.ts';
import { verifyChain, type Chain } from './verify-chain.ts';

export function registerAuditing(app: FastifyInstance, door: Door, chain: Chain): void {
  register(app, { door, route: contract.listAuditEntries }, ({ caller, body, reference }) => door.inTransaction((world) => searchEntries(world, caller, body, reference)));
  register(app, { door, route: contract.verifyAuditChain }, ({ caller, body, reference }) => door.inTransaction((world) => verifyChain(world, chain, { caller, span: body, reference })));
  register(app, { door, route: contract.listAuditExports }, ({ caller }) => door.inTransaction((world) => listExports(world, caller)));
  register(app, { door, route: contract.exportAudit }, onceEach(door, ({ caller }) => caller.staffId, {
    work: async (world, { caller, body, reference }) => {
      const reply = await makeExport(world, caller, body, reference);
      return { resultId: reply.exportId, reply };
    },
    rebuild: (world, exportId, { caller }) => getExport(world, caller, exportId),
  }));
  register(app, { door, route: contract.downloadAuditExport }, ({ caller, params, language, reference }) => writeExport(door.inTransaction, caller, { ...params, language, reference }));
}

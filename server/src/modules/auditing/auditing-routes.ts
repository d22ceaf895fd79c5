import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { searchEntries } from './search-entries.ts';
import { verifyChain, type Chain } from './verify-chain.ts';

export function registerAuditing(app: FastifyInstance, door: Door, chain: Chain): void {
  register(app, { door, route: contract.listAuditEntries }, ({ caller, body, reference }) => door.inTransaction((world) => searchEntries(world, caller, body, reference)));
  register(app, { door, route: contract.verifyAuditChain }, ({ caller, body, reference }) => door.inTransaction((world) => verifyChain(world, chain, { caller, span: body, reference })));
}

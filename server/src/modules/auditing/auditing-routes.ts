import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { searchEntries } from './search-entries.ts';

export function registerAuditing(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listAuditEntries }, ({ caller, body, reference }) => door.inTransaction((world) => searchEntries(world, caller, body, reference)));
}

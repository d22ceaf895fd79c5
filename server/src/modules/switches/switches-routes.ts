import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { listOpenings } from './list-openings.ts';

/** Which regions issue e-cards, since when, whom to call, and what they do while a card is lost. Anybody may know. */
export function registerSwitches(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listRegions }, () => door.inTransaction(async (world) => ({ regions: await listOpenings(world) })));
}

import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { viewCardHistory } from './view-card-history.ts';

export function registerCardHistory(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.getCardHistory }, ({ caller, reference }) => door.inTransaction((world) => viewCardHistory(world, caller, reference)));
}

import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { viewFigures } from './view-figures.ts';

export function registerReports(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.getFigures }, ({ caller, query }) => door.inTransaction((world) => viewFigures(world, caller, query)));
}

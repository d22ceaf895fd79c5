import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { endUnemployment } from './end-unemployment.ts';
import { viewWork } from './view-work.ts';

export function registerEmployment(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.getWork }, ({ caller, reference }) => door.inTransaction((world) => viewWork(world, caller, reference)));
  register(app, { door, route: contract.endUnemployment }, ({ caller, reference }) => door.inTransaction(async (world) => {
    await endUnemployment(world, caller, reference);
    return viewWork(world, caller, reference);
  }));
}

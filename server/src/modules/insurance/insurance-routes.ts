import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { viewInsurance } from './view-insurance.ts';
import { viewStatement } from './view-statement.ts';

export function registerInsurance(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.getInsurance }, ({ caller, reference }) => door.inTransaction((world) => viewInsurance(world, caller, reference)));
  register(app, { door, route: contract.listAccountMovements }, ({ caller, query, reference }) => door.inTransaction((world) => viewStatement(world, caller, { asked: query, reference })));
}

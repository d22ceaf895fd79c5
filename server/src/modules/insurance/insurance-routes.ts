import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { viewInsurance } from './view-insurance.ts';

export function registerInsurance(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.getInsurance }, ({ caller, reference }) => door.inTransaction((world) => viewInsurance(world, caller, reference)));
}

import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { asId } from '../../platform/values/ids.ts';
import { getCityServices } from './get-city-services.ts';

export function registerCityServices(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.getCityServices }, ({ query }) => door.inTransaction((world) => getCityServices(world, asId(query.region))));
}

import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../../platform/http/door.ts';
import { asId } from '../../../platform/values/ids.ts';
import { getManagedPlace, listManagedPlaces } from './manage-places.ts';

/** Service points and terminals as those see them who manage them. They are changed by held changes alone: room `approvals`. */
export function registerManagedPlaces(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listManagedPlaces }, ({ caller, query }) => door.inTransaction((world) => listManagedPlaces(world, caller, query)));
  register(app, { door, route: contract.getManagedPlace }, ({ caller, params }) => door.inTransaction((world) => getManagedPlace(world, caller, asId(params.servicePointId))));
}

import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../../platform/http/door.ts';
import { asId } from '../../../platform/values/ids.ts';
import { areaInScope, readersOfAreas } from '../area-in-scope.ts';
import { listReadiness } from './list-readiness.ts';
import { editItem } from './edit-item.ts';
import { reviewItem } from './review-item.ts';
import { viewStops } from './view-stops.ts';
import { viewItem, viewItemWhole, viewReadiness } from './view-readiness.ts';

export function registerReadiness(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.getReadiness }, ({ caller, params }) =>
    door.inTransaction((world) => viewReadiness(world, caller, areaInScope(caller, readersOfAreas, params.areaCode))));
  register(app, { door, route: contract.listReadiness }, ({ caller, query }) => door.inTransaction((world) => listReadiness(world, caller, query)));
  register(app, { door, route: contract.getReadinessItem }, ({ caller, params: { areaCode, item } }) =>
    door.inTransaction((world) => viewItemWhole(world, caller, { areaCode: areaInScope(caller, readersOfAreas, areaCode), item })));

  register(app, { door, route: contract.listAreaStops }, ({ caller, params }) =>
    door.inTransaction((world) => viewStops(world, caller, areaInScope(caller, readersOfAreas, params.areaCode))));

  register(app, { door, route: contract.editReadinessItem }, ({ caller, params, body: { version, content, documents } }) =>
    door.inTransaction(async (world) => {
      const areaCode = areaInScope(caller, ['officer'], params.areaCode);
      await editItem(world, caller, { areaCode, version, content, documents });
      return viewItem(world, caller, { areaCode, item: content.item });
    }));

  register(app, { door, route: contract.reviewReadinessItem }, onceEach(door, ({ params }) => params.areaCode, {
    work: async (world, { caller, params: { areaCode, item }, body }) => {
      const area = areaInScope(caller, ['approver'], areaCode);
      await reviewItem(world, caller, { ...body, areaCode: area, item });
      return { resultId: item, reply: await viewItem(world, caller, { areaCode: area, item }) };
    },
    rebuild: (world, _, { caller, params: { areaCode, item } }) => viewItem(world, caller, { areaCode: asId(areaCode), item }),
  }));
}

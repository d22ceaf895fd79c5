import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { asId } from '../../platform/values/ids.ts';
import type { TerminalCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import type { Issuer } from '../keys/index.ts';
import { registerCertificates } from './certificates/certificates-routes.ts';
import { closeOutage, openOutage } from './change-outage.ts';
import { checkSignature, hearHeartbeat, type Listening } from './hear-heartbeat.ts';
import { getOutage, openOutagesFor, silentNeighbours } from './open-outages.ts';
import { declareOutageOfPlace, endOutageOfPlace, listOutagesOfPlace } from './outages-of-place.ts';
import { viewOutage, viewOutages } from './view-outage.ts';

export function registerOutages(app: FastifyInstance, door: Door, { issuer, ...listening }: Listening & { readonly issuer: Issuer }): void {
  registerCertificates(app, door, issuer);

  register(app, { door, route: contract.sendHeartbeat }, async ({ body, headers, rawBody }) => {
    const beat = { ...body, servicePointId: asId<'ServicePoint'>(body.servicePointId) };
    checkSignature(listening, { beat, timestamp: headers['x-yika-timestamp'], signature: headers['x-yika-signature'], body: rawBody });
    await door.inTransaction((world) => hearHeartbeat(world, listening, beat));
    return undefined;
  });

  register(app, { door, route: contract.openOutageHere }, onceEach(door, ({ caller }) => caller.servicePointId, {
    work: async (world, { caller }) => done(world, await openOutage(world, caller, caller)),
    rebuild: again,
  }));

  register(app, { door, route: contract.closeOutageHere }, onceEach(door, ({ caller }) => caller.servicePointId, {
    work: async (world, { caller }) => done(world, await closeOutage(world, caller, caller)),
    rebuild: again,
  }));

  register(app, { door, route: contract.listOutagesOfPlace }, ({ caller, params }) => door.inTransaction((world) => listOutagesOfPlace(world, caller, asId(params.servicePointId))));
  register(app, { door, route: contract.declareOutageOfPlace }, ({ caller, params }) => door.inTransaction((world) => declareOutageOfPlace(world, caller, asId(params.servicePointId))));
  register(app, { door, route: contract.endOutageOfPlace }, ({ caller, params }) => door.inTransaction((world) => endOutageOfPlace(world, caller, asId(params.servicePointId))));

  register(app, { door, route: contract.listOutages }, () =>
    door.inTransaction(async ({ database, now }) => {
      const outages = await openOutagesFor(database, { regionCode: asId('000000') }, now());
      return { outages: await viewOutages(database, outages), neighbours: await silentNeighbours(database, now()) };
    }));
}

async function done({ database }: World, outage: Awaited<ReturnType<typeof openOutage>>) {
  return { resultId: outage.outageId, reply: await viewOutage(database, outage) };
}

async function again({ database }: World, outageId: string, { caller }: { readonly caller: TerminalCaller }) {
  return viewOutage(database, await getOutage(database, caller.servicePointId, asId(outageId)));
}

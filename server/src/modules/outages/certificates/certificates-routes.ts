import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../../platform/http/door.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import type { Issuer } from '../../keys/index.ts';
import { outagesHere } from '../open-outages.ts';
import { viewOutages } from '../view-outage.ts';
import { certifyOutage, getCertificate, type OutageCertificate } from './certify-outage.ts';
import { checkCertificate, getStatement } from './check-certificate.ts';

export function registerCertificates(app: FastifyInstance, door: Door, issuer: Issuer): void {
  register(app, { door, route: contract.listOutagesHere }, ({ caller }) =>
    door.inTransaction(async ({ database, now }) => ({ outages: await viewOutages(database, await outagesHere(database, caller, now())) })));

  register(app, { door, route: contract.certifyOutage }, onceEach(door, ({ caller }) => caller.servicePointId, {
    work: async (world, { caller, params }) => {
      const certificate = await certifyOutage(world, caller, { issuer, outageId: asId(params.outageId) });
      return { resultId: certificate.code, reply: await viewOf(world, certificate) };
    },
    rebuild: async (world, code, { caller }) => viewOf(world, await getCertificate(world, caller, code)),
  }));

  register(app, { door, route: contract.checkOutageCertificate }, ({ body }) => door.inTransaction((world) => checkCertificate(world, body.certificate)));
}

async function viewOf(world: World, certificate: OutageCertificate) {
  return { statement: await getStatement(world, certificate), signedText: certificate.signedText };
}

import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { listOpenings } from './issuers/list-openings.ts';
import { listIssuerViews } from './issuers/view-issuer.ts';

/** Who may issue, which regions give out e-cards, whom to call: anybody may know. */
export function registerRegistration(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listIssuers }, () => door.inTransaction(async ({ database }) => ({ issuers: await listIssuerViews(database) })));
  register(app, { door, route: contract.listRegions }, () => door.inTransaction(async (world) => ({ regions: await listOpenings(world) })));
}

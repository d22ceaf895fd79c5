import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../../platform/http/door.ts';
import { asId } from '../../../platform/values/ids.ts';
import { endSessionOf, listSessionsOf, listSignInsFor, signOutOf } from '../sessions/manage-sessions.ts';
import { arrivalOf, sendRenewedStaffSecrets } from '../sessions/staff-at-door-routes.ts';
import { listStaffFor } from './list-staff.ts';
import { viewAgenciesIn } from './staff-member.ts';
import { viewMe } from './view-me.ts';

/** The people of the agencies, and their sessions. */
export function registerStaffMembers(app: FastifyInstance, door: Door): void {
  const { inTransaction } = door;
  sendRenewedStaffSecrets(app, door.secureCookies);

  register(app, { door, route: contract.getStaffMember }, ({ caller }) => inTransaction((world) => viewMe(world, caller)));

  register(app, { door, route: contract.signOutStaff }, async ({ caller, cookies, ...request }) => {
    if (caller.kind === 'staff') await inTransaction((world) => signOutOf(world, caller, arrivalOf(request)));
    cookies.clear('yika_staff');
    return undefined;
  });

  register(app, { door, route: contract.listAgencies }, ({ query }) =>
    inTransaction(async (world) => ({ agencies: await viewAgenciesIn(world, asId(query.areaCode ?? '000000')) })));

  register(app, { door, route: contract.listStaff }, ({ caller, query }) => inTransaction((world) => listStaffFor(world, caller, query)));

  register(app, { door, route: contract.listStaffSessions }, ({ caller, params }) =>
    inTransaction(async (world) => ({ sessions: await listSessionsOf(world, caller, asId(params.staffId)) })));

  register(app, { door, route: contract.endStaffSession }, async ({ caller, params, ...request }) => {
    await inTransaction((world) => endSessionOf(world, caller, { sessionId: asId(params.sessionId), arrival: arrivalOf(request) }));
    return {};
  });

  register(app, { door, route: contract.listStaffSignIns }, ({ caller, query }) => inTransaction((world) => listSignInsFor(world, caller, query)));
}

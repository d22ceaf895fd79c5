import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../../platform/http/door.ts';
import { asId } from '../../../platform/values/ids.ts';
import { agreeToRecovery, askForRecovery, stopRecovery } from '../recovery/recover-staff.ts';
import { getRecoveryView, listRecoveriesFor } from '../recovery/view-recoveries.ts';
import { arrivalOf } from '../sessions/staff-at-door-routes.ts';
import { giveInvitationCode, inviteStaffMember } from './invite-staff.ts';
import { viewPerson } from './view-person.ts';

/** What administrators do to the people of the agencies, beside what is held for approval. */
export function registerStaffAdministration(app: FastifyInstance, door: Door): void {
  const { inTransaction } = door;

  register(app, { door, route: contract.getStaffPerson }, ({ caller, params }) => inTransaction((world) => viewPerson(world, caller, asId(params.staffId))));

  register(app, { door, route: contract.inviteStaff }, onceEach(door, ({ caller }) => caller.staffId, {
    work: async (world, { caller, body }) => {
      const staffId = await inviteStaffMember(world, caller, body);
      return { resultId: staffId, reply: await viewPerson(world, caller, staffId) };
    },
    rebuild: (world, staffId, { caller }) => viewPerson(world, caller, asId(staffId)),
  }));

  register(app, { door, route: contract.giveStaffInvitationCode }, ({ caller, params }) => inTransaction((world) => giveInvitationCode(world, caller, asId(params.staffId))));

  register(app, { door, route: contract.listStaffRecoveries }, ({ caller }) => inTransaction(async (world) => ({ recoveries: await listRecoveriesFor(world, caller) })));

  register(app, { door, route: contract.askStaffRecovery }, onceEach(door, ({ caller }) => caller.staffId, {
    work: async (world, { caller, params, body, ...request }) => {
      const { recoveryId } = await askForRecovery(world, { caller, staffId: asId(params.staffId), reason: body.reason, arrival: arrivalOf(request) });
      return { resultId: recoveryId, reply: await getRecoveryView(world, caller, recoveryId) };
    },
    rebuild: (world, recoveryId, { caller }) => getRecoveryView(world, caller, asId(recoveryId)),
  }));

  // Not once by a key: its reply holds a code that is kept nowhere. Sent again, it is refused, and nothing was done twice.
  register(app, { door, route: contract.agreeToStaffRecovery }, ({ caller, params, body, ...request }) =>
    inTransaction((world) => agreeToRecovery(world, { caller, recoveryId: asId(params.recoveryId), reason: body.reason, arrival: arrivalOf(request) })));

  register(app, { door, route: contract.stopStaffRecovery }, async ({ caller, params, body, ...request }) => {
    await inTransaction((world) => stopRecovery(world, { caller, recoveryId: asId(params.recoveryId), reason: body.reason, arrival: arrivalOf(request) }));
    return {};
  });
}

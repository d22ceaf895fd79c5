import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../../platform/http/door.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import type { Case } from '../case.ts';
import type { Services } from '../service.ts';
import { refusedLook, unmaskHolder } from '../../persons/index.ts';
import { askHolder, claimCase, lockMine, releaseCase } from './claim-case.ts';
import { confirmCase, decideCase } from './decide-case.ts';
import { listDesk, listWorkload } from './list-desk.ts';
import { getDeskCase, takeDeskAttachment, viewDeskCase } from './view-desk.ts';

export function registerDesk(app: FastifyInstance, door: Door, services: Services): void {
  const shown = (caller: StaffCaller, reference: string, act: (world: World) => Promise<Case>) =>
    door.inTransaction(async (world) => viewDeskCase(world, services, caller, { one: await act(world), reference }));
  const shownAgain = (caller: StaffCaller, reference: string, act: (world: World) => Promise<Case>) =>
    door.inTransaction(async (world) => viewDeskCase(world, services, caller, { one: await act(world), reference, hadIt: true }));

  register(app, { door, route: contract.listDesk }, ({ caller, query }) => door.inTransaction((world) => listDesk(world, caller, query)));
  register(app, { door, route: contract.listWorkload }, ({ caller }) => door.inTransaction((world) => listWorkload(world, caller)));
  register(app, { door, route: contract.getDeskCase }, ({ caller, params, reference }) => door.inTransaction((world) => getDeskCase(world, services, caller, { ...params, reference })));
  register(app, { door, route: contract.getDeskAttachment }, ({ caller, params, reference }) => door.inTransaction((world) => takeDeskAttachment(world, caller, { ...params, reference })));
  register(app, { door, route: contract.unmaskCaseHolder }, async ({ caller, params, body, reference }) => {
    const seen = await door.inTransaction(async (world) => {
      const { holderId, caseId } = await lockMine(world, caller, params.caseNumber);
      return unmaskHolder(world, caller, holderId, { ...body, subject: caseId, reference });
    });
    // Thrown after the commit: the refused look stays on record.
    if (!seen.allowed) throw refusedLook(seen.reason);
    return seen.value;
  });
  register(app, { door, route: contract.claimCase }, ({ caller, params, reference }) => shown(caller, reference, (world) => claimCase(world, caller, { ...params, reference })));
  register(app, { door, route: contract.releaseCase }, ({ caller, params, reference }) => shownAgain(caller, reference, (world) => releaseCase(world, caller, { ...params, reference })));
  register(app, { door, route: contract.askHolder }, ({ caller, params, body, reference }) => shownAgain(caller, reference, (world) => askHolder(world, caller, { ...params, ...body, reference })));
  register(app, { door, route: contract.decideCase }, ({ caller, params, body, reference }) => shownAgain(caller, reference, (world) => decideCase(world, services, caller, { ...params, ...body, reference })));
  register(app, { door, route: contract.confirmCase }, ({ caller, params, body, reference }) => shown(caller, reference, (world) => confirmCase(world, services, caller, { ...params, ...body, reference })));
}

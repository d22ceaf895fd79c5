import * as contract from '@yika/contract';
import type { ApprovalKind, ApprovalView } from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../../platform/http/door.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import type { ApprovalId, Kinds } from '../approvable-change.ts';
import { raiseApproval } from './raise-approval.ts';

interface Answers {
  readonly kinds: Kinds;
  readonly answering: (world: World, caller: StaffCaller, approvalId: ApprovalId) => Promise<{ resultId: string; reply: ApprovalView }>;
  readonly view: (world: World, caller: StaffCaller, approvalId: string) => Promise<ApprovalView>;
}

interface Asking {
  readonly caller: StaffCaller;
  readonly body: { readonly proposal: unknown; readonly reason: string };
}

/** One door for each kind, so that the contract says what each proposes and who may. */
export function registerRaising(app: FastifyInstance, door: Door, { kinds, answering, view }: Answers): void {
  /** The schema of the route has read the proposal; the kind reads it once more, as it does whenever it is taken out again. */
  const raising = (kind: ApprovalKind) => ({
    work: async (world: World, { caller, body: { proposal, reason } }: Asking) => {
      const change = kinds[kind](proposal);
      if (!change) throw new Refusal('request_malformed');
      return answering(world, caller, await raiseApproval(world, caller, { change, reason }));
    },
    rebuild: (world: World, approvalId: string, { caller }: Asking) => view(world, caller, approvalId),
  });
  const byMaker = ({ caller }: { readonly caller: StaffCaller }) => caller.staffId;

  register(app, { door, route: contract.raisePolicyRow }, onceEach(door, byMaker, raising('policy_row')));
  register(app, { door, route: contract.raiseSwitch }, onceEach(door, byMaker, raising('switch')));
  register(app, { door, route: contract.raiseServicePoint }, onceEach(door, byMaker, raising('service_point')));
  register(app, { door, route: contract.raiseServicePointClosing }, onceEach(door, byMaker, raising('service_point_closing')));
  register(app, { door, route: contract.raiseTerminal }, onceEach(door, byMaker, raising('terminal')));
  register(app, { door, route: contract.raiseTerminalRevocation }, onceEach(door, byMaker, raising('terminal_revocation')));
  register(app, { door, route: contract.raiseStaffGrants }, onceEach(door, byMaker, raising('staff_grants')));
  register(app, { door, route: contract.raiseStaffSuspension }, onceEach(door, byMaker, raising('staff_suspension')));
  register(app, { door, route: contract.raiseStaffStanding }, onceEach(door, byMaker, raising('staff_standing')));
  register(app, { door, route: contract.raiseIssuerStanding }, onceEach(door, byMaker, raising('issuer_standing')));
  register(app, { door, route: contract.raiseAuditExport }, onceEach(door, byMaker, raising('audit_export')));
}

import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { ApprovalId, Kinds } from './approvable-change.ts';
import { correctApproval, withdrawApproval } from './holding/correct-approval.ts';
import { decideApproval } from './deciding/decide-approval.ts';
import { listApprovals } from './reading/list-approvals.ts';
import { printSheet } from './reading/print-sheet.ts';
import { registerRaising } from './holding/raise-routes.ts';
import { reviewApproval } from './deciding/review-approval.ts';
import { recordRefusedDecision } from './deciding/refused-decision.ts';
import { viewApproval } from './reading/view-approval.ts';

export interface ApprovalPorts {
  /** Of every room, joined in app.ts. */
  readonly kinds: Kinds;
}

export function registerApprovals(app: FastifyInstance, door: Door, { kinds }: ApprovalPorts): void {
  const view = (world: World, caller: StaffCaller, approvalId: string) => viewApproval(world, caller, { kinds, approvalId: asId(approvalId) });
  /** The reply to a write is what stands there afterwards, also when it is asked for again. */
  const answering = async (world: World, caller: StaffCaller, approvalId: ApprovalId) => ({ resultId: approvalId, reply: await view(world, caller, approvalId) });

  register(app, { door, route: contract.listApprovals }, ({ caller, query: { areaCode, after, ...query } }) =>
    door.inTransaction((world) => listApprovals(world, caller, { ...query, areaCode: areaCode ? asId(areaCode) : null, after: after ? asId(after) : null })));
  register(app, { door, route: contract.getApproval }, ({ caller, params }) => door.inTransaction((world) => view(world, caller, params.approvalId)));
  register(app, { door, route: contract.getApprovalSheet }, ({ caller, params }) => door.inTransaction((world) => printSheet(world, caller, { kinds, approvalId: asId(params.approvalId) })));

  /** What was refused left nothing behind, so that this needs a transaction of its own. */
  const recordingWhy = ({ caller, params }: { readonly caller: StaffCaller; readonly params: { readonly approvalId: string } }) => async (error: unknown): Promise<never> => {
    if (error instanceof Refusal) await door.inTransaction((world) => recordRefusedDecision(world, caller, { approvalId: asId(params.approvalId), code: error.code }));
    throw error;
  };

  const decide = onceEach<typeof contract.decideApproval>(door, ({ params }) => params.approvalId, {
    work: async (world, { caller, params, body }) => {
      const approvalId = asId<'Approval'>(params.approvalId);
      await decideApproval(world, caller, kinds, { ...body, approvalId });
      return answering(world, caller, approvalId);
    },
    rebuild: (world, approvalId, { caller }) => view(world, caller, approvalId),
  });
  register(app, { door, route: contract.decideApproval }, (arrived) => decide(arrived).catch(recordingWhy(arrived)));

  const review = onceEach<typeof contract.reviewApproval>(door, ({ params }) => params.approvalId, {
    work: async (world, { caller, params, body }) => {
      const approvalId = asId<'Approval'>(params.approvalId);
      await reviewApproval(world, caller, { ...body, approvalId });
      return answering(world, caller, approvalId);
    },
    rebuild: (world, approvalId, { caller }) => view(world, caller, approvalId),
  });
  register(app, { door, route: contract.reviewApproval }, (arrived) => review(arrived).catch(recordingWhy(arrived)));

  register(app, { door, route: contract.correctApproval }, onceEach(door, ({ params }) => params.approvalId, {
    work: async (world, { caller, params, body }) => {
      const approvalId = asId<'Approval'>(params.approvalId);
      await correctApproval(world, caller, kinds, { ...body, approvalId });
      return answering(world, caller, approvalId);
    },
    rebuild: (world, approvalId, { caller }) => view(world, caller, approvalId),
  }));
  register(app, { door, route: contract.withdrawApproval }, onceEach(door, ({ params }) => params.approvalId, {
    work: async (world, { caller, params, body: { reason } }) => {
      const approvalId = asId<'Approval'>(params.approvalId);
      await withdrawApproval(world, caller, kinds, { approvalId, reason });
      return answering(world, caller, approvalId);
    },
    rebuild: (world, approvalId, { caller }) => view(world, caller, approvalId),
  }));

  registerRaising(app, door, { kinds, answering, view });
}

import type { ApprovalState, QueryOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { areaShape, uuidShape } from '../list/search.ts';

export const boxes = ['to_do', 'done', 'mine'] as const;
export type Box = (typeof boxes)[number];

export const approvalStates = ['raised', 'returned', 'approved', 'applied', 'stale', 'rejected', 'withdrawn', 'lapsed'] as const satisfies readonly ApprovalState[];

/** What the address of the inbox may ask for; `open` is the one that is being read beside it. */
export const approvalsShapes = {
  box: /^(?:to_do|done|mine)$/, state: new RegExp(`^(?:${approvalStates.join('|')})$`), areaCode: areaShape, reference: /^.{1,40}$/, after: uuidShape, open: uuidShape,
};

/** What fits the shapes is what the route takes. */
export type ApprovalsQuery = QueryOf<typeof promise.listApprovals>;

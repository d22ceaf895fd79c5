export { proposing, type Agreement, type ApprovableChange, type ApprovalId, type ApprovedBy, type Kinds, type Propose, type ProposedChange, type Subject } from './approvable-change.ts';
export { registerApprovals, type ApprovalPorts } from './approvals-routes.ts';
export { kinds as kindsBelow } from './kinds/index.ts';
export { decideApproval } from './deciding/decide-approval.ts';
export { lapseApprovals } from './deciding/lapse-approvals.ts';
export { applyByOperator, type ByOperator } from './deciding/apply-by-operator.ts';
export { raiseApproval } from './holding/raise-approval.ts';
export { correctApproval } from './holding/correct-approval.ts';
export { standingOfApproval, standingsOfApprovals, type ApprovalStanding } from './reading/standing-of-approval.ts';

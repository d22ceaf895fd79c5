import { allow, deny, type Decision } from '../../../platform/values/decision.ts';

/** `approved` lasts only within the transaction that applies it. */
export type ApprovalState = 'raised' | 'returned' | 'approved' | 'applied' | 'stale' | 'rejected' | 'withdrawn' | 'lapsed';

export type ApprovalMove = 'approve_step' | 'approve_last_step' | 'return' | 'reject' | 'correct' | 'withdraw' | 'apply' | 'go_stale' | 'lapse';

/** Where a move leads; no: nothing moves any more, or not by this. */
export function moved(state: ApprovalState, move: ApprovalMove): Decision<ApprovalState, 'approval_not_open'> {
  switch (state) {
    case 'raised':
      return fromRaised(move);
    case 'returned':
      return fromReturned(move);
    case 'approved':
      return move === 'apply' ? allow('applied') : move === 'go_stale' ? allow('stale') : NOT_OPEN;
    case 'applied':
    case 'stale':
    case 'rejected':
    case 'withdrawn':
    case 'lapsed':
      return NOT_OPEN;
  }
}

const NOT_OPEN = deny('approval_not_open');

function fromRaised(move: ApprovalMove): Decision<ApprovalState, 'approval_not_open'> {
  switch (move) {
    case 'approve_step':
      return allow('raised');
    case 'approve_last_step':
      return allow('approved');
    case 'return':
      return allow('returned');
    case 'reject':
      return allow('rejected');
    case 'withdraw':
      return allow('withdrawn');
    case 'lapse':
      return allow('lapsed');
    case 'correct':
    case 'apply':
    case 'go_stale':
      return NOT_OPEN;
  }
}

function fromReturned(move: ApprovalMove): Decision<ApprovalState, 'approval_not_open'> {
  switch (move) {
    case 'correct':
      return allow('raised');
    case 'withdraw':
      return allow('withdrawn');
    case 'lapse':
      return allow('lapsed');
    case 'approve_step':
    case 'approve_last_step':
    case 'return':
    case 'reject':
    case 'apply':
    case 'go_stale':
      return NOT_OPEN;
  }
}

/** What has passed its day is over, whether or not the clock has written it down yet. */
export function stateAt({ state, dueAt }: { readonly state: ApprovalState; readonly dueAt: number }, now: number): ApprovalState {
  return (state === 'raised' || state === 'returned') && now >= dueAt ? 'lapsed' : state;
}

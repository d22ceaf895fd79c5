import type { ApprovalKind } from '@yika/contract';
import type { Kinds, ProposedChange } from './approvable-change.ts';

/** A proposal that is held was read before; if its kind no longer reads it, that is a bug of an upgrade and never a "no". */
export function proposedOf(kinds: Kinds, kind: ApprovalKind, proposal: unknown): ProposedChange {
  const change = kinds[kind](proposal);
  if (!change) throw new Error(`a held proposal of ${kind} can no longer be read`);
  return change;
}

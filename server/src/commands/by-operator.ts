import { applyByOperator, type ApprovalId, type ProposedChange } from '../modules/approvals/index.ts';
import type { Config } from '../config.ts';
import { Refusal } from '../platform/refusal.ts';
import type { World } from '../platform/world.ts';
import type { Outcome } from './command.ts';
import { operator } from './operator-world.ts';

/** `--emergency`, as `readOptions` takes it. */
export const emergencyOption = { emergency: { type: 'string' } } as const;

export interface Wished {
  readonly change: ProposedChange | null;
  readonly reason: string;
  /** Why it cannot wait; undefined: it can. */
  readonly emergency: string | undefined;
  /** In the demonstration whoever types the verb is also everybody at the console: it is done at once, and on record all the same. */
  readonly mode: Config['mode'];
}

/** Done, with its approval on record; null: people at the console can decide it, and so it is theirs. */
export async function byOperator(world: World, { change, reason, emergency, mode }: Wished): Promise<ApprovalId | null> {
  if (!change) throw new Error('a verb proposes what its kind reads');
  return applyByOperator(world, operator, { change, reason: emergency ?? reason, emergency: emergency !== undefined || mode === 'demo', alone: mode === 'demo' && emergency === undefined });
}

/** What was wished for stands there already. */
export function isUnchanged(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'approval_changes_nothing';
}

/** What a verb says of a change that is not its to make. */
export const THEIRS: Outcome = {
  value: { error: 'approval_needed' },
  text: 'There are people who can approve this: it is raised in the console. In an emergency, --emergency "why" does it at once, on record with its reason.',
  exitCode: 1,
};

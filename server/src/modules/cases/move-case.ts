import type { CaseEventKind } from '@yika/contract';
import { orRefuse } from '../../platform/refusal.ts';
import { actorOf, type Caller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import type { Case, Said } from './case.ts';
import { insertCaseEvent } from './case-events-table.ts';
import { saveCase } from './cases-table.ts';
import { moved, type CaseMove } from './rules/index.ts';

export interface Happened extends Said {
  readonly what: CaseEventKind;
  readonly caller: Caller;
  readonly reference?: string;
}

/** Where a move leads from a locked case. Refusal: case_over. */
export function after(one: Case, move: CaseMove, at: number): Case {
  return { ...one, state: orRefuse(moved({ state: one.state, appealed: one.beforeAppeal.length > 0 }, move)), stateSince: at };
}

/** Writes down a case as it stands now, what happened, in whose words, and who did it. The case is locked. */
export async function saveMoved(world: Pick<World, 'database' | 'now' | 'sealer'>, one: Case, { what, caller, reason, words, reference }: Happened): Promise<Case> {
  const at = world.now();
  const { holderId, caseId } = one;
  const eventNo = one.events + 1;
  const saved = { ...one, events: eventNo };
  const sealed = words === undefined ? null : world.sealer.seal({ table: 'case_events', holderId, version: `${caseId}:${eventNo}` }, words);
  await saveCase(world.database, saved);
  await insertCaseEvent(world.database, one, { eventNo, what, actor: actorOf(caller), reason: reason ?? null, sealed, at });
  await recordAudit(world.database, { holderId, at, caller, action: `case.${what}`, subject: caseId, outcome: one.service, ...(reference && { reference }) });
  return saved;
}


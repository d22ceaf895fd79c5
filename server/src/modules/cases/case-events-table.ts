import type { CaseEventKind, CaseReason } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import { KEY_VERSION, type CaseKey } from './case.ts';

export interface CaseEventRow {
  readonly eventNo: number;
  readonly what: CaseEventKind;
  readonly actor: string;
  readonly reason: CaseReason | null;
  readonly sealed: Buffer | null;
  readonly at: number;
}

export async function insertCaseEvent(database: Transaction, { holderId, caseId }: CaseKey, { eventNo, what, actor, reason, sealed, at }: CaseEventRow): Promise<void> {
  await database.query('insert_case_event', `
    insert into case_events (holder_id, case_id, event_no, what, actor, reason, sealed, key_version, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [holderId, caseId, eventNo, what, actor, reason, sealed, sealed && KEY_VERSION, new Date(at)]);
}

/** Oldest first. */
export async function listCaseEvents(database: Transaction, { holderId, caseId }: CaseKey): Promise<CaseEventRow[]> {
  return database.query<CaseEventRow>('list_case_events', `
    select event_no, what, actor, reason, sealed, at from case_events where holder_id = $1 and case_id = $2 order by event_no`, [holderId, caseId]);
}

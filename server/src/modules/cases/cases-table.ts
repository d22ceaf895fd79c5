import type { ServiceKey } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { KEY_VERSION, type Case, type CaseKey } from './case.ts';

/** Of a whole case, wherever one is read. */
export const caseColumns = `holder_id, case_id, case_number, service, subject, region_code, state, state_since, opened_at, due_on, days_left, claimed_by,
  proposed_outcome, first_by, decided_by, decided_at, before_appeal, unanswered, events, sealed`;

export interface NewCase extends CaseKey {
  readonly caseNumber: string;
  readonly service: ServiceKey;
  readonly subject: string;
  readonly regionCode: RegionCode;
  readonly at: number;
  readonly dueOn: Day;
  readonly sealed: Buffer;
}

/** False: one of that subject is open already. */
export async function insertCase(database: Transaction, { holderId, caseId, caseNumber, service, subject, regionCode, at, dueOn, sealed }: NewCase): Promise<boolean> {
  const rows = await database.query('insert_case', `
    insert into cases (holder_id, case_id, case_number, service, subject, region_code, state_since, opened_at, due_on, sealed, key_version)
    values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10)
    on conflict (holder_id, service, subject) where state in ('received', 'waiting_for_holder', 'to_confirm', 'appealed') do nothing returning case_id`,
    [holderId, caseId, caseNumber, service, subject, regionCode, new Date(at), dueOn, sealed, KEY_VERSION]);
  return rows.length > 0;
}

export async function listCasesOf(database: Transaction, holderId: HolderId, limit: number): Promise<Case[]> {
  return database.query<Case>('list_cases_of', `select ${caseColumns} from cases where holder_id = $1 order by opened_at desc, case_id desc limit $2`, [holderId, limit]);
}

/** Takes no lock. */
export async function findCase(database: Transaction, { holderId, caseId }: CaseKey): Promise<Case | null> {
  const [row] = await database.query<Case>('find_case', `select ${caseColumns} from cases where holder_id = $1 and case_id = $2`, [holderId, caseId]);
  return row ?? null;
}

/** Takes the row lock: the first of a case to be taken, before anything of the registry. */
export async function lockCase(database: Transaction, { holderId, caseId }: CaseKey): Promise<Case | null> {
  const [row] = await database.query<Case>('lock_case', `select ${caseColumns} from cases where holder_id = $1 and case_id = $2 for no key update`, [holderId, caseId]);
  return row ?? null;
}

/** As it stands after an act; the number of its events included. */
export async function saveCase(database: Transaction, one: Case): Promise<void> {
  await database.query('save_case', `
    update cases set state = $3, state_since = $4, due_on = $5, days_left = $6, claimed_by = $7, proposed_outcome = $8, first_by = $9,
      decided_by = $10, decided_at = $11, before_appeal = $12, unanswered = $13, events = $14
    where holder_id = $1 and case_id = $2`,
    [one.holderId, one.caseId, one.state, new Date(one.stateSince), one.dueOn, one.daysLeft, one.claimedBy, one.proposedOutcome, one.firstBy,
      one.decidedBy, one.decidedAt === null ? null : new Date(one.decidedAt), one.beforeAppeal, one.unanswered, one.events]);
}

/** Those that waited in vain for their holder, locked; what somebody else has locked is left to them. */
export async function lockUnanswered(database: Transaction, today: Day, limit: number): Promise<Case[]> {
  return database.query<Case>('lock_unanswered_cases', `
    select ${caseColumns} from cases where state = 'waiting_for_holder' and due_on < $1 order by due_on limit $2 for no key update skip locked`, [today, limit]);
}

export interface OpenSubject {
  readonly service: ServiceKey;
  readonly subject: string;
  readonly caseNumber: string;
}

export async function listOpenSubjects(database: Transaction, holderId: HolderId): Promise<OpenSubject[]> {
  return database.query<OpenSubject>('list_open_subjects', `
    select service, subject, case_number from cases
    where holder_id = $1 and state in ('received', 'waiting_for_holder', 'to_confirm', 'appealed')`, [holderId]);
}

export interface CaseNumberRow extends CaseKey {
  readonly caseNumber: string;
}

/** False: that number is somebody's already. */
export async function insertCaseNumber(database: Transaction, { caseNumber, holderId, caseId }: CaseNumberRow): Promise<boolean> {
  const rows = await database.query('insert_case_number', `
    insert into case_numbers (case_number, holder_id, case_id) values ($1, $2, $3) on conflict do nothing returning case_number`, [caseNumber, holderId, caseId]);
  return rows.length > 0;
}

export async function findCaseKey(database: Transaction, caseNumber: string): Promise<CaseKey | null> {
  const [row] = await database.query<{ holderId: HolderId; caseId: Id<'Case'> }>('find_case_key', `
    select holder_id, case_id from case_numbers where case_number = $1`, [caseNumber]);
  return row ?? null;
}


/** The newest of a subject that was granted, locked. */
export async function lockGranted(database: Transaction, { holderId, service, subject }: { readonly holderId: HolderId; readonly service: ServiceKey; readonly subject: string }): Promise<CaseKey | null> {
  const [row] = await database.query<{ holderId: HolderId; caseId: Id<'Case'> }>('lock_granted_case', `
    select holder_id, case_id from cases where holder_id = $1 and service = $2 and subject = $3 and state = 'granted'
    order by opened_at desc, case_id desc limit 1 for no key update`, [holderId, service, subject]);
  return row ?? null;
}

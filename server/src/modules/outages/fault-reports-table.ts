import type { CounterFault } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';

export interface FaultReportKey {
  readonly servicePointId: Id<'ServicePoint'>;
  readonly caseId: Id<'Case'>;
}

export interface FaultReport extends FaultReportKey {
  readonly holderId: HolderId;
  readonly caseNumber: string;
  readonly fault: CounterFault;
  readonly happenedAt: number;
}

export async function insertFaultReport(database: Transaction, { servicePointId, caseId, holderId, caseNumber, fault, happenedAt }: FaultReport, at: number): Promise<void> {
  await database.query('insert_fault_report', `
    insert into fault_reports (service_point_id, case_id, holder_id, case_number, fault, happened_at, reported_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [servicePointId, caseId, holderId, caseNumber, fault, new Date(happenedAt), new Date(at)]);
}

/** How the desk, or its holder, ended it. What was refused and then granted on appeal is confirmed. */
export async function settleFaultReport(database: Transaction, { servicePointId, caseId }: FaultReportKey, settled: { readonly state: 'confirmed'; readonly outageId: Id<'Outage'> } | { readonly state: 'refused' | 'withdrawn' }): Promise<void> {
  await database.query('settle_fault_report', 'update fault_reports set state = $3, outage_id = $4 where service_point_id = $1 and case_id = $2',
    [servicePointId, caseId, settled.state, settled.state === 'confirmed' ? settled.outageId : null]);
}

/** How many others have said so since then, each once; not those who took it back. */
export async function countOtherReporters(database: Transaction, { servicePointId, holderId, sinceMs }: Pick<FaultReport, 'servicePointId' | 'holderId'> & { readonly sinceMs: number }): Promise<number> {
  const [row] = await database.query<{ others: number }>('count_other_reporters', `
    select count(distinct holder_id)::integer as others from fault_reports
    where service_point_id = $1 and holder_id <> $2 and reported_at >= $3 and state <> 'withdrawn'`, [servicePointId, holderId, new Date(sinceMs)]);
  return row?.others ?? 0;
}

/** How many wait at a counter for an answer of its desk. */
export async function countOpenReports(database: Transaction, servicePointId: Id<'ServicePoint'>): Promise<number> {
  const [row] = await database.query<{ open: number }>('count_open_fault_reports', "select count(*)::integer as open from fault_reports where service_point_id = $1 and state = 'open'", [servicePointId]);
  return row?.open ?? 0;
}

/** A report that says what was confirmed of another, while that outage lasts. */
export interface JoinableReport extends FaultReportKey {
  readonly holderId: HolderId;
  readonly outageId: Id<'Outage'>;
  /** The report that the desk confirmed. */
  readonly confirmed: { readonly holderId: HolderId; readonly caseId: Id<'Case'> };
}

/** The same fault at the same counter, not more than a day before the outage was known. Takes no lock: whoever joins one locks its case first. */
export async function listJoinable(database: Transaction, limit: number): Promise<JoinableReport[]> {
  const rows = await database.query<Omit<JoinableReport, 'confirmed'> & { readonly firstHolderId: HolderId; readonly firstCaseId: Id<'Case'> }>('list_joinable_fault_reports', `
    select report.service_point_id, report.case_id, report.holder_id, first.outage_id, first.holder_id as first_holder_id, first.case_id as first_case_id
    from fault_reports report
    join lateral (
      select confirmed.outage_id, confirmed.holder_id, confirmed.case_id
      from fault_reports confirmed join outages outage using (service_point_id, outage_id)
      where confirmed.service_point_id = report.service_point_id and confirmed.fault = report.fault and confirmed.state = 'confirmed'
        and outage.closed_at is null and report.happened_at >= outage.opened_at - interval '1 day'
      order by confirmed.reported_at limit 1) first on true
    where report.state = 'open'
    order by report.reported_at limit $1`, [limit]);
  return rows.map(({ firstHolderId, firstCaseId, ...row }) => ({ ...row, confirmed: { holderId: firstHolderId, caseId: firstCaseId } }));
}

/** Those whose outage has ended and who were not told yet: told as of now, whoever of several servers does it. */
export async function takeRecovered(database: Transaction, at: number, limit: number): Promise<Pick<FaultReport, 'holderId' | 'caseNumber'>[]> {
  return database.query('take_recovered_fault_reports', `
    update fault_reports told set told_at = $1
    from (
      select report.service_point_id, report.case_id from fault_reports report join outages outage using (service_point_id, outage_id)
      where report.state = 'confirmed' and report.told_at is null and outage.closed_at is not null
      limit $2 for no key update of report skip locked) due
    where told.service_point_id = due.service_point_id and told.case_id = due.case_id
    returning told.holder_id, told.case_number`, [new Date(at), limit]);
}

/** By the worker: what was reported before this instant and is over, and whatever is twice as old as that allows. Confirmed, it stays until its holder was told how it ended. */
export async function deleteOldFaultReports(worker: Transaction, { over, whatever }: { readonly over: number; readonly whatever: number }): Promise<number> {
  const rows = await worker.query('delete_old_fault_reports', `
    delete from fault_reports where (reported_at < $1 and (state in ('refused', 'withdrawn') or told_at is not null)) or (reported_at < $2 and state <> 'confirmed')
    returning case_id`, [new Date(over), new Date(whatever)]);
  return rows.length;
}

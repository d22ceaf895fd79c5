import { spend, type Budget } from '../../../platform/budgets-table.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findServicePoint, isServicePointClosed, type ServicePoint } from '../../staff/index.ts';
import { beginOutage } from '../change-outage.ts';
import { findHeartbeat } from '../heartbeats-table.ts';
import { findOpen } from '../outages-table.ts';
import { reportable, systemOf, type CounterSystem, type Outage } from '../rules/index.ts';
import { countOtherReporters, insertFaultReport, settleFaultReport, type FaultReport, type FaultReportKey } from '../fault-reports-table.ts';

type Needs = Pick<World, 'database' | 'now'>;

/** By one person in a day: whoever stands before a broken counter needs one, and nobody calls the desk to twenty. */
const REPORTED: Budget = { name: 'counter_faults', limit: 5, windowMs: 24 * 3_600_000 };
const LATELY_MS = 24 * 3_600_000;

/** Is there such a counter, and may it be of then? */
export async function mayReportFault({ database, now }: Needs, { servicePointId, happenedAt }: Pick<FaultReport, 'servicePointId' | 'happenedAt'>): Promise<Decision<ServicePoint, 'service_point_unknown' | 'fault_moment_not_possible'>> {
  const place = await findServicePoint(database, servicePointId);
  if (!place || (await isServicePointClosed(database, servicePointId))) return deny('service_point_unknown');
  const may = reportable(happenedAt, now());
  return may.allowed ? allow(place) : may;
}

/** Refusal: fault_reports_spent. */
export async function reportFault({ database, now, lookup }: Pick<World, 'database' | 'now' | 'lookup'>, report: FaultReport): Promise<void> {
  const at = now();
  if (!(await spend(database, REPORTED, lookup('code', `counter-faults:${report.holderId}`), at))) throw new Refusal('fault_reports_spent', { retryAfterSeconds: REPORTED.windowMs / 1000 });
  await insertFaultReport(database, report, at);
}

/** What else is known of a counter that somebody says does not work. */
export interface CounterStanding {
  readonly place: ServicePoint | null;
  readonly system: CounterSystem;
  /** Of the counter itself, the newest. */
  readonly open: Outage | null;
  readonly otherReporters: number;
}

export async function standingOfCounter({ database, now }: Needs, { servicePointId, holderId }: { readonly servicePointId: Id<'ServicePoint'>; readonly holderId: HolderId }): Promise<CounterStanding> {
  const open = await findOpen(database, { servicePointId, regionCode: null });
  return {
    place: await findServicePoint(database, servicePointId), system: systemOf(await findHeartbeat(database, servicePointId), open), open: open[0] ?? null,
    otherReporters: await countOtherReporters(database, { servicePointId, holderId, sinceMs: now() - LATELY_MS }),
  };
}

/**
 * The desk has found that it is so: the report joins the outage that is open there, or opens one. Whose desk it is was asked before; an outage
 * that somebody opens or ends at the same moment is waited for.
 */
export async function confirmFault({ database, now }: Needs, caller: StaffCaller, key: FaultReportKey): Promise<Outage> {
  const place = await findServicePoint(database, key.servicePointId);
  const where = { servicePointId: key.servicePointId, regionCode: place?.regionCode ?? null };
  const find = async (): Promise<Outage | null> => (await findOpen(database, where))[0] ?? null;
  const begin = (): Promise<Outage | null> => beginOutage({ database, now }, caller, { place: where, kind: 'declared' });
  // Whoever was a moment faster has committed by the time that `begin` says no; ended again since then, it is begun once more.
  const outage = (await find()) ?? (await begin()) ?? (await find()) ?? (await begin());
  if (!outage) throw new Refusal('outage_not_open');
  await settleFaultReport(database, key, { state: 'confirmed', outageId: outage.outageId });
  return outage;
}

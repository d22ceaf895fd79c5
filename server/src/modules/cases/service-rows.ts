import type { Day } from '../../platform/values/day.ts';
import type { Transaction } from '../../platform/database.ts';
import { getPolicies } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { ServiceRows } from './rules/index.ts';

/** The rows in force in a region on a day, with the clause that offers them. */
export async function readServiceRows(database: Transaction, question: { readonly regionCode: RegionCode; readonly day: Day }): Promise<ServiceRows & { readonly clause: string }> {
  const rows = await getPolicies(database, ['services_offered', 'services_second_decision', 'service_days', 'service_costs_fen'], question);
  return {
    offered: rows.services_offered.value, clause: rows.services_offered.clause, secondDecision: rows.services_second_decision.value,
    days: rows.service_days.value, costsFen: rows.service_costs_fen.value,
  };
}

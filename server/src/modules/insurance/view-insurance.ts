import type { ReplyOf, getInsurance } from '@yika/contract';
import { dayInChina } from '../../platform/values/day.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { listAccounts } from './accounts-table.ts';
import { listContributions } from './contributions-table.ts';
import { readPolicies } from './insurance-facts.ts';
import { nameOfRegion } from './name-of-region.ts';
import { listParticipations } from './participations-table.ts';
import { addMonths, gapsOf, insuranceKind, isMedical, monthOf, type GapQuestion } from './rules/index.ts';

type InsuranceView = ReplyOf<typeof getInsurance>;

/** As far back as the page shows: last year and this one. */
const MONTHS_SHOWN = 24;

/** What the holder sees of their own insurance; the look is on record like anybody's. */
export async function viewInsurance({ database, now }: Pick<World, 'database' | 'now'>, caller: HolderCaller, reference: string): Promise<InsuranceView> {
  const { holderId } = caller;
  const at = now();
  await recordAudit(database, { holderId, at, caller, action: 'insurance.viewed', subject: 'own', seen: ['participations', 'contributions', 'account'], reference });

  const today = dayInChina(at);
  const participations = await listParticipations(database, holderId);
  const contributions = await listContributions(database, holderId, {
    kinds: Object.values(insuranceKind), fromMonth: addMonths(monthOf(today), 1 - MONTHS_SHOWN),
  });
  const policies = await readPolicies(database, participations, today);
  const accounts = await listAccounts(database, holderId);
  return {
    participations: participations.map((participation) => toView({
      participation, today, contributions: contributions.filter((one) => one.insuranceKind === participation.insuranceKind && one.regionCode === participation.regionCode),
      policies: isMedical(participation) ? (policies.get(participation.regionCode) ?? null) : null,
    })),
    accounts: accounts.map(({ regionCode, balanceFen, asOf }) => ({ regionCode, regionName: nameOfRegion(regionCode), balanceFen, asOf })),
    asOf: at,
  };
}

function toView(question: GapQuestion): InsuranceView['participations'][number] {
  const { participation: { insuranceKind: kind, regionCode, state, since, until, waitingUntil }, contributions } = question;
  return {
    kind, regionCode, regionName: nameOfRegion(regionCode), state, since, until, waitingUntil,
    months: contributions.map(({ month, paidOn, baseFen }) => ({ month, paid: paidOn !== null, baseFen })),
    paidThrough: contributions.filter(({ paidOn }) => paidOn !== null).at(-1)?.month ?? null,
    gaps: [...gapsOf(question)],
  };
}

import type * as contract from '@yika/contract';
import type { CheckCounts, ECardCounts, QueryOf, ReplyOf, Said } from '@yika/contract';
import type { ReasonCode } from '@yika/contract/reason-codes';
import { reasons } from '@yika/contract/reasons';
import { Refusal } from '../../platform/refusal.ts';
import type { StaffCaller, StaffRole } from '../../platform/values/caller.ts';
import { addDays, dayInChina, startOfDayInChina, type Day } from '../../platform/values/day.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { covers, upwardsFrom, type RegionCode } from '../regions/rules/index.ts';
import { listIssuers } from '../registration/index.ts';
import type { Issuer } from '../registration/rules/index.ts';
import { areaNameOf } from '../staff/index.ts';
import { areasOf } from '../staff/rules/index.ts';
import { findTakings, listCheckCounts, listCheckCountsBelow, listECardCounts } from './report-counts-table.ts';
import { levelBelow, levelOf, prefixOf } from './rules/index.ts';
import { countOpenDossiers, countWaitingApprovals, countWaitingCases, listOutagesByPlace, listStandingOutages, type DossierCount } from './waiting-hot.ts';

type Figures = ReplyOf<typeof contract.getFigures>;

const DAYS = 30;
const MOST_STANDING = 20;
const MOST_PLACES = 10;
const anyRole: readonly StaffRole[] = ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator', 'security_administrator'];

/** Refusal: outside_scope, also for whoever is bound to one counter and has no area. */
export async function viewFigures({ database, now }: Pick<World, 'database' | 'now'>, caller: StaffCaller, query: QueryOf<typeof contract.getFigures>): Promise<Figures> {
  const scope = areasOf(caller.grants, ...anyRole);
  const areaCode: RegionCode | undefined = query.areaCode === undefined ? scope[0] : asId(query.areaCode);
  const within = areaCode === undefined ? undefined : scope.find((area) => covers(area, areaCode));
  if (areaCode === undefined || within === undefined) throw new Refusal('outside_scope');
  const at = now();
  const [to, prefix, below] = [dayInChina(at), prefixOf(areaCode), levelBelow(areaCode)];
  const from = addDays(to, 1 - (query.days ?? DAYS));
  const takings = await findTakings(database);
  const counts = await listCheckCounts(database, { level: levelOf(areaCode), areaCode, from, to });
  const standing = await listStandingOutages(database, { prefix, limit: MOST_STANDING });
  const byPlace = await listOutagesByPlace(database, { prefix, fromMs: startOfDayInChina(from), toMs: at, limit: MOST_PLACES });
  return {
    area: areaOf(areaCode), path: [...new Set(upwardsFrom(areaCode))].filter((area) => covers(within, area)).reverse().map(areaOf),
    from, to, countedAt: takings.get('checks') ?? null, askedAt: at,
    ecards: {
      whole: toECards(await listECardCounts(database, { level: levelOf(areaCode), prefix })),
      below: below === null ? [] : eachArea(await listECardCounts(database, { level: below, prefix }), toECards),
    },
    checks: {
      whole: toChecks(counts), byDay: daysBetween(from, to).map((day) => ({ day, counts: toChecks(counts.filter((row) => row.day === day)) })),
      below: below === null ? [] : eachArea(await listCheckCountsBelow(database, { level: below, prefix, from, to }), toChecks),
      reasons: reasonsIn(counts),
    },
    outages: {
      standing: standing.count, longest: standing.outages.map(({ areaCode: place, ...outage }) => ({ ...outage, area: areaOf(place) })),
      byPlace: byPlace.map(({ areaCode: place, ...outage }) => ({ ...outage, area: areaOf(place) })),
    },
    issuers: standingsOf((await listIssuers(database)).filter((issuer) => issuer.areaCode.startsWith(prefix))),
    approvals: await countWaitingApprovals(database, { prefix, at }),
    cases: await countWaitingCases(database, { prefix, today: to }),
    dossiers: dossiersOf(await countOpenDossiers(database, { prefix, at })),
  };
}

/** Some hundreds in the whole country: they are read, and counted here. */
function standingsOf(issuers: readonly Pick<Issuer, 'standing'>[]): Figures['issuers'] {
  const count = (standing: Issuer['standing']) => issuers.filter((issuer) => issuer.standing === standing).length;
  return { active: count('active'), suspended: count('suspended'), withdrawn: count('withdrawn') };
}

function dossiersOf(counted: readonly DossierCount[]): Figures['dossiers'] {
  const of = (asked: DossierCount['turn']) => {
    const { withinMonth = 0, withinThreeMonths = 0, longer = 0 } = counted.find(({ turn }) => turn === asked) ?? {};
    return { withinMonth, withinThreeMonths, longer };
  };
  return { written: of('written'), returned: of('returned'), reviewed: of('reviewed') };
}

function areaOf(areaCode: RegionCode): Figures['area'] {
  return { areaCode, areaName: areaNameOf(areaCode) };
}

interface Counted {
  readonly state: string;
  readonly count: number;
}

function sumOf(rows: readonly Counted[], state: string): number {
  return rows.reduce((sum, row) => (row.state === state ? sum + row.count : sum), 0);
}

function toECards(rows: readonly Counted[]): ECardCounts {
  return { inUse1: sumOf(rows, 'in_use_1'), inUse2: sumOf(rows, 'in_use_2'), cardStops: sumOf(rows, 'card_stops'), ended: sumOf(rows, 'ended') };
}

function toChecks(rows: readonly Counted[]): CheckCounts {
  return { valid: sumOf(rows, 'valid'), refused: sumOf(rows, 'refused'), genuine: sumOf(rows, 'genuine') };
}

/** The areas below, those with the most first. */
function eachArea<Counts extends object>(rows: readonly (Counted & { readonly areaCode: RegionCode })[], read: (rows: readonly Counted[]) => Counts): { area: Figures['area']; counts: Counts }[] {
  const codes = [...new Set(rows.map(({ areaCode }) => areaCode))];
  const wholeOf = (code: RegionCode) => rows.reduce((sum, row) => (row.areaCode === code ? sum + row.count : sum), 0);
  return codes.map((code) => ({ code, whole: wholeOf(code) })).sort((one, other) => other.whole - one.whole)
    .map(({ code }) => ({ area: areaOf(code), counts: read(rows.filter(({ areaCode }) => areaCode === code)) }));
}

function reasonsIn(rows: readonly (Counted & { readonly detail: string })[]): Figures['checks']['reasons'] {
  const refused = rows.filter(({ state, detail }) => state === 'refused' && detail !== '');
  const counts = new Map<string, number>();
  for (const { detail, count } of refused) counts.set(detail, (counts.get(detail) ?? 0) + count);
  return [...counts].sort(([, one], [, other]) => other - one).map(([reason, count]) => ({ reason, title: titleOf(reason), count }));
}

/** A reason that a later release took away is said by its code. */
function titleOf(reason: string): Said {
  const words = reasons[reason as ReasonCode]?.words;
  return words ? { es: words.es.title, 'zh-CN': words['zh-CN'].title, en: words.en.title } : { es: reason, 'zh-CN': reason, en: reason };
}

function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

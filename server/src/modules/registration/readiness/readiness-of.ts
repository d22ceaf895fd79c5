import { ReadinessItem, type ContentOf, type ReadinessFound, type ReadinessState } from '@yika/contract';
import { dayInChina, type Day } from '../../../platform/values/day.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { listPolicyRows } from '../../regions/index.ts';
import { policiesInForce, type PolicyName, type PolicyRow, type RegionCode } from '../../regions/rules/index.ts';
import { checkContent, found, stateOfItem } from '../rules/index.ts';
import { listTestedSystems, type TestedSystem } from '../technical-test/technical-tests-table.ts';
import { listNewest, listReviews, type ItemReview, type ItemVersion } from './readiness-table.ts';

export interface ItemStanding {
  readonly item: ReadinessItem;
  readonly state: ReadinessState;
  /** Null: nothing was written; of the technical condition always. */
  readonly newest: ItemVersion | null;
  readonly findings: readonly ReadinessFound[];
  /** Newest first, of every version. */
  readonly reviews: readonly ItemReview[];
  readonly evidence: { readonly testId: Id<'TechnicalTest'>; readonly passedAt: number; readonly validUntil: number } | null;
}

export interface Readiness {
  readonly items: readonly ItemStanding[];
  readonly requiredServices: readonly string[];
  /** Nothing is left to be written, tested or mended. */
  readonly complete: boolean;
  /** And the last level has accepted all of it. */
  readonly accepted: boolean;
}

const DAY_MS = 86_400_000;

const SERVICES_AND_TESTS = ['required_services', 'technical_test_days'] as const;
const NATION = asId<'Region'>('000000');

/** How ready an area is, as of now: derived whenever somebody asks, so that a test that becomes too old or a drill that is missed counts at once. */
export async function readinessOf(world: Pick<World, 'database' | 'now'>, areaCode: RegionCode): Promise<Readiness> {
  const readiness = (await readinessOfAreas(world, [areaCode])).get(areaCode);
  if (!readiness) throw new Error('who asks for one area is answered for it');
  return readiness;
}

/** The same of many areas, in as many statements. */
export async function readinessOfAreas({ database, now }: Pick<World, 'database' | 'now'>, areas: readonly RegionCode[]): Promise<ReadonlyMap<RegionCode, Readiness>> {
  const at = now();
  const today = dayInChina(at);
  const newest = byArea(await listNewest(database, areas));
  const reviews = byArea(await listReviews(database, areas));
  const systems = new Map((await listTestedSystems(database, areas)).map((system) => [system.areaCode, system]));
  const policies = await listPolicyRows(database, SERVICES_AND_TESTS, today);
  return new Map(areas.map((areaCode) => {
    const terms = termsOf(policies, areaCode);
    const ofArea = { newest: newest.get(areaCode) ?? [], reviews: reviews.get(areaCode) ?? [], technical: technicalCondition(systems.get(areaCode) ?? null, terms.testDays, at) };
    return [areaCode, judge(ofArea, { requiredServices: terms.requiredServices, today })];
  }));
}

interface OfArea {
  readonly newest: readonly ItemVersion[];
  readonly reviews: readonly ItemReview[];
  readonly technical: ItemStanding;
}

function judge({ newest, reviews, technical }: OfArea, { requiredServices, today }: { readonly requiredServices: readonly string[]; readonly today: Day }): Readiness {
  const written = new Map(newest.map((version) => [version.item as ReadinessItem, version]));
  const planned = written.get('plan')?.content;
  const around = { plan: planned?.item === 'plan' ? (planned as ContentOf<'plan'>) : null, required: requiredServices, today };
  const items = ReadinessItem.enum.map((item): ItemStanding => {
    if (item === 'technical_condition') return technical;
    const version = written.get(item) ?? null;
    const findings = version ? checkContent(version.content, around) : [found('nothing_yet')];
    const ofItem = reviews.filter((review) => review.item === item);
    return { item, newest: version, findings, reviews: ofItem, evidence: null, state: stateOfItem({ version: version?.version ?? null, findings, reviews: ofItem }) };
  });
  return { items, requiredServices, complete: items.every(({ findings }) => findings.length === 0), accepted: items.every(({ state }) => state === 'accepted') };
}

/** Of the nation; an area may ask for more of itself, and for no less. */
function termsOf(rows: readonly PolicyRow<PolicyName>[], areaCode: RegionCode): { readonly requiredServices: readonly string[]; readonly testDays: number } {
  const [nation, area] = [NATION, areaCode].map((region) => policiesInForce(rows, SERVICES_AND_TESTS, region)) as [Terms, Terms];
  const services = [nation, area].flatMap(({ required_services }) => required_services.value.split(','));
  return { requiredServices: [...new Set(services)], testDays: Math.min(nation.technical_test_days.value, area.technical_test_days.value) };
}

type Terms = ReturnType<typeof policiesInForce<(typeof SERVICES_AND_TESTS)[number]>>;

/** Shown by the live test alone: of the system as it is registered now, passed, and not too old. */
function technicalCondition(system: TestedSystem | null, testDays: number, now: number): ItemStanding {
  const pass = system?.testId && system.passedAt !== null ? { testId: system.testId, passedAt: system.passedAt, validUntil: system.passedAt + testDays * DAY_MS } : null;
  const wasTested = system?.wasTested ?? false;
  const findings = pass ? (pass.validUntil > now ? [] : [found('technical_test_too_old')]) : [found(wasTested ? 'technical_test_failed' : 'technical_test_missing')];
  const state = findings.length === 0 ? 'accepted' : wasTested ? 'incomplete' : 'empty';
  return { item: 'technical_condition', state, newest: null, findings, reviews: [], evidence: pass };
}

function byArea<Row extends { readonly areaCode: RegionCode }>(rows: readonly Row[]): ReadonlyMap<RegionCode, readonly Row[]> {
  const found = new Map<RegionCode, Row[]>();
  for (const row of rows) found.set(row.areaCode, [...(found.get(row.areaCode) ?? []), row]);
  return found;
}

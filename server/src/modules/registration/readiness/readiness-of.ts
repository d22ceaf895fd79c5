import { ReadinessItem, type ContentOf, type ReadinessFound, type ReadinessState } from '@yika/contract';
import { dayInChina } from '../../../platform/values/day.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { getPolicies } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { checkContent, found, stateOfItem } from '../rules/index.ts';
import { findRegionalSystem } from '../technical-test/regional-systems-table.ts';
import { findNewestPass, hasEndedTest } from '../technical-test/technical-tests-table.ts';
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

/** How ready an area is, as of now: derived whenever somebody asks, so that a test that becomes too old or a drill that is missed counts at once. */
export async function readinessOf(world: Pick<World, 'database' | 'now'>, areaCode: RegionCode): Promise<Readiness> {
  const { database, now } = world;
  const today = dayInChina(now());
  const terms = await termsOf(world, areaCode);
  const newest = new Map((await listNewest(database, areaCode)).map((version) => [version.item as ReadinessItem, version]));
  const reviews = await listReviews(database, areaCode);
  const planned = newest.get('plan')?.content;
  const around = { plan: planned?.item === 'plan' ? (planned as ContentOf<'plan'>) : null, required: terms.requiredServices, today };
  const items: ItemStanding[] = [];
  for (const item of ReadinessItem.enum) {
    if (item === 'technical_condition') {
      items.push(await technicalCondition(world, areaCode, terms.testDays));
      continue;
    }
    const version = newest.get(item) ?? null;
    const findings = version ? checkContent(version.content, around) : [found('nothing_yet')];
    const ofItem = reviews.filter((review) => review.item === item);
    items.push({ item, newest: version, findings, reviews: ofItem, evidence: null, state: stateOfItem({ version: version?.version ?? null, findings, reviews: ofItem }) });
  }
  return {
    items, requiredServices: terms.requiredServices,
    complete: items.every(({ findings }) => findings.length === 0), accepted: items.every(({ state }) => state === 'accepted'),
  };
}

/** Of the nation; an area may ask for more of itself, and for no less. */
async function termsOf({ database, now }: Pick<World, 'database' | 'now'>, areaCode: RegionCode): Promise<{ readonly requiredServices: readonly string[]; readonly testDays: number }> {
  const day = dayInChina(now());
  const names = ['required_services', 'technical_test_days'] as const;
  const nation = await getPolicies(database, names, { regionCode: asId('000000'), day });
  const area = await getPolicies(database, names, { regionCode: areaCode, day });
  const services = [nation, area].flatMap(({ required_services }) => required_services.value.split(','));
  return { requiredServices: [...new Set(services)], testDays: Math.min(nation.technical_test_days.value, area.technical_test_days.value) };
}

/** Shown by the live test alone: of the system as it is registered now, passed, and not too old. */
async function technicalCondition({ database, now }: Pick<World, 'database' | 'now'>, areaCode: RegionCode, testDays: number): Promise<ItemStanding> {
  const system = await findRegionalSystem(database, areaCode);
  const pass = system && (await findNewestPass(database, areaCode, system.version));
  const validUntil = pass ? pass.at + testDays * DAY_MS : 0;
  const wasTested = system !== null && (await hasEndedTest(database, areaCode, system.version));
  const findings = pass ? (validUntil > now() ? [] : [found('technical_test_too_old')]) : [found(wasTested ? 'technical_test_failed' : 'technical_test_missing')];
  const state = findings.length === 0 ? 'accepted' : wasTested ? 'incomplete' : 'empty';
  return { item: 'technical_condition', state, newest: null, findings, reviews: [], evidence: pass && { testId: pass.testId, passedAt: pass.at, validUntil } };
}

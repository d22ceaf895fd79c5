import { addMonths } from '@yika/contract/numbers';
import type { ReasonCode } from '@yika/contract/reason-codes';
import { dayInChina, type Day } from '../../platform/values/day.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { listCards, listDamages } from '../cards/index.ts';
import { findLastECardEnd, findLiveECard } from '../ecards/index.ts';
import { usabilityPolicies } from '../ecards/rules/index.ts';
import { hasPhoto, listFindings, readPersonForRules, type Person } from '../holders/index.ts';
import { explainEntitlement } from '../insurance/index.ts';
import { isMedical } from '../insurance/rules/index.ts';
import { neighbourOutagesAt, openOutagesFor, viewOutages, type Concern, type Outage } from '../outages/index.ts';
import { reaches } from '../outages/rules/index.ts';
import { getPolicies } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { findIssueStop } from '../registration/index.ts';
import { readSwitch, type SwitchName } from '../switches/index.ts';
import { cardThatCounts, type ECardFacts, type InsuranceOfPerson, type Opening, type OutageFact, type PersonFacts, type PlainFacts } from './rules/index.ts';

export interface PlainQuestion {
  /** Whose outages to tell of; the whole nation when not said. */
  readonly concern?: Concern;
  /** When it did not work; now when not said. What was down then is told, also where it is back. */
  readonly failedAt?: number;
  /** Epoch milliseconds by the asker's clock; null: not said. */
  readonly askersClock: number | null;
  readonly answered: readonly ReasonCode[];
}

export interface PersonQuestion extends PlainQuestion {
  readonly holderId: HolderId;
  /** Where the question arises, if at a counter: it decides whether the person is insured there. */
  readonly counterRegion: RegionCode | null;
  readonly amountFen: number | null;
  /** False: insurance and balance are none of the asker's business. */
  readonly tellsInsurance: boolean;
}

/** So many are named; the others are counted. */
const NAMED_OUTAGES = 20;
const NATION: Id<'Region'> = '000000' as Id<'Region'>;

/** What anybody may know. */
export async function gatherPlainFacts({ database, now }: Pick<World, 'database' | 'now'>, { concern = { regionCode: NATION }, failedAt, askersClock, answered }: PlainQuestion): Promise<PlainFacts> {
  const at = now();
  const outages = onePerPlace(await openOutagesFor(database, concern, failedAt ?? at), concern);
  return {
    now: at,
    today: dayInChina(at),
    outages: await named(database, outages.slice(0, NAMED_OUTAGES), concern),
    moreOutages: Math.max(0, outages.length - NAMED_OUTAGES),
    neighbours: (await neighbourOutagesAt(database, failedAt ?? at)).map(({ neighbour, openedAt, closedAt }) => ({ neighbour, since: openedAt, until: closedAt })),
    clockOffMs: askersClock === null ? null : askersClock - at,
    answered,
  };
}

/** What the rooms know of one person, and by whose policy it is judged: that of the region that issued the card. */
export async function gatherPersonFacts(world: World, question: PersonQuestion): Promise<{ readonly facts: PersonFacts; readonly regionCode: RegionCode; readonly hotline: string }> {
  const { database, now } = world;
  const { holderId, amountFen } = question;
  const today = dayInChina(now());
  const person = await readPersonForRules(world, holderId);
  const cards = await listCards(database, holderId);
  const ecard = await ecardFacts(world, holderId);
  const regionCode = cardThatCounts({ ecard, cards, today })?.issuerRegionCode ?? person.regionCode;
  const policies = await getPolicies(database, [...usabilityPolicies, 'hotline', 'guardian_below_age'], { regionCode, day: today });
  const findings = await listFindings(database, holderId);
  const plain = await gatherPlainFacts(world, { ...question, concern: question.concern ?? { regionCode } });
  const facts: PersonFacts = {
    ...plain, cards, ecard, policies, amountFen,
    lifeStatus: person.lifeStatus,
    needsGuardian: needsGuardian(person, policies.guardian_below_age.value, today),
    phoneMissing: person.phone === null,
    photoMissing: !(await hasPhoto(database, holderId)),
    nameDiffers: findings.some(({ finding }) => finding === 'name_differs'),
    phoneOutdated: findings.some(({ finding }) => finding === 'phone_outdated'),
    damages: await listDamages(database, holderId),
    issuing: await findIssueStop(database, regionCode),
    paying: unlessStopped(await openingOf(world, 'ecard_payment', regionCode)),
    offline: unlessStopped(await openingOf(world, 'offline_codes', regionCode)),
    insurance: question.tellsInsurance ? await insuranceFacts(world, { holderId, today, regionCode: question.counterRegion ?? regionCode, bornOn: person.birthDay }) : null,
  };
  return { facts, regionCode, hotline: policies.hotline.value };
}

async function ecardFacts({ database }: Pick<World, 'database'>, holderId: HolderId): Promise<ECardFacts> {
  const ecard = await findLiveECard(database, holderId);
  if (ecard) return { state: 'live', ecard };
  const endedAt = await findLastECardEnd(database, holderId);
  return endedAt === null ? { state: 'none' } : { state: 'ended', endedOn: dayInChina(endedAt) };
}

function needsGuardian({ birthDay, guardianIdentityNumber }: Person, belowAge: number, today: Day): boolean {
  return birthDay !== null && guardianIdentityNumber === null && addMonths(birthDay, 12 * belowAge) > today;
}

async function openingOf({ database }: Pick<World, 'database'>, name: SwitchName, regionCode: RegionCode): Promise<Opening> {
  const { open, since, reason } = await readSwitch(database, name, regionCode);
  return open ? { open } : { open, since, everOpened: reason !== 'never_opened' && reason !== 'not_open_yet' };
}

/** A kill switch stops where somebody closed it, and says nothing where nobody ever touched it. */
function unlessStopped(opening: Opening): Opening {
  return opening.open || opening.everOpened ? opening : { open: true };
}

async function insuranceFacts(world: World, question: Parameters<typeof explainEntitlement>[1]): Promise<InsuranceOfPerson> {
  const { facts, ...entitlement } = await explainEntitlement(world, question);
  const hasOther = facts.participations.some((one) => !isMedical(one) && one.state !== 'ended');
  return { entitlement, accounts: facts.accounts, hasOther };
}

/** A place that fell silent and was said to be down is one that is down: since the earlier, and until all of them ended. Those that reach the asker first. */
function onePerPlace(outages: readonly Outage[], concern: Concern): Outage[] {
  const places = new Map<string, Outage>();
  for (const outage of outages) {
    const place = outage.servicePointId ?? `region:${outage.regionCode}`;
    const other = places.get(place) ?? outage;
    const closedAt = other.closedAt === null || outage.closedAt === null ? null : Math.max(other.closedAt, outage.closedAt);
    places.set(place, { ...outage, openedAt: Math.min(other.openedAt, outage.openedAt), closedAt });
  }
  const rank = (outage: Outage) => (outage.closedAt === null ? 0 : 2) + (reaches(outage, concern) ? 0 : 1);
  return [...places.values()].sort((one, other) => rank(one) - rank(other));
}

async function named(database: World['database'], outages: readonly Outage[], concern: Concern): Promise<OutageFact[]> {
  const views = await viewOutages(database, outages);
  return outages.map((outage, index) => ({ since: outage.openedAt, until: outage.closedAt, place: views[index]?.place ?? null, reachesAsker: reaches(outage, concern) }));
}

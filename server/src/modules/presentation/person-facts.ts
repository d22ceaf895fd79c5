import { dayInChina, type Day } from '../../platform/values/day.ts';
import type { Purpose, TerminalCaller } from '../../platform/values/caller.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { listCards, listDamages } from '../cards/index.ts';
import { findLiveECard } from '../ecards/index.ts';
import { cardOf, usability, usabilityPolicies } from '../ecards/rules/index.ts';
import { hasPhoto, listFindings, readPersonForRules } from '../holders/index.ts';
import { explainEntitlement } from '../insurance/index.ts';
import type { InsuranceKind } from '../insurance/rules/index.ts';
import { openOutagesFor } from '../outages/index.ts';
import { getPolicies } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { readSwitch } from '../switches/index.ts';
import { judgePerson, type Judgement, type PaymentFacts } from './rules/index.ts';

export interface PersonAsked {
  readonly holderId: HolderId;
  readonly purpose: Purpose;
  readonly amountFen: number | null;
  readonly counter: Pick<TerminalCaller, 'servicePointId' | 'regionCode'>;
}

export interface JudgedPerson extends Judgement {
  /** The issuing region: its name is shown, its hotline said. */
  readonly regionCode: RegionCode;
  readonly hotline: string;
  readonly photoMissing: boolean;
  /** For payment only. */
  readonly insurance: { readonly insuredToday: boolean; readonly kind: InsuranceKind | null } | null;
}

/** Gathers what decides, from the rooms that hold it, and judges. Null: there is no live e-card behind the device. */
export async function judgeHolder(world: World, asked: PersonAsked): Promise<JudgedPerson | null> {
  const { database, now } = world;
  const { holderId, purpose } = asked;
  const today = dayInChina(now());
  const ecard = await findLiveECard(database, holderId);
  if (!ecard) return null;
  const person = await readPersonForRules(world, holderId);
  const card = cardOf(ecard, await listCards(database, holderId), today);
  // Whose card it is decides about the credential: docs/decisions/0005-whose-policy.md.
  const issuing = card?.issuerRegionCode ?? ecard.regionCode;
  const policies = await getPolicies(database, [...usabilityPolicies, 'hotline'], { regionCode: issuing, day: today });
  const damages = await listDamages(database, holderId);
  const findings = await listFindings(database, holderId);
  const photoMissing = !(await hasPhoto(database, holderId));
  const payment = purpose === 'payment' ? await paymentFacts(world, { ...asked, issuing, today, bornOn: person.birthDay }) : null;
  const judgement = judgePerson({
    purpose, today, card, photoMissing,
    usability: usability({ ecard, card, lifeStatus: person.lifeStatus, policies, today, purpose }),
    damages: damages.filter(({ cardId }) => cardId === card?.cardId),
    nameDiffers: findings.some(({ finding }) => finding === 'name_differs'),
    payment,
  });
  return { ...judgement, regionCode: issuing, hotline: policies.hotline.value, photoMissing, insurance: payment && { insuredToday: payment.entitlement.insuredToday, kind: payment.entitlement.kind } };
}

interface PaymentAsked extends PersonAsked {
  readonly issuing: RegionCode;
  readonly today: Day;
  readonly bornOn: Day | null;
}

async function paymentFacts({ database, now }: World, { holderId, amountFen, counter, issuing, today, bornOn }: PaymentAsked): Promise<PaymentFacts & { readonly entitlement: { readonly kind: InsuranceKind | null } }> {
  const { facts, ...entitlement } = await explainEntitlement({ database }, { holderId, regionCode: counter.regionCode, today, bornOn });
  const outages = await openOutagesFor(database, { servicePointId: counter.servicePointId, regionCode: counter.regionCode }, now());
  const cardsRegion = await isClosed(database, issuing);
  const countersRegion = counter.regionCode === issuing ? cardsRegion : await isClosed(database, counter.regionCode);
  return {
    entitlement, accounts: facts.accounts, amountFen, systemDown: outages.length > 0,
    paused: { cardsRegion, countersRegion: countersRegion && counter.regionCode !== issuing },
  };
}

/** A kill switch: it stops where somebody closed it, and says nothing where nobody ever touched it. */
async function isClosed(database: World['database'], regionCode: RegionCode): Promise<boolean> {
  const { open, reason } = await readSwitch(database, 'ecard_payment', regionCode);
  return !open && reason !== 'never_opened';
}

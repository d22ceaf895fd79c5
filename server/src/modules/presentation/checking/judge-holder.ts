import { dayInChina, type Day } from '../../../platform/values/day.ts';
import type { Purpose, TerminalCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { cardOf, usability } from '../../ecards/rules/index.ts';
import { toPerson, type Person } from '../../holders/index.ts';
import { explainEntitlement } from '../../insurance/index.ts';
import type { InsuranceKind } from '../../insurance/rules/index.ts';
import { openOutagesFor } from '../../outages/index.ts';
import { policiesInForce, type RegionCode } from '../../regions/rules/index.ts';
import { findStop } from '../../switches/index.ts';
import { counterPolicies, type CounterFacts } from './facts-hot.ts';
import { judgePerson, type Judgement, type PaymentFacts } from '../rules/index.ts';

export interface CounterAsked {
  readonly purpose: Purpose;
  readonly amountFen: number | null;
  readonly caller: Pick<TerminalCaller, 'servicePointId' | 'regionCode'>;
}

export interface JudgedPerson extends Judgement {
  /** Opened to decide by; what of it is shown, and when, is for whoever puts the look on record. */
  readonly person: Person;
  /** The issuing region: its name is shown, its hotline said. */
  readonly regionCode: RegionCode;
  readonly hotline: string;
  readonly photo: Buffer | null;
  /** For payment only. */
  readonly insurance: { readonly insuredToday: boolean; readonly kind: InsuranceKind | null } | null;
}

/** Null: there is no live e-card behind the device. */
export async function judgeHolder(world: Pick<World, 'database' | 'now' | 'sealer'>, facts: CounterFacts, asked: CounterAsked): Promise<JudgedPerson | null> {
  const { ecard, cards, damages, findings, photo, holder } = facts;
  if (!ecard) return null;
  const today = dayInChina(world.now());
  const person = toPerson(world.sealer, holder);
  const card = cardOf(ecard, cards, today);
  // Whose card it is decides about the credential: docs/decisions/0005-whose-policy.md.
  const regionCode = card?.issuerRegionCode ?? ecard.regionCode;
  const policies = policiesInForce(facts.policies, counterPolicies, regionCode);
  const payment = asked.purpose === 'payment' ? await paymentFacts(world, asked, { person, today, issuing: regionCode }) : null;
  const judgement = judgePerson({
    purpose: asked.purpose, today, card, photoMissing: photo === null,
    usability: usability({ ecard, card, lifeStatus: holder.lifeStatus, policies, today, purpose: asked.purpose }),
    damages: damages.filter(({ cardId }) => cardId === card?.cardId),
    nameDiffers: findings.includes('name_differs'),
    payment,
  });
  return { ...judgement, person, photo, regionCode, hotline: policies.hotline.value, insurance: payment && { insuredToday: payment.entitlement.insuredToday, kind: payment.entitlement.kind } };
}

interface Paying {
  readonly person: Person;
  readonly today: Day;
  readonly issuing: RegionCode;
}

async function paymentFacts({ database, now }: Pick<World, 'database' | 'now'>, { amountFen, caller }: CounterAsked, { person, today, issuing }: Paying): Promise<PaymentFacts & { readonly entitlement: { readonly kind: InsuranceKind | null } }> {
  const { facts, ...entitlement } = await explainEntitlement({ database }, { holderId: person.holderId, regionCode: caller.regionCode, today, bornOn: person.birthDay });
  const outages = await openOutagesFor(database, { servicePointId: caller.servicePointId, regionCode: caller.regionCode }, now());
  const cardsRegion = await isClosed(database, issuing);
  const countersRegion = caller.regionCode !== issuing && (await isClosed(database, caller.regionCode));
  return { entitlement, accounts: facts.accounts, amountFen, systemDown: outages.length > 0, paused: { cardsRegion, countersRegion } };
}

async function isClosed(database: World['database'], regionCode: RegionCode): Promise<boolean> {
  return (await findStop(database, 'ecard_payment', regionCode)) !== null;
}

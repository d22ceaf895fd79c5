import { inOrderOfHelp, reasonTraits, type ReasonCode } from '@yika/contract/reason-codes';
import type { FoundReason } from '@yika/contract/reasons';
import type { Purpose } from '../../../platform/values/caller.ts';
import type { Day } from '../../../platform/values/day.ts';
import { cardReasons, type Card, type CardPart, type DamageFinding } from '../../cards/rules/index.ts';
import type { Usability } from '../../ecards/rules/index.ts';
import { lackingFen, type Account, type Entitlement } from '../../insurance/rules/index.ts';

export interface PersonQuestion {
  readonly purpose: Purpose;
  readonly today: Day;
  /** By the policy of the card's issuing region (docs/decisions/0005-whose-policy.md). */
  readonly usability: Usability;
  readonly card: Card | null;
  readonly damages: readonly { readonly part: CardPart; readonly finding: DamageFinding }[];
  readonly photoMissing: boolean;
  readonly nameDiffers: boolean;
  /** For payment only: what the counter's region may ask, and whether it takes payments now. */
  readonly payment: PaymentFacts | null;
}

export interface PaymentFacts {
  readonly entitlement: Pick<Entitlement, 'insuredToday' | 'insuredIn' | 'accountUsable' | 'reasons'>;
  readonly accounts: readonly Account[];
  /** What is to be paid; null: not said. */
  readonly amountFen: number | null;
  /** Somebody closed payments by e-card in the card's region, or in the counter's. */
  readonly paused: { readonly cardsRegion: boolean; readonly countersRegion: boolean };
  /** An outage is open at this counter: nothing can be settled here now. */
  readonly systemDown: boolean;
}

export interface Judgement {
  /** Why not; empty: valid. The first is the one to say. */
  readonly reasons: readonly FoundReason[];
  /** Worth a word beside a valid answer. */
  readonly warnings: readonly FoundReason[];
  /** Null: no amount was asked for. */
  readonly shortfallFen: number | null;
}

/** May this person do this here today? A low balance is a warning: the pooled fund pays its part all the same. */
export function judgePerson(question: PersonQuestion): Judgement {
  const { payment } = question;
  const stops = [...question.usability.reasons.map((code) => withFacts(code, question.card)), ...(payment ? paymentStops(payment) : [])];
  const shortfall = payment && payment.amountFen !== null ? lackingFen(payment.accounts, payment.entitlement, payment.amountFen) : null;
  if (stops.length > 0) return { reasons: inOrder(stops), warnings: [], shortfallFen: shortfall };
  const low: FoundReason[] = shortfall ? [{ code: 'balance_low', amountFen: shortfall }] : [];
  return { reasons: [], warnings: inOrder([...cardWarnings(question), ...low]), shortfallFen: shortfall };
}

function paymentStops({ entitlement, paused, systemDown }: PaymentFacts): FoundReason[] {
  return [
    ...(entitlement.insuredToday ? [] : entitlement.reasons.filter(({ code }) => reasonTraits[code].severity === 'stops_payment')),
    ...(systemDown ? [{ code: 'hospital_system_down' } as const] : []),
    ...(paused.cardsRegion ? [{ code: 'region_paused' } as const] : []),
    ...(paused.countersRegion ? [{ code: 'not_accepted_here' } as const] : []),
  ];
}

function cardWarnings({ card, today, damages, photoMissing, nameDiffers }: PersonQuestion): FoundReason[] {
  const ofCard = card ? cardReasons(card, today).filter((code) => reasonTraits[code].severity === 'warns') : [];
  const damaged = damages.filter(({ finding }) => finding === 'damaged').map(({ part }) => damageReasons[part]);
  const ofRegistry: ReasonCode[] = [...(photoMissing ? ['photo_missing' as const] : []), ...(nameDiffers ? ['name_differs_in_registry' as const] : [])];
  return [...ofCard, ...damaged, ...ofRegistry].map((code) => withFacts(code, card));
}

const damageReasons = { chip: 'chip_damaged', stripe: 'stripe_damaged', face: 'face_damaged' } as const satisfies Record<CardPart, ReasonCode>;

/** The day that belongs to a reason of the card, where there is one. */
function withFacts(code: ReasonCode, card: Card | null): FoundReason {
  if (card === null) return { code };
  if (code === 'card_expired' || code === 'card_expires_soon') return { code, day: card.validTo };
  return code === 'card_temporarily_lost' && card.lossLapsesOn !== null ? { code, day: card.lossLapsesOn } : { code };
}

function inOrder(found: readonly FoundReason[]): readonly FoundReason[] {
  const byCode = new Map(found.map((reason) => [reason.code, reason]));
  return inOrderOfHelp(found.map(({ code }) => code)).map((code) => byCode.get(code) ?? { code });
}

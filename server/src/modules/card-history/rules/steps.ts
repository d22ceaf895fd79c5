import type { CardStep, CardStepBy, CardStepWhy } from '@yika/contract';
import type { Day } from '../../../platform/values/day.ts';
import { cardStatus, type Card, type CardStatus, type Standing } from '../../cards/rules/index.ts';

/** One change as it is kept, with the day on which it was. */
export interface Changed {
  readonly day: Day;
  readonly at: number;
  readonly change: CardStepWhy;
  readonly status: CardStatus;
  readonly statusBefore: CardStatus | null;
  readonly lapsesOn: Day | null;
  readonly by: CardStepBy;
}

type Told = Standing & Pick<Card, 'issuedOn' | 'collectedOn'>;
type Step = Omit<CardStep, 'until'>;

/**
 * How a card stood, oldest first: as far as its registry says when it was made and handed over, and from then on by every change that is kept.
 * What lies between and is not held has no day; nothing is guessed. A report whose day has come is over by the rule, tidied or not.
 */
export function stepsOf(card: Told, changes: readonly Changed[], today: Day): CardStep[] {
  const kept = changes.map(toStep);
  const told = [...beginning(card, changes), ...kept];
  const steps = told.at(-1)?.status === card.status ? told : [...told, unknown(card.status, card.lossLapsesOn)];
  const lapsed = card.status === cardStatus.temporaryLoss && card.lossLapsesOn <= today;
  const all = lapsed ? [...steps, { status: cardStatus.normal, since: card.lossLapsesOn, at: null, why: 'loss_lapsed' as const, by: 'clock' as const, lapsesOn: null }] : steps;
  return all.map((step, place) => ({ ...step, until: all[place + 1]?.since ?? null }));
}

/** It stands so, and nothing is held of how that came. */
function unknown(status: CardStatus, lapsesOn: Day | null): Step {
  return { status, since: null, at: null, why: null, by: null, lapsesOn };
}

function toStep({ day, at, change, status, lapsesOn, by }: Changed): Step {
  return { status, since: day, at, why: change, by, lapsesOn };
}

/** Before the first change that is kept. */
function beginning({ issuedOn, collectedOn, status, lossLapsesOn }: Told, [first]: readonly Changed[]): Step[] {
  const made: Step = { status: cardStatus.sealed, since: issuedOn, at: null, why: 'made', by: 'registry', lapsesOn: null };
  const stood = first === undefined ? status : first.statusBefore;
  // A card that was handed over here was sealed until then.
  if (first?.change === 'collected' || stood === cardStatus.sealed) return [made];
  const collected: Step[] = collectedOn === null ? [] : [{ status: cardStatus.normal, since: collectedOn, at: null, why: 'collected', by: 'registry', lapsesOn: null }];
  if (stood === null || (stood === cardStatus.normal && collected.length > 0)) return [made, ...collected];
  return [made, ...collected, unknown(stood, first === undefined ? lossLapsesOn : null)];
}

import type { CardHistoryView, CardPast, CardStep, ECardPast } from '@yika/contract';

/** A part of a lane, by its place in the whole width, 0 to 1. `ecard`: an e-card in use. `known` false: since when is not held. */
export interface Stretch {
  readonly id: string;
  readonly status: CardStep['status'] | 'ecard';
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
}

export interface Lane {
  readonly id: string;
  readonly stretches: readonly Stretch[];
}

export interface Drawing {
  readonly cards: readonly Lane[];
  readonly ecards: Lane | null;
  /** The years whose first of January lies within, with its place. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** Every card on one measure of time, from the day the first was made until today. Days are 'YYYY-MM-DD'. */
export function drawLanes({ cards, ecards, today, asOf }: Pick<CardHistoryView, 'cards' | 'ecards' | 'today' | 'asOf'>): Drawing {
  const end = Date.parse(today);
  const start = Math.min(...cards.map(({ issuedOn }) => Date.parse(issuedOn)), ...ecards.map(({ claimedAt }) => claimedAt), end - 86_400_000);
  const place = (ms: number): number => Math.min(1, Math.max(0, (ms - start) / (end - start)));
  return {
    cards: cards.map((card) => ({ id: card.cardId, stretches: stretchesOf(card, place, end) })),
    ecards: ecards.length === 0 ? null : { id: 'ecards', stretches: ecards.map((ecard) => lifeOf(ecard, place, asOf)) },
    years: yearsWithin(start, end).map((year) => ({ year, at: place(Date.UTC(year, 0, 1)) })),
  };
}

/** A state of which nobody knows since when begins, in the drawing, where the one before did. */
function stretchesOf({ steps }: CardPast, place: (ms: number) => number, end: number): Stretch[] {
  return steps.map(({ status, since, until }, index) => {
    const from = since ?? steps.slice(0, index).findLast((earlier) => earlier.since !== null)?.since ?? null;
    const isLast = index === steps.length - 1;
    const to = until ?? (isLast ? null : since);
    return { id: `${index}`, status, from: from === null ? 0 : place(Date.parse(from)), to: place(to === null ? end : Date.parse(to)), known: since !== null };
  });
}

function lifeOf({ ecardId, claimedAt, endedAt }: ECardPast, place: (ms: number) => number, asOf: number): Stretch {
  return { id: ecardId, status: 'ecard', from: place(claimedAt), to: place(endedAt ?? asOf), known: true };
}

/** At most six, evenly chosen, so that they can be read on a phone. */
function yearsWithin(start: number, end: number): number[] {
  const [first, last] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const every = Math.max(1, Math.ceil((last - first + 1) / 6));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((year) => (last - year) % every === 0);
}

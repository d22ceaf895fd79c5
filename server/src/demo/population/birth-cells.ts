import { addDays, daysBetween } from '@yika/contract/numbers';
import { firstAbove } from './weighted.ts';

/**
 * Gives every index a different identity number without remembering any: the population is dealt out over cells (place of birth ×
 * year of birth) by exact quotas, and within a cell the numbers are gone through in a fixed scattered order.
 */
export interface BirthCells {
  at(index: number): Birth;
}

export interface Birth {
  /** Six digits: a prefecture-level code that no document carries, or 900 and a country. */
  readonly area: string;
  readonly bornOn: string;
  /** Three digits; with area and day it stands for nobody else. */
  readonly sequence: number;
}

export interface Quota {
  readonly area: string;
  readonly weight: number;
}

/** Sequence numbers from here on are the population's; the test persons have those below. */
const firstSequence = 500;

/** `ageWeights[a]` is the weight of age a, in years by the calendar: of everybody born in the year `today` − a. */
export function birthCells(holders: number, areas: readonly Quota[], ageWeights: readonly number[], today: string): BirthCells {
  const thisYear = Number(today.slice(0, 4));
  const cells = areas.flatMap(({ area, weight }) =>
    ageWeights.map((ageWeight, age) => {
      const from = `${thisYear - age}-01-01`;
      // Of this year's births only those up to today.
      const days = Math.min(daysBetween(from, `${thisYear - age + 1}-01-01`), daysBetween(from, today) + 1);
      return { area, from, days, weight: (weight * ageWeight * days) / 366 };
    }),
  );
  const ends = quotaEnds(holders, cells.map(({ weight }) => weight));
  cells.forEach(({ days }, place) => {
    if ((ends[place] ?? 0) - (ends[place - 1] ?? 0) > days * firstSequence) throw new Error('more holders than numbers for their place and year of birth');
  });
  const stride = coprimeNear(holders);
  return {
    at(index) {
      const position = (index * stride) % holders;
      const place = firstAbove(ends, position);
      const cell = cells[place];
      if (!cell) throw new Error('no such holder');
      const slots = cell.days * firstSequence;
      // A prime greater than every day count: it meets each slot once before it meets one twice.
      const slot = ((position - (ends[place - 1] ?? 0)) * 104_729 + place * 7_919) % slots;
      return { area: cell.area, bornOn: addDays(cell.from, Math.floor(slot / firstSequence)), sequence: firstSequence + (slot % firstSequence) };
    },
  };
}

/** Where each cell ends when so many are dealt out by weight. */
function quotaEnds(holders: number, weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, place) => {
    sum += weight;
    ends[place] = Math.round((holders * sum) / total);
  });
  ends[weights.length - 1] = holders;
  return ends;
}

/** A step that leads through all of 0…count−1, near the golden section, so that neighbours end up far apart. */
function coprimeNear(count: number): number {
  let step = Math.max(1, Math.floor(count * 0.618));
  while (greatestCommonDivisor(step, count) !== 1) step += 1;
  return step;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

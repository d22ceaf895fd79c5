import type { ReplyOf, getInsurance } from '@yika/contract';

export type Participation = ReplyOf<typeof getInsurance>['participations'][number];
export type Month = Participation['months'][number];

/** One place of a year's twelve: paid, owed and not paid, or none was due. */
export type Cell = { readonly month: string; readonly state: 'paid' | 'unpaid'; readonly baseFen: number } | { readonly month: string; readonly state: 'none' };

export interface Year {
  readonly year: string;
  readonly cells: readonly Cell[];
  readonly paid: number;
  readonly due: number;
}

/** From the newest year to the oldest, without a hole: a year in which nothing was due is drawn too. */
export function yearsOf(months: readonly Month[]): readonly Year[] {
  const known = new Map(months.map((month) => [month.month, month]));
  const years = months.map(({ month }) => Number(month.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, back) => yearOf(String(last - back), known));
}

function yearOf(year: string, known: ReadonlyMap<string, Month>): Year {
  const cells = Array.from({ length: 12 }, (_, place): Cell => {
    const month = `${year}-${String(place + 1).padStart(2, '0')}`;
    const held = known.get(month);
    return held ? { month, state: held.paid ? 'paid' : 'unpaid', baseFen: held.baseFen } : { month, state: 'none' };
  });
  return { year, cells, paid: cells.filter(({ state }) => state === 'paid').length, due: cells.filter(({ state }) => state !== 'none').length };
}

import { addMonths, type Contribution, type Month } from '../../insurance/rules/index.ts';

export interface Span {
  readonly fromMonth: Month;
  readonly throughMonth: Month;
  readonly paid: boolean;
  readonly baseFen: number;
}

/** Months one after the other that were paid alike, as one line; of one insurance, oldest first. A month that was not due parts them. */
export function spansOf(months: readonly Pick<Contribution, 'month' | 'paidOn' | 'baseFen'>[]): Span[] {
  const spans: Span[] = [];
  for (const { month, paidOn, baseFen } of months) {
    const paid = paidOn !== null;
    const last = spans.at(-1);
    const goesOn = last && last.paid === paid && last.baseFen === baseFen && addMonths(last.throughMonth, 1) === month;
    if (goesOn) spans[spans.length - 1] = { ...last, throughMonth: month };
    else spans.push({ fromMonth: month, throughMonth: month, paid, baseFen });
  }
  return spans;
}

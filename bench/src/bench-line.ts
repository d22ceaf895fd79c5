/** One figure beside its ceiling or a peer, both measured in one run. `npm run bench -- --json` prints one a line. */
export interface BenchLine {
  readonly bench: string;
  /** Which of several figures of one bench. */
  readonly part?: string;
  readonly unit: string;
  readonly value: number;
  readonly against: string;
  readonly againstValue: number;
  /** How much of the ceiling is reached: value / againstValue. */
  readonly ratio: number;
  /** What belongs to the figure and is not a figure beside another: a curve, a size. */
  readonly details?: Readonly<Record<string, number | string | readonly number[]>>;
}

export type Measured = Omit<BenchLine, 'ratio'>;

/** Figures keep three digits: the fourth is the machine's mood. The ratio is of what was measured, not of what is printed. */
export function benchLine(measured: Measured): BenchLine {
  const { details, ...figure } = measured;
  return {
    ...figure,
    value: rounded(measured.value),
    againstValue: rounded(measured.againstValue),
    ratio: rounded(measured.value / measured.againstValue),
    ...(details && { details: Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, typeof detail === 'number' ? rounded(detail) : detail])) }),
  };
}

export function perSecond(count: number, milliseconds: number): number {
  return count * 1000 / milliseconds;
}

/** Milliseconds of one of `count`, for a detail. */
export function each(count: number, milliseconds: number): number {
  return milliseconds / count;
}

/** For a person at a terminal. */
export function sentenceOf({ bench, part, unit, value, against, againstValue, ratio, details = {} }: BenchLine): string {
  const further = Object.entries(details).map(([name, detail]) => `\n    ${name}: ${detail}`);
  return `${bench}${part ? ` (${part})` : ''}: ${value} ${unit}, ${ratio} of ${against} (${againstValue} ${unit})${further.join('')}`;
}

function rounded(figure: number): number {
  return Math.abs(figure) >= 1000 ? Math.round(figure) : Number(figure.toPrecision(3));
}

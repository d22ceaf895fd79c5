import { n, type Side } from './shapes.ts';
import { CARD } from './template.ts';
import type { ThemeName } from './themes.ts';

type Curve = (x: number, row: number) => number;

/** A quiet pattern of lines for each theme; made of sines, so that nobody owns it. On the back it stays below the data. */
const curves: Readonly<Record<ThemeName, { readonly rows: number; readonly curve: Curve }>> = {
  jade: { rows: 13, curve: (x, row) => 34 + row * 1.7 - 7 * Math.sin(x / 17 + row / 9) * Math.exp(-((x - 60) ** 2) / 2600) },
  lake: { rows: 12, curve: (x, row) => 35 + row * 1.8 + (1.1 + row * 0.12) * Math.sin(x / 5.5 + row * 1.1) },
  brick: { rows: 11, curve: (x, row) => 36 + row * 1.9 - 5 * Math.abs(((x + row * 3) % 22) / 11 - 1) },
  plum: { rows: 13, curve: (x, row) => 33 + row * 1.8 - 4 * Math.sin(x / 11) * Math.cos(x / 29 + row / 6) },
  slate: { rows: 12, curve: (x, row) => 35 + row * 1.7 - 8 * Math.exp(-((x - 26) ** 2) / 160) - 5 * Math.exp(-((x - 62) ** 2) / 260) + row * 0.05 },
  ochre: { rows: 12, curve: (x, row) => 36 + row * 1.7 - 3.4 * Math.sin(x / 13 + row / 3) },
};

export function motifOf(theme: ThemeName, side: Side): string {
  const { rows, curve } = curves[theme];
  const lower = side === 'back' ? 6 : 0;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: 46 }, (_point, step) => {
    const x = (step / 45) * CARD.width;
    return `${step === 0 ? 'M' : 'L'}${n(x)} ${n(Math.min(CARD.height, curve(x, row) + lower))}`;
  }).join('')).join('');
}

import { Resvg } from '@resvg/resvg-js';
import { drawPortrait } from './draw-portrait.ts';
import type { Sitter } from './portrait-traits.ts';

/** The drawn portrait as PNG, 480 × 600 px, well under 40 KB. */
export function renderPortrait(seed: number, sitter: Sitter): Buffer {
  const drawing = new Resvg(drawPortrait(seed, sitter), { fitTo: { mode: 'width', value: 480 }, font: { loadSystemFonts: false } });
  return drawing.render().asPng();
}

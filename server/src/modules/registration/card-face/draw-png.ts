import { Resvg } from '@resvg/resvg-js';
import { CARD, drawSvg, type Face, type GlyphFont } from '../rules/index.ts';

/** Enough for a proof on paper. */
export const DOTS_PER_INCH = 600;

/** resvg draws it, as it draws the portraits: no browser is started, and the letters are outlines already. */
export function drawPng(face: Face, font: GlyphFont): Buffer {
  const width = Math.round((CARD.width / 25.4) * DOTS_PER_INCH);
  return new Resvg(drawSvg(face, font), { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
}

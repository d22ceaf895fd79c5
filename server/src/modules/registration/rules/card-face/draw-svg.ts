import { n, roundedBox, type CardFont, type Face, type Shape, type Weight } from './shapes.ts';
import { CARD } from './template.ts';

export interface GlyphFont extends CardFont {
  /** The outline in thousandths of the size, y downwards; null where the font has no such character. */
  outlineOf(character: string, weight: Weight): string | null;
}

/**
 * A face as SVG, at its size in millimetres. Letters are drawn as outlines of the printing font, so that screen, PNG and printer show
 * the same, no font is needed to see it, and nothing that anybody typed stands in the file as text.
 */
export function drawSvg({ side, shapes }: Face, font: GlyphFont): string {
  const size = `${CARD.width} ${CARD.height}`;
  const ground = `ground-${side}`;
  const glyphs = new Map<string, string>();
  const body = shapes.map((shape) => draw(shape, { font, ground, glyphs })).join('');
  const fill = shapes.find((shape) => shape.kind === 'fill');
  const stops = fill ? `<linearGradient id="${ground}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${fill.from}"/><stop offset="1" stop-color="${fill.to}"/></linearGradient>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}mm" height="${CARD.height}mm" viewBox="0 0 ${size}">` +
    `<defs>${stops}<clipPath id="card-${side}"><path d="${roundedBox({ x: 0, y: 0, width: CARD.width, height: CARD.height }, CARD.corner)}"/></clipPath>${[...glyphs].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')}</defs>` +
    `<g clip-path="url(#card-${side})">${body}</g></svg>`;
}

interface Drawing {
  readonly font: GlyphFont;
  readonly ground: string;
  readonly glyphs: Map<string, string>;
}

function draw(shape: Shape, drawing: Drawing): string {
  switch (shape.kind) {
    case 'fill': return `<rect width="${CARD.width}" height="${CARD.height}" fill="url(#${drawing.ground})"/>`;
    case 'path': {
      const stroke = shape.stroke ? ` stroke="${shape.stroke}" stroke-width="${shape.strokeMm ?? 0.2}" stroke-linejoin="round"` : '';
      return `<path d="${shape.d}" fill="${shape.fill ?? 'none'}"${stroke}${shape.opacity === undefined ? '' : ` opacity="${shape.opacity}"`}/>`;
    }
    case 'text': return drawText(shape, drawing);
  }
}

function drawText({ text, x, baseline, sizeMm, weight, ink, opacity, turnedDegrees }: Extract<Shape, { kind: 'text' }>, { font, glyphs, ground }: Drawing): string {
  let along = 0;
  const letters = [...text].map((character) => {
    const outline = font.outlineOf(character, weight);
    const id = `${ground}-${weight}-${(character.codePointAt(0) ?? 0).toString(16)}`;
    const here = along;
    along += (font.advanceOf(character, weight) ?? 1) * 1000;
    if (outline === null || outline === '') return '';
    glyphs.set(id, outline);
    return `<use href="#${id}"${here === 0 ? '' : ` x="${Math.round(here)}"`}/>`;
  }).join('');
  const turn = turnedDegrees === undefined ? '' : ` rotate(${turnedDegrees})`;
  return `<g transform="translate(${n(x)} ${n(baseline)})${turn} scale(${Number((sizeMm / 1000).toFixed(7))})" fill="${ink}"${opacity === undefined ? '' : ` opacity="${opacity}"`}>${letters}</g>`;
}

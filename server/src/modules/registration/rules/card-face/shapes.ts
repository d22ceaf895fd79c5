/** What a face is drawn of, in millimetres from its upper left corner. SVG, PNG and PDF are made from the same list. */
export type Shape =
  | { readonly kind: 'fill'; readonly from: string; readonly to: string }
  | { readonly kind: 'path'; readonly d: string; readonly fill?: string; readonly stroke?: string; readonly strokeMm?: number; readonly opacity?: number }
  | { readonly kind: 'text'; readonly text: string; readonly x: number; readonly baseline: number; readonly sizeMm: number; readonly weight: Weight; readonly ink: string; readonly opacity?: number; readonly turnedDegrees?: number };

export type Weight = 400 | 700;
export type Side = 'front' | 'back';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Face {
  readonly side: Side;
  readonly shapes: readonly Shape[];
}

/** The real measures of the font that is printed with, in parts of the size of the letters. */
export interface CardFont {
  /** Null: the font has no such character, so it would print an empty box. */
  advanceOf(character: string, weight: Weight): number | null;
}

export function widthOf(text: string, { sizeMm, weight }: { readonly sizeMm: number; readonly weight: Weight }, font: CardFont): number {
  return [...text].reduce((sum, character) => sum + (font.advanceOf(character, weight) ?? 1), 0) * sizeMm;
}

export function circle(x: number, y: number, radius: number): string {
  return `M${n(x - radius)} ${n(y)}A${n(radius)} ${n(radius)} 0 1 0 ${n(x + radius)} ${n(y)}A${n(radius)} ${n(radius)} 0 1 0 ${n(x - radius)} ${n(y)}Z`;
}

export function roundedBox({ x, y, width, height }: Box, radius: number): string {
  const arc = (dx: number, dy: number) => `a${n(radius)} ${n(radius)} 0 0 1 ${n(dx)} ${n(dy)}`;
  const [w, h] = [width - 2 * radius, height - 2 * radius];
  return `M${n(x + radius)} ${n(y)}h${n(w)}${arc(radius, radius)}v${n(h)}${arc(-radius, radius)}h${n(-w)}${arc(-radius, -radius)}v${n(-h)}${arc(radius, -radius)}Z`;
}

/** Micrometres are enough. */
export function n(millimetres: number): string {
  return String(Math.round(millimetres * 1000) / 1000);
}

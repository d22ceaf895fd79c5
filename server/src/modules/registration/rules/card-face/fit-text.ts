import { widthOf, type CardFont, type Weight } from './shapes.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
  readonly weight: Weight;
  /** From the size that is wanted down to the smallest that can be read. */
  readonly sizesMm: readonly number[];
}

export interface Fitted {
  readonly lines: readonly string[];
  readonly sizeMm: number;
  readonly widestMm: number;
  readonly fits: boolean;
}

export const LINE_HEIGHT = 1.2;

/** The largest size at which the text fits; the smallest, and `fits: false`, where it fits at none. */
export function fitText(text: string, room: Room, font: CardFont): Fitted {
  const tried = room.sizesMm.map((sizeMm) => atSize(text, sizeMm, room, font));
  return tried.find(({ fits }) => fits) ?? tried.at(-1) ?? { lines: [text], sizeMm: 0, widestMm: 0, fits: false };
}

function atSize(text: string, sizeMm: number, { width, height, weight }: Room, font: CardFont): Fitted {
  const wide = (line: string) => widthOf(line, { sizeMm, weight }, font);
  const lines = breakLines(text, (line) => wide(line) <= width);
  const widestMm = Math.max(...lines.map(wide));
  return { lines, sizeMm, widestMm, fits: widestMm <= width && lines.length * sizeMm * LINE_HEIGHT <= height };
}

/** Chinese breaks between any two characters, but not before a dot within a name; other scripts break at spaces. */
function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/\p{Script=Han}·?|[^\p{Script=Han}\s·]+·?|\s+|·/gu) ?? []) {
    if (line === '' || fits((line + piece).trimEnd())) line += line === '' ? piece.trimStart() : piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

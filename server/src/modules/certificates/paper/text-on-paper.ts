import type { SlicedFont } from '../../registration/index.ts';

export type Weight = 400 | 700;

export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly ink: string;
}

/** Noto Sans SC comes in slices; text is set in runs of one slice, so that it is found and copied as text. */
export function textOn(document: PDFKit.PDFDocument, font: SlicedFont) {
  const widthOf = (text: string, { size, weight }: Pick<Style, 'size' | 'weight'>): number => [...text].reduce((width, character) => width + (font.advanceOf(character, weight) ?? 1) * size, 0);

  /** Breaks between words, and anywhere between Chinese characters but before a mark that may not begin a line. */
  const linesOf = (text: string, style: Style, width: number): string[] => {
    const lines: string[] = [];
    let line = '';
    for (const part of partsOf(text)) {
      if (line !== '' && widthOf(line + part.trimEnd(), style) > width) {
        lines.push(line.trimEnd());
        line = part.trimStart();
      } else line += part;
    }
    return [...lines, line.trimEnd()];
  };

  /** One line, its baseline at `y`. */
  const line = (text: string, x: number, y: number, style: Style): void => {
    let along = x;
    for (const run of runsOf(text, style.weight, font)) {
      document.registerFont(run.name, run.bytes as unknown as string).font(run.name).fontSize(style.size).fillColor(style.ink).text(run.text, along, y, { lineBreak: false, baseline: 'alphabetic' });
      along += widthOf(run.text, style);
    }
  };
  return { widthOf, linesOf, line };
}

function partsOf(text: string): string[] {
  return text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF][，。、；：！？）》」”]*|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+[，。、；：！？）》」”]*\s*|\s+/gu) ?? [];
}

interface Run {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

function runsOf(text: string, weight: Weight, font: SlicedFont): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const slice = font.sliceOf(character, weight) ?? font.sliceOf('?', weight);
    if (!slice) throw new Error('the font has not even a question mark');
    const shown = font.sliceOf(character, weight) ? character : '?';
    if (last?.name === slice.name) runs[runs.length - 1] = { ...last, text: last.text + shown };
    else runs.push({ ...slice, text: shown });
  }
  return runs;
}

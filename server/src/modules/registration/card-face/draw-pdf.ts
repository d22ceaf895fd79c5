import PDFDocument from 'pdfkit';
import { CARD, type Face, type Shape } from '../rules/index.ts';
import type { SlicedFont } from './card-font.ts';

const POINTS = 72 / 25.4;
/** What the printer cuts away. */
export const BLEED = 3;

/**
 * A page for each side, in exact millimetres: trim box 85.60 × 53.98, with 3 mm of bleed around it. Of the font only the characters
 * that are used are embedded. No time and no name is written into the file, so that the same face is the same bytes.
 */
export async function drawPdf(faces: readonly Face[], font: SlicedFont): Promise<Buffer> {
  const size: [number, number] = [(CARD.width + 2 * BLEED) * POINTS, (CARD.height + 2 * BLEED) * POINTS];
  const document = new PDFDocument({ size, margin: 0, autoFirstPage: false, info: { Title: 'SPECIMEN', CreationDate: new Date(0) } });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  for (const face of faces) {
    document.addPage({ size, margin: 0 });
    const trim = [BLEED, BLEED, BLEED + CARD.width, BLEED + CARD.height].map((millimetres) => millimetres * POINTS);
    Object.assign(document.page.dictionary.data, { TrimBox: trim, BleedBox: [0, 0, ...size] });
    document.scale(POINTS).translate(BLEED, BLEED);
    for (const shape of face.shapes) draw(shape, document, font);
  }
  document.end();
  return await done;
}

function draw(shape: Shape, document: PDFKit.PDFDocument, font: SlicedFont): void {
  document.save();
  switch (shape.kind) {
    case 'fill': {
      const ground = document.linearGradient(0, 0, CARD.width, CARD.height).stop(0, shape.from).stop(1, shape.to);
      document.rect(-BLEED, -BLEED, CARD.width + 2 * BLEED, CARD.height + 2 * BLEED).fill(ground);
      break;
    }
    case 'path': {
      document.opacity(shape.opacity ?? 1).path(shape.d);
      if (shape.fill) document.fill(shape.fill);
      else document.lineJoin('round').lineWidth(shape.strokeMm ?? 0.2).stroke(shape.stroke ?? '#000000');
      break;
    }
    case 'text': drawText(shape, document, font);
  }
  document.restore();
}

/** Character by character, at the places that were measured: the same as on the screen. */
function drawText({ text, x, baseline, sizeMm, weight, ink, opacity = 1, turnedDegrees = 0 }: Extract<Shape, { kind: 'text' }>, document: PDFKit.PDFDocument, font: SlicedFont): void {
  document.translate(x, baseline).rotate(turnedDegrees).fillColor(ink).fillOpacity(opacity);
  let along = 0;
  for (const character of text) {
    const slice = font.sliceOf(character, weight);
    if (slice) document.registerFont(slice.name, slice.bytes as unknown as string).font(slice.name).fontSize(sizeMm).text(character, along, 0, { lineBreak: false, baseline: 'alphabetic' });
    along += (font.advanceOf(character, weight) ?? 1) * sizeMm;
  }
}

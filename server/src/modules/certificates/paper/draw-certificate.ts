import type { CertificateStatement, CertificateView } from '@yika/contract';
import { certificatePaperWords, paperOf, type PaperTable } from '@yika/contract/certificates';
import PDFDocument from 'pdfkit';
import { create as createQr } from 'qrcode';
import type { SlicedFont } from '../../registration/index.ts';
import { textOn, type Style } from './text-on-paper.ts';

export interface CertificateContent {
  readonly statement: CertificateStatement;
  readonly language: CertificateView['language'];
  readonly certificateCode: string;
  readonly signedText: string;
  readonly publicUrl: string;
}

const PAGE = { width: 595.28, height: 841.89, margin: 56 } as const;
const WIDTH = PAGE.width - 2 * PAGE.margin;
/** Above it text flows; below it stands on every page how to check it. */
const FOOT_AT = PAGE.height - 168;
const jade = '#0a6b4f';
const ink = '#1b2420';
const second = '#55625c';
const hair = '#cfd8d3';

const styles = {
  brand: { size: 11, weight: 700, ink: jade }, title: { size: 22, weight: 700, ink }, says: { size: 11.5, weight: 400, ink }, label: { size: 9.5, weight: 400, ink: second },
  value: { size: 11, weight: 400, ink }, strong: { size: 11, weight: 700, ink }, head: { size: 9.5, weight: 700, ink: second }, cell: { size: 10, weight: 400, ink }, note: { size: 9, weight: 400, ink: second },
  code: { size: 13, weight: 700, ink },
} as const satisfies Record<string, Style>;

/** A4, with the fonts that it needs inside; the signed text is attached. The code stands in the file's keywords too, so that a page finds it there. */
export async function drawCertificate(content: CertificateContent, font: SlicedFont): Promise<Buffer> {
  const { statement, language, certificateCode, signedText, publicUrl } = content;
  const say = certificatePaperWords[language];
  const { title, says, facts, tables, notes } = paperOf(statement, language);
  const at = new Date(statement.issuedAt);
  const document = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, lang: language, info: { Title: title, Author: say.agency(statement.regionName[language]), Keywords: certificateCode, CreationDate: at } });
  const written = collect(document);
  document.file(Buffer.from(signedText), { name: 'statement.jws', type: 'application/jose', creationDate: at, modifiedDate: at });
  const text = textOn(document, font);
  let y: number = PAGE.margin;

  const room = (height: number): void => {
    if (y + height <= FOOT_AT) return;
    document.addPage({ size: 'A4', margin: 0 });
    y = PAGE.margin + 12;
  };
  const paragraph = (words: string, style: Style, { width = WIDTH, x = PAGE.margin, leading = 1.55 } = {}): void => {
    for (const one of text.linesOf(words, style, width)) {
      room(style.size * leading);
      y += style.size * leading;
      text.line(one, x, y, style);
    }
  };
  const rule = (colour: string, width = 0.6): void => {
    document.moveTo(PAGE.margin, y).lineTo(PAGE.width - PAGE.margin, y).lineWidth(width).stroke(colour);
  };

  document.rect(0, 0, PAGE.width, 8).fill(jade);
  text.line('Yika', PAGE.margin, y, styles.brand);
  const agency = say.agency(statement.regionName[language]);
  text.line(agency, PAGE.width - PAGE.margin - text.widthOf(agency, styles.label), y, styles.label);
  y += 22;
  paragraph(title, styles.title, { leading: 1.35 });
  y += 8;
  paragraph(says, styles.says);
  y += 18;
  for (const [label, value] of facts) fact(label, value);
  for (const table of tables) draw(table);
  y += 14;
  for (const note of notes) {
    paragraph(note, styles.note);
    y += 4;
  }
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    foot(page + 1, count);
  }
  document.end();
  return await written;

  function fact(label: string, value: string): void {
    const lines = text.linesOf(value, styles.value, WIDTH - 150);
    room(lines.length * 16 + 8);
    rule(hair);
    text.line(label, PAGE.margin, y + 16, styles.label);
    for (const [index, one] of lines.entries()) text.line(one, PAGE.margin + 150, y + 16 + index * 16, styles.value);
    y += lines.length * 16 + 8;
  }

  function draw({ heading, columns, rows }: PaperTable): void {
    const widths = widthsOf({ columns, rows });
    room(90);
    y += 22;
    if (heading !== '') {
      text.line(heading, PAGE.margin, y, styles.strong);
      y += 8;
    }
    row(columns, styles.head);
    for (const cells of rows) row(cells, styles.cell);
    rule(hair);

    function row(cells: readonly string[], style: Style): void {
      const broken = cells.map((cell, column) => text.linesOf(cell, style, (widths[column] ?? 0) - 10));
      const height = Math.max(...broken.map((lines) => lines.length)) * 14 + 8;
      room(height);
      rule(hair);
      let x = PAGE.margin;
      broken.forEach((lines, column) => {
        for (const [index, one] of lines.entries()) text.line(one, x, y + 15 + index * 14, style);
        x += widths[column] ?? 0;
      });
      y += height;
    }
  }

  /** Each column as wide as its longest cell wants, and all together as wide as the page. */
  function widthsOf({ columns, rows }: Pick<PaperTable, 'columns' | 'rows'>): number[] {
    const wanted = columns.map((column, index) => Math.max(text.widthOf(column, styles.head), ...rows.map((cells) => text.widthOf(cells[index] ?? '', styles.cell))) + 16);
    const all = wanted.reduce((sum, one) => sum + one, 0);
    return wanted.map((one) => (one * WIDTH) / all);
  }

  function foot(page: number, of: number): void {
    const top = FOOT_AT + 18;
    const side = 92;
    y = top;
    rule(jade, 1);
    drawQr(document, `${publicUrl}/certificates#${certificateCode}`, { x: PAGE.margin, y: top + 14, side });
    const x = PAGE.margin + side + 18;
    text.line(say.code, x, top + 24, styles.label);
    text.line(certificateCode, x, top + 42, styles.code);
    let line = top + 60;
    for (const words of [say.checkAt(`${publicUrl}/certificates`), `${say.attached} ${say.open}`]) {
      for (const one of text.linesOf(words, styles.note, PAGE.width - PAGE.margin - x)) {
        text.line(one, x, line, styles.note);
        line += 13;
      }
    }
    const number = say.page(page, of);
    text.line(number, PAGE.width - PAGE.margin - text.widthOf(number, styles.note), PAGE.height - 30, styles.note);
  }
}

/** In print a code has its quiet zone around it: the paper is white. */
function drawQr(document: PDFKit.PDFDocument, address: string, { x, y, side }: { readonly x: number; readonly y: number; readonly side: number }): void {
  const { modules } = createQr(address, { errorCorrectionLevel: 'M' });
  const module = side / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) document.rect(x + column * module, y + row * module, module, module);
    }
  }
  document.fill('#000000');
}

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}

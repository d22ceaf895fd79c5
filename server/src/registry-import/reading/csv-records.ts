export interface CsvRecord {
  /** As they stand in the file, without the quotes around them. */
  readonly cells: readonly string[];
  /**
   * `quotes_wrong`: a quote opens and never closes, or something stands behind the one that closes; the line was taken as it is, and
   * nothing beyond it. `row_too_long`: only its beginning was kept.
   */
  readonly fault?: 'quotes_wrong' | 'row_too_long';
}

/** No record of a registry is longer: a photo is the longest, and has 280,000 characters. */
const LONGEST_RECORD = 600_000;
/** What is kept of one that is longer all the same. */
const KEPT_OF_TOO_LONG = 2_000;

/**
 * The records of a CSV text (RFC 4180) that comes in pieces, some at a time: quoted newlines, LF, CRLF or CR, with or without a
 * byte order mark; empty lines are left out. A wrong quote costs its own line and no other, and so does a line without end. Memory:
 * one piece and one record.
 */
export async function* csvRecords(pieces: AsyncIterable<string>): AsyncGenerator<CsvRecord[]> {
  let rest = '';
  let isFirst = true;
  let isCut = false;
  let width = 0;
  for await (const piece of pieces) {
    let text = isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : rest + piece;
    isFirst &&= piece === '';
    if (isCut) {
      const line = lineEndFinder(text, false)(0);
      isCut = line === null;
      text = line === null ? beginningOfLineEnd(text) : text.slice(line.next);
    }
    if (isCut) {
      rest = text;
      continue;
    }
    const read = readPiece({ text, isLast: false, width });
    rest = text.slice(read.at);
    isCut = read.isCut;
    width ||= read.records[0]?.cells.length ?? 0;
    if (read.records.length > 0) yield read.records;
  }
  const { records } = readPiece({ text: isCut ? '' : rest, isLast: true, width });
  if (records.length > 0) yield records;
}

/** The line feed that belongs to it may come with the next piece. */
function beginningOfLineEnd(text: string): string {
  return text.endsWith('\r') ? '\r' : '';
}

interface Piece {
  readonly text: string;
  /** Nothing follows. */
  readonly isLast: boolean;
  /** Cells of the header; 0 where it is the first record of this piece. */
  readonly width: number;
}

interface PieceRead {
  readonly records: CsvRecord[];
  /** Where the first record begins that does not end in this piece. */
  readonly at: number;
  /** The last record was too long: what follows belongs to it, up to the end of the line. */
  readonly isCut: boolean;
}

function readPiece(piece: Piece): PieceRead {
  const { text, isLast } = piece;
  const records: CsvRecord[] = [];
  const quotes = finder(text, '"');
  const lineEnds = lineEndFinder(text, isLast);
  let at = 0;
  while (at < text.length) {
    const line = lineEnds(at);
    if (line === null && text.length - at >= LONGEST_RECORD) return { records: [...records, tooLong(text, at)], at: text.length - beginningOfLineEnd(text).length, isCut: true };
    const quote = quotes(at);
    if (quote !== -1 && (line === null || quote < line.end)) {
      const quoted = readQuoted(piece.width > 0 ? piece : { ...piece, width: records[0]?.cells.length ?? 0 }, at);
      if (quoted === 'unfinished') break;
      records.push(quoted.record);
      at = quoted.next;
      continue;
    }
    if (line === null && !isLast) break;
    const { end, next } = line ?? { end: text.length, next: text.length };
    if (end > at) records.push({ cells: text.slice(at, end).split(',') });
    at = next;
  }
  return { records, at, isCut: false };
}

function tooLong(text: string, from: number): CsvRecord {
  return { cells: text.slice(from, from + KEPT_OF_TOO_LONG).split(','), fault: 'row_too_long' };
}

interface Line {
  readonly end: number;
  readonly next: number;
}

/** The next place of a character from a place on; each is looked for once. */
function finder(text: string, character: string): (from: number) => number {
  let found = text.indexOf(character);
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(character, from);
    return found;
  };
}

function lineEndFinder(text: string, isLast: boolean): (from: number) => Line | null {
  const [feeds, returns] = [finder(text, '\n'), finder(text, '\r')];
  return (from) => {
    const [feed, carriage] = [feeds(from), returns(from)];
    if (carriage === -1 || (feed !== -1 && feed < carriage)) return feed === -1 ? null : { end: feed, next: feed + 1 };
    // Whether a line feed follows is known with the next piece.
    if (carriage === text.length - 1 && !isLast) return null;
    return { end: carriage, next: carriage + (text[carriage + 1] === '\n' ? 2 : 1) };
  };
}

type Reading = 'unfinished' | { readonly record: CsvRecord; readonly next: number };

/** A record with a quote in it somewhere. */
function readQuoted(piece: Piece, from: number): Reading {
  const { text, isLast } = piece;
  const cells: string[] = [];
  for (let at = from; ; ) {
    const cell = text[at] === '"' ? readQuotedCell(text, at) : readBareCell(text, at);
    if (cell === 'wrong') return readWrongLine(piece, from);
    const isOpen = cell === 'unfinished' || cell.next >= text.length - 1;
    if (isOpen && !isLast && text.length - from < LONGEST_RECORD) return 'unfinished';
    if (cell === 'unfinished' || (isOpen && !isLast)) return readWrongLine(piece, from);
    cells.push(cell.value);
    at = cell.next + 1;
    if (text[cell.next] === ',') continue;
    if (cells.some((one) => swallowsRows(one, { cells: cells.length, width: piece.width }))) return readWrongLine(piece, from);
    return { record: { cells }, next: text[cell.next] === '\r' && text[at] === '\n' ? at + 1 : at };
  }
}

/** Two stray quotes far apart make one long cell of all the rows between them. */
function swallowsRows(cell: string, { cells, width }: { readonly cells: number; readonly width: number }): boolean {
  if (width < 2 || !cell.includes('\n')) return false;
  return cells < width || cell.split('\n').slice(1, -1).some((line) => line.split(',').length >= width);
}

type Cell = 'unfinished' | 'wrong' | { readonly value: string; readonly next: number };

function readQuotedCell(text: string, from: number): Cell {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1) return 'unfinished';
    if (text[at + 1] === '"') continue;
    if (at + 1 < text.length && !isEnd(text[at + 1])) return 'wrong';
    return { value: text.slice(from + 1, at).replaceAll('""', '"'), next: at + 1 };
  }
}

/** A quote inside a cell that does not begin with one is a character like any other. */
function readBareCell(text: string, from: number): Cell {
  let next = from;
  while (next < text.length && !isEnd(text[next])) next += 1;
  return { value: text.slice(from, next), next };
}

function isEnd(character: string | undefined): boolean {
  return character === ',' || character === '\n' || character === '\r';
}

function readWrongLine({ text, isLast }: Piece, from: number): Reading {
  const line = lineEndFinder(text, isLast)(from);
  if (line === null && !isLast) return 'unfinished';
  const { end, next } = line ?? { end: text.length, next: text.length };
  return { record: { cells: text.slice(from, end).split(','), fault: 'quotes_wrong' }, next };
}

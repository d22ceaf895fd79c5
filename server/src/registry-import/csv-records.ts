export interface CsvRecord {
  /** As they stand in the file, without the quotes around them. */
  readonly cells: readonly string[];
  /** A quote opens and never closes, or something stands behind the one that closes: the line was taken as it is, and nothing beyond it. */
  readonly quotesWrong?: true;
}

/** No record of a registry is longer: a photo is the longest, and has 280,000 characters. */
const LONGEST_RECORD = 600_000;

/**
 * The records of a CSV text (RFC 4180) that comes in pieces, some at a time: quoted newlines, LF, CRLF or CR, with or without a
 * byte order mark; empty lines are left out. A wrong quote costs its own line and no other. Memory: one piece and one record.
 */
export async function* csvRecords(pieces: AsyncIterable<string>): AsyncGenerator<CsvRecord[]> {
  let rest = '';
  let isFirst = true;
  let width = 0;
  for await (const piece of pieces) {
    const text = isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : rest + piece;
    isFirst &&= piece === '';
    const { records, at } = readPiece({ text, isLast: false, width });
    rest = text.slice(at);
    width ||= records[0]?.cells.length ?? 0;
    if (records.length > 0) yield records;
  }
  const { records } = readPiece({ text: rest, isLast: true, width });
  if (records.length > 0) yield records;
}

interface Piece {
  readonly text: string;
  /** Nothing follows. */
  readonly isLast: boolean;
  /** Cells of the header; 0 before it is read. */
  readonly width: number;
}

/** The records that end in this piece, and where the first begins that does not. */
function readPiece(piece: Piece): { readonly records: CsvRecord[]; readonly at: number } {
  const { text, isLast } = piece;
  const records: CsvRecord[] = [];
  const quotes = finder(text, '"');
  const lineEnds = lineEndFinder(text, isLast);
  let at = 0;
  while (at < text.length) {
    const line = lineEnds(at);
    const quote = quotes(at);
    if (quote !== -1 && (line === null || quote < line.end)) {
      const quoted = readQuoted(piece, at);
      if (quoted === 'unfinished') break;
      records.push(quoted.record);
      at = quoted.next;
      continue;
    }
    if (line === null && text.length - at < LONGEST_RECORD && !isLast) break;
    const { end, next } = line ?? { end: text.length, next: text.length };
    if (end > at) records.push({ cells: text.slice(at, end).split(',') });
    at = next;
  }
  return { records, at };
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
    if (cell === 'unfinished') return readWrongLine(piece, from);
    cells.push(cell.value);
    at = cell.next + 1;
    if (text[cell.next] === ',') continue;
    // Two stray quotes far apart make one long cell of all the rows between them.
    if (cells.length < piece.width && cells.some((one) => one.includes('\n'))) return readWrongLine(piece, from);
    return { record: { cells }, next: text[cell.next] === '\r' && text[at] === '\n' ? at + 1 : at };
  }
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
  const line = lineEndFinder(text.slice(from), isLast)(0);
  if (line === null && !isLast && text.length - from < LONGEST_RECORD) return 'unfinished';
  const { end, next } = line ?? { end: text.length - from, next: text.length - from };
  return { record: { cells: text.slice(from, from + end).split(','), quotesWrong: true }, next: from + next };
}

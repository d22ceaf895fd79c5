import { stepsOf, type Pointer } from './pointer.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in the text of a JSON value a place stands; null where it leads nowhere or the text is no JSON. */
export function locate(text: string, place: Pointer): Stretch | null {
  try {
    return valueAt({ text, at: 0 }, stepsOf(place));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

interface Reader {
  readonly text: string;
  at: number;
}

const NOTHING_FURTHER: readonly string[] = [];

/** Reads one value; null where the steps lead nowhere inside it. */
function valueAt(reader: Reader, steps: readonly string[]): Stretch | null {
  skipBlanks(reader);
  const start = reader.at;
  const [step, ...further] = steps;
  const opening = reader.text[start];
  let found: Stretch | null = null;
  if (opening === '{') {
    found = members(reader, '}', () => {
      const key = JSON.parse(readString(reader)) as string;
      expect(reader, ':');
      return key === step;
    }, further);
  } else if (opening === '[') {
    let index = 0;
    found = members(reader, ']', () => String(index++) === step, further);
  } else if (opening === '"') readString(reader);
  else readWord(reader);
  return step === undefined ? { start, end: reader.at } : found;
}

function members(reader: Reader, closing: string, isWanted: () => boolean, further: readonly string[]): Stretch | null {
  let found: Stretch | null = null;
  reader.at++;
  skipBlanks(reader);
  while (reader.text[reader.at] !== closing) {
    const inside = isWanted();
    const stretch = valueAt(reader, inside ? further : NOTHING_FURTHER);
    if (inside) found = stretch;
    skipBlanks(reader);
    if (reader.text[reader.at] === ',') reader.at++;
    else if (reader.text[reader.at] !== closing) throw new SyntaxError();
    skipBlanks(reader);
  }
  reader.at++;
  return found;
}

function readString(reader: Reader): string {
  skipBlanks(reader);
  return take(reader, /"(?:[^"\\]|\\.)*"/sy);
}

function readWord(reader: Reader): void {
  take(reader, /[-+.\w]+/y);
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const [whole] = pattern.exec(reader.text) ?? [];
  if (whole === undefined) throw new SyntaxError();
  reader.at += whole.length;
  return whole;
}

function expect(reader: Reader, sign: string): void {
  skipBlanks(reader);
  if (reader.text[reader.at] !== sign) throw new SyntaxError();
  reader.at++;
}

function skipBlanks(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at++;
}

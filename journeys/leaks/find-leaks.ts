import { formsOf, type Personal } from './personal.ts';

/** A place where nothing personal may stand. */
export interface Source {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Sought {
  readonly form: Buffer;
  readonly label: string;
  readonly alone: boolean;
}

/** What was found where, as `server.log: all-in-order: phone`; never the value itself, for this ends in a test's report. */
export type FindLeaks = (sources: readonly Source[]) => string[];

const PREFIX = 4;

/**
 * Seeks thousands of values in many megabytes in one pass: at each place the first two bytes say whether any of them could begin
 * there, and the first four which.
 */
export function leakFinder(personal: readonly Personal[]): FindLeaks {
  const beginnings = new Uint8Array(65_536);
  const byPrefix = new Map<number, Sought[]>();
  for (const one of personal) {
    for (const form of formsOf(one)) {
      if (form.length < PREFIX) throw new Error('too short to be sought');
      beginnings[form.readUInt16BE(0)] = 1;
      const prefix = form.readUInt32BE(0);
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), { form, label: one.label, alone: one.alone }]);
    }
  }

  return (sources) => sources.flatMap(({ name, bytes }) => [...labelsIn(bytes)].map((label) => `${name}: ${label}`));

  function labelsIn(bytes: Buffer): ReadonlySet<string> {
    const found = new Set<string>();
    for (let at = 0; at + PREFIX <= bytes.length; at += 1) {
      if (beginnings[((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)] === 0) continue;
      for (const sought of byPrefix.get(bytes.readUInt32BE(at)) ?? []) if (standsAt(sought, bytes, at)) found.add(sought.label);
    }
    return found;
  }
}

function standsAt({ form, alone }: Sought, bytes: Buffer, at: number): boolean {
  if (form.compare(bytes, at, Math.min(bytes.length, at + form.length)) !== 0) return false;
  return !alone || standsAlone(bytes, at, at + form.length);
}

/** Six digits occur inside longer numbers, fractions of seconds and identifiers by chance. */
function standsAlone(bytes: Buffer, from: number, to: number): boolean {
  return !isPartOfWord(bytes[from - 1]) && bytes[from - 1] !== 0x2e && !isPartOfWord(bytes[to]);
}

function isPartOfWord(byte: number | undefined): boolean {
  return byte !== undefined && /[0-9A-Za-z]/.test(String.fromCharCode(byte));
}

import { appendFileSync, closeSync, createReadStream, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Transaction } from '../../platform/database.ts';
import { listSlotsAfter } from './audit-slots-table.ts';

/** What is known of a closed slot outside the database: a line of JSON each, in the order of time. */
export interface CopiedRoot {
  readonly endedAt: number;
  readonly entries: number;
  /** Hexadecimal. */
  readonly chainRoot: string;
  readonly keyId: string;
  /** base64url, over the chain root. */
  readonly signature: string;
}

/** Appends the roots of slots that the copy does not have yet. The sealing must be locked, so that none is written twice. */
export async function copyRoots(database: Transaction, copyTo: string): Promise<void> {
  const end = endOf(copyTo);
  for (let after = end.root?.endedAt ?? -8.64e12, torn = end.isTorn; ; torn = false) {
    const slots = await listSlotsAfter(database, after, 200);
    const last = slots.at(-1);
    if (!last) return;
    const lines = slots.map(({ slotEndedAt, entryCount, chainRoot, keyId, signature }) => lineOf({
      endedAt: slotEndedAt, entries: entryCount, chainRoot: chainRoot.toString('hex'), keyId, signature: signature.toString('base64url'),
    }));
    appendFileSync(copyTo, `${torn ? '\n' : ''}${lines.join('')}`, { mode: 0o600, flush: true });
    after = last.slotEndedAt;
  }
}

export interface OpenCopy {
  readonly takeUpTo: (endedAt: number) => Promise<readonly CopiedRoot[]>;
  readonly close: () => Promise<void>;
}

/** To go through the copy from an instant on, without holding all of it; there is nothing in it where there is no such file. */
export function openCopy(copy: string | null, afterMs: number): OpenCopy {
  const roots = rootsOf(copy, afterMs);
  let ahead: CopiedRoot | null = null;
  return {
    takeUpTo: async (endedAt) => {
      const taken: CopiedRoot[] = [];
      for (;;) {
        ahead ??= (await roots.next()).value ?? null;
        if (ahead === null || ahead.endedAt > endedAt) return taken;
        taken.push(ahead);
        ahead = null;
      }
    },
    close: async () => void (await roots.return()),
  };
}

async function* rootsOf(copy: string | null, afterMs: number): AsyncGenerator<CopiedRoot, void> {
  if (copy === null || !existsSync(copy)) return;
  const stream = createReadStream(copy, { start: placeBefore(copy, afterMs) });
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      const root = rootOf(line);
      if (root && root.endedAt > afterMs) yield root;
    }
  } finally {
    stream.destroy();
  }
}

/** Lines stand in the order of time, so a place before all later ones is found by halving: a copy of years is not read from its beginning. */
function placeBefore(path: string, afterMs: number): number {
  const file = openSync(path, 'r');
  try {
    let [low, high] = [0, fstatSync(file).size];
    while (high - low > 2 * LONGEST_LINES_BYTES) {
      const middle = Math.floor((low + high) / 2);
      const root = firstRootFrom(file, middle);
      if (root && root.endedAt <= afterMs) low = middle;
      else high = middle;
    }
    return low;
  } finally {
    closeSync(file);
  }
}

/** The first line that begins after this byte and was finished. */
function firstRootFrom(file: number, place: number): CopiedRoot | null {
  const bytes = Buffer.alloc(LONGEST_LINES_BYTES);
  const read = readSync(file, bytes, 0, bytes.length, place);
  const [, ...lines] = bytes.subarray(0, read).toString('utf8').split('\n');
  return lines.reduce<CopiedRoot | null>((found, line) => found ?? rootOf(line), null);
}

function lineOf(root: CopiedRoot): string {
  return `${JSON.stringify(root)}\n`;
}

/** Null for a line that was never finished: the machine went off while it was written, and the root stands once more behind it. */
function rootOf(line: string): CopiedRoot | null {
  try {
    return JSON.parse(line) as CopiedRoot;
  } catch {
    return null;
  }
}

const LONGEST_LINES_BYTES = 4096;

/** The last root, and whether the file breaks off within a line. */
function endOf(path: string): { readonly root: CopiedRoot | null; readonly isTorn: boolean } {
  if (!existsSync(path)) return { root: null, isTorn: false };
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, LONGEST_LINES_BYTES));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    const lines = bytes.toString('utf8').split('\n');
    const root = lines.reduceRight<CopiedRoot | null>((found, line) => found ?? rootOf(line), null);
    return { root, isTorn: bytes.length > 0 && lines.at(-1) !== '' };
  } finally {
    closeSync(file);
  }
}

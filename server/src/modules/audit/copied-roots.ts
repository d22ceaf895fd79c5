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

/** To go through the copy from its beginning, without holding all of it; there is nothing in it where there is no such file. */
export function openCopy(copy: string | null): { readonly takeUpTo: (endedAt: number) => Promise<readonly CopiedRoot[]> } {
  const roots = rootsOf(copy);
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
  };
}

async function* rootsOf(copy: string | null): AsyncGenerator<CopiedRoot, void> {
  if (copy === null || !existsSync(copy)) return;
  for await (const line of createInterface({ input: createReadStream(copy), crlfDelay: Number.POSITIVE_INFINITY })) {
    const root = rootOf(line);
    if (root) yield root;
  }
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

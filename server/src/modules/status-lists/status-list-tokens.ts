import { ENTRIES_PER_STATUS_LIST, makeStatusList, packStatuses, type SignEs256 } from '@yika/code';
import { constants, deflate } from 'node:zlib';
import { promisify } from 'node:util';
import type { Transaction } from '../../platform/database.ts';
import { findListMark, listNotValid } from './status-entries-table.ts';

export interface StatusListTokens {
  /** The signed list as it is now; null: there is none of that number. */
  readonly readStatusListToken: (database: Transaction, listNumber: number, nowMs: number) => Promise<Buffer | null>;
}

export interface TokenParts {
  readonly issuer: { readonly kid: string; readonly sign: SignEs256 };
  /** Where browsers and terminals reach us, without a slash at the end. */
  readonly publicUrl: string;
}

interface Token {
  readonly mark: string;
  readonly madeAt: number;
  readonly bytes: Promise<Buffer>;
}

/** A terminal without a line trusts a list by its age, so an unchanged one is signed anew too. */
const LONGEST_AGE_MS = 300_000;
/** The hard end; the counter's region usually sets an earlier one. */
const GOOD_FOR_SECONDS = 72 * 3600;
const ASK_AGAIN_AFTER_SECONDS = 300;

/** Lists are kept signed in this process, and built anew when an entry changed or after five minutes. */
export function statusListTokens({ issuer, publicUrl }: TokenParts): StatusListTokens {
  const made = new Map<number, Token>();
  return {
    readStatusListToken: async (database, listNumber, nowMs) => {
      const mark = await findListMark(database, listNumber);
      if (mark === null) return null;
      const known = made.get(listNumber);
      // The demo clock may also run backwards.
      if (known?.mark === mark && Math.abs(nowMs - known.madeAt) < LONGEST_AGE_MS) return known.bytes;
      const entries = await listNotValid(database, listNumber, nowMs);
      const bytes = sign(entries, listNumber, nowMs);
      made.set(listNumber, { mark, madeAt: nowMs, bytes });
      bytes.catch(() => made.delete(listNumber));
      return bytes;
    },
  };

  async function sign(entries: Awaited<ReturnType<typeof listNotValid>>, listNumber: number, nowMs: number): Promise<Buffer> {
    const iat = Math.floor(nowMs / 1000);
    const packed = packStatuses(ENTRIES_PER_STATUS_LIST, entries.map(({ statusIndex, status }) => [statusIndex, status] as const));
    return Buffer.from(await makeStatusList({
      kid: issuer.kid, sign: issuer.sign, subject: urlOf(publicUrl, listNumber), iat, exp: iat + GOOD_FOR_SECONDS, ttlSeconds: ASK_AGAIN_AFTER_SECONDS,
      packed, deflate: (bytes) => compress(bytes, { level: constants.Z_BEST_COMPRESSION }),
    }));
  }
}

export function urlOf(publicUrl: string, listNumber: number): string {
  return `${publicUrl}/api/status-lists/${listNumber}`;
}

const compress = promisify<Uint8Array, { level: number }, Buffer>(deflate);

import { pinIssuerKeys, type IssuerKeys } from '@yika/code';
import type { KeyObject } from 'node:crypto';
import { es256 } from '../../platform/crypto/es256.ts';
import type { Transaction } from '../../platform/database.ts';
import { insertIssuerKey, listIssuerKeys, type IssuerKeyRow } from './issuer-keys-table.ts';
import type { Issuer } from './issuer.ts';

/** Says in public under which key this server signs. To be called at every start; a key that is known keeps its times. */
export async function publishIssuer(database: Transaction, issuer: Issuer, valid: { readonly validFrom: number; readonly validTo: number }): Promise<void> {
  await insertIssuerKey(database, { kid: issuer.kid, x: issuer.x, y: issuer.y, ...valid });
}

/** The issuers' keys, imported once a process; looked for again when a code names one that was published since. */
export interface PinnedKeys {
  readonly known: () => IssuerKeys<KeyObject>;
  /** Newer keys than those that were `used` in vain, or null. Anybody can write a kid into a code, so an unknown one may not cost a query each time. */
  readonly newerThan: (used: IssuerKeys<KeyObject>, database: Transaction, nowMs: number) => Promise<IssuerKeys<KeyObject> | null>;
}

export function pinnedKeys(): PinnedKeys {
  let pinned: IssuerKeys<KeyObject> = new Map();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;

  const read = async (database: Transaction, nowMs: number) => {
    pinned = await pinIssuerKeys(es256, await listIssuerKeys(database));
    readAt = nowMs;
  };
  return {
    known: () => pinned,
    newerThan: async (used, database, nowMs) => {
      // Backwards too: the demo clock may.
      const due = Math.abs(nowMs - readAt) >= SHORTEST_BETWEEN_READS_MS;
      if (pinned === used && (reading || due)) {
        reading ??= read(database, nowMs).finally(() => (reading = null));
        await reading;
      }
      return pinned === used ? null : pinned;
    },
  };
}

const SHORTEST_BETWEEN_READS_MS = 1000;

/** For `/readyz`: is the key that we sign with published and in force? Otherwise one sentence for the operator. */
export async function findKeyFault(database: Transaction, issuer: Issuer, nowMs: number): Promise<string | null> {
  const published = (await listIssuerKeys(database)).find(({ kid }) => kid === issuer.kid);
  if (!published) return 'The issuer key is not published.';
  if (!isSame(published, issuer)) return 'Another issuer key is published under the same kid.';
  if (nowMs < published.validFrom) return 'The issuer key is not in force yet.';
  return nowMs >= published.validTo ? 'The issuer key has expired.' : null;
}

function isSame(published: IssuerKeyRow, issuer: Issuer): boolean {
  return published.x === issuer.x && published.y === issuer.y;
}

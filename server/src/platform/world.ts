import type { KeyRing } from './crypto/key-ring.ts';
import type { Sealer } from './crypto/sealed-record.ts';
import type { Pool, Transaction } from './database.ts';

/** Everything outside the process. An act asks only for the parts it uses: `Pick<World, 'database' | 'now'>`. */
export interface World {
  /** Always an open transaction: whoever runs the act opened it and will commit it. */
  readonly database: Transaction;
  /** Epoch milliseconds; in demo mode the demo clock. */
  readonly now: () => number;
  readonly lookup: KeyRing['lookup'];
  readonly sealer: Sealer;
}

export type InTransaction = <Result>(work: (world: World) => Promise<Result>) => Promise<Result>;

export interface Outside {
  readonly now: () => number;
  readonly ring: KeyRing;
  readonly sealer: Sealer;
}

export function worldOf(pool: Pool, { now, ring, sealer }: Outside): InTransaction {
  return (work) => pool.transaction((database) => work({ database, now, lookup: ring.lookup, sealer }));
}

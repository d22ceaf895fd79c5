import type { Config } from '../config.ts';
import { openDemoClock } from '../demo/demo-clock.ts';
import { keyRingOf, readMasterKey } from '../platform/crypto/key-ring.ts';
import { sealerOf } from '../platform/crypto/sealed-record.ts';
import type { Pool } from '../platform/database.ts';
import type { Caller } from '../platform/values/caller.ts';
import { worldOf, type InTransaction } from '../platform/world.ts';
import { withDatabase } from './open-database.ts';

/** In audit entries: somebody at this machine. */
export const operator: Caller = { kind: 'operator', name: 'cli' };

/** Time as the product has it: the demo clock in demo mode. */
export function clockOf(config: Config): () => number {
  return config.mode === 'demo' ? openDemoClock(config.dataFolder).now : Date.now;
}

/** One verb as the server would do it: under the server's rights, with the platform's keys. */
export function asOperator<Result>(config: Config, work: (inTransaction: InTransaction, pools: { readonly owner: Pool; readonly server: Pool }) => Promise<Result>): Promise<Result> {
  const ring = keyRingOf(readMasterKey(config.keysFile, false));
  return withDatabase(config, ({ owner, server }) => work(worldOf(server, { now: clockOf(config), ring, sealer: sealerOf(ring) }), { owner, server }));
}

import { parentPort, workerData } from 'node:worker_threads';
import { keyRingOf } from '../../platform/crypto/key-ring.ts';
import { sealerOf } from '../../platform/crypto/sealed-record.ts';
import { connect } from '../../platform/database.ts';
import { worldOf } from '../../platform/world.ts';
import type { ThreadOrder, ThreadWord } from './import-in-threads.ts';
import { importKinds } from '../kinds.ts';
import { turnsAfter, type TurnEvent } from './turns.ts';

/** One thread of an import: its share of the batches, on connections of its own. */
const { kind: name, share, start, database, masterKey, clockAheadMs } = workerData as ThreadOrder;
const say = (word: ThreadWord) => parentPort?.postMessage(word);
const kind = importKinds.find((one) => one.kind === name);
if (!kind) throw new Error('there is no such kind of file');

const pool = connect(database, { connections: 2, statementTimeoutMs: 120_000, transactionTimeoutMs: 240_000 });
const ring = keyRingOf(Buffer.from(masterKey));
const turns = turnsAfter(start);
parentPort?.on('message', (event: TurnEvent) => turns.hear(event));
const tell = (event: TurnEvent) => {
  say(event);
  turns.hear(event);
};
try {
  const inTransaction = worldOf(pool, { now: () => Date.now() + clockAheadMs, ring, sealer: sealerOf(ring) });
  await kind.importShare({ ...share, key: { ...share.key, importId: Buffer.from(share.key.importId) } }, { inTransaction, turns, tell });
  await pool.end();
  say({ kind: 'done' });
} catch (error) {
  const { name: fault, message, code } = error as NodeJS.ErrnoException;
  say({ kind: 'failed', name: fault, message, ...(code !== undefined && { code }) });
}

import { memoryUsage } from 'node:process';
import { keyRingOf } from '../../server/src/platform/crypto/key-ring.ts';
import { sealerOf } from '../../server/src/platform/crypto/sealed-record.ts';
import { connect } from '../../server/src/platform/database.ts';
import { worldOf } from '../../server/src/platform/world.ts';
import { holdersImport } from '../../server/src/registry-import/kinds.ts';
import { threadsFor } from '../../server/src/registry-import/threads/import-in-threads.ts';
import { runImport } from '../../server/src/registry-import/run-import.ts';
import type { FileToImport, Imported } from './importer.ts';

/** What `yika import holders` does, file after file: as many threads as for a large one, the same connections, under the server's rights. */
const masterKey = Buffer.alloc(32, 7);
process.on('message', (file: FileToImport) => void importFile(file).then((imported) => process.send?.(imported)));
process.once('disconnect', () => process.exit());

async function importFile({ path, host, database: name }: FileToImport): Promise<Imported> {
  const database = { host, database: name, user: 'yika_server' } as const;
  const pool = connect(database, { connections: 2, statementTimeoutMs: 120_000, transactionTimeoutMs: 240_000 });
  const ring = keyRingOf(masterKey);
  const megabytes: number[] = [];
  const look = () => void megabytes.push(Math.round(memoryUsage.rss() / 1_048_576));
  const clock = setInterval(look, 1_000);
  const started = performance.now();
  try {
    const { rowsDone, rowsRefused } = await runImport(holdersImport, {
      path, dryRun: false, language: 'en', inTransaction: worldOf(pool, { now: Date.now, ring, sealer: sealerOf(ring) }), threads: { database, masterKey, clockAheadMs: 0, count: threadsFor(Number.POSITIVE_INFINITY, {}) },
    });
    if (rowsRefused > 0) throw new Error(`${rowsRefused} rows of the bench were refused`);
    const seconds = (performance.now() - started) / 1000;
    look();
    return { seconds, rowsTaken: rowsDone, megabytes };
  } finally {
    clearInterval(clock);
    await pool.end();
  }
}

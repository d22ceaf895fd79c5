import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePopulation } from '../../server/src/demo/population/index.ts';
import { connect, type Pool } from '../../server/src/platform/database.ts';
import { startOwnPostgres } from '../../server/src/platform/own-postgres.ts';
import { migrate } from '../../server/src/platform/migrations-table.ts';
import { copyLine } from '../../server/src/platform/copy-text.ts';
import { threadsFor } from '../../server/src/registry-import/threads/import-in-threads.ts';
import { writeHolderFiles } from './holder-files.ts';
import { benchLine, type BenchLine } from './bench-line.ts';
import type { Size, Wish } from './benches.ts';
import { withImporter, type Importer } from './importer.ts';

const DEFAULT_ROWS = { full: 1_000_000, tiny: 4_000 };
const PARTS = { full: 5, tiny: 2 };
const BATCH_ROWS = 2_000;

/**
 * The import of a synthetic population – reading, checking, looking up, sealing, writing, checkpoints – beside writers that have the same
 * final rows ready as ciphertext and do nothing but write them, batch by batch, on as many connections as have work at one time; and
 * beside one raw COPY for each table. All durable, each into a database of its own that grows as the others do. The file comes in five
 * parts and the three take turns, so that a busy machine slows all alike. The import is one process throughout: the curve is its memory.
 */
export async function benchImportHolders(size: Size, { rows = DEFAULT_ROWS[size] }: Wish = {}): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yika-bench-import-'));
  const postgres = await startOwnPostgres(folder);
  try {
    const paths = writeHolderFiles(folder, { parts: PARTS[size], rows, source: generatePopulation({ holders: rows, seed: 1, today: '2026-11-27' }).holders });
    return await withImporter((importer) => measure({ host: postgres.host, importer, paths, rows }));
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true });
  }
}

interface Scene {
  readonly host: string;
  readonly importer: Importer;
  readonly paths: readonly string[];
  readonly rows: number;
}

async function measure({ host, importer, paths, rows }: Scene): Promise<BenchLine[]> {
  const databases = await openDatabases(host);
  const { imported, batched, raw } = databases;
  const seconds = { imported: 0, batched: 0, raw: 0 };
  const [megabytes, perSecond]: [number[], number[]] = [[], []];
  let last = 0;
  for (const path of paths) {
    const done = await importer.importFile({ path, host, database: 'imported' });
    seconds.imported += done.seconds;
    megabytes.push(...done.megabytes);
    perSecond.push(Math.round(done.rowsTaken / done.seconds));
    const ready = await readReady(imported, last);
    last = ready.last;
    seconds.batched += await timed(() => writeInBatches(batched, ready.batches));
    seconds.raw += await timed(() => writeAtOnce(raw, ready.batches));
  }
  for (const pool of [batched, raw]) await expectRows(pool, rows);
  await expectRows(imported, rows);
  for (const pool of Object.values(databases)) await pool.end();
  const details = {
    rows, threads: threadsFor(Number.POSITIVE_INFINITY, {}), rowsPerSecondByPart: perSecond, peakMegabytes: Math.max(...megabytes), megabytesBySecond: thinned(megabytes),
  };
  return [
    benchLine({ bench: 'import-holders', unit: 'rows/s', value: rows / seconds.imported, against: 'the same final rows from ready ciphertext, batch by batch', againstValue: rows / seconds.batched, details }),
    benchLine({ bench: 'import-holders', part: 'raw COPY', unit: 'rows/s', value: rows / seconds.imported, against: 'the same final rows in one COPY for each table', againstValue: rows / seconds.raw }),
  ];
}

async function openDatabases(host: string) {
  const cluster = connect({ host, database: 'postgres', user: 'postgres' }, { connections: 1 });
  const open = async (database: string) => {
    await cluster.script(`create database ${database}`);
    const pool = connect({ host, database, user: 'postgres' }, { connections: WRITERS });
    await migrate(pool);
    return pool;
  };
  const databases = { imported: await open('imported'), batched: await open('batched'), raw: await open('raw') };
  await cluster.end();
  return databases;
}

/** The import writes one batch while it prepares the next in each of its threads; more writers only wait for each other on two cores. */
const WRITERS = 2;

interface ReadyBatch {
  readonly holders: string;
  readonly numbers: string;
}

interface Row {
  readonly holderId: number;
  readonly version: number;
  readonly regionCode: string;
  readonly lifeStatus: number;
  readonly numberHash: Buffer;
  readonly sealed: Buffer;
  readonly keyVersion: number;
  readonly contentHash: Buffer;
  readonly updatedAt: number;
}

/** What the import has just written, as lines of COPY. */
async function readReady(imported: Pool, after: number): Promise<{ readonly batches: ReadyBatch[]; readonly last: number }> {
  const batches: ReadyBatch[] = [];
  for (let last = after; ; ) {
    const rows = await imported.query<Row>('ready', `
      select holder_id, version, region_code, life_status, number_hash, sealed, key_version, content_hash, updated_at
      from holders where holder_id > $1 order by holder_id limit ${BATCH_ROWS}`, [last]);
    if (rows.length === 0) return { batches, last };
    last = rows.at(-1)?.holderId ?? last;
    batches.push({
      holders: rows.map((row) => copyLine([row.holderId, row.version, row.regionCode, row.lifeStatus, row.numberHash, row.sealed, row.keyVersion, row.contentHash, new Date(row.updatedAt).toISOString()])).join(''),
      numbers: rows.map((row) => copyLine([row.numberHash, row.holderId])).join(''),
    });
  }
}

const COPY_HOLDERS = 'copy holders (holder_id, version, region_code, life_status, number_hash, sealed, key_version, content_hash, updated_at) from stdin';
const COPY_NUMBERS = 'copy holder_numbers (number_hash, holder_id) from stdin';

async function writeInBatches(pool: Pool, batches: readonly ReadyBatch[]): Promise<void> {
  const queue = batches.values();
  await Promise.all(Array.from({ length: WRITERS }, async () => {
    for (const { holders, numbers } of queue) {
      await pool.transaction(async (database) => {
        await database.copyFrom(COPY_HOLDERS, [holders]);
        await database.copyFrom(COPY_NUMBERS, [numbers]);
      });
    }
  }));
}

async function writeAtOnce(pool: Pool, batches: readonly ReadyBatch[]): Promise<void> {
  await pool.transaction(async (database) => {
    await database.copyFrom(COPY_HOLDERS, batches.map(({ holders }) => holders));
    await database.copyFrom(COPY_NUMBERS, batches.map(({ numbers }) => numbers));
  });
}

async function expectRows(pool: Pool, rows: number): Promise<void> {
  const [counted] = await pool.query<{ count: number }>('counted', 'select count(*) as count from holders join holder_numbers using (holder_id)');
  if (counted?.count !== rows) throw new Error(`${counted?.count} persons instead of ${rows}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Forty points of a curve. */
function thinned(curve: readonly number[]): number[] {
  const step = Math.max(1, Math.ceil(curve.length / 40));
  return curve.filter((_, place) => place % step === 0);
}

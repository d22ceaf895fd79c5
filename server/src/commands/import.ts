import { accessSync, constants, statSync } from 'node:fs';
import { languages } from '@yika/contract';
import { connect } from '../platform/database.ts';
import { keyRingOf, readMasterKey } from '../platform/crypto/key-ring.ts';
import { sealerOf } from '../platform/crypto/sealed-record.ts';
import { worldOf } from '../platform/world.ts';
import { importKinds } from '../registry-import/kinds.ts';
import type { ImportRun } from '../registry-import/run-import.ts';
import { UsageFault, type Command, type Invocation } from './command.ts';
import { importFault, importSummary } from './import-answers.ts';
import { importPace, sentenceOf } from './import-progress.ts';
import { withDatabase } from './open-database.ts';
import { clockOf } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'import',
  usage: `${importKinds.map(({ kind }) => kind).join('|')} FILE.csv [--dry-run] [--errors FILE] [--threads N] [--language es|zh-CN|en]`,
  describe: 'Reads a registry file: good rows go in, bad ones come back in an error file. Stopped, it goes on where it was.',
  run: async (args, invocation) => {
    const { values, positionals } = readOptions(args, { 'dry-run': { type: 'boolean' }, errors: { type: 'string' }, threads: { type: 'string' }, language: { type: 'string' } });
    const [typed, path = ''] = exactly(positionals, 2, 'Name the kind of file, and the file.');
    const kind = importKinds.find((one) => one.kind === typed);
    const language = languages.find((one) => one === (values.language ?? 'en'));
    if (!kind || !language) throw new UsageFault('There is no such kind of file, or no such language.');
    if (!/^([1-9]|1[0-6])$/.test(values.threads ?? '1')) throw new UsageFault('Threads are 1 to 16.');
    refuseUnreadable(path);
    const dryRun = values['dry-run'] ?? false;
    const startedAt = performance.now();
    try {
      const result = await runIn(invocation, values.threads, (means) => kind.run({
        ...means, path, dryRun, language, progress: reporter(invocation), ...(values.errors && { errorPath: values.errors }),
      }));
      return importSummary(result, { dryRun, language, seconds: (performance.now() - startedAt) / 1000 });
    } catch (error) {
      return importFault(error);
    }
  },
};

/** Said before the database is opened. A folder or a pipe will not do: the file is gone through more than once. */
function refuseUnreadable(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageFault('There is no such file.');
  if (!found.isFile()) throw new UsageFault('That is not a file.');
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new UsageFault('The file may not be read by this user.');
  }
}

function reporter({ json, progress }: Invocation): NonNullable<ImportRun['progress']> {
  const pace = importPace(() => performance.now());
  return ({ rowsDone, rowsRefused, rowsExpected }) => {
    const report = pace({ rowsDone, rowsRefused, rowsExpected });
    if (report) progress(json ? JSON.stringify(report) : sentenceOf(report), 'instead');
  };
}

/** Batches may take longer than a request. */
function runIn<Result>({ config }: Invocation, threads: string | undefined, work: (means: Pick<ImportRun, 'inTransaction' | 'threads'>) => Promise<Result>): Promise<Result> {
  const settings = config();
  const masterKey = readMasterKey(settings.keysFile, false);
  const ring = keyRingOf(masterKey);
  const now = clockOf(settings);
  return withDatabase(settings, async () => {
    const pool = connect(settings.database, { connections: 2, statementTimeoutMs: 120_000, transactionTimeoutMs: 240_000 });
    try {
      const inTransaction = worldOf(pool, { now, ring, sealer: sealerOf(ring) });
      return await work({ inTransaction, threads: { database: settings.database, masterKey, clockAheadMs: now() - Date.now(), ...(threads && { count: Number(threads) }) } });
    } finally {
      await pool.end();
    }
  });
}

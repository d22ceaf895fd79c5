import { languages } from '@yika/contract';
import { existsSync } from 'node:fs';
import { importKinds } from '../registry-import/kinds.ts';
import { HeaderFault, type ImportResult } from '../registry-import/run-import.ts';
import { connect } from '../platform/database.ts';
import { keyRingOf, readMasterKey } from '../platform/crypto/key-ring.ts';
import { sealerOf } from '../platform/crypto/sealed-record.ts';
import { worldOf } from '../platform/world.ts';
import { UsageFault, type Command, type Invocation } from './command.ts';
import { withDatabase } from './open-database.ts';
import { clockOf } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'import',
  usage: `${importKinds.map(({ kind }) => kind).join('|')} FILE.csv [--dry-run] [--errors FILE] [--language es|zh-CN|en]`,
  describe: 'Reads a registry file: good rows go in, bad ones come back in an error file. Stopped, it goes on where it was.',
  run: async (args, invocation) => {
    const { values, positionals } = readOptions(args, { 'dry-run': { type: 'boolean' }, errors: { type: 'string' }, language: { type: 'string' } });
    const [typed, path = ''] = exactly(positionals, 2, 'Name the kind of file, and the file.');
    const kind = importKinds.find((one) => one.kind === typed);
    const language = languages.find((one) => one === (values.language ?? 'en'));
    if (!kind || !language) throw new UsageFault('There is no such kind of file, or no such language.');
    if (!existsSync(path)) throw new UsageFault('There is no such file.');
    const dryRun = values['dry-run'] ?? false;
    try {
      const result = await runIn(invocation, (inTransaction) => kind.run({
        inTransaction, path, dryRun, language, ...(values.errors && { errorPath: values.errors }),
        progress: ({ rowsDone, rowsRefused }) => invocation.progress(`${rowsDone} rows, ${rowsRefused} refused`),
      }));
      return { value: result, text: sentenceOf(result, dryRun) };
    } catch (error) {
      if (!(error instanceof HeaderFault)) throw error;
      const text = [error.missing.length > 0 ? `The header lacks ${error.missing.join(', ')}.` : '', error.unknown.length > 0 ? `It has ${error.unknown.length} column(s) that nobody knows.` : ''].join(' ').trim();
      return { value: { error: 'header', missing: error.missing, unknownColumns: error.unknown.length }, text: text || 'A column of the header comes twice.', exitCode: 1 };
    }
  },
};

/** Batches may take longer than a request. */
function runIn<Result>({ config }: Invocation, work: (inTransaction: ReturnType<typeof worldOf>) => Promise<Result>): Promise<Result> {
  const settings = config();
  const ring = keyRingOf(readMasterKey(settings.keysFile, false));
  return withDatabase(settings, async () => {
    const pool = connect(settings.database, { connections: 2, statementTimeoutMs: 120_000, transactionTimeoutMs: 240_000 });
    try {
      return await work(worldOf(pool, { now: clockOf(settings), ring, sealer: sealerOf(ring) }));
    } finally {
      await pool.end();
    }
  });
}

function sentenceOf({ rowsDone, rowsRefused, counts, errorPath, resumedAt, encoding }: ImportResult, dryRun: boolean): string {
  const began = resumedAt > 0 ? `Went on after row ${resumedAt}. ` : '';
  const verb = dryRun ? 'would be' : 'were';
  const refused = rowsRefused > 0 ? ` ${rowsRefused} rows ${verb} refused: ${errorPath}` : ' No row was refused.';
  return `${began}${rowsDone} rows (${encoding}): ${counts.added} ${verb} added, ${counts.changed} changed, ${counts.unchanged} are as they were.${refused}`;
}

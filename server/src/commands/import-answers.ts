import type { Language } from '@yika/contract';
import { rowReasons, type RowReason } from '../registry-import/reading/row-reasons.ts';
import { ErrorFileIsTheFile, HeaderFault, ImportTakenOver, type ImportResult } from '../registry-import/run-import.ts';
import type { Outcome } from './command.ts';
import { durationOf, withCommas } from './import-progress.ts';

interface Run {
  readonly dryRun: boolean;
  readonly language: Language;
  readonly seconds: number;
}

/** What an import says at its end: how many went in, how many came back and why. */
export function importSummary(result: ImportResult, { dryRun, language, seconds }: Run): Outcome {
  const { rowsDone, rowsRefused, counts, errorPath, resumedAt, encoding } = result;
  const rowsPerSecond = Math.round((rowsDone - resumedAt) / Math.max(0.001, seconds));
  const reasons = Object.entries(counts.refused ?? {}) as [RowReason, number][];
  const text = [
    `${withCommas(rowsDone)} rows (${encodingNames[encoding]})${resumedAt > 0 ? `, of which ${withCommas(resumedAt)} by an earlier run` : ''}, in ${durationOf(Math.round(seconds))}, ${withCommas(rowsPerSecond)} a second.`,
    `${dryRun ? 'A dry run: nothing was written. It would be ' : ''}${withCommas(counts.added)} added, ${withCommas(counts.changed)} changed, ${withCommas(counts.unchanged)} as they were.`,
    rowsRefused === 0 ? 'No row was refused.' : `${withCommas(rowsRefused)} refused, to mend and to feed again: ${errorPath}`,
    ...reasons.sort(([, one], [, other]) => other - one).map(([reason, count]) => `  ${withCommas(count).padStart(9)}  ${reason}: ${rowReasons[reason][language]}`),
  ].join('\n');
  return { value: { ...result, dryRun, seconds: Math.round(seconds * 10) / 10, rowsPerSecond }, text };
}

const encodingNames: Readonly<Record<ImportResult['encoding'], string>> = { utf8: 'UTF-8', gb18030: 'GB 18030' };

/** What a person can mend is said in a sentence; the rest is thrown on. What was committed stays, and the same command goes on there. */
export function importFault(error: unknown): Outcome {
  if (error instanceof HeaderFault) return headerOutcome(error);
  if (error instanceof ErrorFileIsTheFile) return no('error_file', 'The error file would be written over the file itself: name another with --errors.');
  if (error instanceof ImportTakenOver) return no('taken_over', 'Another process has begun to import this file and goes on with it; this one has stopped.');
  const { code = '' } = error as NodeJS.ErrnoException;
  const sentence = sentences[code];
  if (sentence === undefined) throw error;
  return no(code, `${sentence} What was taken so far is kept; the same command goes on there.`);
}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no room left on the disk.',
  EDQUOT: 'There is no room left for this user on the disk.',
  EROFS: 'The folder of the error file cannot be written: name another with --errors.',
  EACCES: 'The error file may not be written by this user: name another with --errors.',
  ENOENT: 'The folder of the error file does not exist, or the file is gone.',
  ECONNREFUSED: 'The database does not answer.',
  '53100': 'The disk of the database is full.',
};

function no(error: string, text: string): Outcome {
  return { value: { error, says: text }, text, exitCode: 1 };
}

function headerOutcome({ missing, unknown }: HeaderFault): Outcome {
  const text = [
    missing.length > 0 ? `The header lacks ${missing.join(', ')}.` : '',
    unknown.length > 0 ? `It has ${unknown.length} column(s) that nobody knows.` : '',
  ].join(' ').trim();
  return { value: { error: 'header', missing, unknownColumns: unknown.length }, text: text || 'A column of the header comes twice.', exitCode: 1 };
}

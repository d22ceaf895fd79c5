import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import type { Language } from '@yika/contract';
import type { InTransaction } from '../platform/world.ts';
import { withAnotherTry } from './another-try.ts';
import { readFileFacts, type Encoding } from './reading/csv-source.ts';
import { cutErrorFile, holdsErrors } from './reading/error-file.ts';
import type { ImportKind } from './import-kind.ts';
import { checkHeader, importShare, type Share } from './threads/import-share.ts';
import { importInThreads, threadsFor, type ThreadMeans } from './threads/import-in-threads.ts';
import { beginImport, dropKeys, finishImport, keyRanges, rewindImport, type Checkpoint } from './imports-table.ts';
import { turnsAfter, type TurnEvent } from './threads/turns.ts';

export { HeaderFault } from './threads/import-share.ts';
export { ImportTakenOver } from './imports-table.ts';

export interface ImportRun {
  /** On two connections or more, one batch is prepared while another is written. */
  readonly inTransaction: InTransaction;
  /** For large files, where there are cores to spare: threads open the world for themselves. */
  readonly threads?: ThreadMeans;
  readonly path: string;
  /** Where refused rows go; default: beside the file, `NAME.errors.csv`. */
  readonly errorPath?: string;
  readonly dryRun: boolean;
  readonly language: Language;
  readonly batchRows?: number;
  /** After each commit; the file has about so many rows. */
  readonly progress?: (checkpoint: Checkpoint & { readonly rowsExpected: number }) => void;
}

/** The error file would be written over the file that is read. */
export class ErrorFileIsTheFile extends Error {
  override readonly name = 'ErrorFileIsTheFile';
}

export type ImportResult = Checkpoint & { readonly encoding: Encoding; readonly resumedAt: number; readonly errorPath: string | null };

const BATCH_ROWS = 2000;

/**
 * Streams a file into the registry, batch by batch: each batch and its checkpoint are one transaction, so that a kill loses
 * nothing and nothing is done twice; a lost connection is outlived. Memory does not grow with the file. Row numbers count the
 * header as 1, as a spreadsheet does. Throws HeaderFault, ErrorFileIsTheFile, and ImportTakenOver when another process has begun the same.
 */
export async function runImport<Row>(kind: ImportKind<Row>, run: ImportRun): Promise<ImportResult> {
  const { contentHash, encoding, bytes, lines } = await readFileFacts(run.path);
  await checkHeader(kind, { path: run.path, encoding });
  const errorPath = run.errorPath ?? `${run.path}.errors.csv`;
  if (existsSync(errorPath) && realpathSync(errorPath) === realpathSync(run.path)) throw new ErrorFileIsTheFile();
  const key = { importId: Buffer.concat([contentHash.subarray(0, 16), Buffer.from(`${kind.kind}${run.dryRun ? ':dry' : ''}`)]), runId: randomUUID() };
  const threads = run.threads ? threadsFor(bytes, run.threads) : 1;
  let resumedAt: number | null = null;
  const { rowsDone, rowsRefused, errorBytes, counts } = await withAnotherTry(async (progressed) => {
    const start = await run.inTransaction(async ({ database, now }) => {
      const begun = await beginImport(database, key, { kind: kind.kind, at: now() });
      // Refused rows of an earlier run that are gone must be found again.
      return begun.isFinished || holdsErrors(errorPath, begun.errorBytes) ? begun : { ...(await rewindImport(database, key)), isFinished: false };
    });
    resumedAt ??= start.rowsDone;
    if (start.isFinished) return start;
    cutErrorFile(errorPath, start.errorBytes);
    const share = { path: run.path, encoding, errorPath, key, dryRun: run.dryRun, language: run.language, batchRows: run.batchRows ?? BATCH_ROWS, rowsDone: start.rowsDone, threads };
    const end = await importFrom({ kind, run, share, lines }, start, progressed);
    // Finished comes last: whoever is killed before it goes on from here, and no key of anybody stays behind.
    for (const range of keyRanges(end.rowsDone)) await run.inTransaction(({ database }) => dropKeys(database, key, range));
    await run.inTransaction(({ database, now }) => finishImport(database, key, now()));
    return end;
  });
  if (rowsRefused === 0) rmSync(errorPath, { force: true });
  return { rowsDone, rowsRefused, errorBytes, counts, encoding, resumedAt: resumedAt ?? 0, errorPath: rowsRefused > 0 ? errorPath : null };
}

interface Whole<Row> {
  readonly kind: ImportKind<Row>;
  readonly run: ImportRun;
  readonly share: Omit<Share, 'remainder'>;
  readonly lines: number;
}

/** Answers the last checkpoint. */
async function importFrom<Row>({ kind, run, share, lines }: Whole<Row>, start: Checkpoint, progressed: () => void): Promise<Checkpoint> {
  let last = start;
  const hear = (event: TurnEvent) => {
    if (event.kind !== 'committed') return;
    last = event.checkpoint;
    progressed();
    run.progress?.({ ...last, rowsExpected: Math.max(lines - 1, last.rowsDone) });
  };
  if (run.threads && share.threads > 1) await importInThreads(kind.kind, share, { start, hear, threads: run.threads });
  else await importShare(kind, { ...share, remainder: 0 }, { inTransaction: run.inTransaction, ...inThisThread(start, hear) });
  return last;
}

function inThisThread(start: Checkpoint, hear: (event: TurnEvent) => void) {
  const turns = turnsAfter(start);
  const tell = (event: TurnEvent) => {
    hear(event);
    turns.hear(event);
  };
  return { turns, tell };
}

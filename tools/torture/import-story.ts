import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyRingOf, readMasterKey } from '../../server/src/platform/crypto/key-ring.ts';
import { readRecords } from '../../server/src/registry-import/reading/csv-source.ts';
import { holdersImport } from '../../server/src/registry-import/kinds.ts';
import { runImport } from '../../server/src/registry-import/run-import.ts';
import { oneRow } from './claim-story.ts';
import { holderColumns, numberedIdentity, write } from './people.ts';
import type { Stage } from './stage.ts';
import { Anomaly } from './visitor.ts';

/** A file of holders: good rows, and bad ones whose row numbers are known. */
export interface HolderFile {
  readonly path: string;
  readonly rows: number;
  /** Row number and reason, in the order of the file. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly remove: () => void;
}

export interface ImportOutcome {
  readonly rowsDone: number;
  readonly rowsRefused: number;
  readonly counts: { readonly added: number; readonly changed: number; readonly unchanged: number };
}

/** Every eleventh row lacks its name, and every seventeenth is the first row once more. */
export function makeHolderFile({ from, rows, name = '测试己' }: { readonly from: number; readonly rows: number; readonly name?: string }): HolderFile {
  const folder = mkdtempSync(join(tmpdir(), 'yika-holders-'));
  const [bad, good]: [string[], string[]] = [[], []];
  const lines = Array.from({ length: rows }, (_, place) => {
    const number = numberedIdentity(from + place);
    if (place % 11 === 10) {
      bad.push(`${place + 2} cell_missing`);
      return `${number},,citizen,110100,`;
    }
    if (place > 0 && place % 17 === 0) {
      bad.push(`${place + 2} twice_in_file`);
      return `${numberedIdentity(from)},${name},citizen,110100,`;
    }
    good.push(number);
    return `${number},${name},citizen,110100,`;
  });
  return { path: write(folder, 'holders.csv', [holderColumns, ...lines]), rows, bad, good, remove: () => rmSync(folder, { recursive: true }) };
}

/** By the import's own code, in small batches, on connections that are cut; it goes on by itself. */
export function importStory({ inTransaction }: Stage, { path }: HolderFile): Promise<ImportOutcome> {
  return runImport(holdersImport, { inTransaction, path, dryRun: false, language: 'en', batchRows: 40 });
}

/** By the verb, in its own process. Killed, somebody types it again. */
export async function importVerb(stage: Stage, { path }: HolderFile, begun: (pid: number) => void): Promise<ImportOutcome> {
  for (let tries = 0; tries < 3; tries += 1) {
    const verb = stage.yika('import', 'holders', path);
    begun(verb.pid);
    const { code, output, complaints } = await verb.ended;
    if (code === 0) return JSON.parse(output) as ImportOutcome;
    if (code !== null) throw new Anomaly(`yika import ended with ${code}: ${complaints.slice(-300)}`);
  }
  throw new Anomaly('an import does not come to its end');
}

interface Registry {
  readonly holders: number;
  readonly versions: number;
  readonly history: number;
  readonly keys: number;
  readonly unfinished: number;
}

/** All good rows once, no bad one, and the error file names those and no others. */
export async function checkImport(stage: Stage, file: HolderFile, outcome: ImportOutcome): Promise<void> {
  const { rowsDone, rowsRefused, counts } = outcome;
  // Killed when it had finished and not said so, it begins anew when it is typed again, and finds everything as it is.
  const inFull = [counts.added, counts.unchanged].includes(file.good.length) && counts.added + counts.unchanged === file.good.length;
  if (rowsDone !== file.rows || rowsRefused !== file.bad.length || !inFull || counts.changed !== 0) {
    throw new Anomaly(`the import says ${JSON.stringify(outcome)}`);
  }
  const told = await rowsOfErrorFile(`${file.path}.errors.csv`);
  if (told.join() !== file.bad.join()) throw new Anomaly(`the error file has ${told.length} rows, and ${file.bad.length} are bad`);

  const { lookup } = keyRingOf(readMasterKey(stage.config.keysFile, false));
  const registry = await oneRow<Registry>(stage.owner, 'registry_of_an_import', `
    with one as (select holder_id from holder_numbers where number_hash = any($1))
    select
      (select count(*) from holders join one using (holder_id)) as holders,
      (select coalesce(sum(version), 0)::bigint from holders join one using (holder_id)) as versions,
      (select count(*) from holder_history join one using (holder_id)) as history,
      (select count(*) from import_keys) as keys,
      (select count(*) from imports where finished_at is null) as unfinished`, [file.good.map((number) => lookup('identity_number', number))]);
  const wanted: Registry = { holders: file.good.length, versions: file.good.length, history: 0, keys: 0, unfinished: 0 };
  if (JSON.stringify(registry) !== JSON.stringify(wanted)) throw new Anomaly(`in the registry: ${JSON.stringify(registry)}`);
}

/** Row number and reason of each. */
async function rowsOfErrorFile(path: string): Promise<readonly string[]> {
  const rows: (readonly string[])[] = [];
  for await (const records of readRecords(path, 'utf8')) rows.push(...records.map(({ cells }) => cells));
  const [header = [], ...refused] = rows;
  const [number, reason] = [header.indexOf('row_number'), header.indexOf('error_code')];
  return refused.map((cells) => `${cells[number]} ${cells[reason]}`);
}

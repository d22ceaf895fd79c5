import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCardNumber, makeIdentityNumber } from '@yika/contract/numbers';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../test/fresh-database.ts';
import { testWorld } from '../../test/test-world.ts';
import type { InTransaction } from '../platform/world.ts';
import { cardsImport, holdersImport, photosImport } from './kinds.ts';
import { ErrorFileIsTheFile, HeaderFault, ImportTakenOver, runImport, type ImportRun } from './run-import.ts';

const { owner, pool, place, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-hard-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const now = Date.parse('2030-01-28T10:00:00Z');
const inTransaction = testWorld(pool, () => now);
const header = 'identity_number,name,document_kind,region_code,phone';
const cardHeader = 'identity_number,card_number,issuer_region_code,status,issued_on,valid_to,collected_on,replaces_card_number';
const number = (ordinal: number) => makeIdentityNumber('110100', `19${60 + (ordinal % 40)}-01-${String(1 + (ordinal % 28)).padStart(2, '0')}`, ordinal % 1000);
const holderRow = (ordinal: number, name = '张伟') => `${number(ordinal)},${name},citizen,110100,`;

beforeEach(() => owner.script('truncate holders, holder_history, holder_numbers, holder_photos, card_changes, cards, ecards, card_numbers, imports, import_keys'));

/** Rows good and bad; one in a hundred comes a second time, some hundred rows further on. */
function mixedRows(count: number): string[] {
  return Array.from({ length: count }, (_, row) => (row % 9 === 8 ? holderRow(row, '') : row % 100 === 50 && row > 300 ? holderRow(row - 300) : holderRow(row)));
}

// Each thread loads the program for itself: seconds, on a busy machine.
describe('a file in threads', { timeout: 120_000 }, () => {
  const threads = (count: number) => ({ database: place('yika_server'), masterKey: Buffer.alloc(32, 7), clockAheadMs: now - Date.now(), count });

  test('ends as in one: the same persons, the same refused rows in the same order, to the byte', async () => {
    const path = write('mixed.csv', [header, ...mixedRows(900)].join('\n'));
    const alone = await importHolders({ path, batchRows: 40, errorPath: join(folder, 'alone.csv') });
    const hashes = await numberHashes();
    await owner.script('truncate holders, holder_numbers, imports, import_keys');
    const together = await importHolders({ path, batchRows: 40, errorPath: join(folder, 'together.csv'), threads: threads(3) });
    expect({ ...together, errorPath: '' }).toEqual({ ...alone, errorPath: '' });
    expect(together).toMatchObject({ rowsDone: 900, counts: { refused: { cell_missing: 100, twice_in_file: 2 }, added: 798 } });
    expect(readFileSync(join(folder, 'together.csv'))).toEqual(readFileSync(join(folder, 'alone.csv')));
    expect(await numberHashes()).toEqual(hashes);
  });

  test('a card may replace one that another thread has just brought, and is followed by one that replaces it', async () => {
    await importHolders({ path: write('one.csv', [header, holderRow(1)].join('\n')) });
    const cards = Array.from({ length: 40 }, (_, place) => makeCardNumber(`YK${String(place).padStart(6, '0')}`));
    const rows = cards.map((card, place) => `${number(1)},${card},110100,${place === 39 ? 1 : 9},20${String(place).padStart(2, '0')}-01-01,2045-01-01,,${cards[place - 1] ?? ''}`);
    const path = write('chain.csv', [cardHeader, ...rows].join('\n'));
    const run = { path, batchRows: 3, threads: threads(2) };
    expect(await importCards({ ...run, dryRun: true })).toMatchObject({ rowsRefused: 0, counts: { added: 40 } });
    expect(await count('cards')).toBe(0);
    expect(await importCards(run)).toMatchObject({ rowsRefused: 0, counts: { added: 40 } });
    const [chain] = await owner.query<{ length: number }>('chain', `with recursive chain as (
      select card_id, replaces_card_id from cards where status = 1 union all select c.card_id, c.replaces_card_id from chain join cards c on c.card_id = chain.replaces_card_id
    ) select count(*) as length from chain`);
    expect(chain?.length).toBe(40);
    expect(await importCards(run)).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 40 } });
  });

  test('a thread that cannot go on ends them all, and nothing after its batch is kept', async () => {
    const path = write('mixed.csv', [header, ...mixedRows(900)].join('\n'));
    symlinkSync('/dev/full', join(folder, 'no-room-for-threads.csv'));
    await expect(importHolders({ path, batchRows: 40, errorPath: join(folder, 'no-room-for-threads.csv'), threads: threads(2) })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await count('holders')).toBe(0);
    expect(await importHolders({ path, batchRows: 40, errorPath: join(folder, 'room.csv'), threads: threads(2) })).toMatchObject({ rowsDone: 900, rowsRefused: 102 });
  });
});

test('no room for the error file: what is not on record as refused is not on record as taken; with room it goes on there', async () => {
  const good = Array.from({ length: 20 }, (_, row) => holderRow(row));
  const path = write('full.csv', [header, ...good, holderRow(20, ''), ...good.map((_, row) => holderRow(21 + row))].join('\n'));
  rmSync(join(folder, 'no-room.csv'), { force: true });
  symlinkSync('/dev/full', join(folder, 'no-room.csv'));
  const run = { path, batchRows: 10, errorPath: join(folder, 'no-room.csv') };
  await expect(importHolders(run)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await count('holders')).toBe(20);
  rmSync(run.errorPath);
  expect(await importHolders(run)).toMatchObject({ resumedAt: 20, rowsDone: 41, rowsRefused: 1, counts: { added: 40 } });
  expect(errorRows(run.errorPath)).toEqual([['22', 'cell_missing']]);
});

test('two processes at one file: the newer goes on, the older stops and writes no more; nothing is lost, nothing twice', async () => {
  const path = write('two.csv', [header, ...mixedRows(400)].join('\n'));
  let newer: ReturnType<typeof importHolders> | null = null;
  const older = importHolders({
    path, batchRows: 20,
    inTransaction: async (work) => {
      await newer?.catch(() => {});
      return inTransaction(work);
    },
    progress: ({ rowsDone }) => {
      if (rowsDone >= 100) newer ??= importHolders({ path, batchRows: 20 });
    },
  });
  await expect(older).rejects.toThrow(ImportTakenOver);
  expect(await newer).toMatchObject({ rowsDone: 400, rowsRefused: 44, counts: { added: 356, changed: 0, unchanged: 0 } });
  expect([await count('holders'), await count('import_keys')]).toEqual([356, 0]);
  const numbers = errorRows(`${path}.errors.csv`).map(([row]) => Number(row));
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  expect(numbers).toHaveLength(44);
});

test('an error file that is gone when the import goes on is made again from the first row', async () => {
  const path = write('gone.csv', [header, ...mixedRows(100)].join('\n'));
  const stop = new Error('stopped');
  await expect(importHolders({ path, batchRows: 10, progress: ({ rowsDone }) => { if (rowsDone >= 50) throw stop; } })).rejects.toBe(stop);
  rmSync(`${path}.errors.csv`);
  expect(await importHolders({ path, batchRows: 10 })).toMatchObject({ resumedAt: 0, rowsDone: 100, rowsRefused: 11, counts: { refused: { cell_missing: 11 } } });
  expect(errorRows(`${path}.errors.csv`)).toHaveLength(11);
});

describe('files that are hardly files', () => {
  test.each([
    ['empty', ''],
    ['nothing but a byte order mark', '\uFEFF'],
    ['nothing but empty lines', '\n\r\n\n'],
  ])('%s: the header is missed', async (_, contents) => {
    await expect(importHolders({ path: write('hardly.csv', contents) })).rejects.toThrow(HeaderFault);
  });

  test('nothing but a header: no row, and no error file', async () => {
    const path = write('header.csv', `${header}\r\n`);
    expect(await importHolders({ path })).toMatchObject({ rowsDone: 0, rowsRefused: 0, errorPath: null });
    expect(existsSync(`${path}.errors.csv`)).toBe(false);
  });

  test('a row with a cell too many is refused, and comes back with all of it', async () => {
    const path = write('comma.csv', [header, `${number(1)},张伟,citizen,110100,,北京,1`, `${number(2)},陈静,citizen,110100,,,`].join('\n'));
    expect(await importHolders({ path })).toMatchObject({ counts: { added: 1, refused: { column_count: 1 } } });
    const [row] = parse(readFileSync(`${path}.errors.csv`), { bom: true, columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ identity_number: number(1), phone: ',北京,1', row_number: '2', error_code: 'column_count' });
  });

  test('the error file may not be the file, by whatever name', async () => {
    const path = write('itself.csv', [header, holderRow(1, '')].join('\n'));
    rmSync(join(folder, 'by-another-name.csv'), { force: true });
    symlinkSync(path, join(folder, 'by-another-name.csv'));
    const before = readFileSync(path);
    for (const errorPath of [path, join(folder, 'by-another-name.csv')]) await expect(importHolders({ path, errorPath })).rejects.toThrow(ErrorFileIsTheFile);
    expect(readFileSync(path)).toEqual(before);
  });

  test('an error file with mistakes left in it comes back with the same columns, and numbers of its own', async () => {
    const path = write('first.csv', [header, holderRow(1, ''), holderRow(2), holderRow(3, '')].join('\n'));
    await importHolders({ path });
    const again = join(folder, 'again.csv');
    copyFileSync(`${path}.errors.csv`, again);
    expect(await importHolders({ path: again })).toMatchObject({ rowsDone: 2, rowsRefused: 2 });
    const [first, second] = [`${path}.errors.csv`, `${again}.errors.csv`].map((one) => readFileSync(one, 'utf8').split('\n'));
    expect([second?.[0], errorRows(`${again}.errors.csv`).map(([row]) => row)]).toEqual([first?.[0], ['2', '3']]);
  });
});

test('long photos make small batches: what is held in memory does not grow with them', async () => {
  await importHolders({ path: write('people.csv', [header, ...Array.from({ length: 60 }, (_, row) => holderRow(row))].join('\n')) });
  const photo = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(180_000, 1)]).toString('base64');
  const path = write('photos.csv', ['identity_number,png_base64', ...Array.from({ length: 60 }, (_, row) => `${number(row)},${photo}`)].join('\n'));
  const commits: number[] = [];
  const result = await runImport(photosImport, { inTransaction, path, dryRun: false, language: 'en', progress: ({ rowsDone }) => commits.push(rowsDone) });
  expect(result).toMatchObject({ rowsRefused: 0, counts: { added: 60 } });
  expect(commits).toEqual([17, 34, 51, 60]);
});

type Wish = Partial<Omit<ImportRun, 'path'>> & { readonly path: string; readonly inTransaction?: InTransaction };

function importHolders(wish: Wish) {
  return runImport(holdersImport, { inTransaction, dryRun: false, language: 'en', ...wish });
}

function importCards(wish: Wish) {
  return runImport(cardsImport, { inTransaction, dryRun: false, language: 'en', ...wish });
}

function write(name: string, contents: string): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  rmSync(`${path}.errors.csv`, { force: true });
  return path;
}

function errorRows(path: string): string[][] {
  const rows = parse(readFileSync(path), { bom: true, columns: true }) as Record<string, string>[];
  return rows.map((row) => [row['row_number'] ?? '', row['error_code'] ?? '']);
}

async function numberHashes(): Promise<unknown[]> {
  return owner.query('number_hashes', 'select n.number_hash from holder_numbers n join holders using (holder_id) order by 1');
}

async function count(table: string): Promise<number> {
  const [row] = await owner.query<{ count: number }>(`count_${table}`, `select count(*) as count from ${table}`);
  return row?.count ?? -1;
}

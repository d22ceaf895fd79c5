import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCardNumber, makeIdentityNumber } from '@yika/contract/numbers';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../test/fresh-database.ts';
import { testWorld } from '../../test/test-world.ts';
import { findHolderByNumber, readPersonForRules } from '../modules/holders/index.ts';
import { cardsImport, contributionsImport, holdersImport } from './kinds.ts';
import { HeaderFault, runImport } from './run-import.ts';

const { owner, pool, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-import-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const inTransaction = testWorld(pool, () => Date.parse('2030-01-28T10:00:00Z'));
const ana = makeIdentityNumber('110100', '1990-03-07', 1);
const bo = makeIdentityNumber('110100', '1985-11-30', 2);
const header = 'identity_number,name,document_kind,region_code,phone,life_status,death_date,guardian_identity_number';
const cardHeader = 'identity_number,card_number,issuer_region_code,status,issued_on,valid_to,collected_on,loss_lapses_on,replaces_card_number';

beforeEach(() => owner.script('truncate holders, holder_history, holder_numbers, card_changes, cards, ecards, card_numbers, contributions, imports, import_keys'));

describe('what is refused, row by row', () => {
  test('every bad row is named with its number and reason, and no good row is lost to it', async () => {
    const result = await importHolders([
      header,
      `${ana},张伟,citizen,110100,,,,`,
      `${ana.slice(0, 17)}${ana.endsWith('1') ? '2' : '1'},李娜,citizen,110100,,,,`,
      `${makeIdentityNumber('110100', '1990-03-08', 3).replace('19900308', '19900230')},王芳,citizen,110100,,,,`,
      `${makeIdentityNumber('110100', '1990-03-09', 4)},=cmd|' /C calc'!A0,citizen,110100,,,,`,
      `${makeIdentityNumber('110100', '1990-03-10', 5)},赵强,citizen,999999,,,,`,
      `${ana},张伟,citizen,110100,,,,`,
      `${makeIdentityNumber('110100', '1990-03-11', 6)},,citizen,110100,,,,`,
      `${makeIdentityNumber('110100', '1990-03-12', 7)},孙丽,citizen,110100,,1,2029-01-01,`,
      `${bo},陈静,citizen,110100,,,,`,
    ]);
    expect(result).toMatchObject({ rowsDone: 9, rowsRefused: 7, counts: { added: 2, changed: 0, unchanged: 0 } });
    expect(errorRows(result.errorPath)).toEqual([
      ['3', 'identity_number_malformed'], ['4', 'identity_number_malformed'], ['5', 'cell_begins_like_a_formula'], ['6', 'region_unknown'],
      ['7', 'twice_in_file'], ['8', 'cell_missing'], ['9', 'days_out_of_order'],
    ]);
  });

  test('the error file has the original columns, a formula in it runs nowhere, and mended it is taken', async () => {
    const result = await importHolders([header, `${ana},=HYPERLINK(1),citizen,110100,,,,`, `${bo},陈静,citizen,110100,,,,`]);
    const errors = readFileSync(result.errorPath ?? '', 'utf8');
    expect(errors.split('\n')[0]).toBe(`﻿${header},row_number,error_column,error_code,error`);
    expect(errors).toContain("'=HYPERLINK(1)");
    const mended = write('mended.csv', errors.replace("'=HYPERLINK(1)", '张伟'));
    expect(await runImport(holdersImport, { inTransaction, path: mended, dryRun: false, language: 'en' })).toMatchObject({ rowsRefused: 0, counts: { added: 1 } });
  });

  test('whoever is registered by a Taiwan pass has cards under its eight digits; a permit of fifteen digits never was', async () => {
    expect(await importHolders([header, '01234567,林淑芬,taiwan_pass,310100,,,,', '830000761016001,林淑芬,taiwan_residence,310100,,,,', '810000800505001,陈志明,citizen,440100,,,,']))
      .toMatchObject({ rowsRefused: 2, counts: { added: 1 } });
    const cards = write('pass-cards.csv', [cardHeader, `01234567,${makeCardNumber('YK000431')},310100,1,2027-01-01,2037-01-01,2027-01-08,,`].join('\n'));
    expect(await runImport(cardsImport, { inTransaction, path: cards, dryRun: false, language: 'en' })).toMatchObject({ rowsRefused: 0, counts: { added: 1 } });
  });

  test('a header that lacks a column or has an unknown one is refused before anything is read', async () => {
    await expect(importHolders(['identity_number,name,nickname'])).rejects.toThrow(HeaderFault);
    expect(await count('holders')).toBe(0);
  });

  test('a card of nobody, a number of somebody else, a replaced card that is not there', async () => {
    await importHolders([header, `${ana},张伟,citizen,110100,,,,`, `${bo},陈静,citizen,110100,,,,`]);
    const [one, two, three, four] = ['YK000001', 'YK000002', 'YK000003', 'YK000004'].map(makeCardNumber);
    await importCards([cardHeader, `${ana},${one},110100,1,2025-01-01,2035-01-01,2025-01-05,,`]);
    const result = await importCards([
      cardHeader,
      `${bo},${one},110100,1,2025-01-01,2035-01-01,2025-01-05,,`,
      `${makeIdentityNumber('110100', '1999-01-01', 9)},${two},110100,1,2025-01-01,2035-01-01,,,`,
      `${bo},${four},110100,0,2025-01-01,2035-01-01,,,${makeCardNumber('YK000009')}`,
      `${bo},${three},110100,4,2025-01-01,2035-01-01,2025-01-05,,`,
      `${bo},${three},310100,1,2025-01-01,2035-01-01,2025-01-05,,`,
    ]);
    expect(errorRows(result.errorPath).map(([, code]) => code)).toEqual(['card_number_of_another', 'holder_not_in_registry', 'replaced_card_unknown', 'days_out_of_order']);
    expect(await count('cards')).toBe(2);
  });
});

describe('what files look like in the field', () => {
  test.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`﻿${text}`)],
    ['GBK', (text: string) => iconv.encode(text, 'gbk')],
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a quoted cell with a newline in another column', (text: string) => Buffer.from(text.replace('张伟', '"张伟\n"'))],
  ])('%s', async (_, encode) => {
    const path = write('field.csv', encode(`${header}\n${ana},张伟,citizen,110100,13800000017,,,\n`));
    expect(await runImport(holdersImport, { inTransaction, path, dryRun: false, language: 'zh-CN' })).toMatchObject({ rowsRefused: 0, counts: { added: 1 } });
    expect(await personOf(ana)).toMatchObject({ name: '张伟', birthDay: '1990-03-07', sex: 'male' });
  });

  test('a name with a rare character outside the basic plane and one of many characters', async () => {
    const long = `${'阿卜杜'.repeat(6)}·${'买买提'.repeat(3)}`;
    await importHolders([header, `${ana},𠀋伟,citizen,110100,,,,`, `${bo},${long},citizen,110100,,,,`]);
    expect([(await personOf(ana))?.name, (await personOf(bo))?.name]).toEqual(['𠀋伟', long]);
  });
});

describe('again and again', () => {
  test('the same file changes nothing; a changed name updates and keeps what was', async () => {
    const rows = [header, `${ana},张伟,citizen,110100,,,,`, `${bo},陈静,citizen,110100,,,,`];
    await importHolders(rows);
    expect(await importHolders(rows)).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 2 } });
    expect(await importHolders([header, `${ana},张薇,citizen,110100,,,,`, `${bo},陈静,citizen,110100,,,,`])).toMatchObject({ counts: { added: 0, changed: 1, unchanged: 1 } });
    expect([await personOf(ana), await count('holder_history'), await count('holders')]).toMatchObject([{ name: '张薇' }, 1, 2]);
  });

  test('a dry run decides everything and writes nothing', async () => {
    const result = await importHolders([header, `${ana},张伟,citizen,110100,,,,`, `${bo},,citizen,110100,,,,`], { dryRun: true });
    expect(result).toMatchObject({ rowsRefused: 1, counts: { added: 1 } });
    expect(await count('holders')).toBe(0);
  });

  test('stopped in the middle, it goes on where the last batch was kept: nothing lost, nothing twice', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `${makeIdentityNumber('110100', '1970-01-01', index + 1)},${index % 10 === 9 ? '' : '张伟'},citizen,110100,,,,`);
    const path = write('long.csv', [header, ...rows].join('\n'));
    const run = { inTransaction, path, dryRun: false, language: 'en', batchRows: 8 } as const;
    const stop = new Error('stopped');
    await expect(runImport(holdersImport, { ...run, progress: ({ rowsDone }) => { if (rowsDone >= 24) throw stop; } })).rejects.toBe(stop);
    expect(await count('holders')).toBe(22);
    const result = await runImport(holdersImport, run);
    expect(result).toMatchObject({ resumedAt: 24, rowsDone: 50, rowsRefused: 5, counts: { added: 45 } });
    expect([await count('holders'), errorRows(result.errorPath).map(([row]) => row)]).toEqual([45, ['11', '21', '31', '41', '51']]);
  });

  test('contributions of a month come once, and a corrected amount replaces the old', async () => {
    await importHolders([header, `${ana},张伟,citizen,110100,,,,`]);
    const contributionHeader = 'identity_number,insurance_kind,region_code,month,paid_on,base_fen';
    const send = (...rows: string[]) => runImport(contributionsImport, { inTransaction, path: write('c.csv', [contributionHeader, ...rows].join('\n')), dryRun: false, language: 'en' });
    expect(await send(`${ana},310,110100,2029-12,2029-12-10,800000`, `${ana},310,110100,2029-12,2029-12-10,800000`)).toMatchObject({ rowsRefused: 1, counts: { added: 1 } });
    expect(await send(`${ana},310,110100,2029-12,2029-12-10,900000`)).toMatchObject({ counts: { added: 0, changed: 1 } });
  });
});

test('nothing personal stands readable in the database', async () => {
  await importHolders([header, `${ana},张伟,citizen,110100,13800000017,,,`]);
  const [row] = await owner.query<{ dump: string }>('dump', `select string_agg(h::text || n::text, ' ') as dump from holders h, holder_numbers n`);
  const dump = row?.dump ?? '';
  for (const secret of [ana, '张伟', '13800000017', Buffer.from('张伟').toString('hex'), Buffer.from(ana).toString('hex')]) expect(dump).not.toContain(secret);
});

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  rmSync(`${path}.errors.csv`, { force: true });
  return path;
}

function importHolders(lines: readonly string[], { dryRun = false } = {}) {
  return runImport(holdersImport, { inTransaction, path: write('holders.csv', lines.join('\n')), dryRun, language: 'en' });
}

function importCards(lines: readonly string[]) {
  return runImport(cardsImport, { inTransaction, path: write('cards.csv', lines.join('\n')), dryRun: false, language: 'en' });
}

function errorRows(path: string | null): string[][] {
  if (!path || !existsSync(path)) return [];
  const rows = parse(readFileSync(path), { bom: true, columns: true }) as Record<string, string>[];
  return rows.map((row) => [row['row_number'] ?? '', row['error_code'] ?? '']);
}

async function personOf(identityNumber: string) {
  return inTransaction(async (world) => {
    const holderId = await findHolderByNumber(world, identityNumber);
    return holderId === null ? null : readPersonForRules(world, holderId);
  });
}

async function count(table: string): Promise<number> {
  const [row] = await owner.query<{ count: number }>(`count_${table}`, `select count(*) as count from ${table}`);
  return row?.count ?? -1;
}

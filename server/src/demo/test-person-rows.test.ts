import { expect, test } from 'vitest';
import { type Column, registryFileNames, registryFiles } from '../registry-files/columns.ts';
import { csvHeader, csvLine } from '../registry-files/csv.ts';
import { testPersons } from './persons.ts';
import { testPersonRows } from './test-person-rows.ts';

const today = '2026-11-23';
const rows = testPersonRows(today);

test('every row has the columns of its file, all required cells, and only values that are allowed', () => {
  for (const file of registryFileNames) {
    const columns: readonly Column[] = registryFiles[file];
    // Benefits are drawn by those few whose story they are.
    expect(rows[file].length, file).toBeGreaterThan(file === 'benefits' ? 3 : file === 'skills' ? 1 : 30);
    for (const row of rows[file]) {
      const cells = row as Readonly<Record<string, string>>;
      expect(Object.keys(cells), file).toEqual(columns.map(({ name }) => name));
      for (const { name, required, values } of columns) {
        if (required) expect(cells[name], `${file}.${name}`).not.toBe('');
        if (values && cells[name] !== '') expect(values, `${file}.${name}`).toContain(cells[name]);
      }
    }
  }
});

test('the examples of every column are themselves allowed', () => {
  for (const file of registryFileNames) {
    const columns: readonly Column[] = registryFiles[file];
    for (const { name, required, examples, values } of columns) {
      expect(examples.length, `${file}.${name}`).toBeGreaterThan(0);
      if (required) expect(examples, `${file}.${name}`).not.toContain('');
      if (values) for (const example of examples) expect([...values, ''], `${file}.${name}`).toContain(example);
    }
  }
});

test('every card, month, account and photo belongs to a holder of the first file', () => {
  const holders = new Set(rows.holders.map(({ identity_number }) => identity_number));
  expect(holders.size).toBe(testPersons(today).length);
  for (const file of registryFileNames) for (const { identity_number } of rows[file]) expect(holders).toContain(identity_number);
});

test('exactly the one without a photo has none, and the others are PNG', () => {
  expect(rows.photos).toHaveLength(rows.holders.length - 1);
  for (const { png_base64 } of rows.photos) expect(Buffer.from(png_base64, 'base64').subarray(1, 4).toString()).toBe('PNG');
});

test('the same day gives the same rows', () => {
  expect(testPersonRows(today)).toEqual(rows);
});

test('a cell with comma, quote or line end is quoted, and no other', () => {
  expect(csvLine('photos', { identity_number: 'a,b', png_base64: 'say "x"\n' })).toBe('"a,b","say ""x""\n"\n');
  expect(csvLine('photos', { identity_number: '', png_base64: '=cmd' })).toBe(',=cmd\n');
  expect(csvHeader('photos')).toBe('identity_number,png_base64\n');
});

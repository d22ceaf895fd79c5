import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords, type CsvRecord } from './csv-records.ts';

const LONG = 'x'.repeat(700_000);

describe('one bad row takes no other with it', () => {
  test('a quote that opens and never closes costs its own line', async () => {
    expect(await read(['a,b\n1,"2\n3,4\n5,6\n'])).toEqual([{ cells: ['a', 'b'] }, { cells: ['1', '"2'], fault: 'quotes_wrong' }, { cells: ['3', '4'] }, { cells: ['5', '6'] }]);
  });

  test('two stray quotes far apart do not make one cell of the rows between them', async () => {
    const records = await read(['a,b,c\n1,"2,3\n4,5,6\n7,8,9\n1,2",3\n4,5,6\n']);
    expect(records.filter(({ fault }) => !fault).map(({ cells }) => cells.join())).toEqual(['a,b,c', '4,5,6', '7,8,9', '1,2",3', '4,5,6']);
    expect(records.filter(({ fault }) => fault)).toEqual([{ cells: ['1', '"2', '3'], fault: 'quotes_wrong' }]);
  });

  test.each([
    ['a line without end', LONG],
    ['a quoted cell without end', `"${LONG}"`],
    ['an open quote without end', `"${LONG}`],
  ])('%s is one row, of which the beginning is kept, and the rows after it are read', async (_, giant) => {
    for (const pieces of [[`a,b\n1,${giant}${LONG}\r\n3,4\r\n`], cutEvery(`a,b\n1,${giant}${LONG}\r\n3,4\r\n`, 65_521)]) {
      const records = await read(pieces);
      expect(records.map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
      expect([records[0], records[2]]).toEqual([{ cells: ['a', 'b'] }, { cells: ['3', '4'] }]);
      if (pieces.length > 1) expect([records[1]?.fault, records[1]?.cells.join().length]).toEqual(['row_too_long', 2_000]);
    }
  });

  test('a file that is one line without end is one bad row, and is not kept in memory', async () => {
    const records = await read(Array.from({ length: 200 }, () => 'y'.repeat(100_000)));
    expect(records).toEqual([{ cells: ['y'.repeat(2_000)], fault: 'row_too_long' }]);
  });
});

test('line ends of every kind, split between two pieces, are one line end; empty lines are left out', async () => {
  expect(await read(['\uFEFFa,b\r', '\n1,2\r', '3,4\n', '\r\n\n5,"6\r', '\n7"\r'])).toEqual([
    { cells: ['a', 'b'] }, { cells: ['1', '2'] }, { cells: ['3', '4'] }, { cells: ['5', '6\r\n7'] },
  ]);
});

test('whatever a table holds, written as CSV and cut into pieces anywhere, it is read as it was', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '张', '𠀋'), maxLength: 8 });
  // A cell with a row's worth of commas in a line of its own is taken for rows that a stray quote has swallowed.
  const table = fc.array(fc.tuple(cell, cell, cell).filter((row) => !row.some((text) => text.split('\n').slice(1, -1).some((line) => line.split(',').length >= 3))), { minLength: 1, maxLength: 12 });
  await fc.assert(fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n'), async (rows, length, recordDelimiter) => {
    const text = stringify([['a', 'b', 'c'], ...rows], { quoted: true, record_delimiter: recordDelimiter });
    expect((await read(cutEvery(text, length))).map(({ cells }) => cells)).toEqual([['a', 'b', 'c'], ...rows]);
  }), { seed: 20_300_128, numRuns: 300 });
});

async function read(pieces: readonly string[]): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  const source = async function* () {
    yield* pieces;
  };
  for await (const some of csvRecords(source())) records.push(...some);
  return records;
}

function cutEvery(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, place) => text.slice(place * length, (place + 1) * length));
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =cmd|x', '＝1+1'])('a cell that a spreadsheet would compute is text: %j', (cell) => {
  expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
});

test('quotation marks, commas and line breaks stay within their cell; what is not there is empty', () => {
  expect(csvLine(['a "b", c', 'd\ne', null, 7, true])).toBe('"a ""b"", c","d\ne","","7","true"\r\n');
});

test('whatever stands in the cells is read back as it was, but for the apostrophe', () => {
  const read = (line: string) => [...line.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"').replace(/^'/, ''));
  fc.assert(fc.property(fc.array(fc.string().filter((text) => !text.startsWith("'")), { minLength: 1 }), (cells) => {
    expect(read(csvLine(cells))).toEqual(cells);
  }));
});

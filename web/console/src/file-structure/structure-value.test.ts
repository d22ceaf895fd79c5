import { expect, test } from 'vitest';
import { structureOfText, textOfStructure } from './structure-value.ts';

test('what is half-written is saved as it was typed, and comes back so', () => {
  const half = '{ "form": "yika-file-structure/1", ';
  expect(textOfStructure(structureOfText(half))).toBe(half);
});

test('nothing is nothing, and a structure comes back with the same contents', () => {
  expect([structureOfText(' \n'), textOfStructure(null), textOfStructure(undefined)]).toEqual([null, '', '']);
  const structure = { form: 'yika-file-structure/1', applications: [] };
  expect(structureOfText(textOfStructure(structure))).toEqual(structure);
});

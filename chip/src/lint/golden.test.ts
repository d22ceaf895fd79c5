import { expect, test } from 'vitest';
import { example } from '../../test/examples.ts';
import { lintFileStructure, mendAll, type Json } from '../index.ts';

test.each(['110100-beijing', '310100-shanghai'] as const)('%s, a region that keeps to the national files and adds its own, is found clean', (name) => {
  const report = lintFileStructure(example(name));
  expect(report.findings).toEqual([]);
  expect(report.whole).toBe(true);
  expect(report.checks).toBeGreaterThan(150);
});

test('a draft as an officer first brings it: each fault at its place', () => {
  const { findings } = lintFileStructure(example('440100-guangzhou-draft'));
  expect(findings.map(({ rule, place, at }) => [rule, place, at])).toEqual([
    ['short_id_differs', '/applications/0/files/0/shortId', 'SSSE EF05'],
    ['format_differs', '/applications/0/files/0/fields/5/format', 'SSSE EF05 06'],
    ['access_looser', '/applications/0/files/1/read', 'SSSE EF06'],
    ['field_missing', '/applications/0/files/1/fields', 'SSSE EF06 4E'],
    ['length_differs', '/applications/0/files/1/fields/1/bytes', 'SSSE EF06 09'],
    ['file_outside_reserve', '/applications/1/files/7/fileId', 'DF01 EF0B'],
    ['redefined', '/applications/1/files/7/fields/1/code', 'DF01 EF0B 20'],
    ['tag_twice', '/applications/1/files/7/fields/2/tag', 'DF01 EF0B 20'],
    ['aid_differs', '/applications/2/aid', 'DF02'],
    ['redefined', '/indicators/0/code', 'AAC004'],
    ['code_list_redefined', '/codeLists/0/id', 'GB/T 2261.1'],
    ['code_list_unused', '/codeLists/1', 'GZ-OLD'],
    ['example_does_not_fit', '/applications/1/files/7/fields/1/example', 'DF01 EF0B 20'],
    ['code_list_unknown', '/applications/1/files/7/fields/2/codeList', 'DF01 EF0B 20'],
  ]);
});

test('mended in place, the draft keeps only what its officer has to decide', () => {
  const mended = mendAll(example('440100-guangzhou-draft') as Json);
  expect(lintFileStructure(mended).findings.map(({ rule, place }) => [rule, place])).toEqual([
    ['redefined', '/applications/1/files/7/fields/1/code'],
    ['redefined', '/indicators/0/code'],
    ['code_list_unknown', '/applications/1/files/7/fields/2/codeList'],
  ]);
});

test('what has no public source is listed each time, with where it would have mattered, also when all else is well', () => {
  const { notChecked } = lintFileStructure(example('110100-beijing'));
  const places = Object.fromEntries(notChecked.map(({ id, places }) => [id, places]));
  expect(places['local_tag_range']).toEqual(['/applications/1/files/7/fields/0/tag', '/applications/1/files/7/fields/1/tag']);
  expect(places['card_number_read_access']).toEqual(['/applications/0/files/0/fields/6']);
  expect(places['size_of_files']).toEqual([]);
});

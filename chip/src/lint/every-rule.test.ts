import { expect, test } from 'vitest';
import { example } from '../../test/examples.ts';
import { applyPatch, lintFileStructure, mendAll, nationalProfile, rules, type Json, type Operation, type RuleId } from '../index.ts';

/** One break of a clean description for each rule, and where it must be found. */
const SSSE = '/applications/0';
const DF01 = '/applications/1';
const LOCAL = `${DF01}/files/7`;
const put = (path: string, value: Json): Operation => ({ op: 'replace', path, value });
const add = (path: string, value: Json): Operation => ({ op: 'add', path, value });
const remove = (path: string): Operation => ({ op: 'remove', path });
const localApplication = { origin: 'local', id: 'DFA1', name: '本地', aid: 'A000003101', purpose: '本地用途', files: [] };

const breaks: readonly (readonly [RuleId, string, readonly Operation[]])[] = [
  ['shape', '/cardVersion', [put('/cardVersion', '4.00')]],
  ['shape', '/applications/0/colour', [add('/applications/0/colour', 'red')]],
  ['region_cannot_issue', '/regionCode', [put('/regionCode', '110105')]],
  ['application_missing', '/applications', [remove(SSSE)]],
  ['application_not_there', '/applications', [remove('/applications/4')]],
  ['application_twice', '/applications/7/id', [add('/applications/-', { ...localApplication, origin: 'national', id: 'DF04', name: '社会保险二（医疗）', aid: 'D15600000503' })]],
  ['aid_differs', `${DF01}/aid`, [put(`${DF01}/aid`, 'D156000005FF')]],
  ['aid_differs', DF01, [remove(`${DF01}/aid`)]],
  ['aid_taken', '/applications/7/aid', [add('/applications/-', { ...localApplication, aid: 'D15600000500' })]],
  ['aid_missing', '/applications/7', [add('/applications/-', localApplication), remove('/applications/7/aid')]],
  ['file_missing', `${SSSE}/files`, [remove(`${SSSE}/files/1`)]],
  ['file_twice', `${LOCAL}/fileId`, [put(`${LOCAL}/fileId`, 'EF15')]],
  ['file_id_reserved', `${LOCAL}/fileId`, [put(`${LOCAL}/fileId`, '3F00')]],
  ['file_outside_reserve', `${LOCAL}/fileId`, [put(`${LOCAL}/fileId`, 'EF1B')]],
  ['short_id_differs', `${SSSE}/files/0/shortId`, [put(`${SSSE}/files/0/shortId`, 9)]],
  ['short_id_reserved', `${LOCAL}/shortId`, [put(`${LOCAL}/shortId`, 31)]],
  ['short_id_twice', `${LOCAL}/shortId`, [put(`${LOCAL}/shortId`, 5)]],
  ['field_missing', `${SSSE}/files/1/fields`, [remove(`${SSSE}/files/1/fields/2`)]],
  ['field_too_early', `${SSSE}/files/1/fields/2`, [put('/cardVersion', '1.00')]],
  ['tag_twice', `${LOCAL}/fields/1/tag`, [put(`${LOCAL}/fields/1/tag`, '20')]],
  ['tag_reserved', `${LOCAL}/fields/0/tag`, [put(`${LOCAL}/fields/0/tag`, 'FF')]],
  ['record_differs', `${SSSE}/files/1/fields/3/record`, [put(`${SSSE}/files/1/fields/3/record`, 9)]],
  ['record_twice', `${LOCAL}/fields/1/record`, [put(`${LOCAL}/fields/1/record`, 1)]],
  ['length_differs', `${SSSE}/files/0/fields/6/bytes`, [put(`${SSSE}/files/0/fields/6/bytes`, 10)]],
  ['format_differs', `${SSSE}/files/0/fields/4/format`, [put(`${SSSE}/files/0/fields/4/format`, 'an')]],
  ['code_differs', `${SSSE}/files/1/fields/0/code`, [put(`${SSSE}/files/1/fields/0/code`, 'AAC009')]],
  ['code_differs', `${SSSE}/files/1/fields/0`, [remove(`${SSSE}/files/1/fields/0/code`)]],
  ['code_list_differs', `${SSSE}/files/1/fields/3/codeList`, [put(`${SSSE}/files/1/fields/3/codeList`, 'GB/T 3304')]],
  ['name_differs', `${SSSE}/files/1/fields/1/name`, [put(`${SSSE}/files/1/fields/1/name`, '名字')]],
  ['national_values_restricted', `${SSSE}/files/1/fields/3/only`, [add(`${SSSE}/files/1/fields/3/only`, ['1'])]],
  ['redefined', `${DF01}/origin`, [put(`${DF01}/origin`, 'local')]],
  ['redefined', `${LOCAL}/fileId`, [put(`${LOCAL}/fileId`, 'EF07')]],
  ['redefined', `${LOCAL}/fields/0/code`, [put(`${LOCAL}/fields/0/code`, 'AAC002')]],
  ['redefined', `${LOCAL}/fields/0/name`, [put(`${LOCAL}/fields/0/name`, '姓名')]],
  ['redefined', `${SSSE}/files/2/fields/0/tag`, [add(`${SSSE}/files/2/fields/-`, { origin: 'local', tag: '07', record: 1, code: 'BAC900', name: '本地号', format: 'an', bytes: 4, purpose: '本地用途' })]],
  ['redefined', '/indicators/0/name', [put('/indicators/0/name', '民族')]],
  ['not_in_profile', '/applications/7/origin', [add('/applications/-', { ...localApplication, origin: 'national' })]],
  ['not_in_profile', `${LOCAL}/origin`, [put(`${LOCAL}/origin`, 'national')]],
  ['not_in_profile', `${SSSE}/files/0/fields/7/origin`, [add(`${SSSE}/files/0/fields/-`, { origin: 'national', tag: '3A', record: 8, name: '新字段', format: 'an', bytes: 4 })]],
  ['access_looser', `${SSSE}/files/1/read`, [put(`${SSSE}/files/1/read`, 'pin')]],
  ['access_looser', `${SSSE}/files/1/read`, [put(`${SSSE}/files/1/read`, 'pin_or_key')]],
  ['access_stricter', `${SSSE}/files/0/read`, [put(`${SSSE}/files/0/read`, 'key')]],
  ['access_stricter', `${SSSE}/files/1/read`, [put(`${SSSE}/files/1/read`, 'never')]],
  ['purpose_missing', `${LOCAL}/fields/0`, [remove(`${LOCAL}/fields/0/purpose`)]],
  ['purpose_missing', LOCAL, [remove(`${LOCAL}/purpose`)]],
  ['code_missing', `${LOCAL}/fields/0`, [remove(`${LOCAL}/fields/0/code`)]],
  ['code_twice', `${LOCAL}/fields/1/code`, [put(`${LOCAL}/fields/1/code`, 'BAC101')]],
  ['code_twice', '/indicators/1/code', [put('/indicators/1/code', 'BAC101')]],
  ['code_list_unknown', `${LOCAL}/fields/0/codeList`, [put(`${LOCAL}/fields/0/codeList`, 'NOWHERE')]],
  ['code_list_redefined', '/codeLists/1/id', [add('/codeLists/-', { id: 'GB/T 3304', name: '本地民族', entries: [{ value: '1', meaning: '一' }] })]],
  ['code_list_twice', '/codeLists/1/id', [add('/codeLists/-', { id: 'BJ-TRANSIT', name: '又一份', entries: [{ value: '1', meaning: '一' }] })]],
  ['code_list_unused', '/codeLists/1', [add('/codeLists/-', { id: 'BJ-OLD', name: '旧表', entries: [{ value: '1', meaning: '一' }] })]],
  ['code_value_unknown', `${LOCAL}/fields/0/only/0`, [add(`${LOCAL}/fields/0/only`, ['9'])]],
  ['code_value_twice', '/codeLists/0/entries/3', [add('/codeLists/0/entries/-', { value: '1', meaning: '再一次' })]],
  ['code_value_too_long', `${LOCAL}/fields/0/bytes`, [add('/codeLists/0/entries/-', { value: '老人', meaning: '老人' })]],
  ['example_does_not_fit', `${LOCAL}/fields/1/example`, [put(`${LOCAL}/fields/1/example`, '十三个字的读者证号码太长了')]],
];

test.each(breaks)('%s is found at %s', (rule, place, operations) => {
  const { findings } = lintFileStructure(applyPatch(example('110100-beijing') as Json, operations));
  expect(findings.map((found) => [found.rule, found.place])).toContainEqual([rule, place]);
  expect(JSON.stringify(findings.map(({ words }) => words))).not.toMatch(/\{\w+\}|undefined/);
});

test('every rule was broken above but the one whose range is not public', () => {
  const seen = new Set(breaks.map(([rule]) => rule));
  expect(Object.keys(rules).filter((rule) => !seen.has(rule as RuleId))).toEqual(['tag_outside_local_range']);
});

test('were the local range of tags public, a tag outside it would be found, and moved inside', () => {
  const profile = { ...nationalProfile, localTags: { from: '80', to: '9F' } };
  const { findings } = lintFileStructure(example('110100-beijing'), profile);
  expect(findings.map(({ rule, place }) => [rule, place])).toEqual([0, 1].map((index) => ['tag_outside_local_range', `${LOCAL}/fields/${index}/tag`]));
  expect(lintFileStructure(mendAll(example('110100-beijing') as Json, profile), profile).findings).toEqual([]);
});

test('a version 2 card that asked for a key to give the name would be closed to other regions', () => {
  const { findings } = lintFileStructure(applyPatch(example('310100-shanghai') as Json, [put(`${SSSE}/files/1/read`, 'key')]));
  expect(findings.map(({ rule, place }) => [rule, place])).toEqual([['access_stricter', `${SSSE}/files/1/read`]]);
});

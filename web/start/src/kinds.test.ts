import { expect, test } from 'vitest';
import { kindOf } from './kinds.ts';
import type { TestPerson } from './test-person.ts';

const plain: TestPerson = {
  id: 'somebody', story: { es: '', 'zh-CN': '', en: '' }, name: '张伟', identityNumber: '110100199003080117', cardNumber: 'YK0000019', phone: null, pin: '835274', regionCode: '110100', circumstances: {},
  expect: { claim: 'claimed_level_2', proof: 'phone', verify: { identity: ['valid'], payment: ['valid'] }, explain: [], explainPublic: [] },
};
const because = (...explain: string[]): TestPerson => ({ ...plain, expect: { ...plain.expect, explain } });

test.each([
  ['card_temporarily_lost', 'card'], ['own_authorisation_needed', 'card'], ['several_cards', 'card'], ['card_expires_soon', 'card'],
  ['card_number_not_given', 'phone'], ['device_clock_wrong', 'phone'], ['region_not_open', 'phone'], ['hospital_system_down', 'phone'],
  ['contributions_in_arrears', 'insurance'], ['not_insured_here', 'insurance'], ['balance_low', 'insurance'],
  ['name_differs_in_registry', 'registry'], ['photo_missing', 'registry'], ['chip_damaged', 'damage'], ['face_damaged', 'damage'],
] as const)('%s stands under %s', (reason, kind) => {
  expect(kindOf(because(reason))).toBe(kind);
});

test('who has nothing wrong is well, unless the name or the document is what is shown', () => {
  expect(kindOf(plain)).toBe('well');
  expect(kindOf({ ...plain, name: '王𠀋' })).toBe('names');
  expect(kindOf({ ...plain, name: '阿依努尔·买买提' })).toBe('names');
  expect(kindOf({ ...plain, name: 'PAUL MEYER', identityNumber: 'CHN123456789012' })).toBe('names');
  expect(kindOf({ ...plain, identityNumber: '810000199003070015' })).toBe('names');
});

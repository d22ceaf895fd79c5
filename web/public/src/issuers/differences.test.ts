import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

const textOf = (pieces: ReturnType<typeof differencesOf>, but: 'came' | 'went') => pieces.filter(({ kind }) => kind !== but).map(({ text }) => text).join('');

test('whatever changed, both editions can be read from what is drawn, and nothing beside them', () => {
  const text = fc.array(fc.constantFrom('挂失。', '补换卡；', '五个工作日', 'in five days. ', 'Take it ', 'to a bank.\n', ' ', 'x')).map((parts) => parts.join(''));
  fc.assert(fc.property(text, text, (before, after) => {
    const pieces = differencesOf(before, after);
    expect([textOf(pieces, 'came'), textOf(pieces, 'went')]).toEqual([before, after]);
  }), { seed: 20261128, numRuns: 500 });
});

test('one figure that changed is one piece, in Chinese and in English', () => {
  expect(differencesOf('先挂失。补卡须五个工作日。', '先挂失。补卡须三个工作日。')).toEqual([
    { kind: 'same', text: '先挂失。补卡须' }, { kind: 'went', text: '五' }, { kind: 'came', text: '三' }, { kind: 'same', text: '个工作日。' }]);
  expect(differencesOf('A card takes five days.', 'A card takes three days.').filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['five', 'three']);
});

test('a sentence that was put in stands alone; two editions that are one show no change', () => {
  expect(differencesOf('甲。丙。', '甲。乙。丙。')).toEqual([{ kind: 'same', text: '甲。' }, { kind: 'came', text: '乙。' }, { kind: 'same', text: '丙。' }]);
  expect(differencesOf('甲。', '甲。')).toEqual([{ kind: 'same', text: '甲。' }]);
  expect(differencesOf('', '')).toEqual([]);
});

test('two texts of twenty thousand characters without a full stop do not hold the page up', () => {
  const pieces = differencesOf('甲'.repeat(20_000), '乙'.repeat(20_000));
  expect(pieces.map(({ kind }) => kind)).toEqual(['went', 'came']);
  expect(differencesOf(`${'甲'.repeat(20_000)}。乙`, `${'甲'.repeat(20_000)}。丙`).map(({ kind }) => kind)).toEqual(['same', 'went', 'came']);
});

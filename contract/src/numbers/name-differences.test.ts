import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskUnchanged, nameDifferences } from './name-differences.ts';

test('one wrong character, one too many, a whole other name: what differs is marked on both sides', () => {
  expect(nameDifferences('陈静宜', '陈静怡')).toEqual({ held: [{ text: '陈静', same: true }, { text: '宜', same: false }], asked: [{ text: '陈静', same: true }, { text: '怡', same: false }] });
  expect(nameDifferences('María del Núñez', 'María Núñez').held).toEqual([{ text: 'María ', same: true }, { text: 'del ', same: false }, { text: 'Núñez', same: true }]);
  expect(nameDifferences('张伟', '王芳')).toEqual({ held: [{ text: '张伟', same: false }], asked: [{ text: '王芳', same: false }] });
  expect(nameDifferences('Jose', 'José').asked).toEqual([{ text: 'Jos', same: true }, { text: 'é', same: false }]);
});

test('of a masked name only what would change can be read', () => {
  expect(maskUnchanged('陈静宜', '陈静怡')).toBe('陈＊怡');
  expect(maskUnchanged('陈静怡', '陈静怡')).toBe('陈＊＊');
  expect(maskUnchanged('JOSE DIAZ', 'JOSÉ DIAZ')).toBe('J**É D***');
});

test('the pieces of any two names are those names, and what is the same is the same on both sides', () => {
  const name = fc.array(fc.constantFrom('陈', '静', '宜', '怡', 'é', '·', ' ', 'A'), { maxLength: 12 }).map((characters) => characters.join(''));
  fc.assert(fc.property(name, name, (held, asked) => {
    const pieces = nameDifferences(held, asked);
    const whole = (side: typeof pieces.held) => side.map(({ text }) => text).join('');
    const same = (side: typeof pieces.held) => whole(side.filter((piece) => piece.same));
    expect([whole(pieces.held), whole(pieces.asked)]).toEqual([held, asked]);
    expect(same(pieces.held)).toBe(same(pieces.asked));
  }));
});

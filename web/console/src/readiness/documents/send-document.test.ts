import { expect, test } from 'vitest';
import { nameOf } from './send-document.ts';

test('the name of a file is sent as it is, but for what no document may be called', () => {
  expect(nameOf({ name: 'Plan de emergencia 2030.pdf' })).toBe('Plan de emergencia 2030.pdf');
  expect(nameOf({ name: '应急预案.pdf' })).toBe('应急预案.pdf');
  expect(nameOf({ name: '../..\\etc/passwd' })).toBe('.._.._etc_passwd');
  expect(nameOf({ name: 'a\u0000b\nc.png' })).toBe('a_b_c.png');
  expect([nameOf({ name: '   ' }), nameOf({ name: '' })]).toEqual(['document', 'document']);
});

test('a long name is cut in front of its ending', () => {
  const cut = nameOf({ name: `${'x'.repeat(200)}.jpeg` });
  expect([cut.length, cut.endsWith('x.jpeg')]).toEqual([120, true]);
  expect(nameOf({ name: 'y'.repeat(130) })).toHaveLength(120);
});

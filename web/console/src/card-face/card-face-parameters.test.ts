import { expect, test } from 'vitest';
import { readCardFace } from './card-face-parameters.ts';

const empty = { issuerName: '', theme: 'jade', coOperation: '' };

test.each([[null], [undefined], ['text'], [[]], [{ theme: '#ff0000', issuerName: 7 }]])('what was saved as %j is a face that nobody has begun', (saved) => {
  expect(readCardFace(saved)).toEqual(empty);
});

test('what was saved is shown as it was, and nothing beside it', () => {
  const saved = { issuerName: '广州市人社局', theme: 'plum', coOperation: '示例银行' };
  expect(readCardFace({ ...saved, colour: '#ff0000' })).toEqual(saved);
});

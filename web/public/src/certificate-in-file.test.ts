import { expect, test } from 'vitest';
import { marksOf } from './certificate-in-file.ts';

const file = (words: string) => new Blob([words]);

test('one byte more or less is another file', async () => {
  expect((await marksOf(file('a'))).fileHash).not.toBe((await marksOf(file('b'))).fileHash);
});

test.each(['', 'any file', '(YK-7K3M-Q294-B5)', '(AAAAA-AAAAA-AAAAA-AAAAA)', '00000-00000-00000-00000'])('%j names no certificate', async (words) => {
  expect((await marksOf(file(words))).certificateCode).toBeNull();
});

test('the hash is the one that everybody computes, and the code is the one inside', async () => {
  expect(await marksOf(file('abc'))).toEqual({ fileHash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', certificateCode: null });
  expect((await marksOf(file('%PDF … /Keywords 24 0 R … 24 0 obj\n(00000-00000-00000-00000)\nendobj …'))).certificateCode).toBe('00000-00000-00000-00000');
});

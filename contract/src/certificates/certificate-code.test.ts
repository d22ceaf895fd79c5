import { expect, test } from 'vitest';
import { makeCertificateCode, readCertificateCode } from './certificate-code.ts';

const code = makeCertificateCode([17, 3, 31, 0, 9, 22, 5, 14, 30, 1, 8, 19, 27, 2, 11, 6, 25, 13, 4]);

test('one wrong letter is seen, wherever it stands', () => {
  const letters = code.replaceAll('-', '');
  for (let place = 0; place < letters.length; place += 1) {
    for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (letter !== letters[place]) expect(readCertificateCode(letters.slice(0, place) + letter + letters.slice(place + 1))).toBeNull();
    }
  }
});

test.each(['', '-', 'YK-7K3M-Q294-B5', '张', `${code}0`, code.slice(0, -1)])('%j is no code', (typed) => {
  expect(readCertificateCode(typed)).toBeNull();
});

test('it is read as it is printed, in small letters, without dashes, and with O for 0 and l for 1', () => {
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
  for (const typed of [code, ` ${code.toLowerCase()} `, code.replaceAll('-', ' '), code.replaceAll('0', 'o').replaceAll('1', 'l')]) expect(readCertificateCode(typed)).toBe(code);
});

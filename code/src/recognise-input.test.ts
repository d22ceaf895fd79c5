import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsFor, formatDigits, readDigits } from './digits.ts';
import { newScene, NOW, SEED } from '../test/scene.ts';
import { recogniseInput, type InputKind } from './recognise-input.ts';
import { readShownCode } from './shown-code.ts';

const { text: code } = await newScene();
const digits = await digitsFor({ deviceNumber: '0123456789', iat: NOW, hmac: () => new Uint8Array(32).fill(9) });

// Identity numbers with the area code of a whole city, which no document carries.
test.each<[string, InputKind]>([
  ['', 'unknown'],
  [' \r\n', 'unknown'],
  ['hello', 'unknown'],
  ['123456', 'unknown'],
  ['6901234567892', 'unknown'],
  ['110100199003070019', 'wechat_payment_code'],
  ['440100199003070019', 'unknown'],
  ['310100190002290039', 'unknown'],
  ['310100199013070019', 'unknown'],
  ['110100199003070015', 'identity_barcode'],
  ['310100200002290035', 'identity_barcode'],
  ['44010019900307002X', 'identity_barcode'],
  ['44010019900307002x\r\n', 'identity_barcode'],
  ['440100 19900307 002X', 'identity_barcode'],
  ['440100188001010011', 'identity_barcode'],
  ['810000199003070015', 'identity_barcode'],
  ['911248199003070012', 'identity_barcode'],
  ['https://example.test/pay?id=1', 'unknown'],
  ['A00000004', 'unknown'],
  ['WeChat', 'unknown'],
  ['100012345678901234', 'wechat_payment_code'],
  ['130012345678901234', 'wechat_payment_code'],
  ['159912345678901234', 'wechat_payment_code'],
  ['160012345678901234', 'unknown'],
  ['13001234567890123', 'unknown'],
  ['2512345678901234', 'alipay_payment_code'],
  ['281234567890123456', 'alipay_payment_code'],
  ['301234567890123456789012', 'alipay_payment_code'],
  ['3112345678901234', 'unknown'],
  ['251234567890123', 'unknown'],
  ['6212345678901234567', 'unionpay_code'],
  ['621234567890123456', 'unknown'],
  ['https://jkm.example.test/show?x=1', 'health_code_url'],
  ['https://example.test/healthCode/index.html', 'health_code_url'],
  ['HTTPS://EXAMPLE.TEST/%E5%81%A5%E5%BA%B7%E7%A0%81', 'health_code_url'],
  ['A00000003', 'card_number'],
  ['M00123457', 'card_number'],
  ['x00000019', 'card_number'],
])('%j is %s', (input, kind) => {
  expect(recogniseInput(input).kind).toBe(kind);
});

test('a number of a northern province is not taken for a payment code of eighteen digits, unless its check character is wrong', () => {
  const kinds = [...'0123456789X'].map((check) => recogniseInput(`11010019900307001${check}`).kind);
  expect(kinds).toEqual(
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'].map((check) =>
      check === '5' ? 'identity_barcode' : check === 'X' ? 'unknown' : 'wechat_payment_code',
    ),
  );
});

const fullWidth = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
const chinesePunctuation = (text: string) => text.replaceAll('.', '。').replaceAll('/', '、').replaceAll('$', '￥').replaceAll(':', '：');
test.each<[string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['with Enter', (text) => `${text}\r\n`],
  ['with a tab and spaces around', (text) => `  ${text}\t `],
  ['with a symbology identifier', (text) => `]Q1${text}`],
  ['in small letters', (text) => text.toLowerCase()],
  ['in full width', fullWidth],
  ['with full-width spaces', (text) => text.replaceAll(' ', '\u3000')],
  ['with Chinese punctuation', chinesePunctuation],
  ['broken into lines', (text) => text.replace(/.{76}/g, '$&\r\n')],
  ['with a byte order mark and joiners', (text) => `\ufeff${text.slice(0, 10)}\u200b${text.slice(10)}`],
  ['all at once', (text) => `]Q1${fullWidth(chinesePunctuation(text.toLowerCase()))}\r\n`],
])('a code typed by a scan gun %s is read as it was shown', (_, typed) => {
  expect(recogniseInput(typed(code))).toEqual({ kind: 'yika_code', text: code });
});

test('no code begins or ends with a space after its prefix is gone, so that trimming harms none', () => {
  // The last character of base45 is at most W of a full group or 5 of a half one.
  expect(readShownCode(`${code} `).allowed).toBe(false);
  expect(code).toBe(code.trim());
});

test.each<[string, (text: string) => string]>([
  ['as they are', (text) => text],
  ['in fours', formatDigits],
  ['with hyphens', (text) => formatDigits(text).replaceAll(' ', '-')],
  ['with dashes', (text) => formatDigits(text).replaceAll(' ', '—')],
  ['with points', (text) => formatDigits(text).replaceAll(' ', '.')],
  ['in full width', (text) => fullWidth(formatDigits(text)).replaceAll(' ', '\u3000')],
  ['as Code 128 with an identifier and Enter', (text) => `]C0${text}\r`],
])('twenty digits %s are recognised', (_, typed) => {
  expect(recogniseInput(typed(digits))).toEqual({ kind: 'yika_digits', text: digits });
  expect(readDigits(recogniseInput(typed(digits)).text).allowed).toBe(true);
});

test('digits with one missing or one wrong are still known for ours, so that the clerk hears what is wrong', () => {
  expect(recogniseInput(digits.slice(0, -1)).kind).toBe('yika_digits');
  expect(recogniseInput(`${digits}4`).kind).toBe('yika_digits');
});

test('a code of another version is recognised, and reading it says so', () => {
  expect(readShownCode(recogniseInput('yk2:ABC').text)).toEqual({ allowed: false, reason: 'version_unknown' });
});

test('whatever is typed has a kind, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(recogniseInput(typed).kind).toMatch(/^[a-z_]+$/);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

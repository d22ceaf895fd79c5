import fc from 'fast-check';
import { create as createQr } from 'qrcode';
import { expect, test } from 'vitest';
import { newKey, newScene, NOW, SEED, type Scene } from '../test/scene.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { encodeCbor, type CborValue } from './cbor.ts';
import { makeSign1 } from './cose-sign1.ts';
import { makeShownCode, nextIat, readShownCode } from './shown-code.ts';
import { verifyShownCode } from './verify-shown-code.ts';
import { webCrypto } from './web-crypto.ts';

const scene = await newScene();
const codeBytes = bytesOf(scene.text);

test('no code with one bit of any byte turned is accepted, and none makes the verifier throw', async () => {
  const reasons = new Set<string>();
  for (let at = 0; at < codeBytes.length; at += 1) {
    for (const bit of [1 << (at % 8), 0x80, 0xff]) {
      const turned = codeBytes.slice();
      turned[at] = (turned[at] ?? 0) ^ bit;
      const answer = await verify(`YK1:${encodeBase45(turned)}`);
      expect(answer.allowed, `byte ${at}`).toBe(false);
      if (!answer.allowed) reasons.add(answer.reason);
    }
  }
  // Signatures and every field were among them.
  expect([...reasons]).toEqual(
    expect.arrayContaining([
      'code_malformed',
      'certificate_malformed',
      'code_signature_wrong',
      'certificate_signature_wrong',
      'issuer_unknown',
    ]),
  );
});

test('no code with one character changed is accepted', async () => {
  for (let at = 0; at < scene.text.length; at += 1) {
    const other = scene.text[at] === '0' ? '1' : '0';
    expect((await verify(scene.text.slice(0, at) + other + scene.text.slice(at + 1))).allowed, `character ${at}`).toBe(false);
  }
});

test('no code cut short, and none with something added, is accepted', async () => {
  for (let length = 0; length < scene.text.length; length += 1) expect((await verify(scene.text.slice(0, length))).allowed).toBe(false);
  for (const added of ['0', '00', '000', ' ', '\n', scene.text]) expect((await verify(scene.text + added)).allowed).toBe(false);
});

test('a code signed by another key than its certificate names is refused', async () => {
  const thief = await newKey();
  const text = await makeShownCode({ certificate: scene.certificate, iat: NOW, sign: thief.sign });
  expect(await verify(text)).toEqual({ allowed: false, reason: 'code_signature_wrong' });
});

test('a whole code of another issuer is refused', async () => {
  expect(await verify((await newScene()).text)).toEqual({ allowed: false, reason: 'certificate_signature_wrong' });
});

test('a certificate of one holder with the signature of another is refused', async () => {
  const other = await newScene();
  const text = await makeShownCode({ certificate: other.certificate, iat: NOW, sign: scene.showing.sign });
  expect((await verify(text)).allowed).toBe(false);
});

test('a signature of the showing key that was not made for a code is refused', async () => {
  const payload = encodeCbor(
    new Map<number, CborValue>([
      [6, NOW],
      [-65540, scene.certificate],
    ]),
  );
  const bytes = await makeSign1(new Map([[1, -7]]), payload, scene.showing.sign);
  expect(await verify(`YK1:${encodeBase45(bytes)}`)).toEqual({ allowed: false, reason: 'code_signature_wrong' });
});

test('a certificate with an x that has no point on the curve is refused', async () => {
  // Of two neighbours one has no point about half the time: take the first that has none.
  const x = new Uint8Array(32);
  while ((await webCrypto.importPublicKey({ x, yIsOdd: true })) !== null) x[31] = (x[31] ?? 0) + 1;
  const crooked = await newScene({ claims: { showingKey: { x, yIsOdd: true } } });
  expect(await verify(crooked.text, NOW, crooked)).toEqual({ allowed: false, reason: 'showing_key_invalid' });
});

test.each([
  ['from the future', 16, 'code_from_the_future'],
  ['too old', -61, 'code_too_old'],
])('a code %s is refused', async (_, offset, reason) => {
  const { text, issuerKeys } = await newScene({ iat: NOW + offset });
  expect(await verifyShownCode({ text, nowSeconds: NOW, issuerKeys, cryptography: webCrypto })).toEqual({ allowed: false, reason });
});

test('a code outlives neither its certificate nor precedes it', async () => {
  const over = await newScene({ claims: { exp: NOW } });
  expect(await verify(over.text, NOW, over)).toEqual({ allowed: false, reason: 'certificate_expired' });
  const early = await newScene({ claims: { iat: NOW - 2 } });
  expect(await verify(early.text, NOW, early)).toEqual({ allowed: false, reason: 'iat_outside_certificate' });
});

test.each([
  ['', 'not_a_yika_code'],
  ['YK1', 'not_a_yika_code'],
  ['yk1:BB8', 'not_a_yika_code'],
  ['https://example.test/', 'not_a_yika_code'],
  ['130012345678901234', 'not_a_yika_code'],
  ['YK2:BB8', 'version_unknown'],
  ['YK1:', 'code_malformed'],
  ['YK1:BB8', 'code_malformed'],
  ['YK1:bb8', 'text_malformed'],
  ['YK1:B', 'text_malformed'],
  [`YK1:${'0'.repeat(406)}`, 'text_malformed'],
])('%j cannot be read: %s', (text, reason) => {
  expect(readShownCode(text)).toMatchObject({ allowed: false, reason });
});

test('random texts are refused by name and never throw', async () => {
  const letters = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'), maxLength: 450 });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 500 }),
        letters.map((text) => `YK1:${text}`),
        fc.uint8Array({ maxLength: 270 }).map((bytes) => `YK1:${encodeBase45(bytes)}`),
      ),
      async (text) => {
        const answer = await verify(text);
        expect(answer.allowed).toBe(false);
        if (!answer.allowed) expect(answer.reason).toMatch(/^[a-z_]+$/);
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});

test('a right code is accepted: 270 bytes, 409 characters, all of QR’s alphanumeric mode', async () => {
  expect(codeBytes.length).toBe(270);
  expect(scene.text).toMatch(/^YK1:[0-9A-Z $%*+./:-]{405}$/);
  expect(await verify(scene.text)).toMatchObject({ allowed: true, value: { iat: NOW - 3, certificate: { region: '310100', level: 2 } } });
});

test('it is drawn as a QR code of version 12 at level M, one segment of alphanumeric mode', () => {
  const qr = createQr(scene.text, { errorCorrectionLevel: 'M' });
  expect(qr.version).toBe(12);
  expect(qr.segments.map(({ mode }) => (mode as { id?: string }).id)).toEqual(['Alphanumeric']);
});

test('no code is longer, whatever is in it', async () => {
  const { text } = await newScene({
    claims: { statusIndex: 2 ** 32 - 1, iat: 2 ** 32 - 4000, exp: 2 ** 32 - 1, region: '999999' },
    iat: 2 ** 32 - 2,
  });
  expect(text.length).toBe(409);
});

test('a code has room for no name: the same certificate shows the same fields every time, and nothing else', () => {
  const read = readShownCode(scene.text);
  if (!read.allowed) throw new Error(read.reason);
  expect(Object.keys(read.value.certificate).sort()).toEqual([
    'bytes',
    'exp',
    'handle',
    'iat',
    'kid',
    'level',
    'region',
    'showingKey',
    'sign1',
    'statusIndex',
  ]);
});

test('the second in the next code always rises, and never lies before the certificate', () => {
  expect(nextIat({ nowSeconds: NOW + 0.9, previousIat: null, certificateIat: NOW - 100 })).toBe(NOW);
  expect(nextIat({ nowSeconds: NOW, previousIat: NOW, certificateIat: NOW - 100 })).toBe(NOW + 1);
  expect(nextIat({ nowSeconds: NOW - 50, previousIat: NOW + 1, certificateIat: NOW - 100 })).toBe(NOW + 2);
  expect(nextIat({ nowSeconds: NOW - 2, previousIat: null, certificateIat: NOW })).toBe(NOW);
});

function verify(text: string, nowSeconds = NOW, { issuerKeys }: Pick<Scene, 'issuerKeys'> = scene) {
  return verifyShownCode({ text, nowSeconds, issuerKeys, cryptography: webCrypto });
}

function bytesOf(text: string): Uint8Array {
  const read = decodeBase45(text.slice(4));
  if (!read.allowed) throw new Error(read.reason);
  return read.value;
}

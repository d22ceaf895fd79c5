import { createPrivateKey, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { derOfPem, newSm2Key, pemOf, pkcs8Of, readSm2PrivateKey, readSm2PublicKey, sm2PrivateKeyOfPkcs8, sm2PublicKeyOfSpki, spkiOf } from './sm2-keys.ts';
import { ciphertextOfDer, derOfCiphertext, derOfSignature, signatureOfDer } from './sm2-formats.ts';
import { sm2ByJavaScript } from './sm2-javascript.ts';
import { SM2_MOST_BYTES, untilHidden } from './sm2-limits.ts';
import { sm2ByOpenSsl } from './sm2-openssl.ts';
import { openSm2, type Sm2 } from './sm2.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(/\s/g, ''), 'hex'));
const text = (value: Uint8Array | null) => value && Buffer.from(value).toString();
function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('there is none');
  return value;
}

const openssl = given(await sm2ByOpenSsl());
const javascript = sm2ByJavaScript();
afterAll(() => javascript.close());
const both: readonly (readonly [string, Sm2])[] = [['OpenSSL', openssl], ['JavaScript', javascript]];

// GM/T 0003.5-2012, annexes A.2 (signature) and C.2 (encryption), on the recommended curve.
const example = given(readSm2PrivateKey(hex('3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8')));
const EXAMPLE_POINT = '04 09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020 ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
const EXAMPLE_SIGNATURE = hex('f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3 b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa');
const EXAMPLE_CIPHERTEXT = hex(`04 04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73 e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0
  59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766 21886ca989ca9c7d58087307ca93092d651efa`);
// One byte, A, under a stream that is one zero: made by a program that does not look.
const UNHIDDEN = hex(`04 649b5c4d09b898830007312b49c1ccbadc30338a0881490c7ccb1322c3d635f1 66c5603e3a553cc20033910044bd512461443e75d179ff07d73785e090e00e92
  9c5c389b465249c9db5571fe2147c602b596237bada7a7467ef8fe005f222e28 41`);
const message = Buffer.from('message digest');
const other = newSm2Key();

test('Node’s own sign with SM3 is no SM2 signature, though it verifies what it made itself and says nothing', async () => {
  const key = createPrivateKey({ key: pkcs8Of(example), format: 'der', type: 'pkcs8' });
  const silent = sign('sm3', message, key);
  expect(verify('sm3', message, key, silent)).toBe(true);
  const asSm2 = signatureOfDer(silent);
  expect(asSm2 !== null && (await openssl.verify(example.publicKey, message, asSm2))).toBe(false);
  expect(asSm2 !== null && (await javascript.verify(example.publicKey, message, asSm2))).toBe(false);
});

describe.each(both)('SM2 by %s', (_name, sm2) => {
  test('nothing verifies with a byte turned, a byte less or more, another message or another key', async () => {
    for (let at = 0; at < 64; at += 7) {
      const turned = Uint8Array.from(EXAMPLE_SIGNATURE);
      turned[at] = (turned[at] ?? 0) ^ 1;
      expect(await sm2.verify(example.publicKey, message, turned)).toBe(false);
    }
    for (const wrong of [new Uint8Array(0), new Uint8Array(64), EXAMPLE_SIGNATURE.subarray(1), Buffer.concat([EXAMPLE_SIGNATURE, Uint8Array.of(0)]), new Uint8Array(64).fill(255)]) {
      expect(await sm2.verify(example.publicKey, message, wrong)).toBe(false);
    }
    expect(await sm2.verify(example.publicKey, message.subarray(1), EXAMPLE_SIGNATURE)).toBe(false);
    expect(await sm2.verify(other.publicKey, message, EXAMPLE_SIGNATURE)).toBe(false);
  });

  test('nothing opens with a byte turned, cut short, off the curve or with another key', async () => {
    for (let at = 0; at < EXAMPLE_CIPHERTEXT.length; at += 5) {
      const turned = Uint8Array.from(EXAMPLE_CIPHERTEXT);
      turned[at] = (turned[at] ?? 0) ^ 1;
      expect(await sm2.decrypt(example, turned)).toBeNull();
    }
    for (const wrong of [new Uint8Array(0), EXAMPLE_CIPHERTEXT.subarray(0, 97), EXAMPLE_CIPHERTEXT.subarray(0, -1), new Uint8Array(120).fill(4)]) {
      expect(await sm2.decrypt(example, wrong)).toBeNull();
    }
    expect(await sm2.decrypt(other, EXAMPLE_CIPHERTEXT)).toBeNull();
  });

  test('a text that came as it is, because nothing but zeros was laid over it, is not opened', async () => {
    expect(await sm2.decrypt(example, UNHIDDEN)).toBeNull();
  });

  test('nothing and too much are not encrypted, and the error does not say what it was', async () => {
    await expect(sm2.encrypt(example.publicKey, new Uint8Array(0))).rejects.toThrow(/^SM2 encrypts 1 to 4096 bytes$/);
    await expect(sm2.encrypt(example.publicKey, new Uint8Array(SM2_MOST_BYTES + 1).fill(65))).rejects.toThrow(/^SM2 encrypts 1 to 4096 bytes$/);
  });

  test('the standard’s own signature verifies, its own ciphertext opens', async () => {
    expect(example.publicKey).toEqual(hex(EXAMPLE_POINT));
    expect(await sm2.verify(example.publicKey, message, EXAMPLE_SIGNATURE)).toBe(true);
    expect(text(await sm2.decrypt(example, EXAMPLE_CIPHERTEXT))).toBe('encryption standard');
  });
});

test('JavaScript encrypts anew what would go as it is', () => {
  const made = [UNHIDDEN, UNHIDDEN, EXAMPLE_CIPHERTEXT];
  expect(untilHidden(Uint8Array.of(65), () => given(made.shift() ?? null))).toBe(EXAMPLE_CIPHERTEXT);
});

// The first and the last secret, and such as have zeros before them in the secret, in x or in y.
const edges = [1n, 2n, 327n, 107n, 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54121n].map((secret) =>
  given(readSm2PrivateKey(hex(secret.toString(16).padStart(64, '0')))),
);
const keys = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...edges) }, { weight: 4, arbitrary: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(readSm2PrivateKey).filter((key) => key !== null) });
/** SM2_RUNS=5000 for a long look at night. */
const numRuns = Number(process.env['SM2_RUNS'] ?? 40);

test.each([['OpenSSL', openssl, javascript], ['JavaScript', javascript, openssl]] as const)('what %s makes, the other takes, for any key and any bytes', async (_name, one, another) => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(keys, bytes, async (key, clear) => {
      expect(await another.verify(key.publicKey, clear, await one.sign(key, clear))).toBe(true);
      expect(await another.decrypt(key, await one.encrypt(key.publicKey, clear))).toEqual(clear);
    }),
    { numRuns, seed: 20260711 },
  );
}, 15_000 + numRuns * 200);

test('both say the same of any signature at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 60, maxLength: 66 }), async (signature) => {
      expect(await openssl.verify(example.publicKey, message, signature)).toBe(await javascript.verify(example.publicKey, message, signature));
    }),
    { numRuns: 40, seed: 20260711 },
  );
});

test('the product takes OpenSSL where it can', async () => {
  const sm2 = await openSm2();
  expect(sm2.by).toBe('openssl');
  await sm2.close();
});

test('no key is read from a secret out of range, a point off the curve, or a file that says two things', () => {
  const order = hex('fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123');
  const last = Uint8Array.from([...order.subarray(0, 31), 0x22]);
  for (const wrong of [new Uint8Array(32), order, last, new Uint8Array(31).fill(1)]) expect(readSm2PrivateKey(wrong)).toBeNull();
  expect(readSm2PrivateKey(Uint8Array.from([...order.subarray(0, 31), 0x21]))).not.toBeNull();
  for (const wrong of [new Uint8Array(65).fill(4), new Uint8Array(64), example.publicKey.subarray(0, 33)]) expect(readSm2PublicKey(wrong)).toBeNull();
  const twoTold = Buffer.concat([pkcs8Of(example).subarray(0, -65), other.publicKey]);
  expect(sm2PrivateKeyOfPkcs8(twoTold)).toBeNull();
  expect(sm2PublicKeyOfSpki(pkcs8Of(example))).toBeNull();
  expect(derOfPem('PRIVATE KEY', pemOf('PUBLIC KEY', spkiOf(example.publicKey)))).toBeNull();
});

test('keys come back from their files, and a point is read without its 04 as well', () => {
  const key = newSm2Key();
  expect(sm2PrivateKeyOfPkcs8(given(derOfPem('PRIVATE KEY', pemOf('PRIVATE KEY', pkcs8Of(key)))))).toEqual(key);
  expect(sm2PublicKeyOfSpki(given(derOfPem('PUBLIC KEY', pemOf('PUBLIC KEY', spkiOf(key.publicKey)))))).toEqual(key.publicKey);
  expect(readSm2PublicKey(key.publicKey.subarray(1))).toEqual(key.publicKey);
});

test('DER and fixed widths come back from each other; no bytes throw', () => {
  const signatures = fc.uint8Array({ minLength: 64, maxLength: 64 });
  fc.assert(fc.property(signatures, (signature) => void expect(signatureOfDer(derOfSignature(signature))).toEqual(Buffer.from(signature))), { seed: 20260711 });
  expect(ciphertextOfDer(derOfCiphertext(EXAMPLE_CIPHERTEXT))).toEqual(Buffer.from(EXAMPLE_CIPHERTEXT));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 120 }), (any) => {
    expect(signatureOfDer(any)).toBeNull();
    expect(ciphertextOfDer(any)).toBeNull();
  }), { seed: 20260711 });
  const der = derOfSignature(EXAMPLE_SIGNATURE);
  expect(signatureOfDer(Buffer.concat([der, Uint8Array.of(0)]))).toBeNull();
});

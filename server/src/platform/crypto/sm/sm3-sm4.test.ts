import { expect, test } from 'vitest';
import { sm3 as sm3InJavaScript, sm4 as sm4InJavaScript } from 'sm-crypto-v2';
import fc from 'fast-check';
import { sm3 } from './sm3.ts';
import { openSm4, sealSm4, sealSm4With } from './sm4.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const key = hex('0123456789abcdeffedcba9876543210');
const about = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
// RFC 8998, A.1.
const nonce = hex('00001234567800000000abcd');
const clear = hex('aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa');
const sealed = hex(
  '00001234567800000000abcd17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d83de3541e4c2b58177e065a9bf7b62ec',
);

test('SM4 opens nothing that was altered anywhere, cut short, about something else or under another key', () => {
  for (let at = 0; at < sealed.length; at += 1) {
    const turned = Uint8Array.from(sealed);
    turned[at] = (turned[at] ?? 0) ^ 1;
    expect(openSm4(key, about, turned)).toBeNull();
  }
  expect(openSm4(key, about, sealed.subarray(0, -1))).toBeNull();
  expect(openSm4(key, about, sealed.subarray(0, 27))).toBeNull();
  expect(openSm4(key, nonce, sealed)).toBeNull();
  expect(openSm4(about.subarray(0, 16), about, sealed)).toBeNull();
  expect(openSm4(about, about, sealed)).toBeNull();
  expect(() => sealSm4(about, about, clear)).toThrow(/^an SM4 key has 16 bytes, a nonce 12$/);
});

test('SM4-GCM is that of RFC 8998, and opens again under a nonce of its own each time', () => {
  expect(sealSm4With(nonce, { key, about, clear })).toEqual(Buffer.from(sealed));
  expect(openSm4(key, about, sealed)).toEqual(Buffer.from(clear));
  const twice = [sealSm4(key, about, clear), sealSm4(key, about, clear)];
  expect(twice[0]).not.toEqual(twice[1]);
  for (const one of twice) expect(openSm4(key, about, one)).toEqual(Buffer.from(clear));
});

test('SM3 answers the two examples of GB/T 32905', () => {
  expect(sm3(Buffer.from('abc')).toString('hex')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  expect(sm3(Buffer.from('abcd'.repeat(16))).toString('hex')).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
});

test('SM3 and SM4 answer as an implementation by somebody else, for any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
    expect(sm3(bytes).toString('hex')).toBe(sm3InJavaScript(bytes));
    const theirs = sm4InJavaScript.encrypt(bytes, key, { mode: 'gcm', iv: nonce, associatedData: about, output: 'array', outputTag: true });
    if (typeof theirs === 'string' || theirs instanceof Uint8Array) throw new Error('no tag');
    expect(sealSm4With(nonce, { key, about, clear: bytes })).toEqual(Buffer.concat([nonce, theirs.output, theirs.tag ?? new Uint8Array(0)]));
  }), { seed: 20260711, numRuns: 50 });
});

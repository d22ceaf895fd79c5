import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyRingOf } from '../../../platform/crypto/key-ring.ts';
import { asHolderId } from '../../../platform/values/ids.ts';
import { handleCipher } from './handle.ts';

const cipher = handleCipher(keyRingOf(Buffer.alloc(32, 7)));
const seed = 20300301;
const owners = fc.record({ holderId: fc.maxSafeNat().map(asHolderId), deviceNo: fc.integer({ min: 0, max: 32_767 }) });

describe('a handle', () => {
  test('says whose it is to this server', () => {
    fc.assert(fc.property(owners, (owner) => {
      expect(cipher.open(cipher.seal(owner))).toEqual(owner);
    }), { seed });
  });

  test('is another one each time, of sixteen bytes', () => {
    fc.assert(fc.property(owners, (owner) => {
      const [one, two] = [cipher.seal(owner), cipher.seal(owner)];
      expect([one.length, one.equals(two)]).toEqual([16, false]);
    }), { seed });
  });

  test('says nothing under another key, and nothing breaks', () => {
    const other = handleCipher(keyRingOf(Buffer.alloc(32, 8)));
    fc.assert(fc.property(owners, (owner) => {
      expect(other.open(cipher.seal(owner))).not.toEqual(owner);
    }), { seed });
  });

  test('of a device number that the table cannot hold is nobody’s: a forged one must not reach a statement', () => {
    expect(cipher.open(cipher.seal({ holderId: asHolderId(5), deviceNo: 32_767 }))).toEqual({ holderId: 5, deviceNo: 32_767 });
    expect(cipher.open(cipher.seal({ holderId: asHolderId(5), deviceNo: 32_768 }))).toBeNull();
  });

  test('of any bytes opens to somebody or nobody, never to an error', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const owner = cipher.open(bytes);
      expect(owner === null || Number.isSafeInteger(owner.holderId)).toBe(true);
      expect(cipher.open(cipher.seal({ holderId: asHolderId(5), deviceNo: 1 }))).toEqual({ holderId: 5, deviceNo: 1 });
    }), { seed });
  });
});

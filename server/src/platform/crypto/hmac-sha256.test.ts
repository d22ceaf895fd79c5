import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacSha256 } from './hmac-sha256.ts';

test('the same as createHmac for any key, text and bytes, one after the other', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 150 }), fc.array(text, { maxLength: 6 }), (key, texts) => {
      const hash = hmacSha256(Buffer.from(key));
      for (const each of texts) expect(hash(each)).toEqual(createHmac('sha256', key).update(each).digest());
    }),
    { seed: 7 },
  );
});

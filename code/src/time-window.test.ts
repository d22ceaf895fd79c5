import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW, SEED } from '../test/scene.ts';
import { withinTime } from './time-window.ts';

const certificate = { iat: NOW - 3600, exp: NOW + 3600 };

test.each([
  [16, certificate, 'code_from_the_future'],
  [86_400, certificate, 'code_from_the_future'],
  [-61, certificate, 'code_too_old'],
  [-86_400, certificate, 'code_too_old'],
  [0, { iat: NOW - 3600, exp: NOW }, 'certificate_expired'],
  [-10, { iat: NOW - 3600, exp: NOW - 5 }, 'certificate_expired'],
  [-10, { iat: NOW - 9, exp: NOW + 3600 }, 'iat_outside_certificate'],
  [10, { iat: NOW - 3600, exp: NOW + 10 }, 'iat_outside_certificate'],
])('%i seconds from now with a certificate %j: %s', (offset, itsCertificate, reason) => {
  expect(withinTime({ iat: NOW + offset, certificate: itsCertificate, nowSeconds: NOW })).toEqual({ allowed: false, reason });
});

test('sixty seconds back and fifteen ahead are in, both ends with them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 200 }), (offset) => {
      const { allowed } = withinTime({ iat: NOW + offset, certificate, nowSeconds: NOW });
      expect(allowed).toBe(offset >= -60 && offset <= 15);
    }),
    { seed: SEED, numRuns: 400 },
  );
});

test('a terminal may set a window of its own', () => {
  const window = { pastSeconds: 600, futureSeconds: 0 };
  expect(withinTime({ iat: NOW - 600, certificate, nowSeconds: NOW, window }).allowed).toBe(true);
  expect(withinTime({ iat: NOW + 1, certificate, nowSeconds: NOW, window }).allowed).toBe(false);
});

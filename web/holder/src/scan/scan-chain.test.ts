import { describe, expect, test } from 'vitest';
import { fakeHost } from '../host/fake-host.ts';
import { scanByHost } from './scan-chain.ts';

describe('the chain never ends at a refusal of the host', () => {
  test.each(['missing', 'denied', 'failed'] as const)('its scanner is %s: the page opens its own, and says why', async (why) => {
    expect(await scanByHost(fakeHost({ can: ['scan'], refuses: { scan: why } }))).toEqual({ kind: 'own_scanner', because: why });
  });

  test('a host that breaks its word in another way is a host whose scanner failed', async () => {
    expect(await scanByHost({ scan: () => Promise.reject(new TypeError('bridge')) })).toEqual({ kind: 'own_scanner', because: 'failed' });
  });

  test('it read another code: the page’s own scanner opens and says so', async () => {
    expect(await scanByHost(fakeHost({ can: ['scan'], scans: { kind: 'text', text: 'https://example.org' } }))).toEqual({ kind: 'own_scanner', because: 'not_a_card' });
  });
});

test('a host without a scanner leads straight to the page’s own', async () => {
  expect(await scanByHost(fakeHost({ can: ['close'] }))).toEqual({ kind: 'own_scanner', because: null });
});

test('whoever closes the host’s scanner is back at the field, and no other scanner opens', async () => {
  expect(await scanByHost(fakeHost({ can: ['scan'] }))).toEqual({ kind: 'closed' });
});

test('the number that the host read is the number in the field', async () => {
  expect(await scanByHost(fakeHost({ can: ['scan'], scans: { kind: 'text', text: 'YK0000019' } }))).toEqual({ kind: 'found', cardNumber: 'YK0000019' });
});

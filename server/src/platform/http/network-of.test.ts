import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkOf } from './network-of.ts';

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0000:0000:ffff:ffff:ffff:ffff', '2001:db8:0:0::/64'],
  ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['not an address', 'not an address'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

const group = fc.integer({ min: 0, max: 0xffff });
const half = fc.tuple(group, group, group, group);
const written = (groups: readonly number[], width: number) => groups.map((each) => each.toString(16).padStart(width, '0')).join(':');

test('all addresses of one network are one, however they are written, and those of another are another', () => {
  fc.assert(fc.property(half, half, half, (network, host, other) => {
    const here = networkOf(written([...network, ...host], 1));
    expect(networkOf(written([...network, ...other], 4).toUpperCase())).toBe(here);
    expect(networkOf(`${written(network, 1)}::`)).toBe(here);
    expect(networkOf(written([...other, ...host], 1)) === here).toBe(written(other, 1) === written(network, 1));
  }));
});

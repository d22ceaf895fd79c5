import { isIPv6 } from 'node:net';

/**
 * By what an address is counted. Whoever has one IPv6 address has the 2⁶⁴ of its network (RFC 6177, RFC 4291 §2.5.1), so that they count as one;
 * an IPv4 address counts by itself, also where it is written as IPv6 (RFC 4291 §2.5.5.2).
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [plain = ''] = address.split('%');
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : address;
}

/** All eight, without leading zeros; of an IPv4 tail, which lies in the last two, only that it is two. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::');
  const [before, after] = [split(head), split(tail ?? '')];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(missing).fill('0'), ...after];
}

function split(groups: string): string[] {
  return groups === '' ? [] : groups.split(':').map((group) => Number.parseInt(group, 16).toString(16));
}

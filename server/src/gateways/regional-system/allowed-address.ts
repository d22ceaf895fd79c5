import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** The name leads to an address that we do not connect to. */
export class AddressNotAllowed extends Error {
  override readonly name = 'AddressNotAllowed';
}

/** Whether this machine itself may be reached: in the demonstration, whose regional system is a program beside us. */
export interface Reach {
  readonly thisMachine: boolean;
}

/**
 * An officer types where we connect to, so that what they could reach through us is closed here: nothing of this machine, of the networks
 * around it, of a cloud's own services, nor what the registries set aside (IANA special-purpose registries, RFC 6890).
 */
const closedIpv4 = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const;
/** Of IPv6 only global unicast is open (2000::/3), less what carries IPv4 inside or is set aside. */
const closedIpv6 = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const;

const closed = new BlockList();
for (const [network, bits] of closedIpv4) closed.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of closedIpv6) closed.addSubnet(network, bits, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const thisMachine = new BlockList();
thisMachine.addSubnet('127.0.0.0', 8, 'ipv4');
thisMachine.addAddress('::1', 'ipv6');

export function mayConnectTo(address: string, reach: Reach): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  if (thisMachine.check(address, kind)) return reach.thisMachine;
  if (family === 6 && !globalUnicast.check(address, 'ipv6')) return false;
  return !closed.check(address, kind);
}

/**
 * Looks a name up and answers only addresses that may be connected to: the address that was judged is the one that is connected to, so that a
 * name which says something else a moment later gains nothing. One forbidden address among several forbids all.
 */
export function guardedLookup(reach: Reach): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => !mayConnectTo(address, reach))) return callback(new AddressNotAllowed('address not allowed'), '', 0);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/** Of a host that is an address already no name is looked up, so it is judged before. `host` as a URL writes it. */
export function isForbiddenLiteral(host: string, reach: Reach): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  return isIP(address) !== 0 && !mayConnectTo(address, reach);
}

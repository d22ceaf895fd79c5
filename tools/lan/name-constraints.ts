import { isIPv4 } from 'node:net';

/** Networks that no public site can stand in, and this machine: what the authority on a tester's phone may speak for. */
const PRIVATE_NETWORKS = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', '127.0.0.0/8'];

/** The value of the extension nameConstraints (RFC 5280 §4.2.1.10) that permits these addresses, private networks and localhost, and nothing else. */
export function constraintsTo(addresses: readonly string[]): Buffer {
  const networks = [...PRIVATE_NETWORKS, ...addresses.map((address) => `${address}/32`)];
  const names = [element(0x82, Buffer.from('localhost')), ...networks.map((network) => element(0x87, addressAndMask(network)))];
  return element(0x30, element(0xa0, Buffer.concat(names.map((name) => element(0x30, name)))));
}

/** Whether such constraints permit the address. */
export function isPermitted(address: string, constraints: Buffer): boolean {
  return PRIVATE_NETWORKS.some((network) => isWithin(address, network)) || constraints.includes(element(0x87, addressAndMask(`${address}/32`)));
}

function isWithin(address: string, network: string): boolean {
  const whole = addressAndMask(network);
  return bytesOf(address).every((byte, index) => (byte & (whole[index + 4] ?? 0)) === whole[index]);
}

function addressAndMask(network: string): Buffer {
  const [address = '', length = '32'] = network.split('/');
  const mask = Buffer.alloc(4);
  mask.writeUInt32BE(Number(length) === 0 ? 0 : (0xffffffff << (32 - Number(length))) >>> 0);
  return Buffer.concat([bytesOf(address), mask]);
}

function bytesOf(address: string): Buffer {
  if (!isIPv4(address)) throw new Error('an IPv4 address is needed');
  return Buffer.from(address.split('.').map(Number));
}

/** One element of DER. */
function element(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

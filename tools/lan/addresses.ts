import { networkInterfaces } from 'node:os';

/** IPv4 addresses under which other machines may reach this one: cards before cables of virtual machines, which are left out. */
export function lanAddresses(): readonly string[] {
  return Object.entries(networkInterfaces())
    .filter(([name]) => !/^(?:docker|br-|veth|virbr|vmnet|lxc|cni|podman)/.test(name))
    .sort(([one], [other]) => rank(one) - rank(other))
    .flatMap(([, entries]) => entries ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** A phone is most likely in the wireless network. */
function rank(name: string): number {
  if (name.startsWith('wl')) return 0;
  return /^e(?:n|th)/.test(name) ? 1 : 2;
}

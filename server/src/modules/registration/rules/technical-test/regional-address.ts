import { allow, deny, type Decision } from '../../../../platform/values/decision.ts';

/** `https://host[:port][/path]`, and nothing that could hide another place. Whether the name may be connected to is decided at each connection. */
const SHAPE = /^https:\/\/(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::[1-9][0-9]{0,4})?(?:\/[a-z0-9_-]+){0,6}\/?$/i;

/** As it is kept: without a slash at the end. */
export function readRegionalAddress(typed: string): Decision<string, 'regional_address_refused'> {
  const address = typed.trim();
  if (!SHAPE.test(address)) return deny('regional_address_refused');
  return allow(address.replace(/\/$/, ''));
}

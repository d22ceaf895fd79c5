import { parseArgs } from 'node:util';
import { prepareTerminal } from '../modules/staff/index.ts';
import { keyRingOf, readMasterKey } from '../platform/crypto/key-ring.ts';
import { sealerOf } from '../platform/crypto/sealed-record.ts';
import type { Purpose } from '../platform/values/caller.ts';
import { asId } from '../platform/values/ids.ts';
import { worldOf } from '../platform/world.ts';
import { UsageFault, type Command } from './command.ts';
import { withDatabase } from './open-database.ts';

export const command: Command = {
  name: 'terminal enrol',
  usage: 'SERVICE_POINT --till NAME [--purpose identity] [--purpose payment]',
  describe: 'Prepares a terminal at a service point and prints its one-time code, good for 24 hours.',
  run: async (args, { config }) => {
    const { servicePointId, till, purposes } = read(args);
    const settings = config();
    const ring = keyRingOf(readMasterKey(settings.keysFile, false));
    const prepared = await withDatabase(settings, ({ server }) =>
      worldOf(server, { now: Date.now, ring, sealer: sealerOf(ring) })((world) =>
        prepareTerminal(world, { kind: 'operator', name: 'cli' }, { servicePointId: asId(servicePointId), till, purposes })));
    if (!prepared.allowed) return { value: { error: prepared.reason }, text: sentences[prepared.reason], exitCode: 1 };
    const { terminalId, code, expiresAt } = prepared.value;
    return {
      value: { terminalId, code, expiresAt: new Date(expiresAt).toISOString() },
      text: `${code}  Type this at the counter within 24 hours, once. The terminal is ${terminalId}.`,
    };
  },
};

const sentences = {
  service_point_unknown: 'There is no such service point.',
  purpose_not_licensed: 'The service point is not licensed for that purpose.',
} as const;

function read(args: readonly string[]): { readonly servicePointId: string; readonly till: string; readonly purposes: readonly Purpose[] } {
  const { values, positionals } = parse(args);
  const [servicePointId, ...more] = positionals;
  if (!servicePointId || more.length > 0 || !values.till) throw new UsageFault('Name one service point, and the till with --till.');
  const purposes = [...new Set(values.purpose ?? ['identity'])];
  if (!purposes.every((purpose): purpose is Purpose => purpose === 'identity' || purpose === 'payment')) throw new UsageFault('A purpose is identity or payment.');
  return { servicePointId, till: values.till, purposes };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { till: { type: 'string' }, purpose: { type: 'string', multiple: true } } });
  } catch {
    throw new UsageFault('There is an option that this verb does not know.');
  }
}

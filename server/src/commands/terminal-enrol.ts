import { prepareTerminal } from '../modules/staff/index.ts';
import type { Purpose } from '../platform/values/caller.ts';
import { asId } from '../platform/values/ids.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'terminal enrol',
  usage: 'SERVICE_POINT --till NAME [--purpose identity] [--purpose payment]',
  describe: 'Prepares a terminal at a service point and prints its one-time code, good for 24 hours.',
  run: async (args, { config }) => {
    const { servicePointId, till, purposes } = read(args);
    const prepared = await asOperator(config(), (inTransaction) =>
      inTransaction((world) => prepareTerminal(world, operator, { servicePointId: asId(servicePointId), till, purposes })));
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
  const { values, positionals } = readOptions(args, { till: { type: 'string' }, purpose: { type: 'string', multiple: true } });
  const [servicePointId = ''] = exactly(positionals, 1, 'Name one service point.');
  if (!values.till) throw new UsageFault('Name the till with --till.');
  const purposes = [...new Set(values.purpose ?? ['identity'])];
  if (!purposes.every((purpose): purpose is Purpose => purpose === 'identity' || purpose === 'payment')) throw new UsageFault('A purpose is identity or payment.');
  return { servicePointId, till: values.till, purposes };
}

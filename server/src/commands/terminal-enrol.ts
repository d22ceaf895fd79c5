import { kindsBelow } from '../modules/approvals/index.ts';
import { findTerminalOfApproval, giveTerminalCode } from '../modules/staff/index.ts';
import { orRefuse } from '../platform/refusal.ts';
import type { Purpose } from '../platform/values/caller.ts';
import { asId } from '../platform/values/ids.ts';
import { byOperator, emergencyOption, THEIRS } from './by-operator.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'terminal enrol',
  usage: 'SERVICE_POINT --till NAME [--purpose identity] [--purpose payment] [--emergency WHY]',
  describe: 'Prepares a terminal at a service point and prints its one-time code, good for 24 hours.',
  run: async (args, { config }) => {
    const { servicePointId, till, purposes, emergency } = read(args);
    const change = kindsBelow.terminal({ servicePointId, till, purposes });
    if (!change) throw new UsageFault('A till is named in at most 60 characters.');
    const prepared = await asOperator(config(), (inTransaction) => inTransaction(async (world) => {
      const approvalId = await byOperator(world, { change, reason: 'yika terminal enrol', emergency, mode: config().mode });
      const key = approvalId && (await findTerminalOfApproval(world.database, asId(servicePointId), approvalId));
      return key && orRefuse(await giveTerminalCode(world, operator, key));
    }));
    if (!prepared) return THEIRS;
    const { terminalId, code, expiresAt } = prepared;
    return {
      value: { terminalId, code, expiresAt: new Date(expiresAt).toISOString() },
      text: `${code}  Type this at the counter within 24 hours, once. The terminal is ${terminalId}.`,
    };
  },
};

function read(args: readonly string[]): { readonly servicePointId: string; readonly till: string; readonly purposes: readonly Purpose[]; readonly emergency: string | undefined } {
  const { values, positionals } = readOptions(args, { till: { type: 'string' }, purpose: { type: 'string', multiple: true }, ...emergencyOption });
  const [servicePointId = ''] = exactly(positionals, 1, 'Name one service point.');
  if (!values.till) throw new UsageFault('Name the till with --till.');
  const purposes = [...new Set(values.purpose ?? ['identity'])];
  if (!purposes.every((purpose): purpose is Purpose => purpose === 'identity' || purpose === 'payment')) throw new UsageFault('A purpose is identity or payment.');
  return { servicePointId, till: values.till, purposes, emergency: values.emergency };
}

import { kindsBelow } from '../modules/approvals/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { byOperator, emergencyOption, THEIRS } from './by-operator.ts';
import type { Command, Outcome } from './command.ts';
import { asOperator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'terminal revoke',
  usage: 'TERMINAL [--emergency WHY]',
  describe: 'Ends a terminal’s key at once; its counter needs a new code.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, emergencyOption);
    const [terminalId = ''] = exactly(positionals, 1, 'Name one terminal.');
    const change = kindsBelow.terminal_revocation({ terminalId });
    const none = { value: { terminalId, revoked: false }, text: 'There is no such terminal, or it was revoked before.', exitCode: 1 } as const;
    if (!change) return none;
    return asOperator(config(), async (inTransaction): Promise<Outcome> => {
      try {
        const approvalId = await inTransaction((world) => byOperator(world, { change, reason: 'yika terminal revoke', emergency: values.emergency, mode: config().mode }));
        return approvalId ? { value: { terminalId, revoked: true }, text: `${terminalId} is revoked.` } : THEIRS;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'terminal_unknown') return none;
        throw error;
      }
    });
  },
};

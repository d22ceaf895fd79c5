import { revokeTerminal } from '../modules/staff/index.ts';
import { asId } from '../platform/values/ids.ts';
import type { Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'terminal revoke',
  usage: 'TERMINAL',
  describe: 'Ends a terminal’s key at once; its counter needs a new code.',
  run: async (args, { config }) => {
    const [terminalId = ''] = exactly(readOptions(args, {}).positionals, 1, 'Name one terminal.');
    const revoked = await asOperator(config(), (inTransaction) => inTransaction((world) => revokeTerminal(world, operator, asId(terminalId))));
    return { value: { terminalId, revoked }, text: revoked ? `${terminalId} is revoked.` : 'There is no such terminal, or it was revoked before.', exitCode: revoked ? 0 : 1 };
  },
};

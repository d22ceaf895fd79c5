import { kindsBelow } from '../modules/approvals/index.ts';
import { findArea } from '../modules/regions/index.ts';
import type { SwitchName } from '../modules/switches/index.ts';
import { byOperator, emergencyOption, isUnchanged, THEIRS } from './by-operator.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator } from './operator-world.ts';
import { exactly, isLineOfWords, readOptions } from './read-options.ts';

const names: readonly SwitchName[] = ['ecard_issue', 'ecard_payment', 'offline_codes', 'channel_wechat', 'channel_alipay', 'channel_launch'];

export const command: Command = {
  name: 'switch set',
  usage: 'NAME open|closed --region CODE --reason TEXT [--emergency WHY]',
  describe: 'Opens or closes e-card issue, payment, offline codes or a channel in a region, at once. A province closed closes its cities.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { region: { type: 'string' }, reason: { type: 'string' }, ...emergencyOption });
    const [typed, state] = exactly(positionals, 2, 'Name the switch, and open or closed.');
    const name = names.find((known) => known === typed);
    const { region, reason } = values;
    if (!name || (state !== 'open' && state !== 'closed')) throw new UsageFault(`A switch is ${names.join(', ')}; it is open or closed.`);
    if (!region || !reason || !isLineOfWords(reason) || (region !== '000000' && !findArea(region))) throw new UsageFault('Say where with --region, and why with --reason, in a line of at most 200 characters.');
    const change = kindsBelow.switch({ name, regionCode: region, open: state === 'open' });
    const approvalId = await asOperator(config(), (inTransaction) => inTransaction((world) => byOperator(world, { change, reason, emergency: values.emergency, mode: config().mode }))).catch((error: unknown) => {
      if (isUnchanged(error)) return 'unchanged' as const;
      throw error;
    });
    if (!approvalId) return THEIRS;
    if (approvalId === 'unchanged') return { value: { name, region, state, approvalId: null }, text: `${name} is ${state} in ${region} already.` };
    return { value: { name, region, state, approvalId }, text: `${name} is ${state} in ${region}.` };
  },
};

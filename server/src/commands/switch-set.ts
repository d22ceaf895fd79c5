import { NOBODY, recordAudit } from '../modules/audit/index.ts';
import { findArea } from '../modules/regions/index.ts';
import { setSwitch, type SwitchName } from '../modules/switches/index.ts';
import { dayInChina } from '../platform/values/day.ts';
import { asId } from '../platform/values/ids.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { exactly, isLineOfWords, readOptions } from './read-options.ts';

const names: readonly SwitchName[] = ['ecard_issue', 'ecard_payment', 'offline_codes', 'channel_wechat', 'channel_alipay', 'channel_launch'];

export const command: Command = {
  name: 'switch set',
  usage: 'NAME open|closed --region CODE --reason TEXT',
  describe: 'Opens or closes e-card issue, payment, offline codes or a channel in a region, at once. A province closed closes its cities.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { region: { type: 'string' }, reason: { type: 'string' } });
    const [typed, state] = exactly(positionals, 2, 'Name the switch, and open or closed.');
    const name = names.find((known) => known === typed);
    const { region, reason } = values;
    if (!name || (state !== 'open' && state !== 'closed')) throw new UsageFault(`A switch is ${names.join(', ')}; it is open or closed.`);
    if (!region || !reason || !isLineOfWords(reason) || (region !== '000000' && !findArea(region))) throw new UsageFault('Say where with --region, and why with --reason, in a line of at most 200 characters.');
    await asOperator(config(), (inTransaction) => inTransaction(async ({ database, now }) => {
      const at = now();
      await setSwitch(database, { name, regionCode: asId(region), open: state === 'open', since: dayInChina(at), reason }, { author: 'cli', at });
      await recordAudit(database, { holderId: NOBODY, at, caller: operator, action: 'switch.set', subject: `${name}:${region}`, outcome: state });
    }));
    return { value: { name, region, state }, text: `${name} is ${state} in ${region}.` };
  },
};

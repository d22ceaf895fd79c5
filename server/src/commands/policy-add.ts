import { isCalendarDay } from '@yika/contract/numbers';
import { NOBODY, recordAudit } from '../modules/audit/index.ts';
import { addPolicy, findArea, getPolicy } from '../modules/regions/index.ts';
import type { PolicyName } from '../modules/regions/rules/index.ts';
import { asId } from '../platform/values/ids.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'policy add',
  usage: 'WHAT VALUE --region CODE --from YYYY-MM-DD --clause TEXT',
  describe: 'Adds a dated policy row; it is in force from that day without a restart. 000000 is the nation.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { region: { type: 'string' }, from: { type: 'string' }, clause: { type: 'string' } });
    const [what = '', text = ''] = exactly(positionals, 2, 'Name the policy and its value.');
    const { region, from, clause } = values;
    if (!region || !from || !clause || !isCalendarDay(from)) throw new UsageFault('Say where with --region, from which day with --from, and by which clause with --clause.');
    if (region !== '000000' && !findArea(region)) throw new UsageFault('There is no such region.');
    const policy = { what: what as PolicyName, regionCode: asId<'Region'>(region), validFrom: asId<'Day'>(from), value: readValue(text), clause, author: 'cli' };
    await asOperator(config(), (inTransaction) => inTransaction(async ({ database, now }) => {
      const national = await getPolicy(database, policy.what, { regionCode: asId('000000'), day: asId('9999-12-31') }).catch(() => null);
      if (!national) throw new UsageFault('There is no policy of that name.');
      if (typeof national.value !== typeof policy.value) throw new UsageFault(`The value of ${what} is a ${typeof national.value}.`);
      await addPolicy(database, policy);
      await recordAudit(database, { holderId: NOBODY, at: now(), caller: operator, action: 'policy.added', subject: `${what}:${region}:${from}` });
    }));
    return { value: policy, text: `${what} is ${text} in ${region} from ${from}.` };
  },
};

function readValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

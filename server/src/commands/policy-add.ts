import { isCalendarDay } from '@yika/contract/numbers';
import { kindsBelow } from '../modules/approvals/index.ts';
import { findArea } from '../modules/regions/index.ts';
import { findPolicyName, policyNames, readPolicyValue, sayPolicyValues } from '../modules/regions/rules/index.ts';
import { byOperator, emergencyOption, THEIRS } from './by-operator.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator } from './operator-world.ts';
import { exactly, isLineOfWords, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'policy add',
  usage: 'WHAT VALUE --region CODE --from YYYY-MM-DD --clause TEXT [--emergency WHY]',
  describe: 'Adds a dated policy row; it is in force from that day without a restart. 000000 is the nation.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { region: { type: 'string' }, from: { type: 'string' }, clause: { type: 'string' }, ...emergencyOption });
    const [typedName = '', typedValue = ''] = exactly(positionals, 2, 'Name the policy and its value.');
    const what = findPolicyName(typedName);
    if (!what) throw new UsageFault(`There is no policy of that name; there are ${policyNames.join(', ')}.`);
    const read = readPolicyValue(what, typedValue);
    if (!read.allowed) throw new UsageFault(`The value of ${what} is ${sayPolicyValues(what)}.`);
    const { region, from, clause } = values;
    if (!region || !from || !clause || !isCalendarDay(from)) throw new UsageFault('Say where with --region, from which day with --from, and by which clause with --clause.');
    if (region !== '000000' && !findArea(region)) throw new UsageFault('There is no such region.');
    if (!isLineOfWords(clause)) throw new UsageFault('The clause is a line of at most 200 characters that names a text, such as "Municipal rule 3/2026, Art. 9".');
    const change = kindsBelow.policy_row({ what, regionCode: region, validFrom: from, value: typedValue, clause });
    const approvalId = await asOperator(config(), (inTransaction) => inTransaction((world) => byOperator(world, { change, reason: clause, emergency: values.emergency, mode: config().mode })));
    if (!approvalId) return THEIRS;
    return { value: { what, regionCode: region, validFrom: from, value: read.value, clause, approvalId }, text: `${what} is ${typedValue} in ${region} from ${from}.` };
  },
};

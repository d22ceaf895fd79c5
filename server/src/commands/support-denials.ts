import { isCalendarDay } from '@yika/contract/numbers';
import { listDenials, type Denial } from '../modules/presentation/index.ts';
import { findArea } from '../modules/regions/index.ts';
import { startOfDayInChina } from '../platform/values/day.ts';
import { asId } from '../platform/values/ids.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'support denials',
  usage: '[--region CODE] [--since YYYY-MM-DD] [--again]',
  describe: 'Checks that a holder or a clerk denied, without personal data; each is told once, with --again once more.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { region: { type: 'string' }, since: { type: 'string' }, again: { type: 'boolean' } });
    exactly(positionals, 0, 'Name no more than the options.');
    const { region = '000000', since, again = false } = values;
    if (region !== '000000' && !findArea(region)) throw new UsageFault('There is no such region.');
    if (since !== undefined && !isCalendarDay(since)) throw new UsageFault('--since takes a day of the calendar, such as 2030-01-31.');
    const wanted = { regionCode: asId<'Region'>(region), sinceMs: since === undefined ? 0 : startOfDayInChina(asId(since)), again };
    const denials = await asOperator(config(), (inTransaction) => inTransaction((world) => listDenials(world, operator, wanted)));
    const told = denials.map(({ deniedAt, checkedAt, heardAt, ...rest }) => ({ ...rest, deniedAt: iso(deniedAt), checkedAt: iso(checkedAt), heardAt: heardAt === null ? null : iso(heardAt) }));
    return { value: { denials: told }, text: denials.length === 0 ? 'Nothing that was not heard before.' : denials.map(sentenceOf).join('\n') };
  },
};

function sentenceOf({ reference, deniedBy, deniedAt, checkedAt, servicePointId, till, regionCode, purpose, outcome }: Denial): string {
  const who = deniedBy === 'holder' ? 'the holder says it was not them' : 'the clerk says the face was another';
  return `${reference}: ${who} (${iso(deniedAt)}). Checked at ${servicePointId}, till ${till}, region ${regionCode}, for ${purpose}, ${iso(checkedAt)}: ${outcome}.`;
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}

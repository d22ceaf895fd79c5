import { closeOutage, openOutage } from '../modules/outages/index.ts';
import { asId } from '../platform/values/ids.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { readOptions } from './read-options.ts';

type Change = typeof openOutage;

export const open = verb('outage open', 'Says that a service point, or a whole region, is down.', openOutage, 'open');
export const close = verb('outage close', 'Says that it is back.', closeOutage, 'closed');

function verb(name: string, describe: string, change: Change, word: string): Command {
  return {
    name, describe, usage: 'SERVICE_POINT | --region CODE',
    run: async (args, { config }) => {
      const { values, positionals } = readOptions(args, { region: { type: 'string' } });
      const where = values.region ? { regionCode: asId<'Region'>(values.region) } : { servicePointId: asId<'ServicePoint'>(positionals[0] ?? '') };
      if (positionals.length + (values.region ? 1 : 0) !== 1) throw new UsageFault('Name one service point, or one region with --region.');
      const outage = await asOperator(config(), (inTransaction) => inTransaction((world) => change(world, operator, where)));
      return { value: outage, text: `Outage ${outage.outageId} is ${word}.` };
    },
  };
}

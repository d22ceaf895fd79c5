import { closeOutage, listNeighbourOutagesSince, listOutagesSince, openOutage } from '../modules/outages/index.ts';
import { asId } from '../platform/values/ids.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const list: Command = {
  name: 'outage list',
  usage: '[--days N]',
  describe: 'Outages of places and neighbours: those that are open, and those that ended within so many days (30 if not said).',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { days: { type: 'string', default: '30' } });
    exactly(positionals, 0, 'Name no more than the options.');
    const days = Number(values.days);
    if (!Number.isInteger(days) || days < 0 || days > 3660) throw new UsageFault('--days takes a whole number of days.');
    const outages = await asOperator(config(), (inTransaction) => inTransaction(async ({ database, now }) => {
      const sinceMs = now() - days * 86_400_000;
      const places = (await listOutagesSince(database, sinceMs)).map(({ servicePointId, regionCode, kind, openedAt, closedAt, outageId }): Listed => ({
        outageId, of: servicePointId ?? `region ${regionCode}`, kind, openedAt, closedAt,
      }));
      const neighbours = (await listNeighbourOutagesSince(database, sinceMs)).map(({ neighbour, openedAt, closedAt, outageId }): Listed => ({ outageId, of: `neighbour ${neighbour}`, kind: 'no_answer', openedAt, closedAt }));
      return [...places, ...neighbours].sort((one, other) => other.openedAt - one.openedAt);
    }));
    const told = outages.map(({ openedAt, closedAt, ...rest }) => ({ ...rest, openedAt: iso(openedAt), closedAt: closedAt === null ? null : iso(closedAt) }));
    return { value: { outages: told }, text: told.length === 0 ? 'None.' : told.map(({ of, kind, openedAt, closedAt }) => `${of}: ${kind}, ${openedAt} – ${closedAt ?? 'goes on'}`).join('\n') };
  },
};

interface Listed {
  readonly outageId: string;
  /** A service point, a region, or a neighbour. */
  readonly of: string;
  readonly kind: string;
  readonly openedAt: number;
  readonly closedAt: number | null;
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}

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

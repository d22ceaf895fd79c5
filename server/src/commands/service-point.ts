import { ServicePointProposal } from '@yika/contract';
import { Type, type Static } from 'typebox';
import { findArea } from '../modules/regions/index.ts';
import { kindsBelow } from '../modules/approvals/index.ts';
import { countTerminalsAt, findServicePoint, listServicePoints } from '../modules/staff/index.ts';
import { asId } from '../platform/values/ids.ts';
import type { World } from '../platform/world.ts';
import { byOperator, emergencyOption, isUnchanged, THEIRS, type Wished } from './by-operator.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator } from './operator-world.ts';
import { readJsonFile } from './read-json-file.ts';
import { exactly, readOptions } from './read-options.ts';

/** One place as it stands in the file: what the console proposes, in the same words. */
export const PlaceInFile = ServicePointProposal;
const PlacesInFile = Type.Union([PlaceInFile, Type.Array(PlaceInFile, { minItems: 1, maxItems: 10_000 })]);

export const add: Command = {
  name: 'service-point add',
  usage: 'FILE.json [--emergency WHY]',
  describe: 'Adds the places of a file, or changes them, in one transaction; a place that was closed is open again.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, emergencyOption);
    const [path = ''] = exactly(positionals, 1, 'Name one file with a place, or with a list of places.');
    const places = [readJsonFile(path, PlacesInFile)].flat();
    const unknown = places.filter(({ regionCode }) => !findArea(regionCode)).map(({ servicePointId }) => servicePointId);
    if (unknown.length > 0) throw new UsageFault(`There is no such region: ${unknown.join(', ')}.`);
    const done = await asOperator(config(), (inTransaction) => inTransaction(async (world) => {
      const outcomes: { readonly servicePointId: string; readonly outcome: 'added' | 'changed' | 'unchanged' }[] = [];
      for (const place of places) {
        const outcome = await outcomeOf(world, place, { emergency: values.emergency, mode: config().mode });
        if (!outcome) return null;
        outcomes.push({ servicePointId: place.servicePointId, outcome });
      }
      return outcomes;
    }));
    if (!done) return THEIRS;
    return { value: { places: done }, text: done.map(({ servicePointId, outcome }) => `${servicePointId}: ${outcome}.`).join('\n') };
  },
};

export const list: Command = {
  name: 'service-point list',
  usage: '[--region CODE]',
  describe: 'Lists the places that are open, of a region and of all below it.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { region: { type: 'string' } });
    exactly(positionals, 0, 'Name no more than a region with --region.');
    const { region = '000000' } = values;
    if (region !== '000000' && !findArea(region)) throw new UsageFault('There is no such region.');
    const places = await asOperator(config(), (inTransaction) => inTransaction(({ database }) => listServicePoints(database, asId(region))));
    const lines = places.map(({ servicePointId, regionCode, name, purposes, isAgency }) => `${servicePointId}  ${regionCode}  ${name.en}  ${purposes.join('+')}${isAgency ? '  agency' : ''}`);
    return { value: { places }, text: lines.length === 0 ? 'There is none.' : lines.join('\n') };
  },
};

export const close: Command = {
  name: 'service-point close',
  usage: 'SERVICE_POINT [--emergency WHY]',
  describe: 'Closes a place: all its terminals are revoked at once, and nobody is sent there any more.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, emergencyOption);
    const [typed = ''] = exactly(positionals, 1, 'Name one service point.');
    const change = kindsBelow.service_point_closing({ servicePointId: typed });
    if (!change) throw new UsageFault('A service point is named by letters, digits, _ and -.');
    const terminalsRevoked = await asOperator(config(), (inTransaction) => inTransaction(async (world) => {
      const before = await countTerminalsAt(world.database, asId(typed));
      return (await byOperator(world, { change, reason: 'yika service-point close', emergency: values.emergency, mode: config().mode })) && before;
    }));
    if (terminalsRevoked === null) return THEIRS;
    return { value: { servicePointId: typed, terminalsRevoked }, text: `${typed} is closed; ${terminalsRevoked} terminals are revoked.` };
  },
};

/** Null: it is for people at the console to decide. */
async function outcomeOf(world: World, place: Static<typeof PlaceInFile>, how: Pick<Wished, 'emergency' | 'mode'>): Promise<'added' | 'changed' | 'unchanged' | null> {
  const known = await findServicePoint(world.database, asId(place.servicePointId));
  try {
    const approvalId = await byOperator(world, { change: kindsBelow.service_point(place), reason: 'yika service-point add', ...how });
    return approvalId && (known ? 'changed' : 'added');
  } catch (error) {
    if (isUnchanged(error)) return 'unchanged';
    throw error;
  }
}

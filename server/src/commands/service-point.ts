import { PlaceView, Purpose } from '@yika/contract';
import { Type, type Static } from 'typebox';
import { findArea } from '../modules/regions/index.ts';
import { addServicePoint, closeServicePoint, listServicePoints, type ServicePoint } from '../modules/staff/index.ts';
import { asId } from '../platform/values/ids.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { readJsonFile } from './read-json-file.ts';
import { exactly, readOptions } from './read-options.ts';

const Named = Type.String({ minLength: 1, maxLength: 200 });
const InThree = Type.Object({ es: Named, 'zh-CN': Named, en: Named }, { additionalProperties: false });

/** One place as it stands in the file; the columns of `service_points`, in the words of the interface. */
export const PlaceInFile = Type.Object({
  servicePointId: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$' }), regionCode: PlaceView.properties.regionCode, institutionCode: Type.String({ minLength: 1, maxLength: 40 }),
  isAgency: Type.Boolean(), purposes: Type.Array(Purpose, { minItems: 1, uniqueItems: true }), name: InThree, address: InThree, hours: InThree,
  phone: Type.String({ pattern: '^[0-9+() -]{3,30}$' }),
}, { additionalProperties: false });
const PlacesInFile = Type.Union([PlaceInFile, Type.Array(PlaceInFile, { minItems: 1, maxItems: 10_000 })]);

export const add: Command = {
  name: 'service-point add',
  usage: 'FILE.json',
  describe: 'Adds the places of a file, or changes them, in one transaction; a place that was closed is open again.',
  run: async (args, { config }) => {
    const [path = ''] = exactly(readOptions(args, {}).positionals, 1, 'Name one file with a place, or with a list of places.');
    const places = [readJsonFile(path, PlacesInFile)].flat();
    const unknown = places.filter(({ regionCode }) => !findArea(regionCode)).map(({ servicePointId }) => servicePointId);
    if (unknown.length > 0) throw new UsageFault(`There is no such region: ${unknown.join(', ')}.`);
    const done = await asOperator(config(), (inTransaction) => inTransaction(async (world) => {
      const outcomes: { readonly servicePointId: string; readonly outcome: 'added' | 'changed' | 'unchanged' }[] = [];
      for (const place of places) outcomes.push({ servicePointId: place.servicePointId, outcome: await addServicePoint(world, operator, toServicePoint(place)) });
      return outcomes;
    }));
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
  usage: 'SERVICE_POINT',
  describe: 'Closes a place: all its terminals are revoked at once, and nobody is sent there any more.',
  run: async (args, { config }) => {
    const [typed = ''] = exactly(readOptions(args, {}).positionals, 1, 'Name one service point.');
    const closed = await asOperator(config(), (inTransaction) => inTransaction((world) => closeServicePoint(world, operator, asId(typed))));
    if (!closed) return { value: { error: 'service_point_unknown' }, text: 'There is no such service point, or it was closed before.', exitCode: 1 };
    return { value: { servicePointId: typed, ...closed }, text: `${typed} is closed; ${closed.terminalsRevoked} terminals are revoked.` };
  },
};

function toServicePoint({ servicePointId, regionCode, ...place }: Static<typeof PlaceInFile>): ServicePoint {
  return { ...place, servicePointId: asId(servicePointId), regionCode: asId(regionCode) };
}

import type { PlaceView, Purpose, TerminalView } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { toPlace } from './place.ts';
import { findServicePoint, listServicePoints } from './service-points-table.ts';
import { findTerminal, type TerminalKey } from './terminals-table.ts';

export type OfflineNeeds = (world: World, regionCode: Id<'Region'>) => Promise<Pick<TerminalView, 'issuerKeys' | 'statusLists' | 'offline'>>;

export async function viewTerminal(world: World, offlineNeeds: OfflineNeeds, key: TerminalKey): Promise<TerminalView> {
  const terminal = await findTerminal(world.database, key);
  const place = await findServicePoint(world.database, key.servicePointId);
  if (!terminal || !place) throw new Error('a terminal that is let in stands somewhere');
  return {
    terminalId: terminal.terminalId, till: terminal.till, place: toPlace(place), purposes: [...terminal.purposes],
    ...(await offlineNeeds(world, place.regionCode)), serverTime: world.now(),
  };
}

export async function listPlaces(database: Transaction, regionCode: RegionCode): Promise<(PlaceView & { accepts: Purpose[]; isAgency: boolean })[]> {
  const places = await listServicePoints(database, regionCode);
  return places.map((place) => ({ ...toPlace(place), accepts: [...place.purposes], isAgency: place.isAgency }));
}

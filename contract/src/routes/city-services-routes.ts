import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, PlaceView, RegionCode, SaidView } from '../values.ts';

/** What a region may offer in the "City services" of other apps; the words are the page's. */
export const CityService = Type.Enum(['ecard', 'contributions', 'loss', 'why']);
export type CityService = Static<typeof CityService>;

export const CityServicesView = Type.Object({
  regionCode: RegionCode, regionName: SaidView,
  open: Type.Boolean(),
  /** The day from which it is open, or closed again; null: it was never opened. */
  since: Type.Union([CalendarDay, Type.Null()]),
  /** What the entry is called there, as it stands in the apps: 社保. */
  entryLabel: Type.String(),
  hotline: Type.String(),
  /** Nothing where the region is not open. */
  services: Type.Array(CityService),
  nearestCounter: PlaceView,
});
export type CityServicesView = Static<typeof CityServicesView>;

export const getCityServices = route({
  operationId: 'getCityServices', method: 'GET', url: '/api/city-services', tag: 'Status', who: ['stranger', 'holder', 'terminal'],
  summary: 'City services of a region: open or not, since when, what the entry is called, what there is, whom to call and where to go',
  query: Type.Object({ region: RegionCode }), reply: CityServicesView, refusals: ['region_unknown'],
});

import type { QueryOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { areaShape } from '../list/search.ts';

export const purposes = ['identity', 'payment'] as const;

/** What the address of the list of places may ask for. */
export const placesShapes = { areaCode: areaShape, standing: /^(?:open|closed)$/, purpose: new RegExp(`^(?:${purposes.join('|')})$`), after: /^[A-Za-z0-9_-]{1,40}$/ };
export type PlacesQuery = QueryOf<typeof promise.listManagedPlaces>;

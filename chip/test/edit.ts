import { stepsOf, type Pointer } from '../src/description/pointer.ts';
import type { Json } from '../src/index.ts';

/** Every place of a value, the whole first. */
export function placesOf(value: Json, place: Pointer = ''): Pointer[] {
  if (value === null || typeof value !== 'object') return [place];
  return [place, ...Object.entries(value).flatMap(([key, held]) => placesOf(held as Json, `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))];
}

export function valueAt(value: Json, place: Pointer): Json | undefined {
  return stepsOf(place).reduce<Json | undefined>((held, step) => (held !== null && typeof held === 'object' ? (held as Record<string, Json>)[step] : undefined), value);
}

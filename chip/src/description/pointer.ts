/** A place in a JSON value (RFC 6901). */
export type Pointer = string;

export function pointTo(place: Pointer, ...steps: readonly (string | number)[]): Pointer {
  return place + steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function stepsOf(place: Pointer): string[] {
  return place === '' ? [] : place.slice(1).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What the address of a list may ask for, each with the shape that it must have: what does not fit is as if it were not there. */
export type Shapes<Name extends string> = Readonly<Record<Name, RegExp>>;
export type Search<Name extends string> = Readonly<Partial<Record<Name, string>>>;

export function readSearch<Name extends string>(shapes: Shapes<Name>, asked: Readonly<Record<string, unknown>>): Search<Name> {
  const known = (Object.keys(shapes) as Name[]).flatMap((name) => {
    const value = asked[name];
    return typeof value === 'string' && shapes[name].test(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known) as Search<Name>;
}

/** Filters and page stand in the address as they are typed there, and nothing is guessed to be a number: '110100' is a code. */
export const plainSearch = {
  parseSearch: (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Readonly<Record<string, unknown>>): string => {
    const asked = new URLSearchParams(Object.entries(search).flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])));
    return asked.size === 0 ? '' : `?${asked.toString()}`;
  },
};

export const uuidShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const areaShape = /^[0-9]{6}$/;
export const dayShape = /^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

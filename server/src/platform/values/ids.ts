declare const brand: unique symbol;

/** A string that the compiler will not confuse with another kind of string. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** A whole number that the compiler will not confuse with another kind of number. */
export type Numbered<Kind extends string> = number & { readonly [brand]: Kind };

/** The person's home: first in the primary key of every row about that person. Never shown outside. */
export type HolderId = Numbered<'Holder'>;

export function asId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}

export function asHolderId(value: number): HolderId {
  return value as HolderId;
}

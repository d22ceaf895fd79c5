export type FieldValue = string | number | boolean | null | readonly string[];
/** What of a thing is shown beside each other: by the names of the interface. Null: there is no such thing. */
export type Fields = Readonly<Record<string, FieldValue>>;

export interface Difference {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** Field by field, in the order of the names; a field that is missing on one side counts as null. */
export function differencesOf(before: Fields | null, after: Fields | null): readonly Difference[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  return names
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((difference) => !isSame(difference.before, difference.after));
}

/** A thing that is there with nothing in it is not the same as no thing. */
export function isUntouched(seen: Fields | null, today: Fields | null): boolean {
  return (seen === null) === (today === null) && differencesOf(seen, today).length === 0;
}

function isSame(one: FieldValue, other: FieldValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

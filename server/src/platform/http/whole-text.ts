/** As deep as a body of ours may be, and far deeper than any is. */
const DEEPEST = 24;

/**
 * Can everything that was sent be kept and said again? PostgreSQL's text holds no U+0000, and half of a surrogate pair is no character; both
 * would end as an error of the database, far from whoever sent them. Names of fields are text too. What is nested without end is refused
 * here as well: it would exhaust whoever walks through it later.
 */
export function isWholeText(sent: unknown): boolean {
  let level: unknown[] = [sent];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST || !level.every((value) => typeof value !== 'string' || isWhole(value))) return false;
    level = level.filter(isObject).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : Object.entries(value).flat()));
  }
  return true;
}

function isWhole(text: string): boolean {
  // With the flag u a surrogate is one that stands alone.
  return !/[\0\p{Surrogate}]/u.test(text);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

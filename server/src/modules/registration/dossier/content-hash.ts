import { createHash } from 'node:crypto';

/** SHA-256 over the value as JSON with its names in one order, in hex: what is signed and what is approved. */
export function contentHashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(inOrder(content))).digest('hex');
}

/** PostgreSQL keeps the names of a jsonb in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]));
}

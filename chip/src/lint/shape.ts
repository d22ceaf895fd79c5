import type { TSchema } from 'typebox';
import { pointTo, type Pointer } from '../description/pointer.ts';
import type { Look } from './look.ts';

/** What this reader understands of JSON Schema: as much as the description uses. */
interface Node {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

/**
 * Whether a value has the description's form; a finding for each place that has not. Written here because every fault needs its
 * place and its words, and because the checking page may not make code at run time, as general validators do.
 */
export function checkShape(schema: TSchema, value: unknown, look: Look): void {
  visit(schema as Node, value, '', look);
}

function visit(node: Node, value: unknown, place: Pointer, look: Look): void {
  const expected = faultOf(node, value);
  look.check('shape', expected === null, { place, at: place, about: { expected: expected ?? '' } });
  if (expected !== null) return;
  if (node.type === 'array' && node.items) for (const [index, item] of (value as readonly unknown[]).entries()) visit(node.items, item, pointTo(place, index), look);
  if (node.type === 'object') visitObject(node, value as Readonly<Record<string, unknown>>, place, look);
}

function visitObject({ properties = {}, required = [] }: Node, value: Readonly<Record<string, unknown>>, place: Pointer, look: Look): void {
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  look.check('shape', missing.length === 0, { place, at: place, about: { expected: missing.map((key) => `"${key}"`).join(', ') } });
  for (const [key, held] of Object.entries(value)) {
    const inside = pointTo(place, key);
    const node = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (node) visit(node, held, inside, look);
    else look.check('shape', false, { place: inside, at: inside, about: { expected: '∅' }, patch: [{ op: 'remove', path: inside }] });
  }
}

/** What should stand there, in signs that need no language; null if it does. */
function faultOf(node: Node, value: unknown): string | null {
  if (node.enum) return node.enum.includes(value) ? null : node.enum.map((each) => JSON.stringify(each)).join(' | ');
  switch (node.type) {
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value) ? null : '{ … }';
    case 'array': return Array.isArray(value) && within(value.length, node.minItems, node.maxItems) ? null : `[ … ] ${between(node.minItems, node.maxItems)}`.trim();
    case 'integer': return Number.isInteger(value) && within(value as number, node.minimum, node.maximum) ? null : between(node.minimum, node.maximum);
    case 'string': return typeof value === 'string' ? textFault(node, value) : `"…"${node.pattern ? ` ${node.pattern}` : ''}`;
    default: throw new Error(`the form uses a type that this reader does not know: ${node.type}`);
  }
}

function textFault({ pattern, minLength, maxLength }: Node, text: string): string | null {
  if (pattern !== undefined && !new RegExp(pattern).test(text)) return pattern;
  const length = [...text].length;
  if (!within(length, minLength, maxLength)) return `"…" ${between(minLength, maxLength)}`;
  return /\p{Cc}/u.test(text) ? '"…" \\p{L}' : null;
}

function within(value: number, from = 0, to = Number.MAX_SAFE_INTEGER): boolean {
  return value >= from && value <= to;
}

function between(from = 0, to?: number): string {
  return to === undefined ? `≥ ${from}` : `${from} – ${to}`;
}

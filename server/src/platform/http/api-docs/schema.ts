import * as contract from '@yika/contract';
import type { Route } from '@yika/contract';

/** The part of JSON Schema (2020-12) that the contract's TypeBox schemas use. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Shapes that the contract exports under a name, by that name: each is described once and referred to. */
export const namedSchemas: ReadonlyMap<string, Schema> = new Map(
  Object.entries(contract as Readonly<Record<string, unknown>>)
    .filter((entry): entry is [string, Schema] => isNamed(entry[1]))
    .sort(([one], [other]) => one.localeCompare(other)),
);

const names = new Map([...namedSchemas].map(([name, schema]) => [schema, name]));

/** The name under which the contract exports exactly this schema; null where it has none. */
export function nameOf(schema: Schema): string | null {
  return names.get(schema) ?? null;
}

/** The named shapes that these routes speak of, directly or within one another; by name. */
export function shapesOf(routes: readonly Route[]): ReadonlyMap<string, Schema> {
  const used = new Set<Schema>();
  const walk = (schema: Schema | undefined) => {
    if (!schema || used.has(schema)) return;
    if (names.has(schema)) used.add(schema);
    for (const one of [...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {}), ...Object.values(schema.patternProperties ?? {}), ...(schema.items ? [schema.items] : [])]) walk(one);
  };
  for (const { params, query, body, reply } of routes) for (const schema of [params, query, body, reply]) walk(schema as Schema | undefined);
  walk(contract.Problem as Schema);
  return new Map([...namedSchemas].filter(([, schema]) => used.has(schema)));
}

/** Objects with fields, and choices between them; what is one text or one number is said where it stands. */
function isNamed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || 'operationId' in value) return false;
  if ('anyOf' in value) return true;
  return 'properties' in value && Object.keys(value.properties as object).length > 0;
}

const instants = /^(?:at|until|before|since|now|asOf)$|At$|Until$|Time$|Clock$|^valid(?:From|To)$/;

/** Whole numbers under these names are instants: epoch milliseconds. */
export function isInstant(name: string, { type, minimum }: Schema): boolean {
  return type === 'integer' && minimum === 0 && instants.test(name);
}

import { readFileSync } from 'node:fs';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { UsageFault } from './command.ts';

/** What an operator wrote, as its schema wants it. A usage fault says where it does not fit, and never what stands there. */
export function readJsonFile<Schema extends TSchema>(path: string, schema: Schema): Static<Schema> {
  const value = parse(path);
  if (Value.Check(schema, value)) return value as Static<Schema>;
  const [first] = Value.Errors(schema, value);
  throw new UsageFault(`The file does not fit${first ? `, at ${first.instancePath || 'its top'}: it ${first.message}` : ''}.`);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    throw new UsageFault('There is no such file, or it is not JSON.');
  }
}

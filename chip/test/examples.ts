import { readFileSync } from 'node:fs';
import type { FileStructure } from '../src/index.ts';

export type ExampleName = '110100-beijing' | '310100-shanghai' | '440100-guangzhou-draft';

/** What a city of the demonstration hands in; a copy that a test may break. */
export function example(name: ExampleName): FileStructure {
  return JSON.parse(readFileSync(new URL(`../examples/${name}.json`, import.meta.url), 'utf8')) as FileStructure;
}

import { parseArgs } from 'node:util';
import { sentenceOf, type BenchLine } from './bench-line.ts';
import { benches, type Wish } from './benches.ts';

/**
 * `npm run bench`: every figure of the house, each beside its ceiling. `-- NAME …` runs some of them, `--json` prints one object a line, `--rows N`
 * makes large registries smaller.
 * Figures go to standard output, and what is being done to standard error, so that the figures can be kept.
 */
const { json, names, wish } = readArguments();
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));

if (unknown.length > 0) {
  console.error(`There is no bench named ${unknown.join(', ')}. There are: ${benches.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const chosen = benches.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const [index, { name, takes, run }] of chosen.entries()) {
    console.error(`${name} (${index + 1} of ${chosen.length}, ${takes}) …`);
    for (const line of await run('full', wish)) console.log(written(line));
  }
}

function written(line: BenchLine): string {
  return json ? JSON.stringify(line) : sentenceOf(line);
}

function readArguments(): { readonly json: boolean; readonly names: readonly string[]; readonly wish: Wish } {
  try {
    const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false }, rows: { type: 'string' } }, allowPositionals: true });
    if (!/^[1-9]\d{3,7}$/.test(values.rows ?? '1000')) throw new Error('--rows is a whole number from 1000 on.');
    return { json: values.json, names: positionals, wish: values.rows ? { rows: Number(values.rows) } : {} };
  } catch (error) {
    console.error(`npm run bench [-- NAME …] [--json] [--rows N]: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { suite, type Count } from './test-suite.ts';

/**
 * `npm test`: every check, each to its end, then one line with what passed and what failed.
 * `npm test -- --only walls` runs one of them; `--config FILE` gives its vitest another configuration.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, config: { type: 'string' } } });
/** What a check ends with that lacks the foreign program it compares with. */
const NOT_RUN = 3;
const notRun: string[] = [];
const config = values.config ? ['--config', values.config] : [];

const checks: Readonly<Record<string, () => Count>> = {
  types: () => command('types', 'node', ['tools/types.ts']),
  pure: () => command('pure', 'npm', ['run', '--silent', 'pure']),
  walls: () => command('walls', 'npm', ['run', '--silent', 'walls']),
  lint: () => command('lint', 'npm', ['run', '--silent', 'lint']),
  unused: () => command('unused', 'npm', ['run', '--silent', 'unused']),
  sm2: () => command('sm2', 'npm', ['run', '--silent', 'sm2-against-openssl'], NOT_RUN),
  tests: () => suite('tests', config),
  torture: () => suite('torture', ['--config', 'vitest.torture.config.ts']),
  journeys: () => suite('journeys', ['--config', 'vitest.journeys.config.ts']),
};
if (values.only !== undefined && !(values.only in checks)) throw new Error(`--only takes one of ${Object.keys(checks).join(', ')}`);

const counts = Object.entries(checks)
  .filter(([name]) => values.only === undefined || values.only === name)
  .map(([name, check]) => {
    console.log(`\n== ${name}`);
    return check();
  });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
for (const name of notRun) console.log(`\n${name} NOT RUN: see above what it lacks`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Passes or fails as one, or is told to have been neither. */
function command(name: string, program: string, args: readonly string[], codeOfNotRun?: number): Count {
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== null && status === codeOfNotRun) {
    notRun.push(name);
    return { passed: 0, failed: 0 };
  }
  if (status !== 0) console.log(`${name} FAILED`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

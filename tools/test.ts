import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** `npm test`: every check, each to its end, then one line with what passed and what failed. A skipped test counts as failed. */
const folder = mkdtempSync(join(tmpdir(), 'yika-results-'));
const counts: readonly Count[] = [
  check('types', 'node', ['tools/types.ts']),
  check('pure', 'npm', ['run', '--silent', 'pure']),
  check('walls', 'npm', ['run', '--silent', 'walls']),
  check('lint', 'npm', ['run', '--silent', 'lint']),
  suite('tests', []),
  suite('journeys', ['--config', 'vitest.journeys.config.ts']),
];
rmSync(folder, { recursive: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function check(name: string, command: string, args: readonly string[]): Count {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) console.log(`${name} FAILED`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function suite(name: string, args: readonly string[]): Count {
  console.log(`\n== ${name}`);
  const results = join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { status } = spawnSync('vitest', ['run', ...args, ...reporters], { stdio: 'inherit' });
  const count = countOf(results);
  // A suite that cannot be loaded, or a run that breaks off, has no failed test to count.
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function countOf(results: string): Count {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(results, 'utf8')) as { numPassedTests: number; numTotalTests: number };
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

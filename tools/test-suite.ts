import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One run of vitest. A test that is skipped counts as failed; so does, once, a run that fails for any other reason. */
export function suite(name: string, args: readonly string[], output: 'inherit' | 'ignore' = 'inherit'): Count {
  const folder = mkdtempSync(join(tmpdir(), 'yika-results-'));
  const results = join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { status } = spawnSync('vitest', ['run', ...args, ...reporters], { stdio: ['ignore', output, output] });
  const count = countOf(results);
  rmSync(folder, { recursive: true });
  // A file that cannot be loaded, or a run that breaks off, has no failed test to count.
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

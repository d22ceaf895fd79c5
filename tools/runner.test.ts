import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { suite } from './test-suite.ts';

/** Who tests the tests: a run in a place of its own. */
const checkout = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'yika-runner-'));
symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a test that fails', "test('one', () => {}); test('two', () => expect(1).toBe(2));", { passed: 1, failed: 1 }],
  ['a test that is skipped', "test('one', () => {}); test.skip('two', () => {});", { passed: 1, failed: 1 }],
  ['a test that is promised', "test('one', () => {}); test.todo('two');", { passed: 1, failed: 1 }],
  ['a file that cannot be loaded', "import './nowhere.ts'; test('one', () => {});", { passed: 0, failed: 1 }],
  ['a promise that nobody awaits, and that is broken', "test('one', () => { void Promise.reject(new Error('lost')); });", { passed: 1, failed: 1 }],
])('%s makes the run fail', { timeout: 60_000 }, (_, body, count) => {
  expect(suiteOf(body)).toEqual(count);
});

test('only a run in which everything passes passes', { timeout: 60_000 }, () => {
  expect(suiteOf("test('one', () => {});")).toEqual({ passed: 1, failed: 0 });
});

test('the runner, its PostgreSQL beside it, ends with one line of what passed and what failed, and fails with it', { timeout: 60_000 }, () => {
  writeFileSync(join(folder, 'one.test.ts'), withImport("test('two', () => expect(1).toBe(2));"));
  const { status, stdout } = spawnSync(process.execPath, [join(checkout, 'tools/test.ts'), '--only', 'tests', '--config', configFile([join(checkout, 'server/test/one-cluster.ts')])], { cwd: folder, encoding: 'utf8' });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  expect(status).toBe(1);
});

function suiteOf(body: string) {
  writeFileSync(join(folder, 'one.test.ts'), withImport(body));
  return suite('inner', ['--root', folder, '--config', configFile()], 'ignore');
}

function withImport(body: string): string {
  return `import { expect, test } from 'vitest';\nexport const used = expect;\n${body}\n`;
}

/** With the PostgreSQL beside it, or, where that is not what is asked, without: it takes a while. */
function configFile(globalSetup: readonly string[] = []): string {
  const path = join(folder, 'vitest.config.ts');
  writeFileSync(path, `export default { test: { globalSetup: ${JSON.stringify(globalSetup)}, include: ['*.test.ts'] } };\n`);
  return path;
}

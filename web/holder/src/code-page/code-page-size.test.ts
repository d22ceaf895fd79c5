import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const languages = ['es', 'zh-CN', 'en'];

describe('the code page as built', () => {
  let built: string;
  beforeAll(() => {
    built = mkdtempSync(join(tmpdir(), 'yika-holder-'));
    // In a process of its own: inside a test runner React would build its larger, watchful self.
    const vite = fileURLToPath(new URL('../../../../node_modules/.bin/vite', import.meta.url));
    execFileSync(process.execPath, [vite, 'build', root, '--configLoader', 'native', '--logLevel', 'error', '--outDir', built, '--emptyOutDir'], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' });
  }, 60_000);
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  test('loads at most 110 KB of gzipped scripts, with the words of one language', () => {
    const scripts = scriptsOf(readFileSync(join(built, 'code/index.html'), 'utf8'));
    expect(scripts.length).toBeGreaterThan(1);
    const [first = ''] = languages.map((language) => wordFile(language)).sort((a, b) => sizeOf(b) - sizeOf(a));
    const bytes = [...scripts, first].reduce((sum, script) => sum + sizeOf(script), 0);
    expect(bytes).toBeLessThanOrEqual(110 * 1024);
  });

  test('carries no router, no query cache, no schemas and no other page', () => {
    const scripts = scriptsOf(readFileSync(join(built, 'code/index.html'), 'utf8')).map((script) => readFileSync(join(built, script), 'utf8')).join('');
    expect(['QueryClient', 'createRouter', 'minLength', 'operationId', '用户隐私政策'].filter((stranger) => scripts.includes(stranger))).toEqual([]);
  });

  test('can be opened without a line: its worker keeps the page, every script and style, and all three languages', () => {
    const worker = readFileSync(join(built, 'code/worker.js'), 'utf8');
    const html = readFileSync(join(built, 'code/index.html'), 'utf8');
    const needed = ['/code/', ...[...html.matchAll(/(?:src|href)="(\/app\/assets\/[^"]+)"/g)].map(([, file]) => file ?? ''), ...languages.map((language) => `/${wordFile(language)}`)];
    expect(needed.filter((file) => !worker.includes(JSON.stringify(file)))).toEqual([]);
    expect(worker.includes('__')).toBe(false);
  });

  function wordFile(language: string): string {
    const name = readdirSync(join(built, 'app/assets')).find((file) => file.startsWith(`${language}-`) && file.endsWith('.js'));
    return `app/assets/${name ?? `no words of ${language}`}`;
  }

  function sizeOf(file: string): number {
    return gzipSync(readFileSync(join(built, file))).length;
  }
});

/** The entry and everything that it imports at once, as the page itself lists them. */
function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="\/(app\/assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { commands } from './commands/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is not understood ends with exit code 2', () => {
  test.each([
    ['an unknown verb', ['frobnicate', '--json'], { error: 'verb_unknown' }],
    ['half a verb', ['card', '--json'], { error: 'verb_unknown' }],
    ['nothing at all', ['--json'], expect.any(Array)],
  ])('%s', (_, args, value) => {
    const { status, json } = yika(args);
    expect([status, json]).toEqual([2, value]);
  });
});

test('a configuration at fault is said, and nothing is done', () => {
  const { status, json } = yika(['migrate', '--json'], { YIKA_MODE: 'prod' });
  expect([status, json]).toEqual([1, { error: 'configuration', says: ['YIKA_MODE must be demo or production.'] }]);
});

test('--help lists every verb, with what it takes and does', () => {
  const { status, json } = yika(['--help', '--json']);
  expect(status).toBe(0);
  expect((json as { name: string }[]).map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
});

test('every verb is called what the list calls it, and says what it does in one line', async () => {
  const loaded = await Promise.all(commands.map(async ({ name, load }) => ({ name, command: (await load()).command })));
  expect(loaded.filter(({ name, command }) => command.name !== name)).toEqual([]);
  expect(loaded.filter(({ command }) => !/^\S[^\n]{10,140}\.$/.test(command.describe)).map(({ name }) => name)).toEqual([]);
});

describe('doctor', () => {
  test('finds nothing wrong with a folder that is still empty, and makes nothing in it', () => {
    const { status, json } = yika(['doctor', '--json'], { YIKA_DATA_DIR: join(folder, 'not yet') });
    expect([status, json]).toMatchObject([0, { well: true }]);
    expect(stateOf(json, 'postgresql')).toBe('warn');
  });

  test('says in one line each what to do about what it finds', () => {
    const { status, json } = yika(['doctor', '--json'], { YIKA_DATA_DIR: '/dev/null/yika', PORT: 'x' });
    expect([status, json]).toMatchObject([1, { well: false }]);
    const unwell = (json as Report).findings.filter(({ state }) => state !== 'ok');
    expect(unwell.filter(({ todo }) => !todo)).toEqual([]);
  });

  test('finds that production would run on secrets of the demonstration, which the product itself refuses too', () => {
    const { json } = yika(['doctor', '--json'], { YIKA_MODE: 'production', YIKA_SMS_URL: 'http://a', YIKA_FACE_URL: 'http://a', YIKA_HOSPITAL_URL: 'http://a', YIKA_KEYS_FILE: join(folder, 'keys') });
    const said = (json as Report).findings.filter(({ name }) => name === 'configuration').map(({ says }) => says);
    expect(said).toEqual(['KEYS', 'ISSUER_KEY', 'AUDIT_KEY', 'NEIGHBOUR_SECRETS'].map((name) => `In production YIKA_${name}_FILE must name a file outside the data folder.`));
  });
});

interface Report {
  readonly findings: readonly { readonly name: string; readonly state: string; readonly says: string; readonly todo?: string }[];
}

function stateOf(json: unknown, finding: string): string | undefined {
  return (json as Report).findings.find(({ name }) => name === finding)?.state;
}

function yika(args: readonly string[], environment: Readonly<Record<string, string>> = {}): { status: number | null; json: unknown } {
  const env = { PATH: process.env['PATH'], YIKA_DATA_DIR: folder, PORT: '18080', ...environment };
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('./cli.ts', import.meta.url)), ...args], { env, encoding: 'utf8' });
  return { status, json: JSON.parse(stdout) };
}

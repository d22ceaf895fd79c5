import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { readConfig } from '../../server/src/config.ts';
import { seededRandom } from '../../server/src/demo/seeded-random.ts';
import { seedDemo } from '../../server/src/demo/seed.ts';
import { connect, type Pool } from '../../server/src/platform/database.ts';
import { migrate } from '../../server/src/platform/migrations-table.ts';
import { tryPort } from '../../server/src/platform/machine.ts';
import { openLine, type Place, type Speaker } from './line.ts';

/** `npm start` killed with −9 while it prepares for the first time, again and again, each time further on; then left alone. */
const checkout = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'yika-first-start-'));
const cluster = connect({ host: inject('databaseHost'), database: 'postgres', user: 'postgres' });
const line = await openLine(inject('databaseHost'));
const databases: string[] = [];
afterAll(async () => {
  await line.close();
  for (const name of databases) await cluster.script(`drop database "${name}" with (force)`);
  await cluster.end();
  rmSync(home, { recursive: true, force: true });
});

/** The last thing it says when it has come up. */
const UP = 'Stop with Ctrl-C';
const random = seededRandom(28);
/** Migrations and reference rows are the owner's statements, persons the server's. */
const kills: readonly (readonly [Speaker, number, Place])[] = [
  ['owner', random.whole(1, 10), 'not_heard'], ['owner', random.whole(11, 25), 'not_answered'], ['owner', random.whole(26, 60), 'not_heard'],
  ['server', random.whole(1, 15), 'not_answered'], ['server', random.whole(16, 45), 'not_heard'], ['server', random.whole(46, 80), 'not_answered'],
];

test('killed at seeded statements of its preparation, the next start makes up for all of it: every person is there once', async () => {
  const [database, pattern] = [await emptyDatabase(), await emptyDatabase()];
  const environment = { ...(await ownPlace('struck')), DATABASE_URL: addressOf(database, line.host) };
  for (const [speaker, at, place] of kills) {
    const start = launch(environment);
    line.lay({ at, place, speaker, endedByDatabase: false, strike: async () => void process.kill(start.pid, 'SIGKILL') });
    await vi.waitUntil(() => line.hasStruck() || start.said().includes(UP), { timeout: 300_000, interval: 50 });
    if (!line.hasStruck()) start.kill();
    expect(line.take(), `the preparation is shorter than ${at} statements of ${speaker}`).not.toBeNull();
    expect(await start.ended, start.said()).toBeNull();
    await nobodyLeft(environment.YIKA_DATA_DIR);
  }
  // The last one: the persons are all in, and what was found of their cards is half in.
  const last = launch(environment);
  line.lay({ at: 0, named: 'record_damage', place: 'not_answered', speaker: 'server', endedByDatabase: false, strike: async () => {} });
  await vi.waitUntil(() => line.hasStruck(), { timeout: 300_000, interval: 50 });
  line.take();
  expect(await last.ended, 'a line that is cut is a reason to stop, said in words').toBe(1);

  const product = await started(environment);
  const persons = (await (await fetch(`${product.url}/demo/persons.json`)).json()) as unknown[];
  expect([persons.length, (await fetch(`${product.url}/readyz`)).status]).toEqual([52, 200]);
  await product.stop();
  await nobodyLeft(environment.YIKA_DATA_DIR);

  await seedInOneGo(pattern);
  expect(await rowsOf(database)).toEqual(await rowsOf(pattern));
});

test('killed when the persons are in and nobody has written down that they are, the damage of their cards is there once', async () => {
  const [database, pattern] = [await emptyDatabase(), await emptyDatabase()];
  const place = await ownPlace('twice');
  const config = readConfig({ ...place, DATABASE_URL: addressOf(database, inject('databaseHost')) });
  await seedInOneGo(database, config.dataFolder);
  rmSync(join(config.dataFolder, 'demo.json'));
  await seedInOneGo(database, config.dataFolder);
  await seedInOneGo(pattern);
  expect(await rowsOf(database)).toEqual(await rowsOf(pattern));
});

test('killed while it makes its own PostgreSQL, and once more while that starts, it begins again and comes up whole', async () => {
  const environment = await ownPlace('own');
  const postgres = join(environment.YIKA_DATA_DIR, 'postgres');
  for (const reached of [() => existsSync(join(postgres, 'cluster.unfinished', 'base')), () => existsSync(join(postgres, 'cluster', 'postmaster.pid'))]) {
    const start = launch(environment);
    await vi.waitUntil(reached, { timeout: 120_000, interval: 5 });
    process.kill(start.pid, 'SIGKILL');
    await start.ended;
    await nobodyLeft(environment.YIKA_DATA_DIR);
  }
  const product = await started(environment);
  const persons = (await (await fetch(`${product.url}/demo/persons.json`)).json()) as unknown[];
  expect([persons.length, (await fetch(`${product.url}/readyz`)).status]).toEqual([52, 200]);
  await product.stop();
  await nobodyLeft(environment.YIKA_DATA_DIR);
});

async function emptyDatabase(): Promise<string> {
  const name = `first_start_${randomUUID()}`;
  await cluster.script(`create database "${name}"`);
  databases.push(name);
  return name;
}

function addressOf(database: string, host: string): string {
  return `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(host)}`;
}

async function ownPlace(name: string) {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  return { ...inherited, YIKA_MODE: 'demo', YIKA_DATA_DIR: join(home, name), PORT: String(await freePorts()), LC_ALL: 'C' };
}

/** As `npm start` would have done it, had nobody disturbed it. */
async function seedInOneGo(database: string, dataFolder = join(home, database)): Promise<void> {
  const config = readConfig({ YIKA_MODE: 'demo', YIKA_DATA_DIR: dataFolder, DATABASE_URL: addressOf(database, inject('databaseHost')) });
  await withOwner(database, async (owner) => void (await migrate(owner)));
  await seedDemo({ config, progress: () => {} });
}

/** How many rows there are in every table in which the preparation writes. */
async function rowsOf(database: string): Promise<Readonly<Record<string, number>>> {
  return withOwner(database, async (owner) => {
    const tables = ['migrations', 'policies', 'switches', 'service_points', 'privacy_policies', 'holders', 'holder_numbers', 'holder_history', 'holder_photos', 'holder_findings', 'cards', 'card_numbers',
      'card_changes', 'card_damages', 'participations', 'contributions', 'accounts', 'account_movements', 'benefits', 'skills', 'training_courses', 'training_places', 'import_keys'];
    const counted = await Promise.all(tables.map(async (table) => [table, (await owner.query<{ rows: number }>(`rows_of_${table}`, `select count(*) as rows from ${table}`))[0]?.rows ?? -1] as const));
    return Object.fromEntries(counted);
  });
}

async function withOwner<Result>(database: string, work: (owner: Pool) => Promise<Result>): Promise<Result> {
  const owner = connect({ host: inject('databaseHost'), database, user: 'postgres' }, { connections: 2 });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

function launch(environment: NodeJS.ProcessEnv) {
  const launcher = spawn(process.execPath, ['tools/start.ts'], { cwd: checkout, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const output of [launcher.stdout, launcher.stderr]) output.on('data', (chunk: Buffer) => (words += chunk.toString()));
  return { pid: launcher.pid ?? 0, said: () => words, kill: () => launcher.kill('SIGTERM'), ended: new Promise<number | null>((resolve) => launcher.once('close', resolve)) };
}

async function started(environment: NodeJS.ProcessEnv) {
  const start = launch(environment);
  let over = false;
  void start.ended.then(() => (over = true));
  await vi.waitUntil(() => over || start.said().includes(UP), { timeout: 300_000, interval: 50 });
  if (over) throw new Error(`it did not start:\n${start.said()}`);
  return {
    url: `http://127.0.0.1:${environment['PORT']}`,
    stop: async () => {
      start.kill();
      expect(await start.ended).toBe(0);
    },
  };
}

/** Whoever was started for this folder has it in the environment. */
async function nobodyLeft(folder: string): Promise<void> {
  await vi.waitUntil(() => !readdirSync('/proc').filter((name) => /^\d+$/.test(name)).some((pid) => worksFor(pid, folder)), { timeout: 120_000, interval: 50 });
}

function worksFor(pid: string, folder: string): boolean {
  try {
    const isOver = readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
    return !isOver && [`/proc/${pid}/environ`, `/proc/${pid}/cmdline`].some((path) => readFileSync(path, 'utf8').includes(folder));
  } catch {
    return false;
  }
}

async function freePorts(): Promise<number> {
  for (let port = 40_000 + (process.pid % 2_000) * 10; ; port += 10) {
    const outcomes = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((offset) => tryPort(port + offset, '127.0.0.1')));
    if (outcomes.every((outcome) => outcome === 'free')) return port;
  }
}

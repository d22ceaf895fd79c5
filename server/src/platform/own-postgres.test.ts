import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { connect } from './database.ts';
import { isAlive } from './machine.ts';
import { startOwnPostgres, type OwnPostgres } from './own-postgres.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'yika own ')), 'postgres');
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));
const running: OwnPostgres[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

/** A program that starts one on the folder and holds it. */
const holder = `
  const { startOwnPostgres } = await import(${JSON.stringify(new URL('./own-postgres.ts', import.meta.url).href)});
  const server = await startOwnPostgres(${JSON.stringify(folder)}, { durable: false });
  process.stdout.write(String(server.pid));
  setInterval(() => {}, 1e6);`;

test('what was written is there after kill −9 of everything, whoever has the old process number now', async () => {
  const first = await start();
  await withDatabase(first, (database) => database.script('create table kept (id integer); insert into kept values (7)'));
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const lock = join(folder, 'cluster', 'postmaster.pid');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));

  const second = await start();
  expect(await withDatabase(second, (database) => database.query('kept', 'select id from kept'))).toEqual([{ id: 7 }]);
});

test('it ends with the program that started it, even when that one is killed', async () => {
  const { program, pid } = await startHolder();
  program.kill('SIGKILL');
  await vi.waitUntil(() => !isAlive(pid), { timeout: 10_000, interval: 20 });
});

test('another program shares it, and may not take it away', async () => {
  const { program, pid } = await startHolder();
  const mine = await startOwnPostgres(folder);
  expect(mine).toMatchObject({ pid, shared: true });
  await mine.stop();
  expect(isAlive(pid)).toBe(true);
  await expect(startOwnPostgres(folder, { whenRunning: 'replace' })).rejects.toMatchObject({ name: 'PostgresInUse', pid: program.pid });
  program.kill('SIGKILL');
  await vi.waitUntil(() => !isAlive(pid), { timeout: 10_000, interval: 20 });
});

test('what is given up while it starts leaves nothing running', async () => {
  const controller = new AbortController();
  const starting = startOwnPostgres(folder, { durable: false, signal: controller.signal, progress: () => setImmediate(() => controller.abort()) });
  const outcome = await starting.then((server) => server.ended, (error: Error) => error.name);
  expect([undefined, 'PostgresFault']).toContain(outcome);
  const next = await start();
  expect(next.shared).toBe(false);
});

/** As it is in the product: what was committed is on the disk. */
async function start(): Promise<OwnPostgres> {
  const server = await startOwnPostgres(folder);
  running.push(server);
  return server;
}

async function startHolder() {
  const program = spawn(process.execPath, ['--input-type=module-typescript', '-e', holder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = (await once(program.stdout, 'data')) as [Buffer];
  return { program, pid: Number(output) };
}

async function withDatabase<Result>({ host }: OwnPostgres, work: (database: ReturnType<typeof connect>) => Promise<Result>): Promise<Result> {
  const database = connect({ host, database: 'postgres', user: 'postgres' }, { connections: 1 });
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}

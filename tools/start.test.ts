import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { readConfig } from '../server/src/config.ts';
import { connect } from '../server/src/platform/database.ts';
import { isAlive, tryPort } from '../server/src/platform/machine.ts';
import { readRun } from '../server/src/platform/run-file.ts';

/** The whole product, as `npm start` starts it, in a folder with a space in its name. One story: each test goes on where the last one ended. */
const checkout = fileURLToPath(new URL('../', import.meta.url));
const folder = join(mkdtempSync(join(tmpdir(), 'yika start ')), 'data');
const port = await freePorts();
const environment = { ...process.env, PORT: String(port), YIKA_DATA_DIR: folder, LC_ALL: 'C', npm_lifecycle_event: undefined };
let product: Started;

afterAll(async () => {
  product.process.kill('SIGTERM');
  await product.ended;
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

test('it starts, says where, and answers there', { timeout: 240_000 }, async () => {
  product = await start();
  const run = readRun(folder);
  expect(product.said()).toContain(`Start here            http://localhost:${port}/start`);
  expect(Object.keys(run?.pids ?? {}).sort()).toEqual(['alipay', 'bank', 'launcher', 'postgres', 'regionalSystem', 'server', 'simulators', 'wechat']);
  const answers = await Promise.all([run?.urls['health'], run?.urls.start, run?.urls['sms'], run?.urls['wechat'], run?.urls['alipay'], run?.urls['bank'], run?.urls['regionalPage'], run?.urls['wechatShell'], run?.urls['alipayShell']].map((url) => fetch(url ?? '').then(({ status }) => status)));
  expect(answers).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200]);
});

test('a second start on the same data says where the first one is, and leaves it alone', async () => {
  expect(await refused(environment)).toBe(`Yika already runs on this data (process ${product.process.pid}): open http://localhost:${port}/start, or stop it first.\n`);
  expect(pids().every(isAlive)).toBe(true);
});

test('another folder on the same port is told of another port', async () => {
  const other = join(folder, '..', 'other');
  expect(await refused({ ...environment, YIKA_DATA_DIR: other })).toMatch(/^Port \d+ is taken by another program: stop that one, or start with PORT=\d+ npm start\.\n$/);
});

test('a verb works on what runs', async () => {
  const doctor = JSON.parse((await run(['server/src/cli.ts', 'doctor', '--json'], environment)).output) as { well: boolean; findings: { state: string }[] };
  expect(doctor.findings.filter(({ state }) => state !== 'ok')).toEqual([]);
});

test('kill −9 of the launcher leaves no child, and the next start has everything', { timeout: 60_000 }, async () => {
  await withOwner((owner) => owner.script('create table kept (id integer); insert into kept values (7)'));
  const before = pids();
  product.process.kill('SIGKILL');
  await vi.waitUntil(() => !before.some(isAlive), { timeout: 15_000, interval: 50 });

  product = await start();
  expect(await withOwner((owner) => owner.query('kept', 'select id from kept'))).toEqual([{ id: 7 }]);
});

test('kill −9 of everything at once, likewise', { timeout: 60_000 }, async () => {
  for (const pid of pids()) process.kill(pid, 'SIGKILL');
  product = await start();
  expect(await withOwner((owner) => owner.query('kept', 'select id from kept'))).toEqual([{ id: 7 }]);
});

test('simulators that end are started again', { timeout: 30_000 }, async () => {
  const first = pidOf('simulators');
  process.kill(first, 'SIGKILL');
  await vi.waitUntil(() => (readRun(folder)?.pids['simulators'] ?? first) !== first, { timeout: 20_000, interval: 50 });
  expect((await fetch(readRun(folder)?.urls['sms'] ?? '')).status).toBe(200);
});

test('a server that ends is the end of all, with a sentence and exit code 1', { timeout: 30_000 }, async () => {
  const before = pids();
  process.kill(pidOf('server'), 'SIGKILL');
  expect(await product.ended).toBe(1);
  expect(product.said()).toContain('The server ended by itself; the reason stands at the end of ');
  expect(before.filter(isAlive)).toEqual([]);
});

test('SIGTERM ends everything in order, and leaves no run.json', { timeout: 60_000 }, async () => {
  product = await start();
  const before = pids();
  product.process.kill('SIGTERM');
  expect(await product.ended).toBe(0);
  expect(before.filter(isAlive)).toEqual([]);
  expect(readRun(folder)).toBeNull();
});

test('stopped while it is still preparing it leaves nothing either', { timeout: 60_000 }, async () => {
  const early = launch();
  await vi.waitUntil(() => early.said().includes('database'), { timeout: 20_000, interval: 10 });
  early.process.kill('SIGINT');
  expect(await early.ended).toBe(0);
  product = await start();
});

interface Started {
  readonly process: ReturnType<typeof spawn>;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
}

function launch(): Started {
  const launcher = spawn(process.execPath, ['tools/start.ts'], { cwd: checkout, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  launcher.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()));
  launcher.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => launcher.once('close', (code) => resolve(code)));
  return { process: launcher, ended, said: () => words };
}

async function start(): Promise<Started> {
  const started = launch();
  let over = false;
  void started.ended.then(() => (over = true));
  await vi.waitUntil(() => over || started.said().includes('Stop with Ctrl-C'), { timeout: 220_000, interval: 50 });
  if (over) throw new Error(`it did not start:\n${started.said()}`);
  return started;
}

async function refused(env: NodeJS.ProcessEnv): Promise<string> {
  const { code, complaints } = await run(['tools/start.ts'], env);
  expect(code).toBe(1);
  return complaints;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string; complaints: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, complaints] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.once('close', (code) => resolve({ code, output, complaints }));
  });
}

function pids(): readonly number[] {
  return Object.values(readRun(folder)?.pids ?? {});
}

/** Throws where there is none: to the number 0 a signal would go to everybody here. */
function pidOf(program: string): number {
  const pid = readRun(folder)?.pids[program];
  if (!pid) throw new Error(`${program} does not run`);
  return pid;
}

async function withOwner<Result>(work: (owner: ReturnType<typeof connect>) => Promise<Result>): Promise<Result> {
  const owner = connect(readConfig(environment).ownerDatabase, { connections: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Five in a row, so that nothing else on this machine is in the way. */
async function freePorts(): Promise<number> {
  for (let candidate = 21_000 + (process.pid % 2_000) * 10; ; candidate += 10) {
    const outcomes = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((offset) => tryPort(candidate + offset, '127.0.0.1')));
    if (outcomes.every((outcome) => outcome === 'free')) return candidate;
  }
}

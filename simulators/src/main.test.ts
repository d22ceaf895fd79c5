import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const dataDirectory = mkdtempSync(join(tmpdir(), 'yika-simulators-'));
afterAll(() => rmSync(dataDirectory, { recursive: true }));

const main = new URL('./main.ts', import.meta.url);

test('a port that another program has is named in one sentence, and nothing is left running', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = (other.address() as AddressInfo).port;
  const child = start({ PORT: String(taken - 1) });
  const sentence = once(child.stderr ?? child, 'data');

  const [message] = await once(child, 'message');
  const [exitCode] = await once(child, 'exit');
  other.close();

  expect(message).toEqual({ ready: false, problem: 'port_busy', port: taken });
  expect(String(await sentence)).toContain(`port ${taken} is in use`);
  expect(exitCode).toBe(1);
});

test('a setting that cannot be used is named', async () => {
  const child = start({ YIKA_PRODUCT_URL: 'nonsense' });
  const sentence = once(child.stderr ?? child, 'data');
  expect((await once(child, 'exit'))[0]).toBe(1);
  expect(String(await sentence)).toContain('YIKA_PRODUCT_URL');
});

test('all three say where they are, answer, and end when asked to', async () => {
  const child = start({});
  const urls = await urlsOf(child);
  const answers = await Promise.all(Object.values(urls).map(async (url) => (await fetch(url)).status));
  child.kill('SIGTERM');
  const [exitCode] = await once(child, 'exit');
  expect([answers, exitCode]).toEqual([[200, 200, 200], 0]);
});

test('they end with whoever started them', async () => {
  const child = start({});
  await urlsOf(child);
  child.disconnect();
  expect((await once(child, 'exit'))[0]).toBe(0);
});

test('the shared secrets are for their owner alone', () => {
  expect(statSync(join(dataDirectory, 'simulators.json')).mode & 0o777).toBe(0o600);
});

function start(environment: Record<string, string>): ChildProcess {
  const env = { ...process.env, PORT: '0', YIKA_DATA_DIR: dataDirectory, YIKA_HEARTBEAT_MS: '0', ...environment };
  return fork(main, { env, execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
}

async function urlsOf(child: ChildProcess): Promise<Record<string, string>> {
  const [{ ready, urls }] = await once(child, 'message');
  expect(ready).toBe(true);
  return urls;
}

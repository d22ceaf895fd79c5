import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TokenAct, TokenPlace, TokenReply } from './test/token-process.ts';
import { wechatScene } from './wechat/test/wechat-scene.ts';

/** What is counted is what the platform was asked, not what it made: a stable token asked for twice is the same one. */
const PROCESSES = 50;
const scene = await wechatScene();
const children: ChildProcess[] = [];
// What the first compiled, the others read: a third of the work.
const compiled = mkdtempSync(join(tmpdir(), 'yika-compiled-'));

beforeAll(async () => {
  const { simulator, database, key } = scene;
  const told: TokenPlace = { place: database.place('yika_server'), key: key.toString('hex'), url: simulator.url, pageUrl: simulator.url, ...simulator.apps };
  const program = fileURLToPath(new URL('test/token-process.ts', import.meta.url));
  const start = async () => {
    const child = fork(program, { execArgv: [], env: { NODE_COMPILE_CACHE: compiled } });
    children.push(child);
    child.send(told);
    expect(await once(child, 'message')).toEqual(['ready', undefined]);
  };
  await start();
  while (children.length < PROCESSES) await Promise.all(Array.from({ length: 7 }, start));
}, 120_000);

afterAll(async () => {
  for (const child of children) child.kill();
  await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
  await scene.close();
  rmSync(compiled, { recursive: true });
});

test('fifty processes that have none ask for one token and one ticket between them', { timeout: 60_000 }, async () => {
  const replies = await all(() => ({ act: 'sign' }));
  expect(replies.map(({ outcome }) => outcome)).toEqual(Array(PROCESSES).fill('answered'));
  expect(replies.flatMap(({ asked }) => asked).toSorted()).toEqual(['/cgi-bin/stable_token', '/cgi-bin/ticket/getticket']);
});

test('fifty processes whose token the platform ended hear it fifty times, and ask for one new one', { timeout: 60_000 }, async () => {
  const { simulator } = scene;
  const first = await all(await codes());
  expect(tokensAskedIn(first)).toBe(1);

  // Somebody else with our secret forces a new one: ours is dead at once.
  simulator.clock.nowMs += 60_000;
  const { appId, secret } = simulator.apps.miniProgram;
  await fetch(`${simulator.url}/cgi-bin/stable_token`, { method: 'POST', body: JSON.stringify({ grant_type: 'client_credential', appid: appId, secret, force_refresh: true }) });
  const second = await all(await codes());
  expect(second.map(({ outcome }) => outcome)).toEqual(Array(PROCESSES).fill('answered'));
  expect(tokensAskedIn(second)).toBe(1);
});

async function codes(): Promise<(index: number) => TokenAct> {
  const known = await Promise.all(children.map(() => scene.codeFromPhone('phone')));
  return (index) => ({ act: 'phone', code: known[index] ?? '' });
}

/** At one moment, as near as two processors let fifty processes come to that. */
function all(wish: (index: number) => TokenAct): Promise<TokenReply[]> {
  return Promise.all(children.map(async (child, index) => {
    const replied = once(child, 'message');
    child.send(wish(index));
    const [reply] = (await replied) as [TokenReply];
    return reply;
  }));
}

function tokensAskedIn(replies: readonly TokenReply[]): number {
  return replies.flatMap(({ asked }) => asked).filter((path) => path === '/cgi-bin/stable_token').length;
}

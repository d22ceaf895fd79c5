import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../language.ts';
import { buildAlipaySimulator } from './alipay-simulator.ts';
import { keepAlipayApp } from './apps.ts';
import { alipayBehaviours } from './faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-alipay-'));
const app = await keepAlipayApp(folder);
const clock = { nowMs: Date.parse('2030-01-28T09:00:00Z') };
const simulator = buildAlipaySimulator({ productOrigins: ['http://localhost:8080'], now: () => clock.nowMs }, app);
afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

const wish = { app_id: app.appId, scope: 'auth_user', redirect_uri: 'http://localhost:8080/app/enter/alipay', state: 'a1b2c3d4e5f6a7b8' };

test.each([
  ['to a page that was not registered', { redirect_uri: 'http://evil.example/app' }],
  ['to an address that is none', { redirect_uri: 'javascript:alert(1)' }],
  ['for an app that is unknown', { app_id: '2021000000000000' }],
  ['for a scope that there is not', { scope: 'auth_everything' }],
])('nobody is sent back %s', async (_, change) => {
  const reply = await simulator.inject({ url: `/oauth2/publicAppAuthorize.htm?${new URLSearchParams({ ...wish, ...change })}` });
  expect([reply.statusCode, reply.headers.location]).toEqual([400, undefined]);
});

test('an approval is given once: pressing again, or another button, changes nothing', async () => {
  const page = await open();
  expect((await decide(page, 'approve')).headers.location).toMatch(/\?app_id=\d{16}&source=alipay_wallet&scope=auth_user&auth_code=[\w-]{32}&state=a1b2c3d4e5f6a7b8$/);
  for (const decision of ['approve', 'refuse']) expect((await decide(page, decision)).statusCode).toBe(410);
});

test('a call that nobody signed is refused in the platform’s words', async () => {
  const bare = { app_id: app.appId, method: 'alipay.system.oauth.token', sign_type: 'RSA2' };
  for (const [parameters, subCode] of [[bare, 'isv.missing-signature'], [{ ...bare, sign: 'AAAA' }, 'isv.invalid-signature'], [{ ...bare, sign: 'AAAA', sign_type: 'RSA' }, 'isv.invalid-signature-type'], [{ ...bare, app_id: '1' }, 'isv.invalid-app-id']] as const) {
    const reply = await simulator.inject({ method: 'POST', url: `/gateway.do?${new URLSearchParams(parameters)}` });
    expect([reply.statusCode, reply.json().error_response.sub_code]).toEqual([200, subCode]);
  }
});

test('every page says in each language that this is not the real one', async () => {
  const page = await open();
  const titles: string[] = [];
  for (const language of languages) {
    for (const url of ['/', page]) {
      const reply = await simulator.inject({ url: `${url}?lang=${language}` });
      expect([reply.statusCode, reply.body.includes(`<html lang="${language}">`)]).toEqual([200, true]);
      titles.push(/<title>(.*)<\/title>/.exec(reply.body)?.[1] ?? '');
    }
  }
  expect([...new Set(titles)]).toEqual(['Simulador de Alipay: no es Alipay', '支付宝模拟器（不是支付宝）', 'Alipay simulator – not Alipay']);
});

test('every fault can be switched on by its name from this machine, another fault or another machine not', async () => {
  const put = (behaviour: string, remoteAddress = '127.0.0.1') => simulator.inject({ method: 'PUT', url: '/control/faults', payload: { behaviour }, remoteAddress });
  for (const behaviour of alipayBehaviours) expect((await put(behaviour)).statusCode).toBe(200);
  expect([(await put('on_fire')).statusCode, (await put('well', '192.168.1.20')).statusCode, (await put('well')).statusCode]).toEqual([400, 403, 200]);
});

test('as a program of its own it says where it is, answers, and ends when asked to; its keys are for their owner alone', async () => {
  const env = { ...process.env, PORT: '0', YIKA_DATA_DIR: folder };
  const child = fork(new URL('./main.ts', import.meta.url), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ ready, urls }] = await once(child, 'message');
  const answered = (await fetch(urls.alipay)).status;
  child.kill('SIGTERM');
  expect([ready, answered, (await once(child, 'exit'))[0]]).toEqual([true, 200, 0]);
  expect(statSync(join(folder, 'alipay-simulator.json')).mode & 0o777).toBe(0o600);
});

async function open(): Promise<string> {
  const reply = await simulator.inject({ url: `/oauth2/publicAppAuthorize.htm?${new URLSearchParams(wish)}` });
  return String(reply.headers.location);
}

function decide(page: string, decision: string) {
  return simulator.inject({ method: 'POST', url: `${page}/decision`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ decision, person: 'two' }).toString() });
}

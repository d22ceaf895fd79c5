import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../language.ts';
import { AppTokens } from './app-tokens.ts';
import { keepWechatApps } from './apps.ts';
import { wechatBehaviours } from './faults.ts';
import { buildWechatSimulator } from './wechat-simulator.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-wechat-'));
const apps = keepWechatApps(folder);
const clock = { nowMs: Date.parse('2030-01-28T09:00:00Z') };
const simulator = buildWechatSimulator({ productOrigins: ['http://localhost:8080'], now: () => clock.nowMs }, apps);
afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => setFaults({}));

const wish = { appid: apps.serviceAccount.appId, redirect_uri: 'http://localhost:8080/app/enter/wechat', response_type: 'code', scope: 'snsapi_userinfo', state: 'a1b2c3d4e5f6a7b8' };

describe('the platform shows an error of its own, and sends nobody back', () => {
  test.each([
    ['to a page that was not registered', { redirect_uri: 'http://evil.example/app/enter/wechat' }, 10003],
    ['to an address that is none', { redirect_uri: 'javascript:alert(1)' }, 10003],
    ['to a page of another port', { redirect_uri: 'http://localhost:8081/app' }, 10003],
    ['for a scope that there is not', { scope: 'snsapi_everything' }, 10005],
    ['without a scope', { scope: '' }, 10010],
    ['without an address', { redirect_uri: '' }, 10011],
    ['without an app', { appid: '' }, 10012],
    ['for an app that is unknown', { appid: 'wx0000000000000000' }, 40013],
    ['with a state that is too long', { state: 'x'.repeat(129) }, null],
    ['for something else than a code', { response_type: 'token' }, null],
  ])('%s', async (_, change, code) => {
    const reply = await simulator.inject({ url: `/connect/oauth2/authorize?${new URLSearchParams({ ...wish, ...change })}`, headers: { 'accept-language': 'en' } });
    expect([reply.statusCode, reply.headers.location, / Code (\d+)|>Code (\d+)/.test(reply.body) ? Number(/Code (\d+)/.exec(reply.body)?.[1]) : null]).toEqual([400, undefined, code]);
  });

  test('with the parameters in another order', async () => {
    const { scope, ...rest } = wish;
    const reply = await simulator.inject({ url: `/connect/oauth2/authorize?${new URLSearchParams({ scope, ...rest })}` });
    expect([reply.statusCode, reply.headers.location]).toEqual([400, undefined]);
  });
});

describe('an approval', () => {
  test('is given once: pressing again, or another button, changes nothing', async () => {
    const page = await open();
    const first = await decide(page, 'approve');
    expect(first.headers.location).toMatch(/^http:\/\/localhost:8080\/app\/enter\/wechat\?code=[\w-]{32}&state=a1b2c3d4e5f6a7b8$/);
    for (const decision of ['approve', 'refuse']) expect((await decide(page, decision)).statusCode).toBe(410);
    expect((await simulator.inject({ url: page })).statusCode).toBe(410);
  });

  test('is not asked for half an hour later, nor under a name that somebody guessed', async () => {
    const page = await open();
    clock.nowMs += 30 * 60_000;
    expect((await simulator.inject({ url: page })).statusCode).toBe(410);
    expect((await decide('/approvals/guessed', 'approve')).statusCode).toBe(410);
  });

  test('that is refused brings the state back and nothing else', async () => {
    const reply = await decide(await open(), 'refuse');
    expect(reply.headers.location).toBe('http://localhost:8080/app/enter/wechat?state=a1b2c3d4e5f6a7b8');
  });
});

test('every page says in each language that this is not the real one, and may be framed by the product alone', async () => {
  const page = await open();
  const titles: string[] = [];
  for (const language of languages) {
    for (const url of ['/', page]) {
      const reply = await simulator.inject({ url: `${url}?lang=${language}` });
      expect([reply.statusCode, reply.body.includes(`<html lang="${language}">`)]).toEqual([200, true]);
      expect(reply.headers['content-security-policy']).toMatch(/form-action 'self' http:\/\/localhost:8080; frame-ancestors 'self' http:\/\/localhost:8080$/);
      titles.push(/<title>(.*)<\/title>/.exec(reply.body)?.[1] ?? '');
    }
  }
  expect([...new Set(titles)]).toEqual(['Simulador de WeChat: no es WeChat', '微信模拟器（不是微信）', 'WeChat simulator – not WeChat']);
});

describe('limits of the platform', () => {
  test('a person opens a hundred sessions a minute, and not one more', async () => {
    clock.nowMs += 60_000;
    const answers: unknown[] = [];
    for (let times = 0; times < 101; times++) answers.push((await session())['errcode']);
    expect([answers.slice(0, 100).every((code) => code === undefined), answers[100]]).toEqual([true, 45011]);
    clock.nowMs += 60_000;
    expect((await session())['errcode']).toBeUndefined();
  });

  test('a token lives two hours; with a new one the old lives five minutes more, or dies at once when forced', () => {
    const tokens = new AppTokens();
    const first = tokens.issue('app', 0).token;
    tokens.issue('app', 1000);
    expect([tokens.appOf(first, 300_999), tokens.appOf(first, 301_000)]).toEqual(['app', 'expired']);

    const stable = tokens.stable('app', false, 0).token;
    expect(tokens.stable('app', false, 6_899_999).token).toBe(stable);
    expect(tokens.stable('app', true, 29_999).token).toBe(stable);
    const forced = tokens.stable('app', true, 30_000).token;
    expect([forced === stable, tokens.appOf(stable, 30_000), tokens.appOf(forced, 30_000)]).toEqual([false, null, 'app']);
    const late = tokens.stable('app', false, 30_000 + 6_900_000).token;
    expect([late === forced, tokens.appOf(forced, 30_000 + 6_900_000), tokens.appOf(tokens.ticket('app', 0).token, 0)]).toEqual([false, 'app', null]);
  });
});

describe('a call that lacks something is answered with status 200 and the platform’s code', () => {
  const { appId, secret } = apps.serviceAccount;
  test.each([
    ['a token without a grant type', 'GET', '/cgi-bin/token', 40002],
    ['a token without an app', 'GET', '/cgi-bin/token?grant_type=client_credential', 41002],
    ['a token without a secret', 'GET', `/cgi-bin/token?grant_type=client_credential&appid=${appId}`, 41004],
    ['a stable token with a body that is not JSON', 'POST', '/cgi-bin/stable_token', 40002],
    ['a ticket without a token', 'GET', '/cgi-bin/ticket/getticket?type=jsapi', 41001],
    ['a ticket with a token that was made up', 'GET', '/cgi-bin/ticket/getticket?type=jsapi&access_token=made-up', 40001],
    ['a page’s code at the mini-program', 'GET', `/sns/oauth2/access_token?appid=${apps.miniProgram.appId}&secret=x`, 40013],
    ['an exchange without a code', 'GET', `/sns/oauth2/access_token?appid=${appId}&secret=${secret}&grant_type=authorization_code`, 41008],
    ['a profile without a token', 'GET', '/sns/userinfo', 41001],
    ['a profile of nobody', 'GET', '/sns/userinfo?access_token=a', 41009],
    ['a refresh without an app', 'GET', '/sns/oauth2/refresh_token', 41002],
    ['a phone number without a token', 'POST', '/wxa/business/getuserphonenumber', 41001],
  ] as const)('%s', async (_, method, url, errcode) => {
    const reply = await simulator.inject({ method, url, ...(method === 'POST' ? { payload: 'not json', headers: { 'content-type': 'text/plain' } } : {}) });
    expect([reply.statusCode, reply.json()]).toEqual([200, { errcode, errmsg: expect.stringMatching(/, rid: [0-9a-f]{8}-/) }]);
  });
});

test.each(['/control/faults', '/control/made', '/control/mini-program-codes'])('%s does not obey another machine', async (url) => {
  const method = url.endsWith('codes') ? 'POST' : 'GET';
  const strangers = [{ remoteAddress: '192.168.1.20' }, { headers: { host: 'evil.example:8085' } }];
  for (const stranger of strangers) expect((await simulator.inject({ method, url, ...(method === 'POST' ? { payload: { kind: 'login' } } : {}), ...stranger })).statusCode).toBe(403);
});

test('every fault can be switched on by its name, and another cannot', async () => {
  for (const behaviour of wechatBehaviours) expect((await setFaults({ behaviour })).statusCode).toBe(200);
  expect((await setFaults({ behaviour: 'on_fire' })).statusCode).toBe(400);
});

test('as a program of its own it says where it is, answers, and ends when asked to; its secrets are for their owner alone', async () => {
  const env = { ...process.env, PORT: '0', YIKA_DATA_DIR: folder };
  const child = fork(new URL('./main.ts', import.meta.url), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ ready, urls }] = await once(child, 'message');
  const answered = (await fetch(urls.wechat)).status;
  child.kill('SIGTERM');
  expect([ready, answered, (await once(child, 'exit'))[0]]).toEqual([true, 200, 0]);
  expect(statSync(join(folder, 'wechat-simulator.json')).mode & 0o777).toBe(0o600);
});

async function open(): Promise<string> {
  const reply = await simulator.inject({ url: `/connect/oauth2/authorize?${new URLSearchParams(wish)}` });
  return String(reply.headers.location);
}

function decide(page: string, decision: string) {
  return simulator.inject({ method: 'POST', url: `${page}/decision`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ decision, person: 'two' }).toString() });
}

async function session(): Promise<Readonly<Record<string, unknown>>> {
  const { code } = (await simulator.inject({ method: 'POST', url: '/control/mini-program-codes', payload: { kind: 'login' } })).json();
  const { appId, secret } = apps.miniProgram;
  return (await simulator.inject({ url: `/sns/jscode2session?${new URLSearchParams({ appid: appId, secret, js_code: code, grant_type: 'authorization_code' })}` })).json();
}

function setFaults(faults: object) {
  return simulator.inject({ method: 'PUT', url: '/control/faults', payload: faults });
}

describe('the app on the phone gives a page rights', () => {
  const { appId, secret } = apps.serviceAccount;

  async function rights(change: Record<string, string>): Promise<string | undefined> {
    const { access_token: token } = (await simulator.inject({ url: `/cgi-bin/token?${new URLSearchParams({ grant_type: 'client_credential', appid: appId, secret })}` })).json() as { access_token: string };
    const { ticket } = (await simulator.inject({ url: `/cgi-bin/ticket/getticket?${new URLSearchParams({ access_token: token, type: 'jsapi' })}` })).json() as { ticket: string };
    const url = 'http://localhost:8080/app/?lang=es';
    const signature = createHash('sha1').update(`jsapi_ticket=${ticket}&noncestr=n1&timestamp=1414587457&url=${url}`).digest('hex');
    const { body } = await simulator.inject({ url: `/web-view/rights?${new URLSearchParams({ appid: appId, timestamp: '1414587457', noncestr: 'n1', signature, url, ...change })}` });
    return /data-rights="(\w+)"/.exec(body)?.[1];
  }

  test.each([
    ['another address', { url: 'http://localhost:8080/code/' }], ['another moment', { timestamp: '1414587458' }], ['no signature', { signature: '' }], ['another app', { appid: 'wx0000000000000000' }],
  ])('not for %s', async (_, change) => expect(await rights(change)).toBe('refused'));

  test('for the address that was signed', async () => expect(await rights({})).toBe('given'));
});

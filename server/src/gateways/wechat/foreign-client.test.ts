import OAuth from 'co-wechat-oauth';
import WechatApi from 'co-wechat-api';
import { Agent } from 'node:https';
import { connect } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { jsSdkSignature } from './js-sdk-signature.ts';
import { redirectUri, state, wechatScene } from './test/wechat-scene.ts';

/**
 * Simulator and gateway were written by the same hands and could share a mistake. So two clients that nobody here wrote,
 * `co-wechat-oauth` and `co-wechat-api`, unchanged, must get through against the simulator; and the second signs what we sign.
 */
const scene = await wechatScene();
const { simulator, codeFromPhone } = scene;
const { serviceAccount, miniProgram } = simulator.apps;
afterAll(scene.close);
beforeEach(() => simulator.setFaults({}));

const agent = simulatorInstead(simulator.url);
const oauth = new OAuth(serviceAccount.appId, serviceAccount.secret);
oauth.setOpts({ agent });
const api = new WechatApi(serviceAccount.appId, serviceAccount.secret);
api.setOpts({ agent });

describe('a foreign client is refused as the platform refuses', () => {
  test.each([
    ['a code that it made up', 'well', () => oauth.getAccessToken('made-up'), 40029],
    ['a code that was used', 'code_used', () => oauth.getAccessToken('any'), 40163],
    ['a platform that is busy', 'busy', () => oauth.getAccessToken('any'), -1],
    ['a refresh token that it made up', 'well', () => oauth.refreshAccessToken('made-up'), 40030],
    ['a person’s token that it made up', 'well', () => oauth.verifyToken('oNobody', 'made-up'), 40001],
    ['a server that was not registered', 'address_not_allowed', () => api.getAccessToken(), 40164],
  ])('%s', async (_, behaviour, call, code) => {
    await simulator.setFaults({ behaviour });
    await expect(call()).rejects.toMatchObject({ name: 'WeChatAPIError', code });
  });

  test('a secret that is wrong, and an app that is unknown', async () => {
    for (const [appId, secret, code] of [[serviceAccount.appId, 'wrong', 40125], ['wx0000000000000000', 'wrong', 40013]] as const) {
      const stranger = new OAuth(appId, secret);
      stranger.setOpts({ agent });
      await expect(stranger.getAccessToken('any')).rejects.toMatchObject({ code });
    }
  });
});

test('a foreign client sends the browser to the page, and learns who approved', async () => {
  const opened = await openedBy(oauth.getAuthorizeURL(redirectUri, state, 'snsapi_userinfo'));
  const decided = await fetch(`${simulator.url}${opened}/decision`, { method: 'POST', body: new URLSearchParams({ decision: 'approve', person: 'two' }), redirect: 'manual' });
  const back = new URL(decided.headers.get('location') ?? '').searchParams;
  expect(back.get('state')).toBe(state);

  const { data } = await oauth.getAccessToken(back.get('code') ?? '');
  const openId = String(data['openid']);
  expect(data).toMatchObject({ expires_in: 7200, scope: 'snsapi_userinfo' });
  expect(await oauth.getUser(openId)).toMatchObject({ openid: openId, nickname: '小满', unionid: data['unionid'], privilege: [] });
  expect(await oauth.verifyToken(openId, String(data['access_token']))).toEqual({ errcode: 0, errmsg: 'ok' });
  expect((await oauth.refreshAccessToken(String(data['refresh_token']))).data).toMatchObject({ openid: openId });
});

test('it sends the browser with the same parameters as we do, in the same order', () => {
  const theirs = oauth.getAuthorizeURL(redirectUri, state, 'snsapi_base');
  expect(scene.gateway({ pageUrl: 'https://open.weixin.qq.com' }).authorizationUrl({ redirectUri, scope: 'snsapi_base', state })).toBe(theirs);
});

test('it opens a mini-program session', async () => {
  const mini = new WechatApi(miniProgram.appId, miniProgram.secret);
  mini.setOpts({ agent });
  const session = await mini.code2Session(await codeFromPhone('login'));
  expect(session).toMatchObject({ openid: expect.stringMatching(/^o/), session_key: expect.stringMatching(/^[\w+/]{22}==$/) });
});

test('what it signs for a page, we sign alike', async () => {
  const url = 'http://localhost:8080/app/card?tab=código#/code';
  const theirs = await api.getJsConfig({ url: url.replace(/#.*/, '') });
  const { ticket } = await api.getLatestTicket();
  expect(jsSdkSignature({ ticket, nonce: theirs.nonceStr, timestamp: Number(theirs.timestamp), url })).toBe(theirs.signature);
});

test('the app on the phone gives rights to the page that it signed, and to no other', async () => {
  const url = 'http://localhost:8080/app/card?tab=código';
  const { appId, timestamp, nonceStr, signature } = await api.getJsConfig({ url });
  const rights = async (wish: Readonly<Record<string, string>> = {}): Promise<string | undefined> => {
    const asked = new URLSearchParams({ appid: String(appId), timestamp: String(timestamp), noncestr: String(nonceStr), signature: String(signature), url, ...wish });
    return /data-rights="(\w+)"/.exec(await (await fetch(`${simulator.url}/web-view/rights?${asked}`)).text())?.[1];
  };
  for (const wrong of [{ url: `${url}&more` }, { noncestr: 'another' }, { timestamp: '1' }, { signature: '0'.repeat(40) }, { appid: miniProgram.appId }]) expect(await rights(wrong)).toBe('refused');
  expect(await rights()).toBe('given');
});

/** Where the simulator sends a browser that follows an address of the real platform. */
async function openedBy(address: string): Promise<string> {
  const { pathname, search, hash } = new URL(address);
  expect(hash).toBe('#wechat_redirect');
  const opened = await fetch(`${simulator.url}${pathname}${search}`, { redirect: 'manual' });
  return opened.headers.get('location') ?? '';
}

/** The clients know one address, the real one. They keep it; only the connection that they get ends at the simulator. */
function simulatorInstead(url: string): Agent {
  const { hostname, port } = new URL(url);
  const agent = new Agent();
  agent.createConnection = () => connect({ host: hostname, port: Number(port) });
  return agent;
}

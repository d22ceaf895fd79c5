import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readChannelReturn } from '../read-return.ts';
import { redirectUri, state, wechatScene } from './test/wechat-scene.ts';

const scene = await wechatScene();
const { simulator, gateway, approve, codeFromPhone } = scene;
afterAll(scene.close);
beforeEach(() => simulator.setFaults({}));

const name = { name: '测试一', identityNumber: '110100199001010015' };

describe('who comes back from the approval page does not get in', () => {
  test('having said no: the state came back, a code did not', async () => {
    const back = await approve('snsapi_userinfo', { decision: 'refuse' });
    expect(back).toEqual({ from: 'city', state });
    expect(readChannelReturn(back, state)).toMatchObject({ reason: 'channel_approval_refused', nextStep: 'approve_or_enter_otherwise' });
  });

  test.each([
    ['with the state of another browser', { code: 'good', state: 'ffffffffffffffff' }, state],
    ['without a state', { code: 'good' }, state],
    ['with two states', { code: 'good', state: [state, state] }, state],
    ['where nobody began anything', { code: 'good', state: '' }, ''],
    ['with another state and no code: not even told that it was refused', { state: 'ffffffffffffffff' }, state],
  ])('%s', (_, back, expected) => {
    expect(readChannelReturn(back, expected)).toMatchObject({ reason: 'channel_return_foreign', nextStep: 'enter_again' });
  });

  test.each([[['a', 'b']], ['with space'], ['x'.repeat(513)], [{ $ne: '' }]])('with a code that is none: %j', (code) => {
    expect(readChannelReturn({ code, state }, state)).toMatchObject({ reason: 'channel_code_invalid' });
  });

  test('with the code of a snapshot page: its account is lent to everybody who looks', async () => {
    await simulator.setFaults({ behaviour: 'snapshot_user' });
    const { code = '' } = await approve('snsapi_userinfo');
    expect(await gateway().exchangeCode(code)).toEqual({ outcome: 'refused', reason: 'channel_account_borrowed', nextStep: 'open_whole_page', platformCode: null });
  });

  test('with a code that was handed in before, by whomever', async () => {
    const { code = '' } = await approve('snsapi_base');
    const both = await Promise.all([gateway().exchangeCode(code), gateway().exchangeCode(code)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['answered', 'refused']);
    expect(await gateway().exchangeCode(code)).toMatchObject({ reason: 'channel_code_used', platformCode: '40163' });
  });

  test('with a code that is older than five minutes', async () => {
    const { code = '' } = await approve('snsapi_base');
    simulator.clock.nowMs += 5 * 60_000;
    expect(await gateway().exchangeCode(code)).toMatchObject({ reason: 'channel_code_expired', platformCode: '42003', nextStep: 'enter_again' });
  });

  test('with the code of the mini-program, nor there with one of the page', async () => {
    const { code: ofPage = '' } = await approve('snsapi_base');
    const ofPhone = await codeFromPhone('login');
    expect(await gateway().exchangeCode(ofPhone)).toMatchObject({ reason: 'channel_code_invalid', platformCode: '40029' });
    expect(await gateway().openMiniProgramSession(ofPage)).toMatchObject({ reason: 'channel_code_invalid', platformCode: '40029' });
    expect(await gateway().readPhoneNumber(await codeFromPhone('login'))).toMatchObject({ reason: 'channel_code_invalid' });
  });
});

describe('the account is not the person’s own', () => {
  test.each([
    ['foreign_real_name', 'channel_real_name_foreign', 'change_channel_account'],
    ['foreign_identity_number', 'channel_identity_number_foreign', 'correct_what_was_typed'],
    ['real_name_missing', 'channel_real_name_missing', 'give_real_name_to_channel'],
  ])('%s', async (behaviour, reason, nextStep) => {
    await simulator.setFaults({ behaviour });
    const { openId } = await session();
    const answer = await gateway().checkRealName({ openId, ...name, code: await codeFromPhone('real_name') });
    expect(answer).toEqual({ outcome: 'refused', reason, nextStep, platformCode: null });
  });

  test('the agreement of one person does not answer for another', async () => {
    const { openId } = await session('two');
    const answer = await gateway().checkRealName({ openId, ...name, code: await codeFromPhone('real_name', 'one') });
    expect(answer.outcome).toBe('refused');
  });
});

describe('every trouble of the platform is a refusal by name, with what helps', () => {
  const inHand = {
    exchange: async () => gateway().exchangeCode((await approve('snsapi_base'))['code'] ?? ''),
    session: async () => gateway().openMiniProgramSession(await codeFromPhone('login')),
    phone: async () => gateway().readPhoneNumber(await codeFromPhone('phone')),
    /** No token is held, so that the platform must be asked for one. */
    ticket: async () => {
      await scene.database.owner.script('delete from channel_tokens');
      return gateway().signPage('http://localhost:8080/app/');
    },
    profile: async () => gateway().readProfile({ accessToken: 'of-yesterday', openId: 'oNobody' }),
  };

  test.each([
    ['busy', 'exchange', 'channel_busy', 'try_again_later', '-1'],
    ['busy', 'session', 'channel_busy', 'try_again_later', '-1'],
    ['too_many', 'session', 'channel_busy', 'try_again_later', '45011'],
    ['code_invalid', 'exchange', 'channel_code_invalid', 'enter_again', '40029'],
    ['code_expired', 'exchange', 'channel_code_expired', 'enter_again', '42003'],
    ['code_expired', 'session', 'channel_code_invalid', 'enter_again', '40029'],
    ['code_used', 'session', 'channel_code_used', 'enter_again', '40163'],
    ['account_blocked', 'session', 'channel_account_blocked', 'enter_otherwise', '40226'],
    ['permission_missing', 'phone', 'channel_not_permitted', 'tell_operator', '48001'],
    ['token_refused', 'phone', 'channel_misconfigured', 'tell_operator', '40001'],
    ['token_refused', 'profile', 'channel_approval_ended', 'enter_again', '40001'],
    ['address_not_allowed', 'ticket', 'channel_misconfigured', 'tell_operator', '40164'],
  ] as const)('%s, in %s: %s', async (behaviour, call, reason, nextStep, platformCode) => {
    const code = inHand[call];
    await simulator.setFaults({ behaviour });
    expect(await code()).toEqual({ outcome: 'refused', reason, nextStep, platformCode });
  });

  test.each([
    ['our secret is wrong', { serviceAccount: { appId: '', secret: 'f'.repeat(32) } }, '40125'],
    ['our app is unknown', { serviceAccount: { appId: 'wx0000000000000000', secret: 'f'.repeat(32) } }, '40013'],
  ])('%s: the operator is told the code and nobody the secret', async (_, { serviceAccount }, platformCode) => {
    const app = { ...serviceAccount, appId: serviceAccount.appId || simulator.apps.serviceAccount.appId };
    const answer = await gateway({ serviceAccount: app }).exchangeCode('whatever');
    expect(answer).toMatchObject({ reason: 'channel_misconfigured', nextStep: 'tell_operator', platformCode });
    expect(JSON.stringify(answer)).not.toContain('f'.repeat(32));
  });

  test.each([
    ['is down', { behaviour: 'down' }, {}],
    ['answers with something else', { behaviour: 'garbled' }, {}],
    ['is too slow', { behaviour: 'slow', answerDelayMs: 600_000 }, { timeoutMs: 60 }],
    ['is not there', {}, { url: 'http://127.0.0.1:9' }],
  ])('the platform %s', async (_, faults, change) => {
    await simulator.setFaults(faults);
    expect(await gateway(change).exchangeCode('whatever')).toMatchObject({ reason: 'channel_unreachable', nextStep: 'try_again_later', platformCode: null });
  });

  test('a code of the platform that nobody knows, and an answer that lacks what it should hold', async () => {
    const answers = [{ errcode: 99_999, errmsg: 'secret words of the platform' }, {}, { openid: 7, access_token: 'a' }, [], 'ok'];
    for (const said of answers) {
      const platform = await serve((_, reply) => reply.end(JSON.stringify(said)));
      const answer = await gateway({ url: platform.url }).exchangeCode('whatever');
      expect(answer).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/^channel_(answer_unknown|unreachable)$/) });
      expect(JSON.stringify(answer)).not.toContain('secret words');
      platform.close();
    }
  });
});

test('a phone number that was shared with another app is not taken', async () => {
  const { appId } = simulator.apps.miniProgram;
  const shared = (appid: string) => ({ errcode: 0, phone_info: { purePhoneNumber: '19900000101', countryCode: '86', watermark: { appid } } });
  for (const [appid, outcome] of [['wx0000000000000000', 'refused'], [appId, 'answered']] as const) {
    const platform = await serve((request, reply) => reply.end(JSON.stringify(request.url?.includes('stable_token') ? { access_token: 'a', expires_in: 7200 } : shared(appid))));
    expect(await gateway({ url: platform.url }).readPhoneNumber('whatever')).toMatchObject({ outcome });
    platform.close();
  }
});

describe('a reply that was lost', () => {
  test('costs the person the code: it is not handed in twice by itself', async () => {
    const platform = await serve((request) => request.socket.destroy());
    expect(await gateway({ url: platform.url }).exchangeCode('whatever')).toMatchObject({ reason: 'channel_unreachable' });
    expect(platform.requests()).toBe(1);
    platform.close();
  });

  test('is asked for again where asking spends nothing', async () => {
    const approval = await approvalOf('snsapi_userinfo');
    const platform = await serve(async (request, reply) => {
      if (platform.requests() === 1) return void request.socket.destroy();
      reply.end(await (await fetch(`${simulator.url}${request.url}`)).text());
    });
    expect(await gateway({ url: platform.url }).readProfile(approval)).toMatchObject({ outcome: 'answered' });
    platform.close();
  });
});

test('when the platform stays silent nobody waits for it any more, until one try finds it well again', async () => {
  const { exchangeCode, onStateChange } = gateway({ breaker: { failures: 2, restMs: 10_000 } });
  const states: string[] = [];
  onStateChange((now) => states.push(now));
  const { code = '' } = await approve('snsapi_base');
  await simulator.setFaults({ behaviour: 'down' });
  for (let times = 0; times < 2; times++) await exchangeCode(code);
  await simulator.setFaults({});
  expect(await exchangeCode(code)).toMatchObject({ reason: 'channel_unreachable' });
  simulator.clock.nowMs += 10_000;
  expect(await exchangeCode(code)).toMatchObject({ outcome: 'answered' });
  expect(states).toEqual(['open', 'closed']);
});

describe('who approved', () => {
  test('on a page: the account, and with their agreement the nickname', async () => {
    const approval = await approvalOf('snsapi_userinfo', 'two');
    expect(approval).toMatchObject({ openId: expect.stringMatching(/^o[\w-]{27}$/), unionId: expect.stringMatching(/^o6_/), scope: 'snsapi_userinfo', lastsSeconds: 7200 });
    const { openId, unionId } = approval;
    expect(await gateway().readProfile(approval)).toEqual({ outcome: 'answered', value: { openId, unionId, nickname: '小满' } });
  });

  test('silently: the account and no more; a nickname may not be asked for', async () => {
    const approval = await approvalOf('snsapi_base');
    expect([approval.scope, approval.unionId]).toEqual(['snsapi_base', null]);
    expect(await gateway().readProfile(approval)).toMatchObject({ reason: 'channel_not_permitted' });
  });

  test('in the mini-program is another account and the same person; the session key does not come out', async () => {
    const approval = await approvalOf('snsapi_userinfo');
    const inMiniProgram = await session();
    expect(Object.keys(inMiniProgram)).toEqual(['openId', 'unionId']);
    expect(inMiniProgram.openId).not.toBe(approval.openId);
    expect(inMiniProgram.unionId).toBe(approval.unionId);
  });

  test('lasts two hours, and with the refresh token thirty days', async () => {
    const approval = await approvalOf('snsapi_userinfo');
    simulator.clock.nowMs += 7200_000;
    expect(await gateway().readProfile(approval)).toMatchObject({ reason: 'channel_approval_ended', nextStep: 'enter_again', platformCode: '42001' });
    const renewed = await gateway().renewApproval(approval.refreshToken);
    expect(renewed).toMatchObject({ outcome: 'answered', value: { openId: approval.openId } });
    simulator.clock.nowMs += 30 * 24 * 3600_000;
    expect(await gateway().renewApproval(approval.refreshToken)).toMatchObject({ reason: 'channel_approval_ended', platformCode: '42002' });
  });

  test('shares a phone number by a code of its own', async () => {
    expect(await gateway().readPhoneNumber(await codeFromPhone('phone', 'three'))).toEqual({ outcome: 'answered', value: { countryCode: '86', phoneNumber: '19900000103' } });
  });

  test('is by real name the person who asks', async () => {
    const { openId } = await session();
    expect(await gateway().checkRealName({ openId, ...name, code: await codeFromPhone('real_name') })).toEqual({ outcome: 'answered', value: 'same_person' });
  });
});

test('the browser is sent with the parameters in the platform’s order, and with the fragment', () => {
  const { appId } = simulator.apps.serviceAccount;
  const page = 'http://localhost:8080/app/enter/wechat?from=city';
  expect(redirectUri).toBe(page);
  expect(gateway().authorizationUrl({ redirectUri, scope: 'snsapi_userinfo', state })).toBe(
    `${simulator.url}/connect/oauth2/authorize?appid=${appId}&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fapp%2Fenter%2Fwechat%3Ffrom%3Dcity&response_type=code&scope=snsapi_userinfo&state=${state}#wechat_redirect`,
  );
  for (const bad of ['short', `${state}&scope=snsapi_base`, 'x'.repeat(129), '']) {
    expect(() => gateway().authorizationUrl({ redirectUri, scope: 'snsapi_base', state: bad })).toThrow('a state is');
  }
});

async function approvalOf(scope: 'snsapi_base' | 'snsapi_userinfo', person = 'one') {
  const { code = '' } = await approve(scope, { person });
  const answer = await gateway().exchangeCode(code);
  if (answer.outcome === 'refused') throw new Error(answer.reason);
  return answer.value;
}

async function session(person = 'one') {
  const answer = await gateway().openMiniProgramSession(await codeFromPhone('login', person));
  if (answer.outcome === 'refused') throw new Error(answer.reason);
  return answer.value;
}

async function serve(listener: RequestListener) {
  let requests = 0;
  const server = createServer((request, reply) => {
    requests += 1;
    return listener(request, reply);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests: () => requests, close: () => server.close() };
}

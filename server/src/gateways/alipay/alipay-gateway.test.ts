import { startAlipay } from '@yika/simulators';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runChannel } from '../test/running-channel.ts';
import type { AlipayTrust } from './alipay-call.ts';
import { alipayGateway, type AlipayPlatform, type AlipayScope } from './alipay-gateway.ts';
import { readMemberName } from './real-name.ts';

/** The simulator speaks with the platform's own SDK, unchanged, on the other side: what both agree on is not our invention. */
const [simulator, ofBefore] = await Promise.all([runChannel(startAlipay), runChannel((settings) => startAlipay(settings, { namesPersonsBy: 'user_id' }))]);
afterAll(() => Promise.all([simulator.close(), ofBefore.close()]));
beforeEach(() => simulator.setFaults({}));

type Simulator = typeof simulator;
const redirectUri = 'http://localhost:8080/app/enter/alipay';
const state = 'a1b2c3d4e5f6a7b8';

describe('an answer that the platform did not sign is not believed', () => {
  test.each(['forged_signature', 'signature_stripped', 'altered_answer'])('%s', async (behaviour) => {
    for (const trust of [byKey(), byCertificate()]) {
      const { auth_code: code = '' } = await approve('auth_base');
      await simulator.setFaults({ behaviour });
      expect(await gateway({ trust }).exchangeCode(code)).toEqual({ outcome: 'refused', reason: 'channel_answer_forged', nextStep: 'tell_operator', platformCode: null });
      await simulator.setFaults({});
    }
  });

  test('nor one under another key than the one that we hold', async () => {
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const { auth_code: code } = await approve('auth_base');
    expect(await gateway({ trust: { ...byKey(), alipayPublicKey: stranger } }).exchangeCode(code ?? '')).toMatchObject({ reason: 'channel_answer_forged' });
  });

  test('without a key of the platform there is no gateway, nor with a certificate of somebody else', () => {
    expect(() => gateway({ trust: { ...byKey(), alipayPublicKey: '' } })).toThrow();
    expect(() => gateway({ trust: { ...byCertificate(), rootCertificate: ofBefore.app.rootCertificate } })).toThrow('was not issued by its authority');
  });
});

describe('who comes back from the approval page does not get in', () => {
  test('having said no', async () => {
    const back = await approve('auth_user', { decision: 'refuse' });
    expect(back).toEqual({ app_id: simulator.app.appId, source: 'alipay_wallet', scope: 'auth_user', state });
    expect(gateway().readReturn(back, state)).toMatchObject({ reason: 'channel_approval_refused', nextStep: 'approve_or_enter_otherwise' });
  });

  test('with the state of another browser, or what another app was given', async () => {
    const back = await approve('auth_base');
    expect(gateway().readReturn({ ...back, state: 'ffffffffffffffff' }, state)).toMatchObject({ reason: 'channel_return_foreign' });
    expect(gateway().readReturn({ ...back, app_id: '2021000000000000' }, state)).toMatchObject({ reason: 'channel_return_foreign' });
    expect(gateway().readReturn(back, state)).toEqual({ outcome: 'answered', value: back['auth_code'] });
  });

  test('with a code that was used, is too old, or was made up', async () => {
    const { auth_code: code = '' } = await approve('auth_base');
    const both = await Promise.all([gateway().exchangeCode(code), gateway().exchangeCode(code)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['answered', 'refused']);
    const { auth_code: old = '' } = await approve('auth_base');
    simulator.clock.nowMs += 3 * 60_000;
    for (const bad of [old, 'made-up']) {
      expect(await gateway().exchangeCode(bad)).toEqual({ outcome: 'refused', reason: 'channel_code_invalid', nextStep: 'enter_again', platformCode: '40002 isv.code-invalid' });
    }
  });
});

describe('every trouble of the platform is a refusal by name, with what helps', () => {
  test.each([
    ['busy', 'channel_busy', 'try_again_later', '20000 isp.unknow-error'],
    ['too_many', 'channel_busy', 'try_again_later', '40005 isv.app-call-limited'],
    ['permission_missing', 'channel_not_permitted', 'tell_operator', '40006 isv.insufficient-user-permissions'],
    ['code_invalid', 'channel_code_invalid', 'enter_again', '40002 isv.code-invalid'],
    ['token_refused', 'channel_approval_ended', 'enter_again', '20001 aop.invalid-auth-token'],
  ])('%s', async (behaviour, reason, nextStep, platformCode) => {
    await simulator.setFaults({ behaviour });
    expect(await gateway().exchangeCode('whatever')).toEqual({ outcome: 'refused', reason, nextStep, platformCode });
    expect(await gateway().readProfile({ accessToken: 'whatever', openId: 'one', userId: null })).toMatchObject({ reason, platformCode });
  });

  test.each([
    ['is down', { behaviour: 'down' }, {}],
    ['answers with something else', { behaviour: 'garbled' }, {}],
    ['is too slow', { behaviour: 'slow', answerDelayMs: 600_000 }, { timeoutMs: 60 }],
    ['is not there', {}, { gatewayUrl: 'http://127.0.0.1:9/gateway.do' }],
  ])('the platform %s', async (_, faults, change) => {
    await simulator.setFaults(faults);
    expect(await gateway(change).exchangeCode('whatever')).toMatchObject({ reason: 'channel_unreachable', nextStep: 'try_again_later' });
  });

  test.each([
    ['our key is not the one that was registered', () => ({ trust: { ...byKey(), privateKey: ofBefore.app.appPrivateKey } }), '40002 isv.invalid-signature'],
    ['our app is unknown', () => ({ appId: '2021000000000000' }), '40002 isv.invalid-app-id'],
    ['our clock is two days late', () => ({ now: () => simulator.clock.nowMs - 2 * 24 * 3600_000 }), '40002 isv.invalid-timestamp'],
  ])('%s: the operator is told', async (_, change, platformCode) => {
    expect(await gateway(change()).exchangeCode('whatever')).toMatchObject({ reason: 'channel_misconfigured', nextStep: 'tell_operator', platformCode });
  });
});

test('when the platform stays silent nobody waits for it any more, until one try finds it well again', async () => {
  const { exchangeCode, onStateChange } = gateway({ breaker: { failures: 2, restMs: 10_000 } });
  const states: string[] = [];
  onStateChange((now) => states.push(now));
  await simulator.setFaults({ behaviour: 'down' });
  for (let times = 0; times < 2; times++) await exchangeCode('whatever');
  await simulator.setFaults({});
  expect(await exchangeCode('whatever')).toMatchObject({ reason: 'channel_unreachable' });
  simulator.clock.nowMs += 10_000;
  expect(await exchangeCode((await approve('auth_base'))['auth_code'] ?? '')).toMatchObject({ outcome: 'answered' });
  expect(states).toEqual(['open', 'closed']);
});

describe.each([['by key', byKey], ['by certificate', byCertificate]] as const)('who approved, known to each other %s', (_, trustOf) => {
  test('is an open_id to a new app, with the nickname when they agreed', async () => {
    const { exchangeCode, readProfile } = gateway({ trust: trustOf() });
    const approval = await exchangeCode((await approve('auth_user', { person: 'two' }))['auth_code'] ?? '');
    if (approval.outcome === 'refused') throw new Error(approval.reason);
    const { openId, userId, accessToken, lastsSeconds } = approval.value;
    expect([openId, userId, accessToken.length, lastsSeconds]).toEqual([expect.stringMatching(/^[A-Za-z0-9]{40}$/), null, 40, 1_296_000]);
    expect(await readProfile(approval.value)).toEqual({ outcome: 'answered', value: { openId, userId: null, nickname: '谷雨' } });
    expect(await readProfile({ ...approval.value, openId: 'somebody-else' })).toMatchObject({ reason: 'channel_answer_unknown' });
  });

  test('is a user_id to an old one; silently there is no nickname to be had', async () => {
    const { exchangeCode, readProfile } = gateway({ trust: trustOf(ofBefore) }, ofBefore);
    const approval = await exchangeCode((await approve('auth_base', {}, ofBefore))['auth_code'] ?? '');
    if (approval.outcome === 'refused') throw new Error(approval.reason);
    expect([approval.value.openId, approval.value.userId]).toEqual([null, expect.stringMatching(/^2088\d{12}$/)]);
    expect(await readProfile(approval.value)).toMatchObject({ reason: 'channel_not_permitted' });
  });
});

describe('in whose name the account is', () => {
  const nameOf = async (decision: Readonly<Record<string, string>> = {}) => {
    const { exchangeCode, readRealName } = gateway();
    const approval = await exchangeCode((await approve('auth_user', { person: 'three', ...decision }))['auth_code'] ?? '');
    if (approval.outcome === 'refused') throw new Error(approval.reason);
    return readRealName(approval.value);
  };

  test('is told to whoever asked for it: name and identity number', async () => {
    expect(await nameOf()).toEqual({ outcome: 'answered', value: { name: '阿依努尔·买买提', identityNumber: '440100199903214025' } });
  });

  test('is told without a number where that is none of ours', async () => {
    expect(await nameOf({ real_name: 'ANNE MUSTER', identity_number: 'P1234567' })).toEqual({ outcome: 'answered', value: { name: 'ANNE MUSTER', identityNumber: null } });
  });

  test('is nobody’s where the person proved none there', async () => {
    await simulator.setFaults({ behaviour: 'real_name_missing' });
    expect(await nameOf()).toMatchObject({ reason: 'channel_real_name_missing', nextStep: 'give_real_name_to_channel' });
  });

  test('is not told to whoever asked for the account alone', async () => {
    const { exchangeCode, readRealName } = gateway();
    const approval = await exchangeCode((await approve('auth_base'))['auth_code'] ?? '');
    if (approval.outcome === 'refused') throw new Error(approval.reason);
    expect(await readRealName(approval.value)).toMatchObject({ reason: 'channel_not_permitted' });
  });

  test('is the operator’s matter where the platform keeps it back, and no number is read off another document', () => {
    expect(readMemberName({ is_certified: 'T' })).toMatchObject({ reason: 'channel_not_permitted' });
    expect(readMemberName({ is_certified: 'T', user_name: '张伟', cert_type: '1', cert_no: '110100199003080117' })).toMatchObject({ value: { identityNumber: null } });
  });
});

test('an approval is renewed for a month, then the person enters again', async () => {
  const first = await gateway().exchangeCode((await approve('auth_user'))['auth_code'] ?? '');
  if (first.outcome === 'refused') throw new Error(first.reason);
  simulator.clock.nowMs += 1_296_000_000;
  expect(await gateway().readProfile(first.value)).toMatchObject({ reason: 'channel_approval_ended', platformCode: '20001 aop.auth-token-time-out' });
  const renewed = await gateway().renewApproval(first.value.refreshToken);
  expect(renewed).toMatchObject({ outcome: 'answered', value: { openId: first.value.openId } });
  simulator.clock.nowMs += 2_592_000_000;
  expect(await gateway().renewApproval(first.value.refreshToken)).toMatchObject({ reason: 'channel_approval_ended', nextStep: 'enter_again' });
});

test('the browser is sent with the platform’s parameters; a state that could carry more is refused', () => {
  expect(gateway({ pageUrl: 'https://openauth.alipay.com' }).authorizationUrl({ redirectUri, scope: 'auth_user', state })).toBe(
    `https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?app_id=${simulator.app.appId}&scope=auth_user&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fapp%2Fenter%2Falipay&state=${state}`,
  );
  expect(() => gateway().authorizationUrl({ redirectUri, scope: 'auth_base', state: `${state}&scope=auth_user` })).toThrow('a state is');
});

function byKey({ app }: Simulator = simulator): Extract<AlipayTrust, { mode: 'key' }> {
  return { mode: 'key', privateKey: app.appPrivateKey, alipayPublicKey: app.alipayPublicKey };
}

function byCertificate({ app }: Simulator = simulator): Extract<AlipayTrust, { mode: 'certificate' }> {
  const { appPrivateKey: privateKey, appCertificate, alipayCertificate, rootCertificate } = app;
  return { mode: 'certificate', privateKey, appCertificate, alipayCertificate, rootCertificate };
}

function gateway(change: Partial<AlipayPlatform> = {}, at: Simulator = simulator) {
  return alipayGateway({ gatewayUrl: `${at.url}/gateway.do`, pageUrl: at.url, appId: at.app.appId, trust: byKey(at), now: () => at.clock.nowMs, ...change });
}

/** What a browser does on the platform's page; answers with the query it brings back. */
async function approve(scope: AlipayScope, { decision = 'approve', person = 'one', ...named }: Readonly<Record<string, string>> = {}, at: Simulator = simulator): Promise<Readonly<Record<string, string>>> {
  const opened = await fetch(gateway({}, at).authorizationUrl({ redirectUri, scope, state }), { redirect: 'manual' });
  let address = opened.headers.get('location') ?? '';
  if (scope === 'auth_user') {
    const decided = await fetch(`${at.url}${address}/decision`, { method: 'POST', body: new URLSearchParams({ decision, person, ...named }), redirect: 'manual' });
    address = decided.headers.get('location') ?? '';
  }
  return Object.fromEntries(new URL(address).searchParams);
}

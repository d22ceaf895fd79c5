import type { RefusalCode } from '@yika/contract';
import { alipayPersons, startAlipay, startWechat, type AlipayBehaviour, type WechatBehaviour } from '@yika/simulators';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../test/browser.ts';
import { codeOf, placeOf } from '../test/channel-steps.ts';
import { claim, enrol, goodPin, holderHouse, newKey, prove, setPin, signedOut, signIn } from '../test/holder-house.ts';
import type { RegisteredPerson } from '../test/registry-person.ts';
import { testRing } from '../test/test-world.ts';
import { testPersons } from './demo/persons.ts';
import { runChannel } from './gateways/test/running-channel.ts';
import { openChannels } from './open-channels.ts';

/** Our doors, our gateways and both platforms as they are played, one behind the other: what a person's browser meets. */
const [wechat, alipay] = await Promise.all([runChannel(startWechat), runChannel(startAlipay)]);
const settings = {
  wechat: { ...wechat.apps, url: wechat.url, pageUrl: wechat.url, messages: null },
  alipay: {
    gatewayUrl: `${alipay.url}/gateway.do`, pageUrl: alipay.url, appId: alipay.app.appId, realNames: true, messages: null,
    trust: { mode: 'key' as const, privateKey: alipay.app.appPrivateKey, alipayPublicKey: alipay.app.alipayPublicKey },
  },
};
const house = await holderHouse({ platforms: (pool) => openChannels(settings, { pool, ring: testRing }).platforms });
const { app } = house;
const platforms = { wechat, alipay };
type Channel = keyof typeof platforms;

afterAll(() => Promise.all([house.close(), wechat.close(), alipay.close()]));
beforeEach(async () => {
  // Gateways live by the machine's clock.
  for (const { clock } of [wechat, alipay]) clock.nowMs = Date.now();
  await Promise.all([wechat.setFaults({}), alipay.setFaults({})]);
});

/** Sets out, and somebody says yes at the platform. Answers with what the browser is sent back with, before it goes there. */
async function approve(browser: Browser, channel: Channel, { person = 'one', named }: { readonly person?: string; /** In whose name the account is, where not in that of the simulator. */ readonly named?: RegisteredPerson } = {}): Promise<URL> {
  const { headers } = await browser.get(`/enter/${channel}`);
  const asked = await fetch(String(headers['location']), { redirect: 'manual' });
  const page = new URL(asked.headers.get('location') ?? '', platforms[channel].url);
  const answered = await fetch(`${page.origin}${page.pathname}/decision`, { method: 'POST', body: new URLSearchParams({ decision: 'approve', person, ...(named && { real_name: named.name, identity_number: named.identityNumber }) }), redirect: 'manual' });
  return new URL(answered.headers.get('location') ?? '');
}

function goBack(browser: Browser, { pathname, search }: URL): Promise<Answer> {
  return browser.get(`${pathname}${search}`);
}

/** Sets out by itself and comes back with another's code. */
async function bring(browser: Browser, { channel, code }: { readonly channel: Channel; readonly code: string }): Promise<Answer> {
  const back = await approve(browser, channel, { person: 'two' });
  back.searchParams.set(CODE_FIELD[channel], code);
  return goBack(browser, back);
}

const CODE_FIELD = { wechat: 'code', alipay: 'auth_code' } as const;
const codeIn = (channel: Channel, back: URL) => back.searchParams.get(CODE_FIELD[channel]) ?? '';

describe('each fault of a platform has its own page, with nothing approved', () => {
  // Null: nothing that happens on this way.
  const ofWechat: Readonly<Record<WechatBehaviour, RefusalCode | null>> = {
    well: null,
    slow: 'channel_unreachable', down: 'channel_unreachable', garbled: 'channel_unreachable', busy: 'channel_busy', too_many: 'channel_busy',
    address_not_allowed: null, token_refused: null, permission_missing: null,
    code_expired: 'channel_code_expired', code_used: 'channel_code_used', code_invalid: 'channel_code_invalid',
    snapshot_user: 'channel_account_borrowed', account_blocked: null, foreign_real_name: null, foreign_identity_number: null, real_name_missing: null, not_following: null,
  };
  const ofAlipay: Readonly<Record<AlipayBehaviour, RefusalCode | null>> = {
    well: null,
    slow: 'channel_unreachable', down: 'channel_unreachable', garbled: 'channel_unreachable', busy: 'channel_busy', too_many: 'channel_busy',
    permission_missing: 'channel_not_permitted', token_refused: 'channel_approval_ended', code_invalid: 'channel_code_invalid',
    // Told apart at the claim, when it is known who claims.
    foreign_real_name: null, foreign_identity_number: null, real_name_missing: 'channel_real_name_missing', not_following: null,
    forged_signature: 'channel_answer_forged', signature_stripped: 'channel_answer_forged', altered_answer: 'channel_answer_forged',
  };
  const all = [...Object.entries(ofWechat).map((each) => ['wechat', ...each] as const), ...Object.entries(ofAlipay).map((each) => ['alipay', ...each] as const)];

  test.each(all)('%s, %s: %s', async (channel, behaviour, code) => {
    const browser = newBrowser(app);
    const back = await approve(browser, channel);
    await platforms[channel].setFaults({ behaviour });
    const answer = await goBack(browser, back);
    expect([placeOf(answer), codeOf(answer)]).toEqual(code === null ? ['/app/claim', null] : ['/app/channel/failed', code]);
    expect((await browser.get('/api/channel')).body['state']).toBe(code === null ? 'approved' : 'none');
  });
});

describe.each(['wechat', 'alipay'] as const)('a code of %s', (channel) => {
  const used = channel === 'wechat' ? 'channel_code_used' : 'channel_code_invalid';

  test('that was handed in is worth nothing in another browser', async () => {
    const [first, second] = [newBrowser(app), newBrowser(app)];
    const back = await approve(first, channel);
    expect(placeOf(await goBack(first, back))).toBe('/app/claim');
    expect(codeOf(await bring(second, { channel, code: codeIn(channel, back) }))).toBe(used);
    expect((await second.get('/api/channel')).body['state']).toBe('none');
  });

  test('is worth nothing at the other platform, even where the state is the right one', async () => {
    const other = channel === 'wechat' ? 'alipay' : 'wechat';
    const code = codeIn(channel, await approve(newBrowser(app), channel));
    const browser = newBrowser(app);
    expect(codeOf(await bring(browser, { channel: other, code }))).toBe('channel_code_invalid');
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
  });

  test('swapped between two people opens nobody’s card without their PIN, and links nobody’s account to somebody else', async () => {
    const owner = await house.register();
    const browser = newBrowser(app);
    await goBack(browser, await approve(browser, channel, { named: owner }));
    await prove(house, browser, owner);
    await setPin(browser);
    await enrol(browser, newKey());

    const thief = await signedOut(house);
    const stolen = codeIn(channel, await approve(newBrowser(app), channel, { named: owner }));
    expect(placeOf(await bring(thief.browser, { channel, code: stolen }))).toBe('/app/channel/sign-in');
    expect((await thief.browser.post('/api/channel/sign-in', { pin: `9${goodPin.slice(1)}`, deviceName: 'Theirs' })).body['code']).toBe('pin_wrong');
    await signIn(thief.browser, thief.key);
    expect((await thief.browser.get('/api/channel-links')).body).toEqual({ links: [] });
    expect((await browser.get('/api/channel-links')).body['links']).toHaveLength(1);
  });
});

describe('the mini-program of WeChat', () => {
  const codeOf = async (kind: 'login' | 'real_name', person: string) => {
    const answer = await fetch(`${wechat.url}/control/mini-program-codes`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind, person }) });
    return ((await answer.json()) as { code: string }).code;
  };
  /** As far as the ticket; null: there is none, for this reason. */
  const enter = async (browser: Browser, person = 'three'): Promise<Answer | { readonly refused: unknown }> => {
    const { headers } = await browser.get('/enter/wechat?from=mini-program');
    const state = new URL(String(headers['location']), 'http://localhost').searchParams.get('state') ?? '';
    const { status, body } = await newBrowser(app).post('/api/channel/wechat/tickets', { state, loginCode: await codeOf('login', person), nameCode: await codeOf('real_name', person) });
    return status === 200 ? browser.get(`/return/wechat?code=${String(body['ticket'])}&state=${state}`) : { refused: body['code'] };
  };

  test.each([
    ['foreign_real_name', 'channel_real_name_foreign'], ['foreign_identity_number', 'channel_identity_number_foreign'], ['real_name_missing', 'channel_real_name_missing'],
    ['token_refused', 'channel_misconfigured'], ['permission_missing', 'channel_not_permitted'], ['code_expired', 'channel_code_invalid'], ['busy', 'channel_busy'],
  ] as const)('%s when the name is asked about: %s, and nothing is begun', async (behaviour, code) => {
    const browser = newBrowser(app);
    expect(await enter(browser)).toMatchObject({ status: 303 });
    await wechat.setFaults({ behaviour });
    expect((await claim(browser, await house.register())).body['code']).toBe(code);
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
  });

  test('an account that the platform holds for dangerous gets no ticket', async () => {
    await wechat.setFaults({ behaviour: 'account_blocked' });
    expect(await enter(newBrowser(app))).toEqual({ refused: 'channel_account_blocked' });
  });

  test('of one’s own name leads through the claim; and the account is the same one as on our web pages', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await enter(browser);
    await prove(house, browser, person);
    await setPin(browser);
    expect((await browser.get('/api/channel-links')).body['links']).toHaveLength(1);
    const elsewhere = newBrowser(app);
    expect(placeOf(await goBack(elsewhere, await approve(elsewhere, 'wechat', { person: 'three' })))).toBe('/app/channel/sign-in');
  });
});

describe('in whose name Alipay says that the account is', () => {
  test.each(['foreign_real_name', 'foreign_identity_number'] as const)('%s: told at the claim, and nothing is begun', async (behaviour) => {
    const person = await house.register();
    const browser = newBrowser(app);
    const back = await approve(browser, 'alipay', { named: person });
    await alipay.setFaults({ behaviour });
    await goBack(browser, back);
    expect((await claim(browser, person)).body['code']).toBe(`channel_${behaviour === 'foreign_real_name' ? 'real_name' : 'identity_number'}_foreign`);
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
  });

  test('the claimant’s: the claim goes on', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await goBack(browser, await approve(browser, 'alipay', { person: 'three', named: person }));
    expect((await browser.get('/api/channel')).body).toMatchObject({ state: 'approved', realNameGiven: true });
    expect((await claim(browser, person)).status).toBe(200);
  });
});

test('the accounts of the pretended Alipay are in the names of test persons, so that the guide can be walked with them', () => {
  const known = testPersons('2030-01-15').map(({ name, identityNumber }) => ({ name, identityNumber }));
  for (const { realName } of alipayPersons) expect(known).toContainEqual(realName);
});

test('a code of WeChat is worth nothing after five minutes', async () => {
  const browser = newBrowser(app);
  const back = await approve(browser, 'wechat');
  wechat.clock.nowMs += 5 * 60_000 + 1;
  expect(codeOf(await goBack(browser, back))).toBe('channel_code_expired');
});

test('what Alipay gave to another app is not taken, though the state is ours', async () => {
  const browser = newBrowser(app);
  const back = await approve(browser, 'alipay');
  back.searchParams.set('app_id', '2021000000000000');
  expect(codeOf(await goBack(browser, back))).toBe('channel_return_foreign');
});

test.each(['wechat', 'alipay'] as const)('%s sends nobody anywhere but to us: another address in place of ours is no question at all', async (channel) => {
  const { headers } = await newBrowser(app).get(`/enter/${channel}`);
  const ours = encodeURIComponent(`http://localhost/return/${channel}`);
  for (const theirs of ['https://evil.example/', 'http://localhost.evil.example/', 'http://localhost@evil.example/', 'javascript:alert(1)']) {
    const asked = await fetch(String(headers['location']).replace(ours, encodeURIComponent(theirs)), { redirect: 'manual' });
    expect([asked.status, asked.headers.get('location')]).toEqual([400, null]);
  }
});

import { alipayPersons, startAlipay, startWechat, userIdOf } from '@yika/simulators';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { newBrowser, type Browser } from '../test/browser.ts';
import { holderHouse, prove, setPin } from '../test/holder-house.ts';
import { testRing } from '../test/test-world.ts';
import { simulatedTemplates } from './demo/simulated-platforms.ts';
import { runChannel } from './gateways/test/running-channel.ts';
import { sendDueNotices, writeNotice, type NoticeWays } from './modules/notices/index.ts';
import { messageAddressOf } from './modules/sign-in/index.ts';
import { openChannels, type Channels } from './open-channels.ts';
import { asHolderId } from './platform/values/ids.ts';

/** From the approval at a pretended platform, over HTTP, to the message in its app: with its faults, and with a reply that is lost. */
const [wechat, alipay, alipayOfBefore] = await Promise.all([runChannel(startWechat), runChannel(startAlipay), runChannel((settings) => startAlipay(settings, { namesPersonsBy: 'user_id' }))]);
let channels: Channels | null = null;
const settingsOf = ({ url, app }: typeof alipay) => ({
  wechat: { ...wechat.apps, url: wechat.url, pageUrl: wechat.url, messages: simulatedTemplates.wechat },
  alipay: {
    gatewayUrl: `${url}/gateway.do`, pageUrl: url, appId: app.appId, realNames: false, messages: simulatedTemplates.alipay,
    trust: { mode: 'key' as const, privateKey: app.appPrivateKey, alipayPublicKey: app.alipayPublicKey },
  },
});
const house = await holderHouse({
  platforms: (pool) => {
    channels = openChannels(settingsOf(alipay), { pool, ring: testRing });
    return channels.platforms;
  },
});
const { app } = house;
const simulators = { wechat, alipay };
type Channel = keyof typeof simulators;

afterAll(() => Promise.all([house.close(), wechat.close(), alipay.close(), alipayOfBefore.close()]));
beforeEach(async () => {
  for (const { clock } of [wechat, alipay]) clock.nowMs = Date.now();
  await Promise.all([wechat.setFaults({}), alipay.setFaults({})]);
  await house.owner.script('truncate notices, notice_deliveries');
});

test.each(['wechat', 'alipay'] as const)('%s: a notice arrives in the app of who wants it, once, with what its template takes and the check code of the inbox', async (channel) => {
  const { browser, holderId } = await linked(channel, 'one');
  await tell(holderId);
  expect(await send()).toMatchObject({ sent: 1 });
  const { body } = await browser.get('/api/notices');
  const [{ checkCode }] = body['notices'] as [{ checkCode: string }];
  expect(await arrived(channel, 'one')).toMatchObject([{ title: '您的社保卡已锁定', lines: [checkCode, expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)] }]);
  expect(await send()).toMatchObject({ sent: 0 });
  expect(await outcomes(channel)).toEqual(['sent']);
});

test.each([
  ['wechat', 'not_following', 'rejected'], ['wechat', 'down', null], ['wechat', 'busy', null], ['wechat', 'garbled', null], ['wechat', 'token_refused', 'rejected'],
  ['alipay', 'not_following', 'rejected'], ['alipay', 'busy', null], ['alipay', 'too_many', null], ['alipay', 'down', 'unknown'], ['alipay', 'garbled', 'unknown'], ['alipay', 'forged_signature', 'rejected'],
] as const)('%s, %s: what becomes of the message (null: it is tried again, and goes out when all is well)', async (channel, behaviour, outcome) => {
  // Alipay asks nobody where no name is wanted: it is always the same account.
  const account = channel === 'alipay' ? 'one' : 'two';
  const { holderId } = await linked(channel, account);
  const before = (await arrived(channel, account)).length;
  await tell(holderId);
  await simulators[channel].setFaults({ behaviour });
  await send();
  expect(await outcomes(channel)).toEqual([outcome]);
  await simulators[channel].setFaults({});
  house.clock.at += 60_000;
  await send();
  expect(await outcomes(channel)).toEqual([outcome ?? 'sent']);
  const grown = (await arrived(channel, account)).length - before;
  // A platform whose answer was lost or forged may have taken it; it was asked once.
  expect(grown).toBe(outcome === null || behaviour === 'forged_signature' ? 1 : 0);
});

test('wechat: a reply that came late is asked for again under the same id, and the message is in the app once', async () => {
  const { holderId } = await linked('wechat', 'three');
  await tell(holderId);
  await wechat.setFaults({ behaviour: 'slow', answerDelayMs: 3500 });
  await send();
  await wechat.setFaults({});
  house.clock.at += 60_000;
  await send();
  expect([await outcomes('wechat'), (await arrived('wechat', 'three')).length]).toEqual([['sent'], 1]);
});

test('alipay: an app of before, which knows a person by another name, is written to by that name', async () => {
  const { noticeWays } = openChannels(settingsOf(alipayOfBefore), { pool: house.owner, ring: testRing });
  const message = { to: '2088000000000000', text: '', title: 'A date comes near', checkCode: 'K7MX', at: Date.now(), language: 'en', clientMessageId: 'a-b' } as const;
  alipayOfBefore.clock.nowMs = Date.now();
  expect(await noticeWays.alipay?.send(message)).toBe('rejected');
  const [person] = alipayPersons;
  expect(person && (await noticeWays.alipay?.send({ ...message, to: userIdOf(person) }))).toBe('sent');
});

test('without a registered template nothing is offered', () => {
  const { wechat: one, alipay: other } = settingsOf(alipay);
  expect(openChannels({ wechat: { ...one, messages: null }, alipay: { ...other, messages: null } }, { pool: house.owner, ring: testRing }).noticeWays).toEqual({});
});

/** Somebody who came by a channel, claimed, and wants messages there. Accounts are three: whoever had it before has it no more. */
async function linked(channel: Channel, person: string) {
  await house.owner.script('delete from channel_accounts; update channel_links set ended_at = now(), message_address = null where ended_at is null');
  const browser = newBrowser(app);
  await approve(browser, channel, person);
  const { holderId, ...registered } = await house.register();
  await prove(house, browser, { holderId, ...registered });
  expect((await setPin(browser)).status).toBe(200);
  expect((await browser.put('/api/notices/preferences', { language: 'zh-CN', sms: false, channels: [channel], quietFromHour: 0, quietToHour: 0 })).status).toBe(200);
  await house.owner.script('truncate notices, notice_deliveries');
  return { browser, holderId };
}

async function approve(browser: Browser, channel: Channel, person: string): Promise<void> {
  const { headers } = await browser.get(`/enter/${channel}`);
  const asked = await fetch(String(headers['location']), { redirect: 'manual' });
  let back = new URL(asked.headers.get('location') ?? '', simulators[channel].url);
  if (back.origin === new URL(simulators[channel].url).origin) {
    const answer = await fetch(`${back.origin}${back.pathname}/decision`, { method: 'POST', body: new URLSearchParams({ decision: 'approve', person }), redirect: 'manual' });
    back = new URL(answer.headers.get('location') ?? '');
  }
  await browser.get(`${back.pathname}${back.search}`);
}

function tell(holderId: number): Promise<void> {
  return house.inTransaction(({ database }) => writeNotice(database, { holderId: asHolderId(holderId), kind: 'card_locked', facts: {}, at: house.clock.at }));
}

function send(): Promise<{ sent: number; unreadable: number }> {
  const ways: NoticeWays = channels?.noticeWays ?? {};
  return sendDueNotices({ inTransaction: house.inTransaction, ways, addressOf: messageAddressOf });
}

async function arrived(channel: Channel, person: string): Promise<readonly unknown[]> {
  return (await (await fetch(`${simulators[channel].url}/control/messages?person=${person}`)).json()) as unknown[];
}

async function outcomes(channel: Channel): Promise<(string | null)[]> {
  return (await house.owner.query<{ outcome: string | null }>('outcomes', 'select outcome from notice_deliveries where way = $1', [channel])).map(({ outcome }) => outcome);
}

import { languages } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { holderHouse, holderWithECard } from '../../../test/holder-house.ts';
import { channelSteps } from '../../../test/channel-steps.ts';
import { asHolderId } from '../../platform/values/ids.ts';
import { messageAddressOf } from '../sign-in/index.ts';
import { endLink } from '../sign-in/channels/links-table.ts';
import { sendDueNotices, tellPhoneCorrected, writeNotice } from './index.ts';
import { formerPhoneText, messageText, messageTitle } from './message-words.ts';
import { noticeGroups } from './notice-groups.ts';
import type { NoticeKind } from './notice-words.ts';
import type { NoticeMessage, NoticeWays, SentOutcome } from './send-notices.ts';

const house = await holderHouse();
const { linked: linkedByClaim } = channelSteps(house);
afterAll(house.close);
/** 12:00 in China. */
beforeEach(async () => {
  house.clock.at = house.start;
  await house.owner.script('truncate notices, notice_deliveries, notice_preferences');
});

describe('no message', () => {
  const gsm = /^[A-Za-z0-9 .,:;'?!¡¿()/+-éñüà]*$/;
  test.each(Object.keys(noticeGroups) as NoticeKind[])('about %s is longer than one, carries a link, asks for anything or names anybody', (kind) => {
    for (const language of languages) for (const text of [messageText(kind, 'K7MX', language), formerPhoneText({ checkCode: 'K7MX', noticeAt: Date.parse('2030-12-28T12:31:00+08:00') }, language)]) {
      expect(text).toContain('K7MX');
      expect(text.length, text).toBeLessThanOrEqual(language === 'zh-CN' ? 70 : 160);
      if (language !== 'zh-CN') expect(text).toMatch(gsm);
      expect(text).not.toMatch(/http|www|:\/\/|\.cn|\.com|\d{4}/i);
    }
  });

  test('goes to whoever switched them off, and the inbox still has it', async () => {
    const { person, browser } = await fresh();
    expect((await browser.put('/api/notices/preferences', { language: 'es', sms: false, channels: [], quietFromHour: 21, quietToHour: 8 })).status).toBe(200);
    await write(person.holderId, 'card_locked');
    expect([await round(), (await browser.get('/api/notices')).body['notices']]).toMatchObject([[], [{ kind: 'card_locked' }]]);
  });

  test('goes twice, although ten senders look at once', async () => {
    const { person } = await fresh();
    await write(person.holderId, 'card_locked');
    expect((await Promise.all(Array.from({ length: 10 }, () => round()))).flat()).toHaveLength(1);
  });
});

describe('a message', () => {
  test('comes in the chosen language with the check code that stands in the inbox', async () => {
    const { person, browser } = await fresh();
    await browser.put('/api/notices/preferences', { language: 'es', sms: true, channels: [], quietFromHour: 21, quietToHour: 8 });
    await write(person.holderId, 'card_locked');
    const [message] = await round();
    const { body } = await browser.get('/api/notices');
    const [{ checkCode }] = body['notices'] as [{ checkCode: string }];
    expect(message).toMatchObject({ to: person.phone, text: messageText('card_locked', checkCode, 'es') });
  });

  test('about a case waits for the morning, one about security does not', async () => {
    const { person } = await fresh();
    house.clock.at = Date.parse('2030-01-28T23:00:00+08:00');
    await write(person.holderId, 'card_locked');
    await house.inTransaction(({ database }) => writeNotice(database, { holderId: asHolderId(person.holderId), kind: 'case_granted', facts: { caseNumber: 'A7K2-9M4Q', service: 'formal_loss' }, at: house.clock.at }));
    expect(await round()).toHaveLength(1);
    house.clock.at = Date.parse('2030-01-29T07:59:59+08:00');
    expect(await round()).toHaveLength(0);
    house.clock.at += 1000;
    expect(await round()).toHaveLength(1);
  });

  test('that found nobody at the provider is tried again later, and only so often', async () => {
    const { person } = await fresh();
    await house.owner.script(`insert into notice_preferences (holder_id, language, sms, quiet_from_hour, quiet_to_hour, changed_at) values (${person.holderId}, 'es', true, 0, 0, now())`);
    await write(person.holderId, 'card_locked');
    await send(async () => 'failed');
    expect(await round()).toEqual([]);
    for (let tries = 0; tries < 8; tries += 1) {
      house.clock.at += 8 * 3_600_000;
      await send(async () => 'failed');
    }
    expect(await outcomes()).toEqual([{ state: 'not_sent', outcome: 'given_up' }]);
  });

  test('that the provider refuses for good is not tried again', async () => {
    const { person } = await fresh();
    await write(person.holderId, 'card_locked');
    await send(async () => 'rejected');
    expect(await outcomes()).toEqual([{ state: 'not_sent', outcome: 'rejected' }]);
  });

  test('whose sender was killed after sending goes out once more under the same id, which the provider does once', async () => {
    const { person } = await fresh();
    await write(person.holderId, 'card_locked');
    const heard: string[] = [];
    const killed = send(async ({ clientMessageId }) => { heard.push(clientMessageId); throw new Error('killed'); });
    await expect(killed).rejects.toThrow('killed');
    expect(await round()).toEqual([]);
    house.clock.at += 5 * 60_000;
    expect((await round()).map(({ clientMessageId }) => clientMessageId)).toEqual(heard);
    expect(await outcomes()).toEqual([{ state: 'sent', outcome: 'sent' }]);
  });
});

describe('a message in an app', () => {
  const wish = { language: 'zh-CN', sms: false, quietFromHour: 21, quietToHour: 8 } as const;

  test('has a title that its template takes, in each language', () => {
    for (const kind of Object.keys(noticeGroups) as NoticeKind[]) for (const language of languages) expect([kind, messageTitle(kind, language).length <= 20]).toEqual([kind, true]);
  });

  test('goes to who wants it and linked an account, with the check code of the inbox; who unlinks it hears nothing more', async () => {
    const { person, browser } = await linked();
    expect((await browser.get('/api/notices/preferences')).body).toMatchObject({ channels: [], apps: [{ channel: 'wechat', linked: true }, { channel: 'alipay', linked: false }] });
    expect((await browser.put('/api/notices/preferences', { ...wish, channels: ['wechat', 'alipay'] })).status).toBe(200);
    await write(person.holderId, 'card_locked');
    const heard = await inApps();
    const { body } = await browser.get('/api/notices');
    const [{ checkCode }] = body['notices'] as [{ checkCode: string }];
    expect(heard).toMatchObject([{ to: `to:${account}`, title: '您的社保卡已锁定', checkCode }]);
    expect([await outcomes(), await outcomes('alipay')]).toEqual([[{ state: 'not_sent', outcome: 'not_wanted' }], [{ state: 'not_sent', outcome: 'no_address' }]]);

    await house.owner.script('truncate notices, notice_deliveries');
    await house.inTransaction(({ database }) => endLink(database, { holderId: asHolderId(person.holderId), linkNo: 1 }, { at: house.clock.at, reason: 'unlinked' }));
    await write(person.holderId, 'card_locked');
    expect([await inApps(), await outcomes('wechat')]).toEqual([[], [{ state: 'not_sent', outcome: 'no_address' }]]);
    expect(await house.owner.query('kept', 'select 1 from channel_links where message_address is not null and holder_id = $1', [person.holderId])).toEqual([]);
  });

  test('is not sent again where it may have gone out and the platform knows no id for it; where it does, it is', async () => {
    for (const [mayRepeat, expected] of [[false, { state: 'not_sent', outcome: 'unknown' }], [true, { state: 'sent', outcome: 'sent' }]] as const) {
      const { person, browser } = await linked();
      await browser.put('/api/notices/preferences', { ...wish, channels: ['wechat'] });
      await write(person.holderId, 'card_locked');
      await expect(send(async () => 'sent', { wechat: { mayRepeat, send: async () => { throw new Error('killed'); } } })).rejects.toThrow('killed');
      house.clock.at += 5 * 60_000;
      await send(async () => 'sent', { wechat: { mayRepeat, send: async () => 'sent' } });
      expect(await outcomes('wechat')).toEqual([expected]);
    }
  });

  let account = '';
  /** A holder with an account of the channel linked on their device. */
  async function linked() {
    const made = await linkedByClaim();
    account = made.account;
    await house.owner.script('truncate notices, notice_deliveries, notice_preferences');
    return made;
  }

  async function inApps(): Promise<NoticeMessage[]> {
    const heard: NoticeMessage[] = [];
    await send(async () => 'sent', { wechat: { mayRepeat: true, send: async (message) => { heard.push(message); return 'sent'; } }, alipay: { mayRepeat: false, send: async (message) => { heard.push(message); return 'sent'; } } });
    return heard;
  }
});

describe('the number before', () => {
  const former = '19100000999';
  const change = (holderId: number, at = house.clock.at, number: string | null = former) => house.inTransaction((world) => tellPhoneCorrected(world, { holderId: asHolderId(holderId), former: number, at }));
  const kept = () => house.owner.query<{ way: string; sealedTo: Buffer | null; outcome: string | null }>('kept_to', 'select way, sealed_to, outcome from notice_deliveries order by way');

  test('is told by what is told to the new one, at once and although messages are off, with the check code of the inbox; then it is forgotten', async () => {
    const { person, browser } = await fresh();
    await browser.put('/api/notices/preferences', { language: 'es', sms: false, channels: [], quietFromHour: 0, quietToHour: 23 });
    await change(person.holderId);
    expect(JSON.stringify(await kept())).not.toContain(former);
    const sent = await round();
    const { body } = await browser.get('/api/notices');
    const [{ checkCode, text }] = body['notices'] as [{ checkCode: string; text: string }];
    expect(sent).toMatchObject([{ to: former, text: formerPhoneText({ checkCode, noticeAt: house.clock.at }, 'es') }]);
    expect(text).toContain('12333');
    expect(await kept()).toMatchObject([{ way: 'former_phone', sealedTo: null, outcome: 'sent' }, { way: 'sms', outcome: 'not_wanted' }]);
  });

  test('and the new one are two messages with two ids; told in vain it is given up, and forgotten all the same', async () => {
    const { person } = await fresh();
    await change(person.holderId);
    const sent: NoticeMessage[] = [];
    await send(async (message) => { sent.push(message); return message.to === former ? 'rejected' : 'sent'; });
    expect([new Set(sent.map(({ to }) => to)), new Set(sent.map(({ clientMessageId }) => clientMessageId)).size]).toEqual([new Set([former, person.phone]), 2]);
    expect(await kept()).toMatchObject([{ way: 'former_phone', sealedTo: null, outcome: 'rejected' }, { way: 'sms', outcome: 'sent' }]);
  });

  test('of somebody who had none is nobody’s', async () => {
    const { person } = await fresh();
    await change(person.holderId, house.clock.at, null);
    expect((await round()).map(({ to }) => to)).toEqual([person.phone]);
  });
});

test('a record that cannot be opened stops nobody else: it is counted, and the others go out', async () => {
  const { person } = await fresh();
  const { person: broken } = await holderWithECard(house);
  await house.owner.script('truncate notices, notice_deliveries');
  await write(broken.holderId, 'card_locked');
  await write(person.holderId, 'card_locked');
  await house.owner.query('break', 'update holders set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where holder_id = $1', [broken.holderId]);
  const sent: string[] = [];
  expect(await send(async ({ to }) => { sent.push(to); return 'sent'; })).toEqual({ sent: 1, unreadable: 1 });
  expect(sent).toEqual([person.phone]);
});

test('a backlog of what is too old holds up nothing that is new: it is put away in the same round', async () => {
  const { person } = await fresh();
  for (let count = 0; count < 65; count += 1) await write(person.holderId, 'card_locked');
  house.clock.at += 4 * 86_400_000;
  await write(person.holderId, 'card_locked');
  expect(await round()).toHaveLength(1);
});

test('the inbox comes a page at a time, without gap or repetition, and only one’s own', async () => {
  const { person, browser } = await fresh();
  const { browser: other } = await holderWithECard(house);
  await house.owner.script('truncate notices, notice_deliveries');
  for (let count = 0; count < 65; count += 1) {
    house.clock.at += count % 3 === 0 ? 1000 : 0;
    await write(person.holderId, 'card_locked');
  }
  const seen: string[] = [];
  let next: string | null = null;
  const sizes: number[] = [];
  do {
    const { body } = await browser.get(`/api/notices${next === null ? '' : `?after=${next}`}`);
    const page = body as unknown as { notices: { noticeId: string; at: number }[]; next: string | null };
    sizes.push(page.notices.length);
    seen.push(...page.notices.map(({ noticeId }) => noticeId));
    next = page.next;
  } while (next !== null);
  expect([sizes, new Set(seen).size]).toEqual([[30, 30, 5], 65]);
  expect((await other.get(`/api/notices?after=${seen[0]}`)).body).toMatchObject({ notices: [], next: null });
});

/** A holder whose earlier messages are gone. */
async function fresh() {
  const made = await holderWithECard(house);
  await house.owner.script('truncate notices, notice_deliveries');
  return made;
}

function write(holderId: number, kind: 'card_locked'): Promise<void> {
  return house.inTransaction(({ database }) => writeNotice(database, { holderId: asHolderId(holderId), kind, facts: {}, at: house.clock.at }));
}

/** One round of a sender of text messages, or of the ways that are given. */
function send(sms: (message: NoticeMessage) => Promise<SentOutcome>, others: NoticeWays = {}): Promise<{ sent: number; unreadable: number }> {
  return sendDueNotices({ inTransaction: house.inTransaction, ways: { sms: { send: sms, mayRepeat: true }, ...others }, addressOf: messageAddressOf });
}

/** What one round hands to the provider of text messages. */
async function round(): Promise<NoticeMessage[]> {
  const sent: NoticeMessage[] = [];
  await send(async (message) => { sent.push(message); return 'sent'; });
  return sent;
}

function outcomes(way = 'sms'): Promise<unknown[]> {
  return house.owner.query('outcomes', 'select state, outcome from notice_deliveries where way = $1', [way]);
}

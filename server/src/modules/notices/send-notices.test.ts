import { languages } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { holderHouse, holderWithECard } from '../../../test/holder-house.ts';
import { asHolderId } from '../../platform/values/ids.ts';
import { sendDueNotices, writeNotice } from './index.ts';
import { messageText } from './message-words.ts';
import { noticeGroups } from './notice-groups.ts';
import type { NoticeKind } from './notice-words.ts';
import type { SendNotice } from './send-notices.ts';

const house = await holderHouse();
afterAll(house.close);
/** 12:00 in China. */
beforeEach(async () => {
  house.clock.at = house.start;
  await house.owner.script('truncate notices, notice_deliveries, notice_preferences');
});

describe('no message', () => {
  const gsm = /^[A-Za-z0-9 .,:;'?!¡¿()/+-éñüà]*$/;
  test.each(Object.keys(noticeGroups) as NoticeKind[])('about %s is longer than one, carries a link, asks for anything or names anybody', (kind) => {
    for (const language of languages) {
      const text = messageText(kind, 'K7MX', language);
      expect(text).toContain('K7MX');
      expect(text.length, text).toBeLessThanOrEqual(language === 'zh-CN' ? 70 : 160);
      if (language !== 'zh-CN') expect(text).toMatch(gsm);
      expect(text).not.toMatch(/http|www|:\/\/|\.cn|\.com|\d{4}/i);
    }
  });

  test('goes to whoever switched them off, and the inbox still has it', async () => {
    const { person, browser } = await fresh();
    expect((await browser.put('/api/notices/preferences', { language: 'es', sms: false, quietFromHour: 21, quietToHour: 8 })).status).toBe(200);
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
    await browser.put('/api/notices/preferences', { language: 'es', sms: true, quietFromHour: 21, quietToHour: 8 });
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
    await house.owner.script(`insert into notice_preferences values (${person.holderId}, 'es', true, 0, 0, now())`);
    await write(person.holderId, 'card_locked');
    const down: SendNotice = async () => ({ outcome: 'failed', reason: 'sms_unreachable' });
    await sendDueNotices({ inTransaction: house.inTransaction, sendTextMessage: down });
    expect(await round()).toEqual([]);
    for (let tries = 0; tries < 8; tries += 1) {
      house.clock.at += 8 * 3_600_000;
      await sendDueNotices({ inTransaction: house.inTransaction, sendTextMessage: down });
    }
    expect(await outcomes()).toEqual([{ state: 'not_sent', outcome: 'given_up' }]);
  });

  test('that the provider refuses for good is not tried again', async () => {
    const { person } = await fresh();
    await write(person.holderId, 'card_locked');
    await sendDueNotices({ inTransaction: house.inTransaction, sendTextMessage: async () => ({ outcome: 'failed', reason: 'sms_rejected' }) });
    expect(await outcomes()).toEqual([{ state: 'not_sent', outcome: 'rejected' }]);
  });

  test('whose sender was killed after sending goes out once more under the same id, which the provider does once', async () => {
    const { person } = await fresh();
    await write(person.holderId, 'card_locked');
    const heard: string[] = [];
    const killed = sendDueNotices({ inTransaction: house.inTransaction, sendTextMessage: async ({ clientMessageId }) => { heard.push(clientMessageId); throw new Error('killed'); } });
    await expect(killed).rejects.toThrow('killed');
    expect(await round()).toEqual([]);
    house.clock.at += 5 * 60_000;
    expect((await round()).map(({ clientMessageId }) => clientMessageId)).toEqual(heard);
    expect(await outcomes()).toEqual([{ state: 'sent', outcome: 'sent' }]);
  });
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

/** What one round of a sender hands to the provider. */
async function round(): Promise<Parameters<SendNotice>[0][]> {
  const sent: Parameters<SendNotice>[0][] = [];
  await sendDueNotices({ inTransaction: house.inTransaction, sendTextMessage: async (message) => { sent.push(message); return { outcome: 'sent' }; } });
  return sent;
}

function outcomes(): Promise<unknown[]> {
  return house.owner.query('outcomes', 'select state, outcome from notice_deliveries');
}

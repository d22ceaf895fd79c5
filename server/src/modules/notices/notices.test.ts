import { languages } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser } from '../../../test/browser.ts';
import { holderHouse, holderWithECard } from '../../../test/holder-house.ts';
import { asHolderId } from '../../platform/values/ids.ts';
import { countUnreadNotices, writeNotice } from './index.ts';
import { noticeText, type NoticeFacts, type NoticeKind } from './notice-words.ts';

const house = await holderHouse();
afterAll(house.close);
beforeEach(() => house.owner.script('truncate notices'));

const examples: NoticeFacts = {
  ecard_issued: {}, device_joined: { deviceNo: 2 }, device_proved_again: { deviceNo: 2 }, device_ended: { deviceNo: 2 }, channel_linked: { channel: 'wechat' }, channel_name_foreign: { channel: 'alipay' }, channel_unlinked: { channel: 'alipay' }, pin_changed: { deviceNo: 2 },
  pin_paused: { until: Date.parse('2030-01-29T04:00:00Z') }, level_raised: {}, ecard_ended: {}, phone_corrected: { at: Date.parse('2030-01-29T04:00:00Z'), formerTold: true }, claim_refused_at_counter: {}, loss_authorised: {},
  loss_authorisation_ended: {}, loss_reported: { lapsesOn: '2030-02-04' }, loss_lifted: {}, loss_lapses_soon: { lapsesOn: '2030-02-04' }, loss_lapsed: {}, card_locked: {}, card_unlocked: {}, card_closed: {}, card_collected: {},
  verification_denied: { codesEnded: 3 }, person_denied_at_counter: {}, misuse_reported_at_counter: { kind: 'copied_code' }, code_shown_twice: {}, case_question: { caseNumber: 'A7K2-9M4Q', service: 'formal_loss', dueOn: '2030-02-04' }, case_granted: { caseNumber: 'A7K2-9M4Q', service: 'formal_loss' }, case_refused: { caseNumber: 'A7K2-9M4Q', service: 'formal_loss' }, case_lapsed: { caseNumber: 'A7K2-9M4Q', service: 'formal_loss' }, benefit_due: { dueOn: '2030-02-27' }, benefit_paused: {}, benefit_proved: { dueOn: '2031-01-28', resumed: true }, voucher_redeemed: { day: '2030-01-28' }, voucher_ends_soon: { validThrough: '2030-02-11' }, voucher_expired: {}, counter_fault_confirmed: { caseNumber: 'A7K2-9M4Q' }, counter_works_again: { caseNumber: 'A7K2-9M4Q' }, told_to_app: { app: { es: 'Banco', 'zh-CN': '银行', en: 'Bank' }, level: true },
};
const kinds = Object.keys(examples) as NoticeKind[];

describe('the words', () => {
  test.each(kinds)('%s: three languages, none like another, and nothing left unsaid', (kind) => {
    const texts = languages.map((language) => noticeText(kind, examples[kind], language));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(6);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('say days and instants as people there write them, in China’s time', () => {
    expect(languages.map((language) => noticeText('loss_reported', { lapsesOn: '2030-02-04' }, language))).toEqual([
      expect.stringContaining('4 de febrero de 2030'), expect.stringContaining('2030年2月4日'), expect.stringContaining('February 4, 2030'),
    ]);
    expect(noticeText('pin_paused', examples.pin_paused, 'zh-CN')).toContain('2030年1月29日 12:00');
  });
});

describe('the inbox', () => {
  test('is one’s own, newest first, in the language of the reader', async () => {
    const [mine, theirs] = [await holderWithECard(house), await holderWithECard(house)];
    await write(mine.person.holderId, 'card_locked', 1);
    await write(theirs.person.holderId, 'card_closed', 2);
    const spanish = newBrowser(house.app, { language: 'es' });
    for (const [name, value] of mine.browser.cookies) spanish.cookies.set(name, value);
    const { body } = await spanish.get('/api/notices');
    expect(body['notices']).toMatchObject([{ kind: 'card_locked', text: expect.stringContaining('bloqueada') }, { kind: 'ecard_issued' }]);
  });

  test('once opened is read, and what comes later is new again', async () => {
    const { person, browser } = await holderWithECard(house);
    const unread = () => house.inTransaction(({ database }) => countUnreadNotices(database, person.holderId));
    expect(await unread()).toBe(1);
    expect((await browser.get('/api/notices')).body['notices']).toMatchObject([{ read: false }]);
    expect([await unread(), (await browser.get('/api/notices')).body['notices']]).toMatchObject([0, [{ read: true }]]);
    house.clock.at += 1000;
    await write(person.holderId, 'card_locked', 0);
    expect(await unread()).toBe(1);
  });
});

function write(holderId: number, kind: 'card_locked' | 'card_closed', afterMs: number): Promise<void> {
  return house.inTransaction(({ database }) => writeNotice(database, { holderId: asHolderId(holderId), kind, facts: {}, at: house.clock.at + afterMs }));
}

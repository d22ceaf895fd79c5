import { languages } from '@yika/contract';
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { newBrowser } from '../../../test/browser.ts';
import { goodPin, holderHouse, holderWithECard } from '../../../test/holder-house.ts';
import { consentWords, withoutConsentWords } from './consent-words.ts';
import { seedPrivacyPolicy } from './index.ts';
import { addPrivacyPolicy } from './privacy-policies-table.ts';
import { readShippedPolicy } from './privacy-policy.ts';

const house = await holderHouse();
const shipped = readShippedPolicy();
afterAll(house.close);

describe('the privacy policy', () => {
  test('says the same in three languages: as many sections and paragraphs, none copied, and as long to read as it says', () => {
    const { text } = readShippedPolicy();
    const shapes = languages.map((language) => JSON.stringify(text[language].map(({ paragraphs }) => paragraphs.length)));
    expect(new Set(shapes).size).toBe(1);
    const paragraphs = languages.flatMap((language) => text[language].flatMap((section) => [section.title, ...section.paragraphs]));
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
    for (const language of ['es', 'en'] as const) {
      const words = text[language].flatMap((section) => [section.title, ...section.paragraphs]).join(' ').split(/\s+/).length;
      expect(words / 240).toBeLessThan(readShippedPolicy().text.readingMinutes);
    }
  });

  test('tells, in every language, of the apps that people enter from, of the hospitals’ systems, and of what is kept for how long; and never that nobody else gets anything', () => {
    const { text } = readShippedPolicy();
    const told = { es: ['sistema de su hospital', 'WeChat', 'Alipay', 'huellas con clave', 'una hora después', 'dos días', 'a la semana', 'a los 90'], 'zh-CN': ['医院的系统', '微信', '支付宝', '密钥摘要', '一小时后', '两天', '一周后', '90 天'], en: ["its hospital's system", 'WeChat', 'Alipay', 'keyed hashes of your account', 'an hour after', 'two days', 'after a week', 'after 90'] };
    for (const language of languages) {
      const words = text[language].flatMap(({ paragraphs }) => paragraphs).join(' ');
      for (const word of told[language]) expect(words, language).toContain(word);
      expect(words, language).not.toMatch(/Nadie más recibe|不向任何人提供|Nobody else gets/);
    }
  });

  test('is told to anybody, in their language, with one hash over all', async () => {
    const policies = [];
    for (const language of languages) policies.push((await newBrowser(house.app, { language }).get('/api/privacy-policy')).body);
    expect(policies).toMatchObject(languages.map((language) => ({ version: shipped.version, language, readingMinutes: 4 })));
    expect(new Set(policies.map((policy) => policy['textHash'])).size).toBe(1);
    expect(policies[0]?.['textHash']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('has a hash that anybody can make again', () => {
    const { text, textHash } = readShippedPolicy();
    const canonical = languages.map((language) => [language, text[language].map(({ title, paragraphs }) => [title, paragraphs])]);
    expect(createHash('sha256').update(JSON.stringify(canonical)).digest('hex')).toBe(textHash);
  });

  test('seeded twice stays as people agreed to it', async () => {
    const { text } = readShippedPolicy();
    await addPrivacyPolicy(house.owner, { ...readShippedPolicy(), text: { ...text, readingMinutes: 99 } });
    await seedPrivacyPolicy(house.owner);
    expect((await newBrowser(house.app).get('/api/privacy-policy')).body['readingMinutes']).toBe(4);
  });

  test('of a day to come is in force on that day and not before', async () => {
    const next = { ...shipped, version: shipped.version + 1, validFrom: '2030-01-29' as never, textHash: 'f'.repeat(64) };
    await addPrivacyPolicy(house.owner, next);
    expect((await newBrowser(house.app).get('/api/privacy-policy')).body['version']).toBe(shipped.version);
    house.clock.at += 12 * 3_600_000;
    // Four in the afternoon in London is midnight in China.
    expect((await newBrowser(house.app).get('/api/privacy-policy')).body['version']).toBe(shipped.version + 1);
    house.clock.at = house.start;
    await house.owner.query('delete_next', 'delete from privacy_policies where version = $1', [next.version]);
  });

  test('cannot be changed by the server', async () => {
    await expect(house.pool.script('update privacy_policies set text_hash = text_hash')).rejects.toThrow('permission denied');
    await expect(house.pool.script('delete from consents')).rejects.toThrow('permission denied');
  });
});

describe('consents', () => {
  test('say purpose, text, day, legal basis, and what withdrawing does, and beside them what stands on the law', async () => {
    const { browser } = await holderWithECard(house);
    expect((await browser.get('/api/consents')).body).toEqual({
      consents: [{
        purpose: 'privacy_policy', title: 'User privacy policy', policyVersion: shipped.version, givenAt: house.clock.at, withdrawnAt: null, canWithdraw: true,
        legalBasis: consentWords.privacy_policy.legalBasis.en, whatWithdrawalDoes: consentWords.privacy_policy.whatWithdrawalDoes.en,
      }],
      withoutConsent: withoutConsentWords.map(({ title, legalBasis }) => ({ title: title.en, legalBasis: legalBasis.en })),
    });
  });

  test('withdrawn by one leave everybody else’s', async () => {
    const [mine, theirs] = [await holderWithECard(house), await holderWithECard(house)];
    await mine.browser.post('/api/consents/privacy_policy/withdraw');
    expect((await theirs.browser.get('/api/ecard')).status).toBe(200);
  });

  test('to a face check, withdrawn, end nothing else', async () => {
    const { person, browser } = await holderWithECard(house);
    await house.owner.query('face_consent', `insert into consents (holder_id, purpose, policy_version, text_hash, channel, given_at) values ($1, 'face', 3, 'x', 'browser', $2)`, [person.holderId, new Date(house.clock.at)]);
    expect((await browser.post('/api/consents/face/withdraw')).status).toBe(200);
    expect((await browser.get('/api/ecard')).status).toBe(200);
    expect((await browser.post('/api/pin', { oldPin: goodPin, newPin: '482915' })).status).toBe(204);
  });

  test('withdrawn five times at once are withdrawn once', async () => {
    const { person, browser } = await holderWithECard(house);
    const copies = Array.from({ length: 5 }, () => {
      const copy = newBrowser(house.app);
      for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
      return copy;
    });
    const replies = await Promise.all(copies.map((copy) => copy.post('/api/consents/privacy_policy/withdraw')));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status !== 200).every(({ status }) => status === 401 || status === 404)).toBe(true);
    const rows = await house.owner.query('withdrawals', `select action from audit_entries where holder_id = $1 and action in ('consent.withdrawn', 'ecard.ended')`, [person.holderId]);
    expect(rows).toHaveLength(2);
  });
});

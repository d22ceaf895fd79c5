import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { words as chineseCodeWords } from '../web/holder/src/code-page/words/zh-CN.ts';
import { words as spanishCodeWords } from '../web/holder/src/code-page/words/es.ts';
import { words as accessWords } from '../web/holder/src/journeys/accesses/access-words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { controlledByWorker, counterWords, nextPerson, openCounter, scan, seeOutcome } from './counter.ts';
import { claimAs, codeAfter, codeOn, openCode, personCalled } from './holder.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** The guide goes on from signed in to here, in both of its languages. */
const guides = [
  { language: 'es', codeWords: spanishCodeWords, signsIn: 'all-in-order', offline: 'card-expired', pharmacy: 'Farmacia Heping', hospital: /Hospital Renhe/ },
  { language: 'zh-CN', codeWords: chineseCodeWords, signsIn: 'rare-character', offline: 'retired', pharmacy: '和平药房', hospital: /仁和医院/ },
] as const;

describe.each(guides)('in $language', ({ language, codeWords, pharmacy: pharmacyName, hospital: hospitalName, ...persons }) => {
  test('a holder signs in, shows a code, a counter verifies it, and the second scan is refused', async () => {
    const person = await personCalled(product, persons.signsIn);
    const clerk = await openContext(browser, { language: 'en', viewport: sizes.desktop });
    const counter = await openCounter(clerk, { product, language: 'en' });
    const holder = await openContext(browser, { language });
    const phone = await holder.newPage();
    await claimAs(phone, { product, person, language });
    await phone.getByText(homeWords[language].show).first().click();
    const code = await codeOn(phone);
    expect(code).toMatch(/^YK1:/);

    await scan(counter, code);
    await seeOutcome(counter, 'valid', 'en');
    expect(await seriousFindings(counter)).toEqual([]);
    expect(await counter.getByText(person.name, { exact: true }).count()).toBe(0);
    expect(await counter.getByText(person.identityNumber).count()).toBe(0);

    await nextPerson(counter, 'en');
    await scan(counter, code);
    await seeOutcome(counter, 'refused', 'en');
    expect(await counter.locator('.answer__photo').count()).toBe(0);
    expect(await seriousFindings(counter)).toEqual([]);
    await phone.getByText(pharmacyName).first().waitFor();
    await Promise.all([holder.close(), clerk.close()]);
  });

  test('without a network: the code page opens from what the phone keeps, two counters take the code as genuine and ask for a document; back on the line both are flagged, and the holder reads of it', async () => {
    const person = await personCalled(product, persons.offline);
    const holder = await openContext(browser, { language });
    const phone = await holder.newPage();
    await claimAs(phone, { product, person, language });
    await openCode(phone, product, language);
    await controlledByWorker(phone);
    const [clerk, another] = [await openContext(browser, { language, viewport: sizes.desktop }), await openContext(browser, { language, viewport: sizes.desktop })];
    const pharmacy = await openCounter(clerk, { product, language });
    const hospital = await openCounter(another, { product, language, servicePointId: 'renhe-hospital' });
    await Promise.all([holder, clerk, another].map((context) => context.setOffline(true)));

    for (const counter of [pharmacy, hospital]) {
      await counter.reload();
      await counter.getByText(counterWords[language].ready, { exact: true }).waitFor();
    }
    await phone.reload();
    await phone.getByText(codeWords.offline, { exact: true }).waitFor();
    const code = await codeOn(phone);
    expect(await phone.locator('[data-digits]').count()).toBe(0);

    for (const counter of [pharmacy, hospital]) {
      await scan(counter, code);
      await seeOutcome(counter, 'genuine', language);
      expect(await counter.getByText(counterWords[language].askDocument).count()).toBeGreaterThan(0);
      expect(await counter.locator('.answer__photo').count()).toBe(0);
      expect(await counter.getByText(person.name).count()).toBe(0);
      await nextPerson(counter, language);
    }
    await scan(pharmacy, code);
    await seeOutcome(pharmacy, 'refused', language);
    await nextPerson(pharmacy, language);
    await pharmacy.getByText(counterWords[language].queued(1)).first().waitFor();

    await clerk.setOffline(false);
    await pharmacy.getByText(counterWords[language].handedIn(1, 0)).waitFor();
    await another.setOffline(false);
    await hospital.getByText(counterWords[language].handedIn(1, 1)).waitFor();
    await hospital.getByText(counterWords[language].queued(1)).first().waitFor({ state: 'detached' });
    const flagged = (await (await clerk.request.get(`${product.url}/api/counter/offline-verifications/flagged`)).json()) as { readonly items: readonly unknown[] };
    expect(flagged.items).toHaveLength(1);

    await holder.setOffline(false);
    await phone.goto(`${product.url}/app/accesses?lang=${language}`);
    await phone.getByText(pharmacyName).first().waitFor();
    await phone.getByText(hospitalName).first().waitFor();
    expect(await phone.getByText(accessWords[language].offline).count()).toBeGreaterThan(0);
    await Promise.all([holder.close(), clerk.close(), another.close()]);
  });
});

test('a newer code was shown, then the older one that somebody copied is refused; the page that was left open goes on', async () => {
  const person = await personCalled(product, 'card-expires-soon');
  const clerk = await openContext(browser, { language: 'es', viewport: sizes.desktop });
  const counter = await openCounter(clerk, { product, language: 'es' });
  const holder = await openContext(browser, { language: 'es' });
  const phone = await holder.newPage();
  await claimAs(phone, { product, person, language: 'es' });
  const older = await openCode(phone, product, 'es');
  await phone.getByRole('button', { name: spanishCodeWords.renewNow }).click();
  const newer = await codeAfter(phone, older);

  await scan(counter, newer);
  await seeOutcome(counter, 'valid', 'es');
  await phone.getByText(spanishCodeWords.scanned('Farmacia Heping')).waitFor();
  await nextPerson(counter, 'es');
  await scan(counter, older);
  await seeOutcome(counter, 'refused', 'es');
  expect(await counter.locator('.answer__photo').count()).toBe(0);
  await Promise.all([holder.close(), clerk.close()]);
});

test('a WeChat payment code is recognised and answered kindly', async () => {
  const clerk = await openContext(browser, { language: 'zh-CN', viewport: sizes.tablet });
  const counter = await openCounter(clerk, { product, language: 'zh-CN' });
  await scan(counter, '134567890123456789');
  await counter.getByText(counterWords['zh-CN'].other.wechat_payment_code).waitFor();
  await clerk.close();
});

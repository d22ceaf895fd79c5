import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { words as counterWords } from '../web/counter/src/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { claimAs, personCalled } from './holder.ts';
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

test('a holder signs in, shows a code, a counter verifies it, and the second scan is refused', async () => {
  const person = await personCalled(product, 'all-in-order');
  const holder = await openContext(browser, { language: 'es' });
  const phone = await holder.newPage();
  await claimAs(phone, { product, person, language: 'es' });
  await phone.getByText(homeWords.es.show).first().click();
  const shown = phone.locator('[data-code]');
  await shown.waitFor();
  const code = (await shown.getAttribute('data-code')) ?? '';
  expect(code).toMatch(/^YK1:/);

  const clerk = await openContext(browser, { language: 'en', viewport: sizes.desktop });
  const counter = await clerk.newPage();
  await clerk.request.post(`${product.url}/demo/terminals`, { data: {} });
  await counter.goto(`${product.url}/counter/?lang=en`);
  await scan(counter, code);
  await counter.getByText(counterWords.en.valid, { exact: true }).waitFor();
  expect(await seriousFindings(counter)).toEqual([]);
  expect(await counter.getByText(person.name, { exact: true }).count()).toBe(0);
  expect(await counter.getByText(person.identityNumber).count()).toBe(0);

  await counter.keyboard.press('Enter');
  await counter.getByText(counterWords.en.ready).waitFor();
  await scan(counter, code);
  await counter.getByText(counterWords.en.refused, { exact: true }).waitFor();
  expect(await counter.locator('.answer__photo').count()).toBe(0);
  expect(await seriousFindings(counter)).toEqual([]);
  await phone.getByText(/Farmacia Heping/).first().waitFor();
  await Promise.all([holder.close(), clerk.close()]);
});

test('a WeChat payment code is recognised and answered kindly', async () => {
  const clerk = await openContext(browser, { language: 'zh-CN', viewport: sizes.tablet });
  const counter = await clerk.newPage();
  await clerk.request.post(`${product.url}/demo/terminals`, { data: {} });
  await counter.goto(`${product.url}/counter/?lang=zh-CN`);
  await scan(counter, '134567890123456789');
  await counter.getByText(counterWords['zh-CN'].other.wechat_payment_code).waitFor();
  await clerk.close();
});

/** A scan gun is a keyboard. */
async function scan(counter: Page, code: string): Promise<void> {
  await counter.getByLabel(/code|码/).first().waitFor();
  await counter.keyboard.insertText(code);
  await counter.keyboard.press('Enter');
}

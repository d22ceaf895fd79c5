import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words } from '../web/holder/src/journeys/certificates/words.ts';
import { holderCertificateWords } from '../web/public/src/words/holder-certificate-words.ts';
import { misfits, openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { claimAs, personCalled, typeDay } from './holder.ts';
import { givePaper, makePaper, withChangedByte } from './papers.ts';
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

test('a holder makes a certificate in Chinese; a stranger checks it by the code and by the file, and a changed file is refused; withdrawn, it is worth nothing', async () => {
  const [say, asks] = [words['zh-CN'], holderCertificateWords['zh-CN']];
  const holder = await openContext(browser, { language: 'zh-CN', acceptDownloads: true });
  const phone = await holder.newPage();
  await claimAs(phone, { product, person: await personCalled(product, 'all-in-order'), language: 'zh-CN' });
  await phone.goto(`${product.url}/app/?lang=zh-CN`);
  await phone.getByText(homeWords['zh-CN'].certificates, { exact: true }).click();
  await phone.getByText(say.kinds.contributions[0], { exact: true }).click();
  // Months of one's own: those that cannot be are told before anything is asked.
  await phone.getByText(say.periods.own, { exact: true }).click();
  const year = new Date().getFullYear() - 1;
  await typeDay(phone, { label: say.fromMonth, day: `${year}-12`, language: 'zh-CN' });
  await typeDay(phone, { label: say.throughMonth, day: '', language: 'zh-CN' });
  await phone.getByText(say.amiss.missing).waitFor();
  await typeDay(phone, { label: say.throughMonth, day: `${year}-10`, language: 'zh-CN' });
  await phone.getByText(say.amiss.backwards).first().waitFor();
  await typeDay(phone, { label: say.fromMonth, day: `${year}-3`, language: 'zh-CN' });
  await phone.getByRole('button', { name: say.see }).click();
  await phone.getByText(say.willSay).waitFor();
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);
  const { code, bytes } = await makePaper(phone, 'zh-CN');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

  const elsewhere = await openContext(browser, { language: 'zh-CN', viewport: sizes.small });
  const page = await elsewhere.newPage();
  const opened = async (hash = '') => {
    await page.goto('about:blank');
    await page.goto(`${product.url}/certificates?lang=zh-CN${hash}`);
  };
  await opened(`#${code}`);
  await page.getByText(asks.answers.genuine[0], { exact: true }).waitFor();
  expect([await misfits(page), await seriousFindings(page)]).toEqual([[], []]);
  await opened();
  await page.getByLabel(asks.field).fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await page.getByRole('button', { name: asks.check, exact: true }).click();
  await page.getByText(asks.notACode).waitFor();
  await page.getByLabel(asks.field).fill(code.toLowerCase());
  await page.getByRole('button', { name: asks.check, exact: true }).click();
  await page.getByText(asks.answers.genuine[0], { exact: true }).waitFor();

  await givePaper(page, withChangedByte(bytes));
  await page.getByText(asks.answers.changed[0], { exact: true }).waitFor();
  await givePaper(page, bytes);
  await page.getByText(asks.answers.genuine[0], { exact: true }).waitFor();

  await phone.getByRole('button', { name: say.withdraw }).click();
  await phone.getByRole('dialog').getByRole('button', { name: say.withdraw }).click();
  await phone.getByText(say.withdrawn).first().waitFor();
  await givePaper(page, bytes);
  await page.getByText(asks.answers.withdrawn[0], { exact: true }).waitFor();
  await Promise.all([holder.close(), elsewhere.close()]);
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../web/holder/src/journeys/account/words.ts';
import { words as contributionWords } from '../web/holder/src/journeys/contributions/words.ts';
import { words as insuranceWords } from '../web/holder/src/journeys/insurance/words.ts';
import { misfits, openBrowser, seriousFindings } from './browser.ts';
import { signedIn } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const say = words[language];
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a statement across years: from the insurance page, more of it, one year of it, and each balance follows from the one before', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'all-in-order');
  await phone.goto(`${product.url}/app/insurance?lang=${language}`);
  await phone.locator('a', { hasText: insuranceWords[language].movements }).click();
  await phone.getByText(say.kind.pharmacy_payment).first().waitFor();
  await phone.getByText(/ · 样张大药房$/).first().waitFor();
  await phone.getByText(/^Tiene .*1[. ]?286,50/).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);

  const atFirst = await phone.locator('.movement').count();
  await phone.getByRole('button', { name: say.more }).click();
  await expect.poll(() => phone.locator('.movement').count()).toBeGreaterThan(atFirst);
  expect(await phone.getByText(say.missing).count()).toBe(0);

  const years = phone.getByLabel(say.year);
  const [, , lastYear = ''] = await years.locator('option').allTextContents();
  await years.selectOption(lastYear);
  await expect.poll(async () => (await phone.locator('h2').allTextContents()).every((month) => month.includes(lastYear))).toBe(true);
  expect(await phone.locator('.movement').count()).toBeGreaterThan(10);
  await close();
});

test('somebody without an account is told who keeps such accounts', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'never-insured');
  await phone.goto(`${product.url}/app/account?lang=${language}`);
  await phone.getByText(say.noAccountWords).waitFor();
  expect(await phone.getByLabel(say.year).count()).toBe(0);
  expect(await seriousFindings(phone)).toEqual([]);
  await close();
});

test('a gap is said with its months and with what it does', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'arrears');
  await phone.goto(`${product.url}/app/insurance?lang=${language}`);
  await phone.getByText(/^Faltan \d+ meses: de /).first().waitFor();
  await phone.getByText(/^Si se paga hasta el .*, estos meses quedan cubiertos/).waitFor();
  await phone.getByText(insuranceWords[language].gapDoes.not_counted('', 0)).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  await close();
});

test('contributions: the year as a sentence, all years as a picture with its words, each month in a table; another insurance by a choice', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'arrears');
  await phone.goto(`${product.url}/app/insurance?lang=${language}`);
  await phone.locator('a', { hasText: insuranceWords[language].contributions }).click();
  await phone.getByRole('img', { name: /^En todos los años: \d+ de \d+ meses pagados/ }).waitFor();
  await phone.getByText(/^Este año: \d+ de \d+ meses? pagados?$/).waitFor();
  const open = phone.locator('.year-table[open] tbody tr');
  const shown = await open.count();
  expect(shown).toBeGreaterThan(0);
  expect(await open.filter({ hasText: contributionWords[language].unpaid }).count()).toBeGreaterThan(0);
  await phone.locator('.year-table:not([open]) > summary').first().click();
  expect(await open.count()).toBeGreaterThan(shown);
  expect([...await misfits(phone), ...await seriousFindings(phone)]).toEqual([]);
  const title = await phone.locator('.kit-panel h2, .kit-panel__title').first().textContent();
  await phone.getByRole('radio').nth(1).check({ force: true });
  await expect.poll(() => phone.locator('.kit-panel h2, .kit-panel__title').first().textContent()).not.toBe(title);
  await close();
});

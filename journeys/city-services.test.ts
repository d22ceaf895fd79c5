import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { kitWords } from '../web/kit/src/language/kit-words.ts';
import { words as city } from '../web/holder/src/journeys/city-services/words.ts';
import { words as claim } from '../web/holder/src/journeys/claim/words.ts';
import { words as welcome } from '../web/holder/src/journeys/welcome/words.ts';
import { openBrowser, openContext } from './browser.ts';
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

test.each(['es', 'zh-CN', 'en'] as const)('%s: a region that is not open says so before anything is typed, with whom to call and where to go; a card from elsewhere goes on', async (language) => {
  const context = await openContext(browser, { language });
  const page = await context.newPage();
  await page.goto(`${product.url}/app/?region=540100&lang=${language}`);
  await page.getByText(city[language].closedWords).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await page.getByText(welcome[language].start, { exact: true }).count()).toBe(0);
  expect(await page.getByRole('link', { name: kitWords[language].call('12333') }).getAttribute('href')).toBe('tel:12333');
  await page.getByRole('heading', { name: city[language].counter }).waitFor();
  await page.getByRole('button', { name: city[language].other }).click();
  await page.getByRole('heading', { name: claim[language].title }).waitFor();
  await context.close();
});

test('a region that opens is open for the next person who looks, and says under which name and since when', async () => {
  const context = await openContext(browser, { language: 'en' });
  const page = await context.newPage();
  await page.goto(`${product.url}/app/?region=540100&lang=en`);
  await page.getByText(city.en.closedWords).waitFor();
  await product.yika('switch', 'set', 'ecard_issue', 'open', '--region', '540100', '--reason', 'Test');
  await product.yika('policy', 'add', 'city_entry_label', '社会保障卡', '--region', '540100', '--from', '2024-01-01', '--clause', 'Test');
  await page.reload();
  await page.getByText('社会保障卡').waitFor();
  await page.getByRole('button', { name: welcome.en.start, exact: true }).waitFor();
  await context.close();
});

test.each(['999999', 'abc'])('%s is no region: the page is as for everybody', async (region) => {
  const context = await openContext(browser, { language: 'en' });
  const page = await context.newPage();
  await page.goto(`${product.url}/app/?region=${region}&lang=en`);
  await page.getByRole('button', { name: welcome.en.start, exact: true }).waitFor();
  await context.close();
});

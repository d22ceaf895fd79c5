import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { misfits, openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { counterStates, openCounter, type Language } from './counter-states.ts';
import { startProduct, type Product } from './product.ts';

/**
 * Counter, start pages and public pages at every size, in three languages and both schemes: nothing wider than its window, no control
 * smaller than a finger, nothing serious that axe finds. A sample by default; `GRID=whole` goes through all 24, and
 * `GRID_PICTURES=FOLDER` keeps a picture of each state.
 */
type Square = readonly [language: Language, size: keyof typeof sizes, scheme: 'light' | 'dark'];
const sample: readonly Square[] = [['es', 'small', 'light'], ['zh-CN', 'tablet', 'dark'], ['en', 'desktop', 'light']];
const whole = (['es', 'zh-CN', 'en'] as const).flatMap((language) =>
  (Object.keys(sizes) as (keyof typeof sizes)[]).flatMap((size) => (['light', 'dark'] as const).map((scheme): Square => [language, size, scheme])));
const squares = process.env['GRID'] === 'whole' ? whole : sample;
const pictures = process.env['GRID_PICTURES'];

const pages = { start: '/start', desk: '/start/desk', guide: '/guide', law: '/law', why: '/why-a-card-fails', certificate: '/outage-certificate' } as const;
const TABLET_PX = 700;

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test.each(squares)('every state of the counter fits and can be read: %s, %s, %s', async (language, size, scheme) => {
  const context = await openContext(browser, { language, viewport: sizes[size], colorScheme: scheme });
  const page = await context.newPage();
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    found.push(...(await faults(page, name)));
    await keepPicture(page, `${language}-${size}-${scheme}-counter-${name}`);
  };
  await page.goto(`${product.url}/counter/?lang=${language}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('enrolment');
  const scene = { page, context, product, language };
  await openCounter(scene);
  for (const [name, arrive] of counterStates) {
    await arrive(scene);
    await look(name);
  }
  expect(found).toEqual([]);
  await context.close();
}, 600_000);

test.each(squares)('the start page, the desk and the public pages fit and can be read: %s, %s, %s', async (language, size, scheme) => {
  const context = await openContext(browser, { language, viewport: sizes[size], colorScheme: scheme });
  const page = await context.newPage();
  const found: string[] = [];
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`${product.url}${path}?lang=${language}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('[data-loading]').waitFor({ state: 'detached' });
    found.push(...(await faults(page, name)));
    await keepPicture(page, `${language}-${size}-${scheme}-${name}`);
  }
  expect(found).toEqual([]);
  await context.close();
}, 300_000);

async function faults(page: Page, state: string): Promise<string[]> {
  const small = await page.evaluate((tablet) => {
    const word = document.querySelector('.answer__word b');
    const size = word === null ? Number.POSITIVE_INFINITY : Number.parseFloat(getComputedStyle(word).fontSize);
    return innerWidth >= tablet && size < 64 ? [`the outcome word has ${size} px`] : [];
  }, TABLET_PX);
  return [...small, ...(await misfits(page)), ...(await seriousFindings(page))].map((fault) => `${state}: ${fault}`);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

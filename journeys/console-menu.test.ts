import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameWords } from '../web/console/src/words/frame-words.ts';
import { openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { startProduct, type Product } from './product.ts';

const say = frameWords.es;

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test.each([sizes.small, sizes.phone])('on a phone of $width the sections are in a menu that the way back closes, and that gives the focus back', async (viewport) => {
  const page = await comeInOnAPhone(viewport);
  const button = page.getByRole('button', { name: say.openMenu });
  const menu = page.getByRole('dialog');
  expect(await page.getByRole('link', { name: say.places.issuers }).count()).toBe(0);

  await button.click();
  await menu.getByRole('link', { name: say.places.issuers }).waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await seriousFindings(page)).toEqual([]);
  const { width = 0 } = (await menu.getByRole('link', { name: say.places.issuers }).boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(viewport.width);
  await page.goBack();
  await menu.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).pathname).toBe('/console/agencies');

  await button.click();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  await expect.poll(() => button.evaluate((node) => node === document.activeElement)).toBe(true);

  await button.click();
  await menu.getByRole('link', { name: say.places.issuers }).click();
  await menu.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/console/issuers');
  // In place of the menu: one step back is the page before it, and not the menu once more.
  await page.goBack();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/console/agencies');
  expect(await menu.count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
}, 240_000);

async function comeInOnAPhone(viewport: typeof sizes.small | typeof sizes.phone): Promise<Page> {
  const page = await (await openContext(browser, { language: 'es', viewport })).newPage();
  await page.goto(`${product.url}/console/sign-in?as=A-0101&lang=es`);
  await page.locator('.console__stamp').waitFor();
  await page.goto(`${product.url}/console/agencies`);
  await page.locator('.console__stamp').waitFor();
  return page;
}

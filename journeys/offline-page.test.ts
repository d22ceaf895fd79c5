import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContext } from 'playwright-core';
import { words as code } from '../web/holder/src/code-page/words/es.ts';
import { openBrowser, openContext, workerActive } from './browser.ts';
import { claimAs, personCalled } from './holder.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  context = await openContext(browser, { language: 'es' });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('the app can be installed: a manifest whose icons are there, of the size they claim, and a worker for each page', async () => {
  const page = await context.newPage();
  await page.goto(`${product.url}/app/`);
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await page.request.get(`${product.url}${address}`)).json()) as { start_url: string; display: string; icons: { src: string; sizes: string; type: string; purpose?: string }[] };
  expect(manifest).toMatchObject({ start_url: '/app/', display: 'standalone' });
  const sizes = await page.evaluate(async (icons) => Promise.all(icons.map(async ({ src }) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return `${image.naturalWidth}x${image.naturalHeight}`;
  })), manifest.icons.filter(({ type }) => type === 'image/png'));
  expect(sizes).toEqual(manifest.icons.filter(({ type }) => type === 'image/png').map((icon) => icon.sizes));
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const scope of ['/app/', '/code/']) await workerActive(page, scope);
  await page.close();
});

test('after one visit the code opens from a cold start without a network', async () => {
  const person = await personCalled(product, 'all-in-order');
  const first = await context.newPage();
  await claimAs(first, { product, person, language: 'es' });
  await first.goto(`${product.url}/code/`);
  await first.locator('[data-code]').waitFor();
  await workerActive(first, '/code/');
  await first.close();

  await context.setOffline(true);
  const cold = await context.newPage();
  await cold.goto(`${product.url}/code/`);
  await cold.locator('[data-code]').waitFor();
  expect(await cold.locator('[data-code]').getAttribute('data-code')).toMatch(/^YK1:/);
  expect(await cold.getByText(code.offline, { exact: true }).isVisible()).toBe(true);
  expect(await cold.locator('[data-digits]').count()).toBe(0);
  await cold.close();
  await context.setOffline(false);
});

test('a newer version that arrives while a page stands open does not leave that page empty', async () => {
  const page = await context.newPage();
  await page.goto(`${product.url}/app/`);
  await page.locator('.kit-face').waitFor();
  // The new release has other parts: those that this page knows of are gone, in the worker's store and on the server.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  let gone = 0;
  await context.route('**/app/assets/InsurancePage-*.js', async (route) => {
    gone += 1;
    if (gone === 1) await route.fulfill({ status: 404, body: '' });
    else await route.continue();
  });
  await page.locator('a[href="/app/insurance"]').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('a[href="/app/contributions"]').waitFor();
  expect(gone).toBeGreaterThan(0);
  await page.close();
});

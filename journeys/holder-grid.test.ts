import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { atEveryWidth } from './screens/at-every-width.ts';
import { ruler } from './screens/ruler.ts';
import { walks } from './screens/walks.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** A sample. Every width, language and scheme of every screen: `npm run contact-sheet -- --measure`. */
test.each([
  { walk: 'claim', language: 'es', scheme: 'light' },
  { walk: 'code', language: 'zh-CN', scheme: 'dark' },
  { walk: 'stranger', language: 'en', scheme: 'dark' },
  { walk: 'services', language: 'es', scheme: 'light' },
  { walk: 'work', language: 'es', scheme: 'dark' },
] as const)('$walk in $language, $scheme: nothing is cut off, too small for a finger, or serious to axe', async ({ walk, language, scheme }) => {
  const { measure, findings, views } = ruler([scheme]);
  await walks[walk]?.({ product, browser, language, look: (page, screen) => atEveryWidth(page, { screen, widths: [320, 390, 1280], schemes: [scheme] }, (view) => measure(page, screen, view)) });
  expect(findings).toEqual([]);
  expect(views()).toBeGreaterThan(8);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { personCalled, type Language } from './holder.ts';
import { leakFinder } from './leaks/find-leaks.ts';
import { personalOf } from './leaks/personal.ts';
import { openScene, playInBrowser } from './play-in-browser.ts';
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

/** One of each kind; all of them in all languages: `npm run persons`. */
const sample: readonly (readonly [Language, readonly string[]])[] = [
  ['es', ['all-in-order', 'card-sealed', 'arrears', 'balance-low', 'loses-card-newer-rule']],
  ['zh-CN', ['wrong-name', 'very-long-name', 'clock-wrong', 'no-phone']],
  ['en', ['region-not-open', 'no-card-number', 'foreigner']],
];

describe.each(sample)('in %s', (language, ids) => {
  test(`each ends where persons.json says: ${ids.join(', ')}; and no address names anybody`, async () => {
    const scene = openScene({ product, browser, language });
    for (const id of ids) {
      const person = await personCalled(product, id);
      expect(await playInBrowser(scene, person), id).toEqual(person.expect);
    }
    expect(scene.addresses.length).toBeGreaterThan(30);
    expect(leakFinder(personalOf('2026-01-01'))([{ name: 'addresses', bytes: Buffer.from(scene.addresses.join('\n')) }])).toEqual([]);
    await scene.close();
  }, 600_000);
});

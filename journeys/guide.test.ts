import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { openBrowser, openContext, seriousFindings } from './browser.ts';
import { claimAs, giveDetails, personCalled, type Language } from './holder.ts';
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

describe.each<Language>(['es', 'zh-CN'])('the guide, word for word, in %s', (language) => {
  test('name, identity number and card number, the box, Next, proof, PIN: signed in', async () => {
    const person = await personCalled(product, language === 'es' ? 'all-in-order' : 'rare-character');
    const context = await openContext(browser, { language });
    const page = await context.newPage();
    await claimAs(page, { product, person, language });
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.getByText(person.identityNumber).count()).toBe(0);
    await context.close();
  });

  test('Next waits for the box, and says so', async () => {
    const context = await openContext(browser, { language });
    const page = await context.newPage();
    const person = await personCalled(product, 'all-in-order');
    await page.goto(`${product.url}/app/claim?lang=${language}#person=${person.id}`);
    const next = page.getByRole('button', { name: claimWords[language].next, exact: true });
    await page.getByText(claimWords[language].consentMissing).waitFor();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await next.click({ force: true });
    expect(await page.getByRole('alert').textContent()).toBe(claimWords[language].consentMissing);
    await context.close();
  });

  test('three fields that do not belong together: one sentence whichever is wrong, and what was typed is still there', async () => {
    const context = await openContext(browser, { language });
    const page = await context.newPage();
    const person = await personCalled(product, 'all-in-order');
    const other = await personCalled(product, 'rare-character');
    await giveDetails(page, { product, person: { ...person, cardNumber: other.cardNumber }, language });
    const wrongCard = await page.getByRole('alert').textContent();
    await giveDetails(page, { product, person: { ...person, name: other.name }, language });
    const wrongName = await page.getByRole('alert').textContent();
    const withoutReference = (text: string | null) => (text ?? '').replace(/YK-[0-9A-Z-]+/g, '');
    expect(withoutReference(wrongName)).toBe(withoutReference(wrongCard));
    expect(await page.getByRole('textbox').first().inputValue()).toBe(other.name);
    expect(await page.getByText(homeWords[language].show).count()).toBe(0);
    await context.close();
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words } from '../web/holder/src/journeys/card-history/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../web/holder/src/journeys/loss/words.ts';
import { openBrowser, seriousFindings } from './browser.ts';
import { personCalled, signedIn } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const [say, loss] = [words[language], lossWords[language]];
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a loss reported and undone stands in the history of the card, with who did it, and is drawn', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'all-in-order');
  await phone.goto(`${product.url}/app/loss`);
  await phone.getByRole('button', { name: loss.report }).click();
  await phone.getByText(loss.doneNext).waitFor();
  await phone.goto(`${product.url}/app/loss`);
  await phone.getByLabel(appWords[language].pin).fill((await personCalled(product, 'all-in-order')).pin);
  await phone.getByRole('button', { name: loss.undo }).click();
  await phone.locator('a', { hasText: homeWords[language].history }).first().click();
  await phone.getByText(say.why.loss_lifted).waitFor();
  expect(await phone.locator('.past__step--4').innerText()).toContain(`${say.why.temporary_loss_reported} · ${say.by.holder}`);
  expect(await phone.locator('.past__track').first().locator('.past__stretch--4').count()).toBe(1);
  await phone.getByText(say.events.claimed, { exact: true }).waitFor();
  await phone.getByText(say.bank).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  await close();
});

test('two cards of two regions stand beside each other, each with the agency that knows the rest', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'two-cards');
  await phone.goto(`${product.url}/app/card`);
  await phone.locator('.past__card').nth(1).waitFor();
  expect(await phone.locator('.past__track').count()).toBe(3);
  const regions = await phone.locator('.past__card').evaluateAll((cards) => cards.map((card) => card.querySelector('dd')?.textContent?.split(' · ')[0]));
  for (const region of regions) expect(await phone.getByText(`la agencia de ${region}`).count()).toBeGreaterThan(0);
  await close();
});

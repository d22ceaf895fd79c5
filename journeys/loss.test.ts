import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { reasons } from '@yika/contract/reasons';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../web/holder/src/journeys/loss/words.ts';
import { words as welcomeWords } from '../web/holder/src/journeys/welcome/words.ts';
import { openBrowser, openContext, sizes } from './browser.ts';
import { counterWords, nextPerson, openCounter, scan, seeOutcome } from './counter.ts';
import { claimAs, messagesTo, newestCode, openCode, personCalled, type TestPersonView } from './holder.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
let clerk: BrowserContext;
let counter: Page;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  clerk = await openContext(browser, { language: 'es', viewport: sizes.desktop });
  counter = await openCounter(clerk, { product, language: 'es' });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('lost: three touches from home stop payments at once, also with the code that was on the screen; undone with the PIN, it pays again', async () => {
  const person = await personCalled(product, 'loses-card-newer-rule');
  const { holder, phone } = await signedIn(person);
  const before = await openCode(phone, product, 'es');

  await phone.goto(`${product.url}/app/?lang=es`);
  await phone.getByText(homeWords.es.lost, { exact: true }).click();
  await phone.getByRole('button', { name: lossWords.es.report }).click();
  await phone.getByText(lossWords.es.doneTitle).first().waitFor();

  await payWith(before, 'refused');
  // Where the region lets the holder decide, identity goes on after a word of theirs, and payment does not.
  await phone.goto(`${product.url}/app/loss?lang=es`);
  await phone.getByRole('button', { name: lossWords.es.allow }).click();
  await phone.getByRole('dialog').getByLabel(appWords.es.pin).fill(person.pin);
  await phone.getByRole('dialog').getByRole('button', { name: lossWords.es.allow }).click();
  await phone.getByText(lossWords.es.allowed, { exact: true }).waitFor();
  await scan(counter, await openCode(phone, product, 'es'));
  await seeOutcome(counter, 'valid', 'es');
  await nextPerson(counter, 'es');

  await phone.goto(`${product.url}/app/?lang=es`);
  await phone.getByText(homeWords.es.found, { exact: true }).click();
  await phone.getByLabel(appWords.es.pin).fill(person.pin);
  await phone.getByRole('button', { name: lossWords.es.undo }).click();
  await phone.getByText(homeWords.es.show).first().waitFor();
  await payWith(await openCode(phone, product, 'es'), 'valid');
  await holder.close();
});

test('lost, and not signed in: name, number and the code on the registered phone are enough, from any browser', async () => {
  const person = await personCalled(product, 'two-cards');
  const { holder, phone } = await signedIn(person);
  const code = await openCode(phone, product, 'es');

  const elsewhere = await openContext(browser, { language: 'es' });
  const page = await elsewhere.newPage();
  await page.goto(`${product.url}/app/?lang=es`);
  await page.getByText(welcomeWords.es.lost, { exact: true }).click();
  await page.getByLabel(appWords.es.name, { exact: true }).fill(person.name);
  await page.getByLabel(appWords.es.identityNumber, { exact: true }).fill(person.identityNumber);
  const before = (await messagesTo(product, person.phone ?? ''))[0]?.id;
  await page.getByRole('button', { name: lossWords.es.sendCode }).click();
  await page.getByLabel(appWords.es.code).fill(await newestCode(product, person.phone ?? '', before));
  await page.getByRole('button', { name: lossWords.es.confirm }).click();
  await page.getByText(lossWords.es.doneTitle).first().waitFor();

  await payWith(code, 'refused');
  await Promise.all([holder.close(), elsewhere.close()]);
});

async function signedIn(person: TestPersonView) {
  const holder = await openContext(browser, { language: 'es' });
  const phone = await holder.newPage();
  await claimAs(phone, { product, person, language: 'es' });
  return { holder, phone };
}

/** At the till, for payment; the till goes back to identity. */
async function payWith(code: string, outcome: 'valid' | 'refused'): Promise<void> {
  await counter.getByRole('button', { name: counterWords.es.payment, exact: true }).click();
  await scan(counter, code);
  await seeOutcome(counter, outcome, 'es');
  if (outcome === 'refused') expect(await counter.getByText(reasons.card_temporarily_lost.words.es.title).count()).toBeGreaterThan(0);
  await nextPerson(counter, 'es');
  await counter.getByRole('button', { name: counterWords.es.identity, exact: true }).click();
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { words } from '../web/counter/src/words.ts';
import { words as whyWords } from '../web/holder/src/journeys/why/words.ts';
import { kitWords } from '../web/kit/src/language/kit-words.ts';
import { misfits, openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { scan } from './counter.ts';
import { codeOf, openCounter, outcome, showCodeOf, type Language, type Scene } from './counter-states.ts';
import { claimAs, personCalled } from './holder.ts';
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

describe('a next step at the counter', () => {
  test('is a named place with its hours and number: of a card in hand, and of a check that was refused', async () => {
    const scene = await counter('es');
    const [say, dialog] = [words.es, scene.page.getByRole('dialog')];
    const sealed = await personCalled(product, 'card-sealed');
    await scene.page.getByRole('button', { name: say.card }).click();
    await dialog.getByLabel(say.identityNumber).fill(sealed.identityNumber);
    await dialog.getByLabel(say.cardNumber).fill(sealed.cardNumber);
    await dialog.getByRole('button', { name: say.cardAsk }).click();
    await seePlace(dialog.locator('[data-reason="card_sealed"]'));
    await scene.page.keyboard.press('Escape');

    await scene.page.getByRole('button', { name: say.payment, exact: true }).click();
    await showCodeOf(scene, 'never-insured');
    await outcome(scene, 'refused');
    await seePlace(scene.page.locator('.answer'));
    await scene.page.getByRole('button', { name: say.why }).click();
    await seePlace(dialog.locator('[data-reason="not_insured"]'));
    await scene.context.close();
  });

  test('where the own system is down, is a button that opens the panel for it', async () => {
    const scene = await counter('en', 'renhe-hospital');
    const [say, dialog] = [words.en, scene.page.getByRole('dialog')];
    await scene.page.getByRole('button', { name: say.outage }).click();
    await dialog.getByRole('button', { name: say.down, exact: true }).click();
    await dialog.getByText(say.outageOpened).waitFor();
    await scene.page.keyboard.press('Escape');
    const person = await personCalled(product, 'card-sealed');
    await scene.page.getByRole('button', { name: say.card }).click();
    await dialog.getByLabel(say.identityNumber).fill(person.identityNumber);
    await dialog.getByLabel(say.cardNumber).fill(person.cardNumber);
    await dialog.getByRole('button', { name: say.cardAsk }).click();
    await dialog.locator('[data-reason="hospital_system_down"]').getByRole('button', { name: say.outage }).click();
    await dialog.getByRole('button', { name: say.back, exact: true }).click();
    await dialog.getByText(say.outageClosed).waitFor();
    await scene.context.close();
  });

  test('with the amount that is to be paid, is what the account lacks: of a card in hand, and on the holder’s own page', async () => {
    const scene = await counter('es');
    const [say, dialog] = [words.es, scene.page.getByRole('dialog')];
    const person = await personCalled(product, 'balance-low');
    await scene.page.getByRole('button', { name: say.card }).click();
    await dialog.getByLabel(say.identityNumber).fill(person.identityNumber);
    await dialog.getByLabel(say.cardNumber).fill(person.cardNumber);
    await dialog.getByLabel(say.amount).fill('sesenta');
    await dialog.getByText(say.amountWrong).first().waitFor();
    await dialog.getByLabel(say.amount).fill('60,40');
    await dialog.getByRole('button', { name: say.cardAsk }).click();
    await dialog.locator('[data-reason="balance_low"]').getByText(/42,00/).first().waitFor();
    await scene.context.close();

    const holder = await openContext(browser, { language: 'es' });
    const phone = await holder.newPage();
    await claimAs(phone, { product, person, language: 'es' });
    await phone.goto(`${product.url}/app/why?lang=es`);
    await phone.getByText(whyWords.es.nothingTitle).waitFor();
    await phone.getByLabel(whyWords.es.amountLabel).fill('60,40');
    await phone.getByRole('button', { name: whyWords.es.amountAsk }).click();
    await phone.locator('[data-reason="balance_low"]').getByText(/42,00/).first().waitFor();
    expect([...await misfits(phone), ...await seriousFindings(phone)]).toEqual([]);
    await holder.close();
  });

  async function seePlace(within: Locator): Promise<void> {
    const place = within.locator('.kit-way-on');
    await place.getByRole('link').waitFor();
    expect(await place.innerText()).toMatch(/\d{1,2}[:.]\d{2}/);
  }
});

test('an amount that cannot be read spends no code, and says so', async () => {
  const scene = await counter('en');
  const asked = countChecks(scene.page);
  const code = await codeOf(scene, 'all-in-order');
  await scene.page.getByRole('button', { name: words.en.payment, exact: true }).click();
  await scene.page.getByLabel(words.en.amount).fill('sixty');
  await scan(scene.page, code);
  await scene.page.getByText(words.en.amountUnread, { exact: true }).waitFor();
  expect(asked()).toBe(0);
  await scene.page.getByLabel(words.en.amount).fill('60.40');
  await scan(scene.page, code);
  await outcome(scene, 'valid');
  await scene.context.close();
});

test('a “not the person” that was not noted says why, and what to do', async () => {
  const scene = await counter('es');
  await showCodeOf(scene, 'all-in-order');
  await outcome(scene, 'valid');
  const dialog = scene.page.getByRole('dialog');
  await scene.page.route('**/not-the-person', (route) => route.abort());
  await scene.page.getByRole('button', { name: words.es.notThePerson }).click();
  await dialog.getByText(kitWords.es.noAnswerTitle).waitFor();
  await scene.page.unroute('**/not-the-person');
  await dialog.getByRole('button', { name: kitWords.es.tryAgain }).click();
  await scene.page.getByText(words.es.notThePersonDone).waitFor();
  await scene.context.close();
});

async function counter(language: Language, servicePointId = 'heping-pharmacy'): Promise<Scene> {
  const context = await openContext(browser, { language, viewport: sizes.desktop });
  const scene = { page: await context.newPage(), context, product, language };
  await openCounter(scene, servicePointId);
  return scene;
}

function countChecks(page: Page): () => number {
  let asked = 0;
  page.on('request', (request) => { if (request.url().endsWith('/api/counter/verifications')) asked += 1; });
  return () => asked;
}

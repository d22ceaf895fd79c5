import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../web/holder/src/journeys/loss/words.ts';
import { settingsWords } from '../web/holder/src/journeys/notices/settings-words.ts';
import { openBrowser, openContext } from './browser.ts';
import { claimAs, messagesTo, personCalled, type TestPersonView } from './holder.ts';
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

const aboutLoss = /aviso de pérdida de su tarjeta/;

test('a loss report comes to the phone with the check code that stands in the inbox, and to nobody who switched messages off', async () => {
  const silent = await holder('two-cards');
  await silent.phone.getByLabel(settingsWords.es.sms).uncheck();
  await save(silent.phone);
  await reportLoss(silent.phone);
  await silent.phone.goto(`${product.url}/app/notices?lang=es`);
  await silent.phone.getByText(/Se avisó de la pérdida/).first().waitFor();

  const told = await holder('loses-card-newer-rule');
  await told.phone.getByText('Español', { exact: true }).last().click();
  await save(told.phone);
  await reportLoss(told.phone);
  const text = await messageAbout(told.person, aboutLoss);
  const code = / ([A-Z][A-Z0-9]{3}) aparece/.exec(text)?.[1] ?? 'none';
  expect(text).not.toMatch(/http|www/);
  await told.phone.goto(`${product.url}/app/notices?lang=es`);
  await told.phone.getByText(new RegExp(`código de comprobación ${code}`)).waitFor();

  // What was due earlier had its turn before.
  expect((await messagesTo(product, silent.person.phone ?? '')).filter(({ text: said }) => /挂失|pérdida|lost/.test(said))).toEqual([]);
  await Promise.all([silent.context.close(), told.context.close()]);
});

/** Somebody with an e-card, at the page of how they are told. */
async function holder(name: string) {
  const person = await personCalled(product, name);
  const context = await openContext(browser, { language: 'es' });
  const phone = await context.newPage();
  await claimAs(phone, { product, person, language: 'es' });
  await phone.goto(`${product.url}/app/notices/settings?lang=es`);
  await phone.getByLabel(settingsWords.es.sms).waitFor();
  return { person, context, phone };
}

type Phone = Awaited<ReturnType<Awaited<ReturnType<typeof openContext>>['newPage']>>;

async function save(phone: Phone): Promise<void> {
  const saved = phone.waitForResponse((reply) => reply.url().endsWith('/api/notices/preferences') && reply.request().method() === 'PUT');
  await phone.getByRole('button', { name: settingsWords.es.save }).click();
  expect((await saved).status()).toBe(200);
}

async function reportLoss(phone: Phone): Promise<void> {
  await phone.goto(`${product.url}/app/?lang=es`);
  await phone.getByText(homeWords.es.lost, { exact: true }).click();
  await phone.getByRole('button', { name: lossWords.es.report }).click();
  await phone.getByText(lossWords.es.doneTitle).first().waitFor();
}

async function messageAbout(person: TestPersonView, about: RegExp): Promise<string> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = (await messagesTo(product, person.phone ?? '')).find(({ text }) => about.test(text));
    if (found) return found.text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no message about it came');
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { reasons } from '@yika/contract/reasons';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../web/holder/src/journeys/loss/words.ts';
import { openBrowser, openContext, sizes } from './browser.ts';
import { nextPerson, openCounter, scan, seeOutcome } from './counter.ts';
import { claimAs, openCode, personCalled } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

// A product of its own: its clock is moved.
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('lost: the very code on the screen is refused at a counter of another province by the next check; nobody does anything; the day before it is told, it lapses by itself, and the card works again', async () => {
  const person = await personCalled(product, 'all-in-order');
  const clerk = await openContext(browser, { language: 'es', viewport: sizes.desktop });
  const counter = await openCounter(clerk, { product, language: 'es', servicePointId: 'puguang-hospital' });
  const holder = await openContext(browser, { language: 'es' });
  const phone = await holder.newPage();
  await claimAs(phone, { product, person, language: 'es' });
  const before = await openCode(phone, product, 'es');

  await phone.goto(`${product.url}/app/?lang=es`);
  await phone.getByText(homeWords.es.lost, { exact: true }).click();
  const [reply] = await Promise.all([phone.waitForResponse((each) => each.url().endsWith('/temporary-loss') && each.request().method() === 'POST'), phone.getByRole('button', { name: lossWords.es.report }).click()]);
  const reportedAt = performance.now();
  expect(reply.ok()).toBe(true);
  await scan(counter, before);
  await seeOutcome(counter, 'refused', 'es');
  console.log(`refused in another province ${Math.round(performance.now() - reportedAt)} ms after the report was answered`);
  await counter.getByText(reasons.own_authorisation_needed.words.es.title).first().waitFor();
  await nextPerson(counter, 'es');

  // It is a case, with the day on which it ends.
  await phone.getByText(lossWords.es.doneTitle).first().waitFor();
  const { cases } = (await (await phone.request.get(`${product.url}/api/cases`)).json()) as { readonly cases: readonly { readonly service: string; readonly caseNumber: string }[] };
  const { fields } = (await (await phone.request.get(`${product.url}/api/cases/${cases[0]?.caseNumber}`)).json()) as { readonly fields: readonly { readonly field: string; readonly asked: string | null }[] };
  const lapsesOn = fields.find(({ field }) => field === 'loss_lapses_on')?.asked ?? '';
  expect([cases[0]?.service, lapsesOn]).toEqual(['temporary_loss', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);

  // Noon in China on the day before, and then on the day after.
  await moveTo(Date.parse(`${lapsesOn}T12:00:00+08:00`) - DAY_MS);
  await signInAgain();
  await expect.poll(async () => (await noticesOf()).includes('loss_lapses_soon'), { timeout: 60_000, interval: 1000 }).toBe(true);
  await moveTo(Date.parse(`${lapsesOn}T12:00:00+08:00`) + DAY_MS);
  await signInAgain();
  await expect.poll(async () => (await noticesOf()).includes('loss_lapsed'), { timeout: 60_000, interval: 1000 }).toBe(true);

  const later = await openCounter(clerk, { product, language: 'es', servicePointId: 'puguang-hospital', page: counter });
  await scan(later, await openCode(phone, product, 'es'));
  await seeOutcome(later, 'valid', 'es');
  await Promise.all([holder.close(), clerk.close()]);

  async function moveTo(at: number): Promise<void> {
    const answer = await phone.request.put(`${product.url}/demo/clock`, { data: { offsetMs: at - Date.now() }, headers: { origin: product.url } });
    expect(answer.ok()).toBe(true);
  }

  /** The session lasts for hours, and days have passed. */
  async function signInAgain(): Promise<void> {
    await phone.goto(`${product.url}/app/?lang=es`);
    await phone.getByLabel(appWords.es.pin).fill(person.pin);
    await phone.getByText(new RegExp(`${homeWords.es.show}|${homeWords.es.found}`)).first().waitFor();
  }

  async function noticesOf(): Promise<string[]> {
    const { notices } = (await (await phone.request.get(`${product.url}/api/notices`)).json()) as { readonly notices: readonly { readonly kind: string }[] };
    return notices.map(({ kind }) => kind);
  }
}, 240_000);

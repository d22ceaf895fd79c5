import { caseReasons, counterFaultWords, services } from '@yika/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as caseWords } from '../web/holder/src/journeys/cases/words.ts';
import { standingWords } from '../web/console/src/places/standing-words.ts';
import { formWords } from '../web/holder/src/journeys/services/forms/form-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { words as whyWords } from '../web/holder/src/journeys/why/words.ts';
import { openBrowser, openContext, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { newClient } from './client.ts';
import { comeInAs } from './console.ts';
import { claimAs, personCalled } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const [form, why, standing] = [formWords[language].counterFault, whyWords[language], standingWords[language]];
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a counter that does not work, from the page that says why: refused with a reason, reported again, confirmed, and down for everybody', async () => {
  const context = await openContext(browser, { language });
  const phone = await context.newPage();
  await claimAs(phone, { product, person: await personCalled(product, 'all-in-order'), language });
  await phone.goto(`${product.url}/app/why`);
  await phone.getByText(why.report, { exact: true }).click();
  await phone.getByRole('heading', { name: services.counter_fault.title[language] }).waitFor();
  const refused = await report(phone);
  const desk = await openDesk(product, { staffNumber: 'A-0101', caseNumber: refused });
  await desk.claim();
  await desk.refuse('conditions_not_met', 'Lo hemos probado y funciona.');
  await phone.reload();
  await phone.getByText(caseReasons.conditions_not_met.title[language]).waitFor();

  await phone.goto(`${product.url}/app/services/counter_fault`);
  const caseNumber = await report(phone);
  const again = await openDesk(product, { staffNumber: 'A-0101', caseNumber });
  await again.claim();
  await again.grant();
  await phone.reload();
  await phone.getByText(caseWords[language].sentence.granted('')).waitFor();
  const { body } = await newClient(product, { language }).get('/api/outages');
  expect(body['outages']).toEqual(expect.arrayContaining([expect.objectContaining({ servicePointId: 'heping-pharmacy', kind: 'declared', closedAt: null })]));

  await phone.goto(`${product.url}/app/services/counter_fault`);
  await choose(phone);
  await phone.getByText(form.downTitle).waitFor();

  // The desk that confirmed it says that it works again.
  const page = await comeInAs({ browser, product }, 'A-0101');
  await page.goto(`${product.url}/console/cases/${caseNumber}`);
  await page.getByText(standing.kinds['declared'] ?? '').first().waitFor();
  await page.getByRole('button', { name: standing.works }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: standing.works }).click();
  await page.getByText(standing.fine).waitFor();
  const { body: now } = await newClient(product, { language }).get('/api/outages');
  expect(now['outages']).not.toEqual(expect.arrayContaining([expect.objectContaining({ servicePointId: 'heping-pharmacy', closedAt: null })]));
  await context.close();
});

async function choose(phone: Page): Promise<void> {
  await phone.getByLabel(form.search).fill('heping');
  await phone.getByRole('radio', { name: /Heping/ }).click();
  await phone.getByRole('button', { name: form.another }).waitFor();
}

/** The number of the case that it becomes. */
async function report(phone: Page): Promise<string> {
  await choose(phone);
  await phone.getByRole('radio', { name: counterFaultWords.chip_not_read[language] }).check();
  await phone.getByLabel(form.words).fill('El lector no enciende.');
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
  await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  await phone.getByText('El lector no enciende.').waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  return new URL(phone.url()).pathname.split('/').at(-1) ?? '';
}

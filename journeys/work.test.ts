import { caseReasons, leavingWords, services } from '@yika/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formWords } from '../web/holder/src/journeys/services/forms/form-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { words } from '../web/holder/src/journeys/work/words.ts';
import { openBrowser, openContext, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { claimAs, personCalled, typeDay } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const [say, form] = [words[language], formWords[language].unemployment];
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('out of work: the steps of the benefit, asked for, refused with a reason, asked again, granted, and ended when work is found', async () => {
  const context = await openContext(browser, { language });
  const phone = await context.newPage();
  await claimAs(phone, { product, person: await personCalled(product, 'lost-work'), language });
  await phone.goto(`${product.url}/app/work`);
  await phone.getByText(say.step.paid_a_year('70')).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: say.register, exact: true }).click();
  await phone.getByRole('heading', { name: services.unemployment_registration.title[language] }).waitFor();
  await typeDay(phone, { label: form.leftOn, day: '2026-10-31', language });
  await phone.getByRole('radio', { name: leavingWords.resigned[language] }).check();
  await phone.getByText(say.notMet.left_involuntarily('')).waitFor();
  await phone.getByRole('radio', { name: leavingWords.company_closed[language] }).check();
  await phone.getByText(say.step.left_involuntarily('')).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
  const refused = await deskOf(phone);
  await refused.claim();
  await refused.refuse('evidence_missing', 'Falta el papel de la empresa.');
  await phone.reload();
  await phone.getByText(caseReasons.evidence_missing.title[language]).waitFor();
  await phone.getByText('Falta el papel de la empresa.').first().waitFor();

  await phone.goto(`${product.url}/app/services/unemployment_registration`);
  await typeDay(phone, { label: form.leftOn, day: '2026-10-31', language });
  await phone.getByRole('radio', { name: leavingWords.company_closed[language] }).check();
  await phone.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
  const desk = await deskOf(phone);
  await desk.claim();
  await desk.grant();

  await phone.goto(`${product.url}/app/work`);
  await phone.getByText(say.registered, { exact: true }).waitFor();
  await phone.getByRole('button', { name: say.foundWork }).click();
  await phone.getByRole('button', { name: say.foundYes }).click();
  await phone.getByText(say.notRegistered, { exact: true }).waitFor();
  await context.close();
});

/** The desk with the case whose page has opened. */
async function deskOf(phone: Page) {
  await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  return openDesk(product, { staffNumber: 'A-0101', caseNumber: new URL(phone.url()).pathname.split('/').at(-1) ?? '' });
}

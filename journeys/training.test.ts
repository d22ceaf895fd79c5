import { refusals, services, skillLevelWords, voucherStateWords } from '@yika/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { voucherWords } from '../web/console/src/vouchers/words.ts';
import { frameWords } from '../web/console/src/words/frame-words.ts';
import { trainingWords } from '../web/holder/src/journeys/work/training-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { misfits, openBrowser, openContext, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { comeInAs } from './console.ts';
import { claimAs, personCalled } from './holder.ts';
import { registerUnemployed } from './register-unemployed.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const [say, desk, ofService] = [trainingWords[language], voucherWords[language], serviceWords[language]];
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a voucher: not for whoever is not registered, then asked for, granted, used once at the desk, and a second of the course refused with the reason', async () => {
  const context = await openContext(browser, { language });
  const phone = await context.newPage();
  await claimAs(phone, { product, person: await personCalled(product, 'lost-work'), language });
  await phone.goto(`${product.url}/app/work`);
  await phone.getByText(say.notMet.registered_unemployed('', '')).waitFor();
  expect(await phone.getByRole('button', { name: say.ask, exact: true }).count()).toBe(0);
  await registerUnemployed(phone, product);

  await phone.goto(`${product.url}/app/work`);
  await phone.getByRole('button', { name: say.ask, exact: true }).click();
  await phone.getByRole('heading', { name: services.training_voucher.title[language] }).waitFor();
  await phone.getByText(say.whichMissing).waitFor();
  await phone.getByRole('radio', { name: /^Soldadura/ }).check();
  await phone.getByText(/^1\.?000,00\s¥/).waitFor();
  await phone.getByText(say.step.registered_unemployed('')).waitFor();
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);
  await phone.getByRole('button', { name: ofService.ask, exact: true }).click();
  const { desk: clerk } = await caseOn(phone);
  await clerk.claim();
  await clerk.grant();

  await phone.goto(`${product.url}/app/work`);
  const number = (await phone.locator('.kit-reference code').first().textContent()) ?? '';
  expect(number).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  await phone.getByText(`Soldadura · ${skillLevelWords[5][language]}`).waitFor();
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);

  const officer = await comeInAs({ browser, product }, 'A-0101');
  await officer.getByRole('link', { name: frameWords[language].places.vouchers }).click();
  await officer.getByLabel(desk.number).fill(`${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`);
  await officer.getByRole('button', { name: desk.look, exact: true }).click();
  await officer.getByText(desk.notANumber).waitFor();
  await officer.getByLabel(desk.number).fill(number.toLowerCase());
  await officer.getByRole('button', { name: desk.look, exact: true }).click();
  await officer.getByText(desk.ecardGood).waitFor();
  await officer.getByText(desk.seenMissing).waitFor();
  await officer.getByLabel(desk.seen).check();
  expect([await misfits(officer), await seriousFindings(officer)]).toEqual([[], []]);
  await officer.getByRole('button', { name: desk.redeem }).click();
  await officer.getByText(refusals.voucher_redeemed[language].operator).waitFor();
  expect(await officer.getByRole('button', { name: desk.redeem }).count()).toBe(0);

  await phone.goto(`${product.url}/app/work`);
  await phone.getByText(voucherStateWords.redeemed[language], { exact: true }).waitFor();
  await phone.goto(`${product.url}/app/services/training_voucher`);
  await phone.getByText(`Soldadura: ${refusals.voucher_in_force[language].holder}`).waitFor();
  // Another course: refused by the desk with a reason, and no voucher of it.
  await phone.getByRole('radio', { name: /^Cocina china/ }).check();
  await phone.getByRole('button', { name: ofService.ask, exact: true }).click();
  const second = await caseOn(phone);
  await second.desk.claim();
  await second.desk.refuse('conditions_not_met', 'Ese curso exige el nivel 5.');
  await phone.reload();
  await phone.getByText('Ese curso exige el nivel 5.').first().waitFor();
  await phone.goto(`${product.url}/app/work`);
  await phone.getByText(/Este año: 1 de 2 bonos; quedan 3\.?000,00\s¥/).waitFor();
  await context.close();
});

async function caseOn(phone: Page) {
  await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  const caseNumber = new URL(phone.url()).pathname.split('/').at(-1) ?? '';
  return { caseNumber, desk: await openDesk(product, { staffNumber: 'A-0101', caseNumber }) };
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bankWords } from '../simulators/src/bank/words.ts';
import { refusals } from '../contract/src/index.ts';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as channelWords } from '../web/holder/src/journeys/channel/words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as launchWords } from '../web/holder/src/journeys/launch/words.ts';
import { words as startWords } from '../web/start/src/words.ts';
import { misfits, openBrowser, openContext, seriousFindings } from './browser.ts';
import { choosePin, personCalled, proveByPhone, type Language, type TestPersonView } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const names = { es: 'Banco de demostración', 'zh-CN': '演示银行', en: 'Demo bank' } as const;
let product: Product;
let browser: Browser;
let person: TestPersonView;
let bankUrl: string;
/** Whoever claimed in the first walk stays in this browser. */
let signedIn: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  person = await personCalled(product, 'all-in-order');
  bankUrl = product.urls['bank'] ?? '';
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function newPage(language: Language): Promise<Page> {
  return (await openContext(browser, { language })).newPage();
}

async function turn(bank: string): Promise<void> {
  const reply = await fetch(`${product.url}/demo/neighbours`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ bank }) });
  expect(reply.status).toBe(200);
}

async function enter(page: Page, language: Language, customer = person.id): Promise<void> {
  await page.goto(`${bankUrl}/?${new URLSearchParams({ customer, lang: language })}`);
  await page.getByRole('button', { name: bankWords[language].entry }).click();
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES']) await page.screenshot({ path: join(process.env['PICTURES'], `bank-${name}.png`), fullPage: true });
}

test('from /start to the bank, into the claim with what the bank knows, proved, and back: the bank knows three things', async () => {
  const page = await newPage('es');
  const say = launchWords.es;
  await page.goto(`${product.url}/start`);
  await page.getByRole('link', { name: startWords.es.openBank }).click();
  await page.getByRole('heading', { name: bankWords.es.title }).waitFor();
  await page.getByLabel(bankWords.es.customer).selectOption(person.id);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'home-es');
  await page.getByRole('button', { name: bankWords.es.entry }).click();
  await page.getByText(say.lead(names.es)).waitFor();
  await page.getByRole('button', { name: say.approve }).click();
  await page.getByText(say.filledIn(names.es)).waitFor();
  expect(page.url(), 'nothing of a person stands in an address').not.toContain(person.identityNumber);
  expect(await page.getByLabel(appWords.es.name).inputValue()).toBe(person.name);
  await page.getByLabel(claimWords.es.cardNumber).fill(person.cardNumber);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: claimWords.es.next, exact: true }).click();
  await proveByPhone(page, { product, person, language: 'es' });
  await choosePin(page, { person, language: 'es' });
  await page.getByRole('button', { name: say.back(names.es) }).click();
  await page.getByRole('heading', { name: bankWords.es.signedIn }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'told-es');
  const told = await page.getByRole('main').innerText();
  expect(told).toMatch(new RegExp(`${bankWords.es.level}\\s+2`));
  expect(told, 'the bank’s page says nothing that the product did not tell').not.toContain(person.name);
  // Loaded again it is the same page: the code was handed in once.
  await page.reload();
  expect(await page.getByRole('main').innerText()).toBe(told);
  signedIn = page;
});

test('who says no is back at the bank, which learns just that', async () => {
  const page = await newPage('zh-CN');
  await enter(page, 'zh-CN');
  await page.getByText(launchWords['zh-CN'].lead(names['zh-CN'])).waitFor();
  await page.getByRole('button', { name: launchWords['zh-CN'].refuse }).click();
  await page.getByRole('heading', { name: bankWords['zh-CN'].saidNo }).waitFor();
  expect(await misfits(page)).toEqual([]);
});

test.each([
  ['expired', 'launch_expired'], ['audience_wrong', 'launch_audience_wrong'], ['key_foreign', 'launch_signature_wrong'], ['signature_stripped', 'launch_algorithm_refused'], ['nonce_used', 'launch_nonce_used'],
  ['fields_unreadable', 'launch_fields_unreadable'], ['closed', 'launch_app_closed'], ['scope_too_wide', 'launch_scope_refused'], ['return_address_foreign', 'launch_return_address_refused'],
])('a bank that %s hears %s, and its customer stays at the bank', async (fault, code) => {
  await turn(fault);
  const page = await newPage('en');
  await enter(page, 'en');
  await page.getByRole('alert').filter({ hasText: bankWords.en.turnedAwayWords }).waitFor();
  await page.getByText(bankWords.en.mistakes[code] ?? '?').waitFor();
  await page.getByText(code, { exact: true }).waitFor();
  expect(new URL(page.url()).origin).toBe(bankUrl);
  if (fault === 'expired') await picture(page, 'turned-away-en');
  await page.context().close();
});

test('an address that was opened before leads to the page that says so, with a way on', async () => {
  await turn('address_used');
  const page = await newPage('es');
  await enter(page, 'es');
  await page.getByRole('heading', { name: channelWords.es.failedTitle }).waitFor();
  await page.getByText(refusals.launch_ended.es.holder).waitFor();
  await picture(page, 'address-used-es');
});

test('somebody else’s details: the bank is told nothing, and the person why', async () => {
  await turn('person_foreign');
  await enter(signedIn, 'es');
  await signedIn.getByRole('button', { name: launchWords.es.approve }).click();
  await signedIn.getByRole('button', { name: launchWords.es.back(names.es) }).click();
  await signedIn.getByText(refusals.launch_person_foreign.es.holder).waitFor();
  await picture(signedIn, 'person-foreign-es');
  await signedIn.getByRole('button', { name: launchWords.es.backWithout }).click();
  await signedIn.getByRole('heading', { name: bankWords.es.saidNo }).waitFor();
});

test('a code that is handed in twice tells nothing the second time; without a fault the same person is back in two presses', async () => {
  await turn('code_used');
  await enter(signedIn, 'es');
  await signedIn.getByRole('button', { name: launchWords.es.approve }).click();
  await signedIn.getByRole('button', { name: launchWords.es.back(names.es) }).click();
  await signedIn.getByText('launch_code_refused', { exact: true }).waitFor();
  await turn('well');
  await enter(signedIn, 'es');
  await signedIn.getByRole('button', { name: launchWords.es.approve }).click();
  await signedIn.getByRole('button', { name: launchWords.es.back(names.es) }).click();
  await signedIn.getByRole('heading', { name: bankWords.es.signedIn }).waitFor();
});

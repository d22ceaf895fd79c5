import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContext } from 'playwright-core';
import { reasons } from '@yika/contract/reasons';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as codeWords } from '../web/holder/src/code-page/words/en.ts';
import { words as startWords } from '../web/start/src/words.ts';
import { openBrowser, openContext, sizes } from './browser.ts';
import { counterWords, openCounter, scan, seeOutcome } from './counter.ts';
import { choosePin, codeOn, giveDetails, openCode, personCalled, proveByFace, proveByPhone, seeRefusal } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const language = 'en';
const say = startWords[language];

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a stranger alone: chooses a person by their story, the form fills itself, the text message lies beside it, and at the desk the code goes over the counter', async () => {
  const person = await personCalled(product, 'photo-missing');
  const context = await openContext(browser, { language, viewport: sizes.desktop });
  const start = await context.newPage();
  await start.goto(`${product.url}/start?lang=${language}`);
  await start.getByText(say.plain).waitFor();
  await start.getByLabel(say.search).fill('no photo');
  await start.getByRole('button', { name: say.use }).first().click();
  await start.getByRole('link', { name: say.openApp }).click();
  await start.getByLabel(appWords[language].name, { exact: true }).and(start.locator(`[value="${person.name}"]`)).waitFor();
  expect(await start.getByLabel(claimWords[language].cardNumber, { exact: true }).inputValue()).toBe(person.cardNumber);

  const desk = await context.newPage();
  await desk.goto(`${product.url}/start/desk?lang=${language}#person=${person.id}`);
  const phone = desk.frameLocator(`iframe[title="${say.phoneFrame}"]`);
  const counter = desk.frameLocator(`iframe[title="${say.counterFrame}"]`);
  await phone.getByLabel(claimWords[language].cardNumber, { exact: true }).and(phone.locator(`[value="${person.cardNumber}"]`)).waitFor();
  await phone.getByRole('checkbox').check();
  await phone.getByRole('button', { name: claimWords[language].next, exact: true }).click();
  await phone.getByRole('button', { name: claimWords[language].sendCode }).click();
  // Read off the simulated phone on the same page, as the stranger does.
  const code = await desk.locator('.inbox__code b').first().textContent();
  await phone.getByLabel(appWords[language].code).fill(code ?? '');
  await phone.getByLabel(claimWords[language].pinNew).fill(person.pin);
  await phone.getByLabel(claimWords[language].pinRepeat).fill(person.pin);
  await phone.getByRole('button', { name: claimWords[language].finish }).click();
  await phone.getByText(homeWords[language].show).first().waitFor();

  await desk.getByRole('button', { name: say.handOver }).click();
  await desk.getByText(say.noCode).waitFor();
  await desk.getByRole('button', { name: say.showCode }).click();
  await phone.locator('[data-code]').waitFor();
  await desk.getByRole('button', { name: say.handOver }).click();
  await counter.getByText(counterWords[language].valid, { exact: true }).waitFor();
  // Holder and clerk live in one browser, each with a session of their own.
  await phone.getByText(codeWords.scanned('Heping Pharmacy')).waitFor();
  await context.close();
});

test('try as a clerk: one click, and the counter of the chosen place is ready', async () => {
  const context = await openContext(browser, { language, viewport: sizes.desktop });
  const page = await context.newPage();
  await page.goto(`${product.url}/start?lang=${language}`);
  await page.getByLabel(say.clerkAt).selectOption('puguang-hospital');
  await page.getByRole('button', { name: say.clerk }).click();
  await page.getByText(counterWords[language].ready, { exact: true }).waitFor();
  expect(await page.getByText(/Puguang Hospital/).count()).toBeGreaterThan(0);
  await context.close();
});

test('by face, where the registry’s phone is no longer theirs: no match says so and leaves the other ways open, a match leads to the PIN', async () => {
  const person = await personCalled(product, 'old-phone');
  const context = await openContext(browser, { language });
  const page = await context.newPage();
  await turn(context, { face: 'no_match' });
  await giveDetails(page, { product, person, language });
  await proveByFace(page, { language, outcome: 'no_match' });
  await seeRefusal(page, 'face_no_match', language);
  expect(await page.getByRole('radio', { name: claimWords[language].counter }).count()).toBe(1);
  expect(page.url()).not.toContain('result');
  await turn(context, { face: 'match' });
  await proveByFace(page, { language });
  await choosePin(page, { person, language });
  await context.close();
});

test('at a counter: the phone shows eight digits, the clerk compares and confirms, and the phone goes on by itself', async () => {
  const person = await personCalled(product, 'no-phone');
  const holder = await openContext(browser, { language });
  const page = await holder.newPage();
  await giveDetails(page, { product, person, language });
  await page.getByRole('radio', { name: claimWords[language].counter }).check({ force: true });
  await page.getByRole('button', { name: claimWords[language].getCounterCode }).click();
  const digits = ((await page.locator('.big-code').textContent()) ?? '').replace(/\D/g, '');

  const clerk = await openContext(browser, { language, viewport: sizes.desktop });
  const counter = await openCounter(clerk, { product, language, servicePointId: 'beijing-agency' });
  await counter.getByRole('button', { name: counterWords[language].claims }).click();
  await counter.getByLabel(counterWords[language].claimCode).fill(digits);
  await counter.getByRole('button', { name: counterWords[language].look }).click();
  await counter.getByText(counterWords[language].claimCompare).waitFor();
  expect(await counter.getByText(person.name).count()).toBe(0);
  expect(await counter.getByText(person.identityNumber).count()).toBe(0);
  await counter.getByRole('button', { name: counterWords[language].matches }).click();
  await counter.getByText(counterWords[language].claimDone).waitFor();
  await choosePin(page, { person, language });
  await Promise.all([holder.close(), clerk.close()]);
});

test('the neighbours’ switches: each fault is seen where it belongs, and is gone when it is switched back', async () => {
  const person = await personCalled(product, 'hospital-down');
  const stranger = await openContext(browser, { language, viewport: sizes.desktop });
  const start = await stranger.newPage();
  await start.goto(`${product.url}/start?lang=${language}`);
  const choose = async (name: 'sms' | 'hospital' | 'network', fault: string): Promise<void> => {
    await start.getByRole('combobox', { name: say[name], exact: true }).selectOption(fault);
    await expect.poll(async () => ((await (await fetch(`${product.url}/demo/neighbours`)).json()) as { faults: Record<string, string> }).faults[name], { timeout: 30_000 }).toBe(fault);
  };
  // Three beats have to be missed, so this begins before all else.
  await choose('hospital', 'down');

  const holder = await openContext(browser, { language });
  const phone = await holder.newPage();
  await giveDetails(phone, { product, person, language });
  await phone.getByRole('button', { name: claimWords[language].sendCode }).waitFor();
  // Only now: where it is known to be down, this way is not offered at all.
  await choose('sms', 'down');
  await phone.getByRole('button', { name: claimWords[language].sendCode }).click();
  await seeRefusal(phone, 'sms_unavailable', language);
  await choose('sms', 'well');
  await proveByPhone(phone, { product, person, language });
  await choosePin(phone, { person, language });

  const clerk = await openContext(browser, { language, viewport: sizes.desktop });
  const counter = await openCounter(clerk, { product, language, servicePointId: 'renhe-hospital' });
  await expect.poll(async () => (await fetch(`${product.url}/api/outages`)).text(), { timeout: 90_000 }).toContain('renhe-hospital');
  await counter.getByRole('button', { name: counterWords[language].payment, exact: true }).click();
  await scan(counter, await openCode(phone, product, language));
  await seeOutcome(counter, 'refused', language);
  expect(await counter.getByText(reasons.hospital_system_down.words[language].title).count()).toBeGreaterThan(0);
  await start.goto(`${product.url}/app/why?lang=${language}`);
  await start.getByText(reasons.hospital_system_down.words[language].title).first().waitFor();
  await start.goto(`${product.url}/start?lang=${language}`);
  await choose('hospital', 'well');

  await phone.goto(`${product.url}/code/?lang=${language}`);
  await codeOn(phone);
  await choose('network', 'cut');
  await phone.getByText(codeWords.offline, { exact: true }).waitFor();
  await counter.getByText(counterWords[language].offlineSince, { exact: true }).first().waitFor();
  await choose('network', 'well');
  await phone.locator('[data-digits]').waitFor({ timeout: 30_000 });
  await Promise.all([stranger.close(), holder.close(), clerk.close()]);
}, 240_000);

/** The switches as the page turns them. */
async function turn(context: BrowserContext, faults: Readonly<Record<string, string>>): Promise<void> {
  const reply = await context.request.put(`${product.url}/demo/neighbours`, { data: faults });
  expect(reply.status()).toBe(200);
}

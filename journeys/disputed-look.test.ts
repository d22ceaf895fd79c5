import { caseReasons, lookKindWords, services } from '@yika/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { words as codeInChinese } from '../web/holder/src/code-page/words/zh-CN.ts';
import { words as accessWords } from '../web/holder/src/journeys/accesses/access-words.ts';
import { words as caseWords } from '../web/holder/src/journeys/cases/words.ts';
import { misfits, openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { comeInAs } from './console.ts';
import { openCounter, scan, seeOutcome } from './counter.ts';
import { mustSucceed, newClient } from './client.ts';
import { codeOn, openCode, personCalled, signedIn } from './holder.ts';
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

const numberIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

test('a code that was read by somebody else: blocked on the page of the code, followed as a case, looked into by a desk, and found to be misuse', async () => {
  const language = 'zh-CN';
  const clerk = await openContext(browser, { language, viewport: sizes.desktop });
  const counter = await openCounter(clerk, { product, language });
  const { phone, close } = await signedIn({ browser, product, language }, 'all-in-order');
  const before = await openCode(phone, product, language);
  await scan(counter, before);
  await seeOutcome(counter, 'valid', language);
  await phone.getByRole('button', { name: codeInChinese.notMe }).click();
  await phone.getByText(codeInChinese.denied).waitFor();
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);
  await phone.getByRole('link', { name: codeInChinese.deniedCase }).click();
  await phone.getByRole('heading', { name: services.disputed_look.title[language] }).first().waitFor();
  await phone.getByText(lookKindWords.code_checked[language]).waitFor();

  const desk = await comeInAs({ browser, product }, 'A-0101');
  await desk.goto(`${product.url}/console/cases/${numberIn(phone)}`);
  await desk.getByText('Farmacia Heping').waitFor();
  expect(await seriousFindings(desk)).toEqual([]);
  const officer = await openDesk(product, { staffNumber: 'A-0101', caseNumber: numberIn(phone) });
  await officer.claim();
  await officer.grant();
  await phone.reload();
  await phone.getByText(caseWords[language].sentence.granted('')).waitFor();
  // Codes that are made afterwards work.
  await openCode(phone, product, language);
  expect(await codeOn(phone)).not.toBe(before);
  await Promise.all([close(), clerk.close(), desk.context().close()]);
});

test('a look by somebody of an agency: disputed from the list of who looked, explained by the desk above theirs, and not by whoever looked', async () => {
  const language = 'es';
  const say = accessWords[language];
  const person = await personCalled(product, 'arrears');
  const { phone, close } = await signedIn({ browser, product, language }, person.id);
  const looker = newClient(product, { language });
  await mustSucceed(looker.post('/demo/staff/sign-in', { staffNumber: 'A-0611' }), 'A-0611 comes in');
  await mustSucceed(looker.post('/api/console/persons/search', { identityNumber: person.identityNumber, matter: 'complaint', reason: 'Llamó por su tarjeta' }), 'the look');

  await phone.goto(`${product.url}/app/accesses?lang=${language}`);
  await phone.getByText(say.action['person.found'] ?? '').first().waitFor();
  await phone.getByText(say.office, { exact: true }).first().waitFor();
  await phone.getByRole('button', { name: say.whoWasThat }).first().click();
  const dialog = phone.getByRole('dialog');
  await dialog.getByLabel(say.saidWords).fill('No llamé a nadie.');
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);
  await dialog.getByRole('button', { name: say.whoYes }).click();
  await phone.getByText(say.notMeDone).waitFor();
  await phone.getByRole('button', { name: say.follow }).click();
  await phone.getByText('No llamé a nadie.').waitFor();
  const caseNumber = numberIn(phone);

  // The desk of the city, where they looked, has no such case; the one above decides it.
  const own = await openDesk(product, { staffNumber: 'A-0611', caseNumber });
  await expect(own.claim()).rejects.toThrow('case_not_found');
  const province = await openDesk(product, { staffNumber: 'A-0101', caseNumber });
  await province.claim();
  await province.refuse('conditions_not_met', 'Fue por una llamada sobre su tarjeta.');
  await phone.reload();
  await phone.getByText(caseReasons.conditions_not_met.title[language]).waitFor();
  await phone.getByText('Fue por una llamada sobre su tarjeta.').waitFor();
  await close();
});

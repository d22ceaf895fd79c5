import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalWords } from '../web/console/src/approvals/words.ts';
import { dossierActWords } from '../web/console/src/dossier/act-words.ts';
import { printWords } from '../web/console/src/dossier/print/words.ts';
import { dossierWords } from '../web/console/src/dossier/words.ts';
import { words as startWords } from '../web/start/src/words.ts';
import { openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { comeInAs } from './console.ts';
import { startProduct, type Product } from './product.ts';

const [say, act, held, print] = [dossierWords.es, dossierActWords.es, approvalWords.es, printWords.es];

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('the first page of the demonstration leads to a city that is half-way, and to an inbox with work, from which one opens the dossier', async () => {
  const page = await (await openContext(browser, { language: 'es', viewport: sizes.desktop })).newPage();
  await page.goto(`${product.url}/start?lang=es`);
  await page.getByRole('link', { name: startWords.es.halfWay }).click();
  await page.getByRole('heading', { name: /Shenzhen/ }).waitFor();
  await page.getByText(say.readyOf(3, 6)).waitFor();
  await page.goto(`${product.url}/start?lang=es`);
  await page.getByRole('link', { name: startWords.es.inboxOfWork }).click();
  await page.locator('.inbox__entry').first().click();
  await page.getByRole('link', { name: held.toDossier }).click();
  await page.getByRole('heading', { name: /Tíbet/ }).waitFor();
});

test('a dossier waits in the inbox of the ministry; it is not approved while conditions of Article 6 are missing, is returned with what has to be corrected, and its correction is seen field by field', async () => {
  const ministry = await comeInAs({ browser, product }, 'A-0102');
  await ministry.goto(`${product.url}/console/dossiers?turn=ministry`);
  await ministry.getByRole('link', { name: /540000/ }).click();
  await ministry.getByText(act.missingReadiness).waitFor();
  expect(await seriousFindings(ministry)).toEqual([]);
  await ministry.getByRole('button', { name: held.approve }).click();
  await ministry.getByText('Aún falta aceptar la preparación del área').waitFor();

  await ministry.getByRole('button', { name: say.items.card_face }).click();
  await ministry.getByLabel(act.comment, { exact: true }).fill('El color no es el acordado');
  await ministry.getByRole('button', { name: act.mustCorrect }).click();
  await ministry.locator('.dossier__comments').getByText('El color no es el acordado').waitFor();
  await ministry.getByLabel(held.reason).fill('Corrija la cara de la tarjeta');
  await ministry.getByRole('button', { name: held.return, exact: true }).click();
  await ministry.getByText(say.states.returned).first().waitFor();
  await ministry.getByRole('link', { name: act.printLetter }).click();
  const letter = ministry.getByRole('article', { name: print.letterTitle });
  await letter.getByText('Corrija la cara de la tarjeta').waitFor();
  await letter.getByText('El color no es el acordado').waitFor();
  expect(await seriousFindings(ministry)).toEqual([]);

  const officer = await comeInAs({ browser, product }, 'A-0301');
  await officer.goto(`${product.url}/console/dossiers/540000`);
  await officer.getByText(act.notYet).waitFor();
  expect(await officer.getByRole('button', { name: act.handInAgain }).count()).toBe(0);
  await officer.getByLabel('Ciruela').check();
  await officer.reload();
  await officer.getByText(act.unsaved).waitFor();
  await officer.getByRole('button', { name: act.save, exact: true }).click();
  await officer.getByLabel(held.why, { exact: true }).fill('Color corregido');
  expect(await seriousFindings(officer)).toEqual([]);
  await officer.getByRole('button', { name: act.handInAgain }).click();
  await officer.locator('.dossier__steps').getByText(say.states.ministry_review).waitFor();

  await ministry.goto(`${product.url}/console/dossiers/540000`);
  const changes = ministry.getByRole('region', { name: act.differences });
  await changes.locator('del', { hasText: 'lake' }).waitFor();
  expect(await changes.locator('ins').allTextContents()).toEqual(['plum']);
});

test('a city that is half-way sees what is left of each item, and cannot hand in', async () => {
  const officer = await comeInAs({ browser, product }, 'A-0414');
  await officer.goto(`${product.url}/console/dossiers`);
  await officer.getByRole('link', { name: /440300/ }).click();
  await officer.getByText(act.notYet).waitFor();
  expect(await officer.getByRole('button', { name: act.handIn }).count()).toBe(0);
  for (const item of ['application_form', 'preparation_statement', 'file_structure', 'local_measures', 'others'] as const) {
    await officer.getByRole('button', { name: say.items[item] }).click();
    await officer.getByRole('heading', { name: say.items[item], level: 2 }).waitFor();
    expect(await seriousFindings(officer), item).toEqual([]);
  }
});

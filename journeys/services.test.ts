import { caseReasons, services } from '@yika/contract';
import { acts } from '@yika/contract/reasons';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as caseWords } from '../web/holder/src/journeys/cases/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../web/holder/src/journeys/loss/words.ts';
import { formWords } from '../web/holder/src/journeys/services/forms/form-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { kitWords } from '../web/kit/src/language/kit-words.ts';
import { openBrowser, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { signedIn } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const [say, ofCase, home] = [serviceWords[language], caseWords[language], homeWords[language]];
const formalLoss = services.formal_loss;
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a lost card, from the page that says why it does not work: asked for, questioned, refused, appealed, granted by others, and back at home', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'loses-card-newer-rule');
  await phone.goto(`${product.url}/app/loss?lang=${language}`);
  await phone.getByRole('button', { name: lossWords[language].report }).click();
  await phone.getByText(lossWords[language].doneTitle).first().waitFor();

  await phone.goto(`${product.url}/app/why`);
  await phone.getByRole('button', { name: acts.report_formal_loss[language] }).click();
  await phone.getByRole('heading', { name: formalLoss.title[language] }).waitFor();
  await phone.getByText(formalLoss.effect[language]).waitFor();
  const sure = phone.getByRole('checkbox', { name: formWords[language].formalLoss.sure });
  await sure.check();
  await phone.reload();
  await sure.waitFor();
  expect(await sure.isChecked()).toBe(true);
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: say.ask, exact: true }).click();
  const caseNumber = await caseOn(phone);

  await addPhoto(phone);
  await phone.getByRole('button', { name: new RegExp(`^${ofCase.types.jpeg} `) }).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);

  const first = await openDesk(product, { staffNumber: 'A-0101', caseNumber });
  await first.claim();
  await first.ask('¿Dónde la perdió?');
  // The page that lies open asks by itself.
  await phone.getByText('¿Dónde la perdió?').first().waitFor();
  await phone.getByLabel(ofCase.yourAnswer).fill('En el autobús, no sé en cuál.');
  await phone.reload();
  await phone.getByRole('button', { name: ofCase.answer }).click();
  await phone.getByText(ofCase.events.answered, { exact: true }).waitFor();

  await first.refuse('evidence_missing', 'Falta decir en qué línea.');
  await phone.reload();
  await phone.getByText(caseReasons.evidence_missing.title[language]).waitFor();
  await phone.getByText('Falta decir en qué línea.').first().waitFor();
  await phone.getByRole('button', { name: ofCase.appeal, exact: true }).click();
  await phone.getByLabel(ofCase.appealWhy).fill('La línea no importa: la tarjeta no aparece.');
  await phone.getByRole('button', { name: ofCase.appealSend }).click();
  await phone.getByText(ofCase.events.appealed, { exact: true }).waitFor();

  const second = await openDesk(product, { staffNumber: 'A-0611', caseNumber });
  await second.claim();
  await second.grant();
  await phone.reload();
  await phone.getByText(ofCase.sentence.granted('')).waitFor();
  await phone.getByRole('button', { name: ofCase.toCard }).click();
  await phone.getByText(home.card[2]).first().waitFor();
  await close();
});

test('from home through the catalogue; what is under way is followed and not asked twice; taken back only after being asked once more', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'all-in-order');
  await phone.getByText(home.services, { exact: true }).click();
  await phone.getByText(formalLoss.title[language], { exact: true }).click();
  await phone.getByRole('checkbox', { name: formWords[language].formalLoss.sure }).check();
  await phone.getByRole('button', { name: say.ask, exact: true }).click();
  const caseNumber = await caseOn(phone);
  expect(phone.url()).not.toContain('cardId');

  await phone.getByRole('button', { name: kitWords[language].back }).click();
  await phone.getByText(say.underWay).waitFor();
  await phone.getByText(formalLoss.title[language], { exact: true }).click();
  await phone.getByRole('button', { name: say.follow }).click();
  await phone.getByText(caseNumber).waitFor();

  await phone.getByRole('button', { name: ofCase.withdraw, exact: true }).click();
  await phone.getByRole('dialog').getByRole('button', { name: ofCase.withdrawNo }).click();
  await phone.getByRole('button', { name: ofCase.withdraw, exact: true }).click();
  await phone.getByRole('dialog').getByRole('button', { name: ofCase.withdrawYes }).click();
  await phone.getByText(ofCase.sentence.withdrawn('')).waitFor();
  await phone.goto(`${product.url}/app/cases`);
  await phone.getByRole('heading', { name: ofCase.overTitle }).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.goto(`${product.url}/app/cases/0000-0000`);
  await phone.locator('[role=alert]').waitFor();
  await close();
});


/** The number of the case whose page has opened. */
async function caseOn(phone: Page): Promise<string> {
  await phone.waitForURL(/\/app\/cases\//);
  await phone.getByText(ofCase.events.opened, { exact: true }).waitFor();
  return new URL(phone.url()).pathname.split('/').at(-1) ?? '';
}

/** A big picture, drawn by the browser itself; the page makes it small enough. */
async function addPhoto(phone: Page): Promise<void> {
  const drawn = await phone.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
    const pen = canvas.getContext('2d');
    pen?.fillRect(500, 500, 2000, 1500);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  await phone.getByRole('button', { name: ofCase.addDocument }).click();
  await phone.getByLabel(ofCase.chooseFile, { exact: true }).last().setInputFiles({ name: 'denuncia.png', mimeType: 'image/png', buffer: Buffer.from(drawn, 'base64') });
  await phone.getByRole('img', { name: ofCase.preview }).waitFor();
  await phone.getByRole('button', { name: ofCase.addIt, exact: true }).click();
  await phone.getByText(ofCase.events.attached, { exact: true }).waitFor();
}

import { correctionFieldWords, services } from '@yika/contract';
import { acts } from '@yika/contract/reasons';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as caseWords } from '../web/holder/src/journeys/cases/words.ts';
import { correctionWords } from '../web/holder/src/journeys/services/forms/correction/correction-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { openBrowser, openContext, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { comeInAs } from './console.ts';
import { choosePhoto, proveNewPhone } from './correct-data.ts';
import { choosePin, giveDetails, personCalled, proveByFace } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const [say, ofCase, form] = [serviceWords[language], caseWords[language], correctionWords[language]];
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('codes go to an old phone: in by face, the reason leads to the correction, the new number is proved, granted, and codes go there; a photo is refused, then granted by two', async () => {
  const person = await personCalled(product, 'old-phone');
  const context = await openContext(browser, { language });
  const phone = await context.newPage();
  await giveDetails(phone, { product, person, language });
  await proveByFace(phone, { language });
  await choosePin(phone, { person, language });

  await phone.goto(`${product.url}/app/why`);
  await phone.getByRole('button', { name: acts.correct_phone[language] }).click();
  await phone.getByRole('heading', { name: services.data_correction.title[language] }).waitFor();
  const number = phone.getByLabel(form.newPhone);
  await number.waitFor();
  expect(await phone.getByRole('radio', { name: correctionFieldWords.phone[language] }).isChecked()).toBe(true);
  expect(await phone.getByText(person.phone ?? 'none').count()).toBe(0);
  expect(await seriousFindings(phone)).toEqual([]);
  const newNumber = person.circumstances.phoneInHand ?? '';
  await proveNewPhone(phone, { product, language, number: newNumber });
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: say.ask, exact: true }).click();
  await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  const ofPhone = new URL(phone.url()).pathname.split('/').at(-1) ?? '';

  // A photo can be asked for beside it; refused, the registry holds the one before.
  const askPhoto = async (): Promise<string> => {
    await phone.goto(`${product.url}/app/services/data_correction?field=photo`);
    await choosePhoto(phone, language);
    expect(await seriousFindings(phone)).toEqual([]);
    await phone.getByRole('button', { name: say.ask, exact: true }).click();
    await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
    return new URL(phone.url()).pathname.split('/').at(-1) ?? '';
  };
  const ofPhoto = await askPhoto();
  await phone.getByRole('img', { name: correctionFieldWords.photo[language] }).or(phone.locator('.case__portrait')).first().waitFor();
  const [first, second] = await Promise.all([openDesk(product, { staffNumber: 'A-0101', caseNumber: ofPhoto }), openDesk(product, { staffNumber: 'A-0611', caseNumber: ofPhoto })]);
  const desktop = await comeInAs({ browser, product }, 'A-0611');
  await desktop.goto(`${product.url}/console/cases/${ofPhoto}`);
  // The one held and the one asked for, side by side.
  await desktop.locator('.desk__differs img').nth(1).waitFor();
  expect(await seriousFindings(desktop)).toEqual([]);
  await first.claim();
  await first.refuse('evidence_unreadable', 'No se le ve la cara.');
  await second.agree();
  await phone.reload();
  await phone.getByText('No se le ve la cara.').first().waitFor();

  const desk = await openDesk(product, { staffNumber: 'A-0101', caseNumber: ofPhone });
  await desk.claim();
  await desk.grant();
  await phone.goto(`${product.url}/app/cases/${ofPhone}`);
  await phone.getByText(ofCase.sentence.granted('')).first().waitFor();
  await phone.goto(`${product.url}/app/services/data_correction?field=phone`);
  await phone.getByText(new RegExp(`•+ ?•*${newNumber.slice(-2)}`)).waitFor();

  const again = await askPhoto();
  const [one, other] = await Promise.all([openDesk(product, { staffNumber: 'A-0101', caseNumber: again }), openDesk(product, { staffNumber: 'A-0611', caseNumber: again })]);
  await one.claim();
  await one.grant();
  await other.agree();
  await phone.reload();
  await phone.getByText(ofCase.sentence.granted('')).first().waitFor();
  await context.close();
});

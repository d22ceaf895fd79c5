import { correctionFieldWords, refusals, services, showCode } from '@yika/contract';
import { acts } from '@yika/contract/reasons';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskWords } from '../web/console/src/desk/words.ts';
import { words as caseWords } from '../web/holder/src/journeys/cases/words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { correctionWords } from '../web/holder/src/journeys/services/forms/correction/correction-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { openBrowser, openContext, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { comeInAs } from './console.ts';
import { addDocument, choosePhoto, proveNewPhone } from './correct-data.ts';
import { choosePin, claimAs, giveDetails, messagesTo, openCode, personCalled, proveByFace, type Language } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const [say, ofCase, form, desk] = [serviceWords[language], caseWords[language], correctionWords[language], deskWords[language]];
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
    await phone.getByText(ofCase.documentNeeded).waitFor();
    await addDocument(phone, language);
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

  const one = await openDesk(product, { staffNumber: 'A-0101', caseNumber: ofPhone });
  await one.claim();
  await one.grant();
  await phone.goto(`${product.url}/app/cases/${ofPhone}`);
  await phone.getByText(ofCase.sentence.granted('')).first().waitFor();
  // Whoever has the number before hears of it, with the code that stands in the inbox.
  const toFormer = async (): Promise<string> => (await messagesTo(product, person.phone ?? '')).map(({ text }) => text).find((text) => text.includes('换了手机号')) ?? '';
  await expect.poll(toFormer, { timeout: 20_000 }).toMatch(/换了手机号/);
  const [, checkCode = 'none'] = /校验码([A-Z0-9]{4})/.exec(await toFormer()) ?? [];
  await phone.goto(`${product.url}/app/notices`);
  await phone.getByText(checkCode).waitFor();
  await phone.goto(`${product.url}/app/services/data_correction?field=phone`);
  await phone.getByText(new RegExp(`•+ ?•*${newNumber.slice(-2)}`)).waitFor();

  const again = await askPhoto();
  const [third, other] = await Promise.all([openDesk(product, { staffNumber: 'A-0101', caseNumber: again }), openDesk(product, { staffNumber: 'A-0611', caseNumber: again })]);
  await third.claim();
  await third.grant();
  await other.agree();
  await phone.reload();
  await phone.getByText(ofCase.sentence.granted('')).first().waitFor();
  await context.close();
});

test('one character of a name is wrong: asked for from the reason, refused; asked again in Chinese, compared by two with the document, granted; what began with the name before says so, and beside the code stands the new one', async () => {
  const person = await personCalled(product, 'wrong-name');
  const held = { ...person, name: '陈静宜' };
  const context = await openContext(browser, { language });
  const phone = await context.newPage();
  await claimAs(phone, { product, person: held, language });

  await phone.goto(`${product.url}/app/why`);
  await phone.getByRole('button', { name: acts.correct_name[language] }).click();
  expect(await phone.getByRole('radio', { name: correctionFieldWords.name[language] }).isChecked()).toBe(true);
  await phone.getByText('陈＊＊').first().waitFor();
  await phone.getByLabel(form.newName).fill('陈静1');
  await phone.getByText(form.newNameWrong).waitFor();
  const refused = await askName(phone, { name: person.name, as: 'es' });
  const [first, second] = await Promise.all(['A-0101', 'A-0711'].map((staffNumber) => openDesk(product, { staffNumber, caseNumber: refused })));
  await first?.claim();
  await first?.refuse('evidence_differs', 'El documento es de otra persona.');
  await second?.agree();
  await phone.reload();
  await phone.getByText('El documento es de otra persona.').first().waitFor();

  await phone.goto(`${product.url}/app/services/data_correction?field=name&lang=zh-CN`);
  const caseNumber = await askName(phone, { name: person.name, as: 'zh-CN', without: true });
  const officer = await comeInAs({ browser, product }, 'A-0101');
  await officer.goto(`${product.url}/console/cases/${caseNumber}`);
  await officer.getByText(desk.whyNot['case_document_needed'] ?? 'none').waitFor();
  await officer.getByText(desk.maskedUntilTaken).waitFor();
  expect(await officer.getByText('陈静').count()).toBe(0);
  await officer.getByRole('button', { name: desk.take }).click();
  await officer.locator('.desk__name mark', { hasText: '怡' }).waitFor();
  expect(await officer.locator('.desk__name mark').allTextContents()).toEqual(['宜', '怡']);
  await addDocument(phone, 'zh-CN');
  expect(await seriousFindings(phone)).toEqual([]);
  await officer.reload();
  await officer.locator('.desk__name mark').first().waitFor();
  expect(await seriousFindings(officer)).toEqual([]);
  await officer.getByRole('radio', { name: desk.grant }).check();
  await officer.getByRole('button', { name: desk.propose }).click();
  await officer.locator('.timeline').getByText(desk.events.proposed, { exact: true }).waitFor();

  // Somebody is on the way with the name before.
  const tablet = await (await openContext(browser, { language })).newPage();
  await giveDetails(tablet, { product, person: held, language });
  await tablet.getByRole('button', { name: claimWords[language].sendCode }).waitFor();
  const other = await comeInAs({ browser, product }, 'A-0711');
  await other.goto(`${product.url}/console/cases/${caseNumber}`);
  await other.locator('.desk__name mark', { hasText: '怡' }).waitFor();
  await other.getByRole('button', { name: desk.agree }).click();
  await other.locator('.timeline').getByText(desk.events.granted, { exact: true }).waitFor();

  await phone.reload();
  await phone.getByText(caseWords['zh-CN'].sentence.granted('')).first().waitFor();
  await phone.getByText(caseWords['zh-CN'].cardHasOldName).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.goto(`${product.url}/app/why`);
  await phone.locator('h1').waitFor();
  expect(await phone.getByRole('button', { name: acts.correct_name['zh-CN'] }).count()).toBe(0);

  await tablet.reload();
  await tablet.getByText(refusals.claim_data_corrected[language].holder).waitFor();
  await tablet.getByRole('button', { name: claimWords[language].startAgain }).click();
  await giveDetails(tablet, { product, person: held, language });
  await tablet.getByText(refusals.claim_not_matched[language].holder.split('. ')[0] ?? 'none').waitFor();
  await giveDetails(tablet, { product, person, language });
  await tablet.getByRole('button', { name: claimWords[language].sendCode }).waitFor();

  // Beside the code stands what the registry holds, also where the first character is another: the one kept on the phone gives way.
  await openCode(phone, product, 'zh-CN');
  await phone.getByText('陈＊＊').first().waitFor();
  await phone.goto(`${product.url}/app/services/data_correction?field=name&lang=zh-CN`);
  const again = await askName(phone, { name: '程静怡', as: 'zh-CN' });
  const [third, fourth] = await Promise.all(['A-0101', 'A-0711'].map((staffNumber) => openDesk(product, { staffNumber, caseNumber: again })));
  await third?.claim();
  await third?.grant();
  await fourth?.agree();
  const renewed = phone.waitForResponse((response) => response.url().endsWith(showCode.url));
  await phone.goto(`${product.url}/app/`);
  await phone.getByText('程＊＊').first().waitFor();
  await renewed;
  await openCode(phone, product, 'zh-CN');
  await phone.getByText('程＊＊').first().waitFor();
  expect(await phone.getByText('陈＊＊').count()).toBe(0);
  await context.close();
});

/** The name, asked for; and the document, unless it is to come later. */
async function askName(phone: Page, { name, as, without = false }: { readonly name: string; readonly as: Language; readonly without?: boolean }): Promise<string> {
  await phone.getByLabel(correctionWords[as].newName).fill(name);
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: serviceWords[as].ask, exact: true }).click();
  await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  await phone.getByText(caseWords[as].documentNeeded).waitFor();
  if (!without) await addDocument(phone, as);
  return new URL(phone.url()).pathname.split('/').at(-1) ?? '';
}

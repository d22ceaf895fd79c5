import type { CorrectionField } from '@yika/contract';
import type { Page } from 'playwright-core';
import { words as caseWords } from '../../web/holder/src/journeys/cases/words.ts';
import { correctionWords } from '../../web/holder/src/journeys/services/forms/correction/correction-words.ts';
import { words as serviceWords } from '../../web/holder/src/journeys/services/words.ts';
import { openDesk } from '../case-desk.ts';
import { addDocument, choosePhoto, proveNewPhone } from '../correct-data.ts';
import { choosePin, claimAs, giveDetails, personCalled, proveByFace } from '../holder.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** What is wrong in the registry: which field, a new number with its code, a new photo, and both on their way. */
export async function walkCorrections(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const say = correctionWords[language];
  const { context, page } = await openFor(stage, 'corrections');
  const person = await personCalled(product, 'old-phone');
  await giveDetails(page, { product, person, language });
  await proveByFace(page, { language });
  await choosePin(page, { person, language });
  const look = async (name: string): Promise<void> => {
    await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
    await settled(page);
    await stage.look(page, { group: 'holder', name });
  };
  await openForm(stage, page);
  await look('correction-which');
  await openForm(stage, page, 'phone');
  await page.getByLabel(say.newPhone).waitFor();
  await look('correction-phone');
  await proveNewPhone(page, { product, language, number: person.circumstances.phoneInHand ?? '' });
  await look('correction-phone-proved');
  await ask(stage, page);
  await look('case-correction-phone');
  await openForm(stage, page, 'phone');
  await page.getByText(say.underWay).waitFor();
  await look('correction-under-way');
  await openForm(stage, page, 'photo');
  await page.getByRole('button', { name: say.choosePhoto }).waitFor();
  await look('correction-photo');
  await choosePhoto(page, language);
  await look('correction-photo-chosen');
  await ask(stage, page);
  await look('case-correction-photo');
  await context.close();
  await walkName(stage);
}

/** Another name: the form, what is missing, what the desk compares, and what it changes once it is granted. */
async function walkName(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const { context, page } = await openFor(stage, 'corrections');
  const person = await personCalled(product, 'wrong-name');
  await claimAs(page, { product, person: { ...person, name: '陈静宜' }, language });
  const look = async (name: string): Promise<void> => {
    await settled(page);
    await stage.look(page, { group: 'holder', name });
  };
  await openForm(stage, page, 'name');
  await page.getByLabel(correctionWords[language].newName).fill(person.name);
  await look('correction-name');
  await ask(stage, page);
  await page.getByText(caseWords[language].documentNeeded).waitFor();
  await look('case-correction-name');
  await addDocument(page, language);
  const caseNumber = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const [first, second] = [await openDesk(product, { staffNumber: 'A-0101', caseNumber }), await openDesk(product, { staffNumber: 'A-0711', caseNumber })];
  await first.claim();
  await first.grant();
  const desk = await openFor(stage, 'desk');
  await desk.page.goto(`${product.url}/console/sign-in?as=A-0711&lang=${language}`);
  await desk.page.locator('.console__stamp').waitFor();
  await desk.page.goto(`${product.url}/console/cases/${caseNumber}`);
  await desk.page.locator('.desk__name mark').nth(1).waitFor();
  await settled(desk.page);
  await stage.look(desk.page, { group: 'console', name: 'case-name' });
  await desk.context.close();
  await second.agree();
  await page.reload();
  await page.getByText(caseWords[language].cardHasOldName).waitFor();
  await look('case-correction-name-granted');
  await context.close();
}

async function openForm({ product }: Stage, page: Page, field?: CorrectionField): Promise<void> {
  await page.goto(`${product.url}/app/services/data_correction${field ? `?field=${field}` : ''}`);
  await page.locator('h1').waitFor();
}

async function ask({ language }: Stage, page: Page): Promise<void> {
  await page.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
  await page.waitForURL(/\/cases\/[0-9A-Z-]+$/);
}

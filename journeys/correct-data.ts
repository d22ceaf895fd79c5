import type { Page } from 'playwright-core';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { correctionWords } from '../web/holder/src/journeys/services/forms/correction/correction-words.ts';
import { words as caseWords } from '../web/holder/src/journeys/cases/words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { messagesTo, newestCode, type Language } from './holder.ts';
import type { Product } from './product.ts';

/** A new number, and the code that comes to it, as a person reads it off that phone. */
export async function proveNewPhone(page: Page, { product, language, number }: { readonly product: Product; readonly language: Language; readonly number: string }): Promise<void> {
  const say = correctionWords[language];
  await page.getByLabel(say.newPhone).fill(number);
  const before = (await messagesTo(product, number))[0]?.id;
  await page.getByRole('button', { name: say.sendCode }).click();
  await page.getByLabel(appWords[language].code).fill(await newestCode(product, number, before));
  await page.getByRole('button', { name: say.anotherPhone }).waitFor();
  await page.getByRole('button', { name: serviceWords[language].ask, exact: true }).waitFor();
}

/** A face that somebody might have: drawn, not photographed. */
export async function choosePhoto(page: Page, language: Language): Promise<void> {
  const say = correctionWords[language];
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 1200 });
    const pen = canvas.getContext('2d');
    if (!pen) return '';
    const fill = (colour: string, x: number, y: number, radius: number) => {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.arc(x, y, radius, 0, 7);
      pen.fill();
    };
    pen.fillStyle = '#dbe7ee';
    pen.fillRect(0, 0, 900, 1200);
    fill('#3d5a73', 450, 1180, 380);
    fill('#2b2320', 450, 480, 250);
    fill('#e3bd9b', 450, 540, 220);
    fill('#2b2320', 370, 520, 18);
    fill('#2b2320', 530, 520, 18);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  await page.getByLabel(say.choosePhoto, { exact: true }).last().setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from(drawn, 'base64') });
  await page.getByRole('img', { name: say.newPhoto }).waitFor();
}

/** An identity card as a phone takes a picture of it: a rectangle with lines on it. On the page of a case that waits for one. */
export async function addDocument(page: Page, language: Language): Promise<void> {
  const say = caseWords[language];
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 1000 });
    const pen = canvas.getContext('2d');
    if (!pen) return '';
    for (const [colour, x, y, wide, high] of [['#5b6b63', 0, 0, 1600, 1000], ['#eef1ea', 120, 110, 1360, 780], ['#b9c6bb', 1040, 220, 340, 460]] as const) {
      pen.fillStyle = colour;
      pen.fillRect(x, y, wide, high);
    }
    pen.fillStyle = '#38463f';
    for (let line = 0; line < 5; line += 1) pen.fillRect(220, 250 + line * 110, 520 + (line % 2) * 160, 34);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  await page.getByLabel(say.chooseFile, { exact: true }).last().setInputFiles({ name: 'documento.png', mimeType: 'image/png', buffer: Buffer.from(drawn, 'base64') });
  await page.getByRole('img', { name: say.preview }).waitFor();
  await page.getByRole('button', { name: say.addIt, exact: true }).click();
  await page.getByText(say.events.attached, { exact: true }).waitFor();
}

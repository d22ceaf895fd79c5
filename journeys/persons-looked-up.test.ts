import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personWords } from '../web/console/src/persons/words.ts';
import { frameWords } from '../web/console/src/words/frame-words.ts';
import { openBrowser, seriousFindings } from './browser.ts';
import { comeInAs } from './console.ts';
import { personCalled } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const say = personWords.es;
let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a desk looks a person up: masked first, then two fields in clear with a reason, which are masked again; whoever has no such role is told so', async () => {
  const person = await personCalled(product, 'temporary-loss');
  const page = await comeInAs({ browser, product }, 'A-0101');
  await page.getByRole('link', { name: frameWords.es.places.persons }).click();
  await page.getByLabel(say.identityNumber).fill(person.identityNumber);
  await page.getByRole('button', { name: say.find }).click();
  await page.getByText(say.whyMissing).waitFor();
  await page.getByLabel(say.why).fill('Viene a la ventanilla');
  await page.getByRole('button', { name: say.find }).click();
  await page.getByRole('heading', { name: say.cards }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain(person.name);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: say.unmask }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say.show }).click();
  await dialog.getByText(say.chooseOne).waitFor();
  await dialog.getByLabel(say.fields.name).check();
  await dialog.getByLabel(say.fields.identity_number).check();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: say.show }).click();
  await page.getByText(person.name).waitFor();
  await page.getByText(person.identityNumber, { exact: true }).waitFor();
  expect(page.url()).not.toContain(person.identityNumber);
  await page.getByRole('button', { name: say.hide }).click();
  await expect.poll(() => page.getByText(person.name).count()).toBe(0);

  const auditor = await comeInAs({ browser, product }, 'A-0103');
  await auditor.goto(`${product.url}/console/persons`);
  await auditor.getByText(frameWords.es.notForRole).waitFor();
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { cardFaceWords } from '../web/console/src/card-face/words.ts';
import { openBrowser, seriousFindings } from './browser.ts';
import { comeInAs } from './console.ts';
import { startProduct, type Product } from './product.ts';

const say = cardFaceWords.es;

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const pictureOf = (page: Page) => page.getByRole('img', { name: say.alt.back }).getAttribute('src');

async function takeAway(page: Page, label: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: label }).click()]);
  expect(download.suggestedFilename()).toContain('SPECIMEN');
  return readFileSync(await download.path());
}

test('an officer tries a face: a name without end is told beside its field, a good one is drawn, a long name of a holder is tried on it, and all of it comes down with SPECIMEN in its name', async () => {
  const page = await comeInAs({ browser, product }, 'A-0411');
  await page.goto(`${product.url}/console/card-face`);
  const issuer = page.getByLabel(say.issuer, { exact: true });
  const before = await pictureOf(page);

  await issuer.fill('长'.repeat(95));
  await page.getByText(/No cabe ni en la letra más pequeña/).waitFor();
  expect(await issuer.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('.card-face__zone--bad').count()).toBe(1);
  expect(await seriousFindings(page)).toEqual([]);

  await issuer.fill('演练市人力资源和社会保障局');
  await expect.poll(() => page.locator('.card-face__zone--bad').count()).toBe(0);
  const drawn = await pictureOf(page);
  expect(drawn === before).toBe(false);
  await page.getByLabel('Azul lago').check();
  await page.getByRole('button', { name: say.tryName }).first().click();
  await expect.poll(async () => (await pictureOf(page)) === drawn).toBe(false);

  expect((await takeAway(page, say.pdf)).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(PNG.sync.read(await takeAway(page, say.png.back)).width).toBe(2022);
});

test('a security administrator, who prepares no face, is told so before typing anything', async () => {
  const page = await comeInAs({ browser, product }, 'A-0105');
  await page.goto(`${product.url}/console/card-face`);
  await page.getByRole('heading', { name: say.title }).waitFor();
  expect(await page.getByLabel(say.issuer, { exact: true }).count()).toBe(0);
});

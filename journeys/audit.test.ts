import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { exportWords } from '../web/console/src/audit/export-words.ts';
import { auditWords } from '../web/console/src/audit/words.ts';
import { dashboardWords } from '../web/console/src/dashboard/words.ts';
import { openBrowser, seriousFindings } from './browser.ts';
import { comeInAs } from './console.ts';
import { startProduct, type Product } from './product.ts';

const say = auditWords.es;
let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('an auditor searches the audit, has the chain verified, and takes a search away as a file, which is on record itself', async () => {
  const page = await comeInAs({ browser, product }, 'A-0103');
  await page.goto(`${product.url}/console/audit`);
  await page.getByText('A-0103').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('button', { name: exportWords.es.export }).click();
  await page.getByLabel(exportWords.es.why).fill('Inspección ordinaria');
  await page.getByRole('dialog').getByRole('button', { name: exportWords.es.make }).click();
  const link = page.getByRole('link', { name: exportWords.es.download });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\uFEFF"Cuándo \(UTC\)".*"A-0103","audit\.exported".*"Fin: \d+ registros"\r\n$/s);

  await page.getByRole('link', { name: say.chain }).click();
  await page.getByRole('button', { name: say.verify }).click();
  await page.getByText(new RegExp(`${say.intact}|${say.empty}`)).waitFor();
  await page.getByText(say.copyCompared).or(page.getByText(say.copyMissing)).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('the first page shows how things stand; every chart has its table, and whoever is bound to one counter goes on to what waits', async () => {
  const page = await comeInAs({ browser, product }, 'A-0101');
  await page.getByRole('heading', { name: dashboardWords.es.title, level: 1 }).waitFor();
  await page.getByRole('img', { name: dashboardWords.es.issuers }).waitFor();
  await page.getByText(dashboardWords.es.asTable).first().click();
  await page.getByRole('rowheader').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const clerk = await comeInAs({ browser, product }, 'A-0612');
  await clerk.waitForURL(`${product.url}/console/approvals`);
});

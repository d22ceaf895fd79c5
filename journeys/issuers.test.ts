import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IssuerRulesView } from '@yika/contract';
import type { Browser } from 'playwright-core';
import { issuerWords } from '../web/public/src/words/issuer-words.ts';
import { misfits, openBrowser, openContext, seriousFindings } from './browser.ts';
import { startProduct, type Product } from './product.ts';

const say = issuerWords.es;

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('anybody looks up who may issue, by a name without its accent; a region that is not there may not, and one that published nothing says so', async () => {
  const page = await (await openContext(browser)).newPage();
  await page.goto(`${product.url}/issuers?lang=es`);
  await page.getByRole('rowheader', { name: /Pekín/ }).waitFor();
  expect([await seriousFindings(page), await misfits(page)]).toEqual([[], []]);

  await page.getByLabel(say.search).fill('ningunaparte');
  await page.getByText(say.none).waitFor();
  await page.getByLabel(say.search).fill('shanghai');
  expect(await page.getByRole('rowheader').allTextContents()).toEqual([expect.stringContaining('Shanghái')]);

  await page.getByRole('link', { name: say.read }).click();
  await page.getByText(say.notPublished).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.goto(`${product.url}/issuers/999900?lang=es`);
  await page.getByText(say.notFound).waitFor();
});

const measure = (zh: string, es?: string) => ({ 'zh-CN': zh, ...(es === undefined ? {} : { es }) });
const first: IssuerRulesView['versions'][number]['sections'] = {
  functions: measure('身份凭证、待遇领取、就医结算。', 'Identifica a su titular.'), application: measure('携带居民身份证到服务网点办理。', 'Se pide en un punto de servicio.'),
  scope_of_use: measure('在本市定点医疗机构和服务网点使用。'), loss_and_replacement: measure('补卡须五个工作日。', 'La sustitución tarda cinco días.'), rights_and_duties: measure('不得转借他人使用。', 'No se presta a nadie.'),
};

// What the interface tells of a region with two versions; that approved dossiers become such is tested in registration/dossier.
test('of a region’s rules each version is read, what changed is marked word by word, and what is not given in Spanish is shown in Chinese and said to be', async () => {
  const page = await (await openContext(browser)).newPage();
  const rules: IssuerRulesView = {
    areaCode: '440100', areaName: { es: 'Cantón', 'zh-CN': '广州市', en: 'Guangzhou' },
    versions: [
      { version: 2, since: '2026-10-01', sections: { ...first, loss_and_replacement: measure('补卡须三个工作日。', 'La sustitución tarda tres días.') }, changed: ['loss_and_replacement'] },
      { version: 1, since: '2025-03-01', sections: first, changed: [] },
    ],
  };
  await page.route('**/api/issuers/440100/rules', (route) => route.fulfill({ json: rules }));
  await page.goto(`${product.url}/issuers/440100?lang=es`);
  await page.getByText('La sustitución tarda tres días.').waitFor();
  expect(await page.getByText(say.onlyChinese).count()).toBe(1);
  expect(await page.getByText('在本市定点医疗机构和服务网点使用。').getAttribute('lang')).toBe('zh-CN');

  await page.getByRole('button', { name: say.showChanges(1) }).click();
  expect([await page.locator('del').allTextContents(), await page.locator('ins').allTextContents()]).toEqual([[`${say.went}cinco`], [`${say.came}tres`]]);
  expect([await seriousFindings(page), await misfits(page)]).toEqual([[], []]);

  await page.getByRole('button', { name: /Versión 1/ }).click();
  await page.getByText('La sustitución tarda cinco días.').waitFor();
  expect(page.url()).toContain('?version=1');
});

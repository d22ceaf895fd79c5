import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { wechatWords } from '../simulators/src/wechat/words.ts';
import { insecureWords } from '../web/counter/src/enrol/insecure-words.ts';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as codeWords } from '../web/holder/src/code-page/words/zh-CN.ts';
import { shellWords } from '../web/start/src/words/shell-words.ts';
import { openBrowser, openContext } from './browser.ts';
import { controlledByWorker } from './counter.ts';
import { claimAs, openCode, type TestPersonView } from './holder.ts';
import { startProduct, type Product } from './product.ts';

/** A name that leads to this machine and that no browser takes for this machine: as a phone in the next room sees the product. */
const foreignName = 'yika.test';

let browser: Browser;
let product: Product | undefined;
beforeAll(async () => {
  browser = await openBrowser(`--host-resolver-rules=MAP ${foreignName} 127.0.0.1`);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('over plain http from another machine the pages say what they need, and where it is, instead of failing', async () => {
  product = await startProduct();
  const foreign = product.url.replace('localhost', foreignName);
  const context = await openContext(browser, { language: 'zh-CN' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));

  await page.goto(`${foreign}/app/?lang=zh-CN`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByText(appWords['zh-CN'].insecure.why).waitFor();
  await page.getByText(foreign.replace('http:', 'https:'), { exact: true }).waitFor();
  await page.goto(`${foreign}/code/?lang=zh-CN`);
  await page.getByText(codeWords.insecure, { exact: true }).waitFor();
  await page.goto(`${foreign}/counter/?lang=zh-CN`);
  await page.getByText(insecureWords['zh-CN'].why).waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await product.stop();
  product = undefined;
});

test('npm start -- --lan: whoever trusts its authority opens the pages in a secure context, signs in and shows a code', async () => {
  product = await startProduct({}, ['--lan']);
  const authority = readFileSync(join(product.dataFolder, 'lan', 'ca.crt'), 'utf8');
  expect(await trusts(product.url, authority)).toBe(200);
  expect(await trusts(product.url, undefined)).not.toBe(200);
  expect(new X509Certificate(authority).ca).toBe(true);
  const address = product.urls['lan'] ?? '';
  expect(address).toMatch(/^https:\/\/\d+\.\d+\.\d+\.\d+:\d+\/start$/);

  // The browser of this test has no store of authorities to add to: it trusts this one key, and that the chain is right was seen above.
  const { publicKey } = new X509Certificate(readFileSync(join(product.dataFolder, 'lan', 'server.crt')));
  const key = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('base64');
  const trusting = await openBrowser(`--ignore-certificate-errors-spki-list=${key}`);
  const context = await openContext(trusting, { language: 'es', ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${new URL(address).origin}/app/?lang=es`);
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  const overLan: Product = { ...product, url: new URL(address).origin };
  // Asked by the browser: Node knows the authority no better than a phone before it is told.
  const [person] = (await (await context.request.get(`${overLan.url}/demo/persons.json`)).json()) as readonly TestPersonView[];
  if (!person) throw new Error('there are no persons');
  await claimAs(page, { product: overLan, person, language: 'es' });
  expect(await openCode(page, overLan, 'es')).toMatch(/^YK1:/);
  await controlledByWorker(page);

  // A page that came encrypted frames none that did not: the platform speaks TLS here too, and the server finds it.
  const say = shellWords.es;
  await page.goto(`${overLan.url}/start/wechat?lang=es`);
  for (const label of [say.screens.pay, say.screens.city, say.social]) await page.getByRole('button', { name: label }).click();
  await page.frameLocator('.app-shell__phone iframe').getByRole('button', { name: wechatWords.es.approve, exact: true }).click();
  await page.getByText(say.bridgeReady).waitFor();
  expect(page.frames().map((each) => each.url()).filter((url) => url.startsWith(`${overLan.url}/app/`) && !url.includes('failed'))).toHaveLength(1);
  await trusting.close();
});

function trusts(url: string, ca: string | undefined): Promise<number | string> {
  return new Promise((resolve) => {
    get(`${url}/livez`, { ca, agent: false }, (reply) => {
      reply.resume();
      resolve(reply.statusCode ?? 0);
    }).once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
  });
}

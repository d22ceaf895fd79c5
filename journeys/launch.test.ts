import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as channelWords } from '../web/holder/src/journeys/channel/words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as launchWords } from '../web/holder/src/journeys/launch/words.ts';
import { misfits, openBrowser, openContext, seriousFindings } from './browser.ts';
import { choosePin, personCalled, proveByPhone, type Language, type TestPersonView } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const names = { es: 'Banco de prueba', 'zh-CN': '测试银行', en: 'Test bank' } as const;
let product: Product;
let browser: Browser;
let person: TestPersonView;
let bank: ChildProcess;
let bankUrl: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  person = await personCalled(product, 'all-in-order');
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const file = join(product.dataFolder, 'bank.pem');
  writeFileSync(file, publicKey.export({ type: 'spki', format: 'pem' }));
  bankUrl = `http://127.0.0.1:${await freePort()}`;
  await product.yika('channel', 'add', 'bank', '--name-es', names.es, '--name-zh', names['zh-CN'], '--name-en', names.en, '--return', `${bankUrl}/back`, '--scope', 'sign_in', '--scope', 'prefill', '--scope', 'level');
  const { kid } = (await product.yika('channel', 'key', 'bank', file)) as { kid: string };
  await product.yika('channel', 'on', 'bank');
  // The example of the client package, as a bank's engineer would start it.
  bank = spawn(process.execPath, ['client/example/bank.ts'], {
    cwd: fileURLToPath(new URL('../', import.meta.url)), stdio: 'inherit',
    env: { YIKA: product.url, KID: kid, KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, OWN: bankUrl, PERSON: person.identityNumber },
  });
  await vi.waitFor(() => fetch(`${bankUrl}/back`), { timeout: 20_000 });
});
afterAll(async () => {
  bank?.kill();
  await browser?.close();
  await product?.stop();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

async function newPage(language: Language): Promise<Page> {
  return (await openContext(browser, { language })).newPage();
}

test('who does not allow it is back at the bank, which learns just that', async () => {
  const page = await newPage('es');
  await page.goto(bankUrl);
  await page.getByRole('heading', { name: launchWords.es.title }).waitFor();
  await page.getByText(launchWords.es.lead(names.es)).waitFor();
  expect([...await misfits(page), ...await seriousFindings(page)]).toEqual([]);
  if (process.env['PICTURES']) await page.screenshot({ path: join(process.env['PICTURES'], 'launch-es.png'), fullPage: true });
  await page.getByRole('button', { name: launchWords.es.refuse }).click();
  await page.waitForURL(`${bankUrl}/back?*`);
  expect(JSON.parse(await page.locator('body').innerText())).toMatchObject({ outcome: 'refused', subject: null });
});

test('from the bank into the claim, proved, and back at the bank, which learns the level', async () => {
  const page = await newPage('zh-CN');
  const say = launchWords['zh-CN'];
  await page.goto(bankUrl);
  await page.getByRole('button', { name: say.approve }).click();
  await page.getByText(say.filledIn(names['zh-CN'])).waitFor();
  expect(page.url(), 'nothing of a person stands in an address').not.toContain(person.identityNumber);
  const claim = claimWords['zh-CN'];
  await page.getByLabel(claim.cardNumber).fill(person.cardNumber);
  await page.getByLabel(appWords['zh-CN'].name).fill(person.name);
  expect((await page.getByLabel(appWords['zh-CN'].identityNumber).inputValue()).replaceAll(' ', '')).toBe(person.identityNumber);
  await page.getByRole('checkbox').check();
  if (process.env['PICTURES']) await page.screenshot({ path: join(process.env['PICTURES'], 'launch-claim-zh.png'), fullPage: true });
  await page.getByRole('button', { name: claim.next, exact: true }).click();
  await proveByPhone(page, { product, person, language: 'zh-CN' });
  await choosePin(page, { person, language: 'zh-CN' });
  await page.getByText(say.ready(names['zh-CN'])).waitFor();
  if (process.env['PICTURES']) await page.screenshot({ path: join(process.env['PICTURES'], 'launch-home-zh.png'), fullPage: true });
  await page.getByRole('button', { name: say.back(names['zh-CN']) }).click();
  await page.waitForURL(`${bankUrl}/back?*`);
  expect(new URL(page.url()).search).not.toContain(person.identityNumber);
  expect(JSON.parse(await page.locator('body').innerText())).toMatchObject({ outcome: 'signed_in', level: 2, subject: expect.stringMatching(/^[\w-]{43}$/) });
  // The same address once more: the code is spent, and the bank hears nothing.
  await page.reload();
  expect(await page.locator('body').innerText()).toBe('launch_code_refused');
});

test('once the bank is switched off its next person learns that at the bank, and nothing opens', async () => {
  await product.yika('channel', 'off', 'bank');
  const page = await newPage('en');
  await page.goto(bankUrl);
  expect(await page.locator('body').innerText()).toBe('launch_app_closed');
  await page.goto(`${product.url}/launch/open/${'A'.repeat(43)}`);
  await page.getByRole('heading', { name: channelWords.en.failedTitle }).waitFor();
  await product.yika('channel', 'on', 'bank');
});

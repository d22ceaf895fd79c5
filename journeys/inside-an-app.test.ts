import qrcode from 'qrcode';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { kitWords } from '../web/kit/src/language/kit-words.ts';
import { words as code } from '../web/holder/src/code-page/words/es.ts';
import { words as hostWords } from '../web/holder/src/host/words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as scanWords } from '../web/holder/src/scan/words.ts';
import { misfits, openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { claimAs, openCode, personCalled } from './holder.ts';
import { askedOfApp, putInsideApp } from './other-app.ts';
import { startProduct, type Product } from './product.ts';

const [say, scanner] = [scanWords.es, kitWords.es.scanner];
const everything = ['scan', 'close', 'hideSharing', 'keepAwake', 'raiseBrightness', 'networkType'];

let product: Product;
let browser: Browser;
let cardNumber: string;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  ({ cardNumber } = await personCalled(product, 'all-in-order'));
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function claimPage(context: Awaited<ReturnType<typeof openContext>>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${product.url}/app/claim?lang=es`);
  await page.getByRole('button', { name: say.keyLabel }).waitFor();
  return page;
}

const numberIn = (page: Page): Promise<string> => page.getByLabel(claimWords.es.cardNumber, { exact: true }).inputValue();

describe('the card is scanned instead of typed, and no refusal is the end', () => {
  test('the app does not allow its scanner, there is no camera, the first photo shows nothing, the second another code; the third is the card', async () => {
    const context = await openContext(browser, { language: 'es', viewport: sizes.small });
    await putInsideApp(context, { can: everything, answers: { scan: 'no:denied' } });
    const page = await claimPage(context);
    await page.getByRole('button', { name: say.keyLabel }).click();
    const dialog = page.getByRole('dialog', { name: say.title });
    await dialog.getByText(say.hostRefused.denied).waitFor();
    await dialog.getByText(scanner.missing.none).waitFor();
    expect([...await misfits(page), ...await seriousFindings(page)]).toEqual([]);

    const photo = async (text: string): Promise<void> => dialog.locator('input[type=file]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: text === '' ? await page.screenshot() : await qrcode.toBuffer(text, { scale: 8 }) });
    await photo('');
    await dialog.getByText(scanner.noCode).waitFor();
    await photo('https://example.org/another');
    await dialog.getByText(say.notACard).waitFor();
    expect(await numberIn(page)).toBe('');
    await photo(cardNumber);
    await dialog.waitFor({ state: 'detached' });
    expect(await numberIn(page)).toBe(cardNumber);
    await context.close();
  });

  test('whoever would rather type is back at the field', async () => {
    const context = await openContext(browser, { language: 'es' });
    const page = await claimPage(context);
    await page.getByRole('button', { name: say.keyLabel }).click();
    await page.getByRole('button', { name: scanner.typeInstead }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByLabel(claimWords.es.cardNumber, { exact: true }).fill(cardNumber);
    expect(await numberIn(page)).toBe(cardNumber);
    await context.close();
  });

  test('the app’s scanner reads it, and no other opens', async () => {
    const context = await openContext(browser, { language: 'es' });
    await putInsideApp(context, { can: everything, answers: { scan: cardNumber } });
    const page = await claimPage(context);
    await page.getByRole('button', { name: say.keyLabel }).click();
    await page.getByText(say.found).waitFor();
    expect(await numberIn(page)).toBe(cardNumber);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await context.close();
  });

  test('Alipay’s bridge comes after the page, and its scanner is used from then on', async () => {
    const context = await openContext(browser, { language: 'es' });
    const page = await claimPage(context);
    await page.evaluate((number) => {
      const call = (name: string, _: unknown, answered: (told: object) => void): void => answered(name === 'scan' ? { codeType: 'CODE_128', barCode: number } : { error: 1 });
      Object.assign(globalThis, { AlipayJSBridge: { call } });
      document.dispatchEvent(new Event('AlipayJSBridgeReady'));
    }, cardNumber);
    // The adapter is fetched when the bridge has come; until then the page's own scanner would open.
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('alipay-host')));
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: say.keyLabel }).click();
    await page.getByText(say.found).waitFor();
    expect(await numberIn(page)).toBe(cardNumber);
    await context.close();
  });
});

describe('a holder inside an app', () => {
  let page: Page;
  let context: Awaited<ReturnType<typeof openContext>>;
  beforeAll(async () => {
    context = await openContext(browser, { language: 'es', serviceWorkers: 'block' });
    await putInsideApp(context, { can: everything, answers: { networkType: 'wifi' } });
    page = await context.newPage();
    await claimAs(page, { product, person: await personCalled(product, 'all-in-order'), language: 'es' });
  });
  afterAll(() => context?.close());

  test('is never offered to install the page, and can close it', async () => {
    await page.evaluate(() => dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: () => Promise.resolve() })));
    const close = page.getByRole('button', { name: hostWords.es.close });
    await close.click();
    expect(await askedOfApp(page, 'close')).toContain('close');
    expect(await page.getByText(homeWords.es.install).count()).toBe(0);
  });

  test('shows the code with sharing out of the menu, the screen awake and bright, and is not asked to make it brighter', async () => {
    await openCode(page, product, 'es');
    for (const wish of ['hideSharing', 'keepAwake', 'raiseBrightness']) await askedOfApp(page, wish);
    await page.getByText(code.brighter).waitFor({ state: 'detached' });
    expect(await askedOfApp(page, 'hello')).not.toContain('restoreBrightness');
  });

  test('without a line is told what to try, by what the app says of the network', async () => {
    await context.setOffline(true);
    await page.getByText(code.offline, { exact: true }).waitFor();
    await page.getByText(code.overWifi).first().waitFor();
    await context.setOffline(false);
  });

  test('under a notch and above a home bar nothing is covered', async () => {
    const line = await context.newCDPSession(page);
    await line.send('Emulation.setSafeAreaInsetsOverride' as never, { insets: { top: 47, bottom: 34, left: 0, right: 0 } } as never);
    await page.goto(`${product.url}/code/`);
    const back = page.getByRole('link', { name: code.back });
    await back.waitFor();
    expect((await back.boundingBox())?.y ?? 0).toBeGreaterThanOrEqual(47);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.kit-shell') as Element).paddingBottom)).toBe('34px');
  });
});

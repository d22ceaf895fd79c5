import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { words } from '../web/counter/src/words.ts';
import { certificateWords } from '../web/public/src/words/certificate-words.ts';
import { openBrowser, openContext, sizes } from './browser.ts';
import { scan } from './counter.ts';
import { codeOf, next, openCounter, outcome, showCodeOf, shownBy, type Language, type Scene } from './counter-states.ts';
import { cameraArguments, writeFilm } from './fake-camera.ts';
import { personCalled } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-camera-'));
const film = join(folder, 'code.y4m');
let product: Product;
let browser: Browser;
beforeAll(async () => {
  writeFilm(film, 'nothing yet');
  [product, browser] = await Promise.all([startProduct(), openBrowser(...cameraArguments(film))]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a scan gun is a keyboard with habits', () => {
  test('the same code twice within a second is one check, and the second line end sweeps nothing away', async () => {
    const scene = await counter('en');
    const asked = countChecks(scene.page);
    const code = await codeOf(scene, 'all-in-order');
    await type(scene.page, code);
    await scene.page.keyboard.press('Enter');
    await type(scene.page, code);
    await scene.page.keyboard.press('Enter');
    await outcome(scene, 'valid');
    expect(asked()).toBe(1);
    expect(await scene.page.getByLabel(words.en.scan).inputValue()).toBe('');
    await scene.context.close();
  });

  test.each<[string, (code: string) => string]>([
    ['under a Chinese input method, in full width', (code) => code.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))],
    ['with small letters and its own mark before them', (code) => `]Q1${code.toLowerCase()}`],
  ])('%s, a code is read as it was shown', async (_, typed) => {
    const scene = await counter('zh-CN');
    await scan(scene.page, typed(await codeOf(scene, 'all-in-order')));
    await outcome(scene, 'valid');
    await scene.context.close();
  });

  test('pasted from a message, with spaces around and broken into lines, a code is read as it was shown', async () => {
    const scene = await counter('es');
    const { code } = await shownBy(scene, 'all-in-order');
    await scene.page.getByLabel(words.es.scan).evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, `  ${code.replace(/.{60}/g, '$&\r\n')} `);
    await scene.page.keyboard.press('Enter');
    await outcome(scene, 'valid');
    await scene.context.close();
  });

  test('a gun that ends its lines with Tab is understood', async () => {
    const scene = await counter('es');
    const { code } = await shownBy(scene, 'all-in-order');
    // In one go inside the page, for a gun is faster than the wire between test and browser.
    await scene.page.getByLabel(words.es.scan).evaluate((input: HTMLInputElement, text) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
    }, code);
    await outcome(scene, 'valid');
    await scene.context.close();
  });

  test('a slow gun writes digit by digit, wherever the focus is, and Enter on the answer means Next', async () => {
    const scene = await counter('en');
    await scene.page.getByRole('button', { name: words.en.damage }).focus();
    const { digits } = await shownBy(scene, 'all-in-order');
    await scene.page.keyboard.type(digits, { delay: 20 });
    await scene.page.keyboard.press('Enter');
    await outcome(scene, 'valid');
    await scene.page.locator('.answer').click();
    await scene.page.keyboard.press('Enter');
    await scene.page.getByText(words.en.ready).waitFor();
    await scene.context.close();
  });

  test('a code that lands in the amount goes where it belongs', async () => {
    const scene = await counter('es');
    await scene.page.getByRole('button', { name: words.es.payment, exact: true }).click();
    await scene.page.getByLabel(words.es.amount).focus();
    await scene.page.keyboard.insertText(await codeOf(scene, 'all-in-order'));
    await scene.page.keyboard.press('Enter');
    await outcome(scene, 'valid');
    expect(await scene.page.getByLabel(words.es.amount).inputValue()).toBe('');
    await scene.context.close();
  });
});

test('the camera beside the input sees the code on a phone', async () => {
  const scene = await counter('en', { permissions: ['camera'] });
  writeFilm(film, await codeOf(scene, 'all-in-order'));
  await scene.page.getByRole('button', { name: words.en.camera }).click();
  await outcome(scene, 'valid');
  // While somebody's answer stands, nobody is filmed.
  expect(await scene.page.locator('video').count()).toBe(0);
  await scene.context.close();
});

test('a till with one licence has no switch, and a payment beyond the balance says what is missing', async () => {
  const agency = await counter('es', {}, 'beijing-agency');
  expect(await agency.page.getByRole('button', { name: words.es.payment, exact: true }).count()).toBe(0);
  await agency.context.close();

  const scene = await counter('es');
  await scene.page.getByRole('button', { name: words.es.payment, exact: true }).click();
  await scene.page.getByLabel(words.es.amount).fill('60,40');
  await scene.page.keyboard.press('Enter');
  await showCodeOf(scene, 'balance-low');
  await outcome(scene, 'valid');
  await scene.page.getByText('42,00', { exact: false }).waitFor();
  await scene.context.close();
});

test('a second showing is reported as misuse with a reason of the list, and support finds it by the reference', async () => {
  const scene = await counter('es');
  const [say, dialog] = [words.es, scene.page.getByRole('dialog')];
  const code = await showCodeOf(scene, 'all-in-order');
  await outcome(scene, 'valid');
  await next(scene);
  await scan(scene.page, code);
  await outcome(scene, 'refused');
  const reference = await scene.page.locator('.kit-reference code').innerText();
  await scene.page.getByRole('button', { name: say.misuse, exact: true }).click();
  await dialog.getByText(say.misuseMissing).waitFor();
  expect(await dialog.getByRole('textbox').count()).toBe(0);
  await dialog.getByLabel(say.misuseKinds.copied_code[0]).check({ force: true });
  await dialog.getByRole('button', { name: say.misuseReport }).click();
  await scene.page.getByText(say.misuseDone).waitFor();
  await scene.page.getByText(say.ready, { exact: true }).waitFor();
  expect(await product.yika('support', 'find', reference)).toMatchObject({ misuse: { kind: 'copied_code', servicePointId: 'heping-pharmacy' } });
  await scene.context.close();
});

test('whoever was turned away takes a signed certificate along; anybody checks it, and one with a changed byte is not genuine', async () => {
  const scene = await counter('es');
  const [say, dialog] = [words.es, scene.page.getByRole('dialog')];
  await scene.page.getByRole('button', { name: say.outage }).click();
  await dialog.getByText(say.certificateNone).waitFor();
  await dialog.getByRole('button', { name: say.down, exact: true }).click();
  await dialog.getByText(say.outageOpened).waitFor();
  await dialog.getByRole('button', { name: say.back, exact: true }).click();
  await dialog.getByText(say.outageClosed).waitFor();
  await dialog.getByRole('button', { name: say.certificateGive }).click();
  await dialog.getByText(say.certificateGiven).waitFor();
  await dialog.getByRole('img', { name: say.certificateQr }).waitFor();
  const link = (await dialog.getByRole('link', { name: say.certificatePrint }).getAttribute('href')) ?? '';
  await scene.context.close();

  // Somebody else, at home, with no account.
  const anybody = await openContext(browser, { language: 'en', viewport: sizes.phone });
  const page = await anybody.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${product.url}${link.replace('lang=es', 'lang=en')}`);
  await page.getByText(certificateWords.en.genuine, { exact: true }).waitFor();
  await page.getByText('Heping Pharmacy (heping-pharmacy)').waitFor();
  const code = link.split('#')[1] ?? '';
  expect(asked.filter((url) => url.split('#')[0]?.includes(code))).toEqual([]);

  await page.getByText(certificateWords.en.signed).click();
  const signed = await page.locator('.certificate__signed code').innerText();
  const field = page.getByLabel(certificateWords.en.field);
  await field.fill(signed);
  await page.getByRole('button', { name: certificateWords.en.check }).click();
  await page.getByText(certificateWords.en.genuine, { exact: true }).waitFor();
  const middle = Math.floor(signed.length / 2);
  await field.fill(signed.slice(0, middle) + (signed[middle] === 'A' ? 'B' : 'A') + signed.slice(middle + 1));
  await page.getByRole('button', { name: certificateWords.en.check }).click();
  await page.getByText(certificateWords.en.notGenuine, { exact: true }).waitFor();
  expect(await page.getByText(certificateWords.en.genuine, { exact: true }).count()).toBe(0);
  await anybody.close();
});

test('a code that two tills took without a line is told to both of them, in words', async () => {
  const [one, other] = [await counter('es'), await counter('en')];
  const code = await codeOf(one, 'all-in-order');
  for (const scene of [one, other]) {
    await scene.context.setOffline(true);
    await scan(scene.page, code);
    await outcome(scene, 'genuine');
    await next(scene);
    await scene.page.getByText(words[scene.language].queued(1)).waitFor();
  }
  for (const scene of [one, other]) {
    await scene.context.setOffline(false);
    await scene.page.getByText(words[scene.language].nothingQueued).waitFor();
  }
  for (const scene of [one, other]) {
    await scene.page.getByRole('button', { name: words[scene.language].results }).click();
    await scene.page.getByText(words[scene.language].handedInReasons.code_already_used).waitFor();
    expect(await scene.page.getByRole('dialog').innerText()).not.toContain('code_already_used');
    await scene.context.close();
  }
});

test('a till that is revoked while it has no line hands in what it checked before, says so, and checks nothing more', async () => {
  const [one, other] = [await counter('es'), await counter('en')];
  const { terminalId } = (await (await one.context.request.get(`${product.url}/api/counter/terminal`)).json()) as { terminalId: string };
  const code = await codeOf(one, 'all-in-order');
  await one.context.setOffline(true);
  await scan(one.page, code);
  await outcome(one, 'genuine');
  await next(one);
  await scan(other.page, code);
  await outcome(other, 'valid');
  await product.yika('terminal', 'revoke', terminalId);
  await one.context.setOffline(false);
  await one.page.getByText(words.es.leftRevoked, { exact: true }).waitFor();
  await one.page.getByText(words.es.leftNothing).waitFor();
  await one.page.getByText(words.es.handedInReasons.code_already_used).waitFor();
  expect(await one.page.getByLabel(words.es.scan).count()).toBe(0);
  expect(await everythingKept(one.page)).not.toContain(code);
  await one.context.close();
  await other.context.close();
});

test('after a day of work a till has kept nothing about holders', async () => {
  const scene = await counter('zh-CN');
  const person = await personCalled(product, 'all-in-order');
  await showCodeOf(scene, person.id);
  await outcome(scene, 'valid');
  const seen = await scene.page.evaluate(() => ({
    photo: document.querySelector<HTMLImageElement>('.answer__photo')?.src ?? '',
    facts: [...document.querySelectorAll('.answer__facts dd')].map((fact) => fact.textContent ?? ''),
  }));
  expect(seen.photo).toMatch(/^data:image/);
  await next(scene);
  await scene.page.getByRole('button', { name: words['zh-CN'].payment, exact: true }).click();
  await showCodeOf(scene, 'arrears');
  await outcome(scene, 'refused');
  await scene.page.getByRole('button', { name: words['zh-CN'].why }).click();
  await scene.page.locator('[data-reason]').first().waitFor();
  await scene.page.keyboard.press('Escape');
  await next(scene);
  const code = await codeOf(scene, person.id);
  await scene.context.setOffline(true);
  await scan(scene.page, code);
  await outcome(scene, 'genuine');
  expect(await everythingKept(scene.page)).toContain(code);
  await scene.context.setOffline(false);
  await next(scene);
  await scene.page.getByText(words['zh-CN'].nothingQueued).waitFor();

  const kept = await everythingKept(scene.page);
  expect(kept).toContain('issuerKeys');
  const theirs = [person.name, person.identityNumber, person.cardNumber, person.phone ?? '', seen.photo.slice(0, 200), seen.facts[0] ?? '', seen.facts.at(-1) ?? '', code];
  expect(theirs.filter((text) => text === '' || kept.includes(text))).toEqual([]);
  await scene.context.close();
});

async function counter(language: Language, options: BrowserContextOptions = {}, servicePointId = 'heping-pharmacy'): Promise<Scene> {
  const context = await openContext(browser, { language, viewport: sizes.desktop, ...options });
  const scene = { page: await context.newPage(), context, product, language };
  await openCounter(scene, servicePointId);
  // Only what was fetched while there was a line helps without one.
  await scene.page.getByText(words[language].minutesOld(0)).waitFor();
  return scene;
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByLabel(words.en.scan).focus();
  await page.keyboard.insertText(text);
}

function countChecks(page: Page): () => number {
  let asked = 0;
  page.on('request', (request) => { if (request.url().endsWith('/api/counter/verifications')) asked += 1; });
  return () => asked;
}

/** Every place in which a page can keep something, as one text. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        found.push(await new Promise((resolve) => { all.onsuccess = () => resolve(all.result); }));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push(request.url, await (await cache.match(request))?.text());
    }
    return JSON.stringify(found);
  });
}

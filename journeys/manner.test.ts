import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../web/holder/src/journeys/loss/words.ts';
import { kitWords } from '../web/kit/src/language/kit-words.ts';
import { misfits, openBrowser, openContext, sizes } from './browser.ts';
import { claimAs, giveDetails, messagesTo, newestCode, personCalled } from './holder.ts';
import { startProduct, type Product } from './product.ts';
import { cutOff } from './screens/ruler.ts';

const language = 'es';
const [say, common, home, kit] = [claimWords[language], appWords[language], homeWords[language], kitWords[language]];

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('numbers may be typed or pasted in any manner, with spaces, hyphens or full-width digits, and X has a key', async () => {
  const { page, close } = await openClaim();
  const number = page.getByLabel(common.identityNumber, { exact: true });
  for (const typed of ['110100 19900308 0117', '110100-1990-0308-0117', '１１０１００１９９００３０８０１１７', ' 110100\u00a0199003080117\n']) {
    await number.fill('');
    await paste(page, typed);
    expect(await number.inputValue()).toBe('110100 1990 0308 0117');
  }
  await number.fill('11010019900308011');
  await page.getByRole('button', { name: kit.letterX }).click();
  expect(await number.inputValue()).toBe('110100 1990 0308 011X');
  expect(await number.evaluate((field) => field === document.activeElement)).toBe(true);
  await close();
});

test('what was typed is still there after a refusal, after another language, and Next says what it waits for', async () => {
  const { page, close } = await openClaim();
  const person = await personCalled(product, 'retired');
  const other = await personCalled(product, 'two-cards');
  await page.getByText(common.nameMissing).waitFor();
  await giveDetails(page, { product, person: { ...person, cardNumber: other.cardNumber }, language });
  await page.locator('.kit-alert[role=alert]').waitFor();
  expect(await page.getByLabel(say.cardNumber, { exact: true }).inputValue()).toBe(other.cardNumber);
  await page.getByLabel(kit.language).selectOption('en');
  expect(await page.getByLabel(appWords.en.name, { exact: true }).inputValue()).toBe(person.name);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await close();
});

test('who goes back from the proof finds what was typed, and nothing ticked', async () => {
  const { page, close } = await openClaim();
  const person = await personCalled(product, 'retired');
  await giveDetails(page, { product, person, language });
  await page.getByRole('button', { name: say.startAgain }).click();
  await page.getByRole('heading', { name: say.title }).waitFor();
  const typed = async (label: string) => (await page.getByLabel(label, { exact: true }).inputValue()).replaceAll(' ', '');
  expect([await typed(common.name), await typed(common.identityNumber), await typed(say.cardNumber)]).toEqual([person.name, person.identityNumber, person.cardNumber]);
  expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  await close();
});

test('a text message that is slow is said to be, and its code works when it comes', { timeout: 120_000 }, async () => {
  const { page, close } = await openClaim();
  const person = await personCalled(product, 'retired');
  const smsIs = (sms: string) => page.request.put(`${product.url}/demo/neighbours`, { data: { sms } });
  const inbox = () => messagesTo(product, person.phone ?? '');
  await giveDetails(page, { product, person, language });
  await smsIs('slow');
  try {
    const before = (await inbox()).length;
    await page.getByRole('button', { name: say.sendCode }).click();
    await page.getByText(say.codeMayBeLate).waitFor();
    expect(await inbox()).toHaveLength(before);
    await expect.poll(async () => (await inbox()).length, { timeout: 60_000 }).toBe(before + 1);
    await page.getByLabel(common.code).fill((await inbox())[0]?.code ?? '');
    await page.getByRole('heading', { name: say.pinTitle }).waitFor();
  } finally {
    await smsIs('well');
    await close();
  }
});

test('the box waits for the policy on a slow line, and Next says so: no tick is lost', async () => {
  const context = await openContext(browser, { language });
  const page = await context.newPage();
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route('**/api/privacy-policy*', async (route) => { await held; await route.continue(); });
  await page.goto(`${product.url}/app/claim?lang=${language}`);
  const person = await personCalled(product, 'retired');
  await page.getByLabel(common.name, { exact: true }).fill(person.name);
  await page.getByLabel(common.identityNumber, { exact: true }).fill(person.identityNumber);
  await page.getByLabel(say.cardNumber, { exact: true }).fill(person.cardNumber);
  await page.getByText(say.policyMissing).waitFor();
  expect(await page.getByRole('checkbox').isDisabled()).toBe(true);
  letGo();
  await page.getByRole('checkbox').check();
  await page.getByText(say.policyMissing).waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: say.next }).getAttribute('aria-disabled')).not.toBe('true');
  await context.close();
});

test('a claim that was left half done goes on where it was, and says so', async () => {
  const { page, close } = await openClaim();
  const person = await personCalled(product, 'retired');
  await giveDetails(page, { product, person, language });
  await page.getByRole('button', { name: say.sendCode }).waitFor();
  await page.goto('about:blank');
  await page.goto(`${product.url}/app/claim`);
  await page.getByRole('button', { name: say.sendCode }).waitFor();
  await page.getByText(say.resumed).waitFor();
  await close();
});

test('two presses on one button send once', async () => {
  const { page, close } = await openClaim();
  const person = await personCalled(product, 'hong-kong');
  await giveDetails(page, { product, person, language });
  const button = page.getByRole('button', { name: say.sendCode });
  await button.waitFor();
  const sent: string[] = [];
  page.on('request', (request) => { if (request.url().endsWith('/phone-code')) sent.push(request.method()); });
  await button.evaluate((element: HTMLElement) => { element.click(); element.click(); });
  await page.getByLabel(common.code).waitFor();
  expect(sent).toEqual(['POST']);
  await close();
});

test('the eye is closed at every entry, closes by itself after thirty seconds, and at once when the page is put away', async () => {
  const context = await openContext(browser, { language });
  const page = await context.newPage();
  const person = await personCalled(product, 'all-in-order');
  await claimAs(page, { product, person, language });
  const [show, hide] = [page.getByRole('button', { name: kit.face.show, exact: true }), page.getByRole('button', { name: kit.face.hide, exact: true })];
  await show.waitFor();
  await page.clock.install();
  expect(await page.getByText(person.name, { exact: true }).count()).toBe(0);
  await show.click();
  await hide.waitFor();
  expect(await page.getByText(person.name, { exact: true }).count()).toBe(1);
  await page.reload();
  await show.waitFor();
  expect(await page.getByText(person.name, { exact: true }).count()).toBe(0);

  await show.click();
  await hide.waitFor();
  await page.clock.fastForward(31_000);
  await show.waitFor();
  expect(await page.getByText(person.name, { exact: true }).count()).toBe(0);

  await show.click();
  await hide.waitFor();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await show.waitFor();
  expect(await page.getByText(person.name, { exact: true }).count()).toBe(0);
  await context.close();
});

test('with the keyboard alone: claim, home, code, loss; the focus is always seen, and moves with the step', async () => {
  const context = await openContext(browser, { language, viewport: sizes.desktop });
  const page = await context.newPage();
  const person = await personCalled(product, 'taiwan');
  await page.goto(`${product.url}/app/claim?lang=${language}`);
  await page.getByLabel(common.name, { exact: true }).waitFor();
  await tabTo(page, common.name);
  await page.keyboard.insertText(person.name);
  await tabTo(page, common.identityNumber);
  await page.keyboard.insertText(person.identityNumber);
  await tabTo(page, say.cardNumber);
  await page.keyboard.insertText(person.cardNumber);
  await tabTo(page, say.policy);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(say.policy);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  expect(await page.getByRole('checkbox').isChecked()).toBe(true);
  await tabTo(page, say.next);
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: say.proveTitle }).waitFor();
  expect(await focused(page)).toBe(say.proveTitle);
  const before = (await messagesTo(product, person.phone ?? ''))[0]?.id;
  await tabTo(page, say.sendCode);
  await page.keyboard.press('Enter');
  await page.getByLabel(common.code).waitFor();
  expect(await focused(page)).toBe(common.code);
  await page.keyboard.insertText(await newestCode(product, person.phone ?? '', before));
  await page.getByRole('heading', { name: say.pinTitle }).waitFor();
  await tabTo(page, say.pinNew);
  await page.keyboard.type(person.pin);
  await page.waitForFunction((label) => document.activeElement?.id !== '' && document.querySelector(`label[for="${CSS.escape(document.activeElement?.id ?? '')}"]`)?.textContent === label, say.pinRepeat);
  await page.keyboard.type(person.pin);
  await tabTo(page, say.finish);
  await page.keyboard.press('Enter');

  await page.getByText(home.show).first().waitFor();
  await tabTo(page, home.lost);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: lossWords[language].report }).waitFor();
  await tabTo(page, lossWords[language].notNow);
  await page.keyboard.press('Enter');
  await tabTo(page, home.show);
  await page.keyboard.press('Enter');
  await page.locator('[data-code]').waitFor();
  await context.close();
});

test('letters twice as large in the browser: nothing is lost, and nothing has to be scrolled sideways', async () => {
  const context = await openContext(browser, { language });
  const page = await context.newPage();
  await claimAs(page, { product, person: await personCalled(product, 'rare-character'), language });
  const findings: string[] = [];
  for (const path of ['/app/', '/code/', '/app/why', '/app/loss', '/app/accesses']) {
    await page.goto(`${product.url}${path}`);
    // What the browser's own setting does: rem and everything made of it.
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    await page.locator('h1').waitFor();
    await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
    findings.push(...[...(await misfits(page)), ...(await cutOff(page))].map((finding) => `${path}: ${finding}`));
  }
  expect(findings).toEqual([]);
  await context.close();
});

test('a reader hears changes of state, not each second: the ring is silent, and headings do not skip a level', async () => {
  const context = await openContext(browser, { language });
  const page = await context.newPage();
  await claimAs(page, { product, person: await personCalled(product, 'middle-dot'), language });
  for (const path of ['/app/', '/app/loss', '/app/consents', '/code/']) {
    await page.goto(`${product.url}${path}`);
    await page.locator('h1').waitFor();
    await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
    const levels = await page.locator('h1, h2, h3').evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
  }
  expect(await page.locator('.kit-ring').evaluate((ring) => ring.closest('[aria-live], [role=status], [role=alert]') === null && ring.getAttribute('aria-hidden') === 'true')).toBe(true);
  // Who asked for less motion sees the seconds, and nothing that turns.
  expect(await page.locator('.kit-ring__left').evaluate((ring) => getComputedStyle(ring).transitionDuration)).toBe('0s');
  await context.close();
});

async function openClaim(): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await openContext(browser, { language });
  const page = await context.newPage();
  await page.goto(`${product.url}/app/claim?lang=${language}`);
  await page.getByLabel(common.name, { exact: true }).waitFor();
  await page.getByLabel(common.identityNumber, { exact: true }).focus();
  return { page, close: () => context.close() };
}

/** As a paste arrives: one insertion of the whole text. */
async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text.replace('\n', ' '));
}

/** What stands under the focus, by the name that a reader says; and it must be drawn as focused. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const label = element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
    return (element.getAttribute('aria-label') ?? label?.textContent ?? element.querySelector('b')?.textContent ?? element.textContent ?? '').trim();
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) !== name) continue;
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element) return false;
      const drawn = [element, element.closest('.kit-field__box'), element.closest('.kit-boxes')?.querySelector('.kit-boxes__box--here'), element.closest('.kit-language')];
      return drawn.some((each) => each !== null && each !== undefined && getComputedStyle(each).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(each).outlineWidth) >= 2);
    });
    if (!seen) throw new Error(`the focus on "${name}" is not seen`);
    return;
  }
  throw new Error(`sixty presses of Tab did not reach "${name}"`);
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { refusals, type RefusalCode } from '@yika/contract';
import { alipayWords } from '../simulators/src/alipay/words.ts';
import { wechatWords } from '../simulators/src/wechat/words.ts';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as channelWords } from '../web/holder/src/journeys/channel/words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import type { neighbourChoices } from '../web/start/src/neighbour-choices.ts';
import { accounts } from '../web/start/src/shell/platform.ts';
import { words as startWords } from '../web/start/src/words.ts';
import { shellWords, type ShellWords } from '../web/start/src/words/shell-words.ts';
import { misfits, openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { openCounter, scan, seeOutcome } from './counter.ts';
import { choosePin, codeOn, personCalled, proveByPhone, typeDetails, type TestPersonView } from './holder.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

interface Way {
  readonly platform: 'wechat' | 'alipay';
  readonly language: 'es' | 'zh-CN' | 'en';
  /** In whose name the account is, where the app tells that; else in that of its first choice. */
  readonly named?: TestPersonView;
  /** Whose account the app is signed in with, in the order in which the shell offers them; the first, unless said. */
  readonly account?: number;
}

/** The guide's steps, as somebody reads them, up to the product's page with the app's bridge in it. */
async function walk(context: BrowserContext, { platform, language, account = 0, named }: Way): Promise<{ page: Page; view: Frame }> {
  const say = shellWords[language];
  const page = await context.newPage();
  await page.goto(`${product.url}/start/${platform}?lang=${language}`);
  await page.getByRole('heading', { level: 1, name: say.title[platform] }).waitFor();
  await page.getByRole('button', { name: Object.values(accounts[platform])[account] ?? '', exact: true }).click();
  if (named) await page.getByRole('combobox', { name: say.inNameOf }).selectOption(named.id);
  for (const label of [say.screens.pay, say.screens.city, say.social]) {
    expect([...await misfits(page), ...await seriousFindings(page)]).toEqual([]);
    await page.getByRole('button', { name: label }).click();
  }
  await decide(page, { platform, language, account, decision: 'approve' });
  return { page, view: await viewOf(page, say) };
}

/** The platform asks in a page of its own, inside the app, and without a bridge. */
async function decide(page: Page, { platform, language, account = 0, decision }: Way & { readonly decision: 'approve' | 'refuse' }): Promise<void> {
  const [say, asks] = [shellWords[language], (platform === 'wechat' ? wechatWords : alipayWords)[language]];
  const app = page.frameLocator('.app-shell__phone iframe');
  const answer = app.getByRole('button', { name: asks[decision], exact: true });
  await answer.waitFor();
  // The shell has said who is signed in to it.
  await expect.poll(() => app.getByRole('radio').nth(account).isChecked(), { timeout: 20_000 }).toBe(true);
  await page.getByText(say.bridgeWaits).waitFor();
  await answer.click();
}

async function viewOf(page: Page, say: ShellWords): Promise<Frame> {
  await page.getByText(say.bridgeReady).waitFor();
  const view = page.frames().find((each) => each.url().startsWith(`${product.url}/app/claim`));
  if (!view) throw new Error('the product’s page is not in the web view');
  await view.locator('h1').waitFor();
  return view;
}

interface InApp {
  readonly wx: Readonly<Record<string, (ask: object) => void>>;
  readonly AlipayJSBridge: { call(name: string, ask: object, answered: (told: object) => void): void };
}

describe.each(['es', 'zh-CN', 'en'] as const)('the steps of the guide in %s', (language) => {
  const say = shellWords[language];

  test.each(['phone', 'desktop'] as const)('Alipay: the page opens in the web view, scans and closes by the bridge (%s)', async (size) => {
    const context = await openContext(browser, { language, viewport: sizes[size], colorScheme: size === 'phone' ? 'dark' : 'light' });
    const { page, view } = await walk(context, { platform: 'alipay', language });
    expect(await view.evaluate(() => navigator.userAgent)).toMatch(/AlipayClient\/.*YikaSimulator$/);
    const scanning = view.evaluate(() => new Promise((resolve) => (globalThis as unknown as InApp).AlipayJSBridge.call('scan', { type: 'qr' }, resolve)));
    await page.getByLabel(say.scanField).fill('YK0000019');
    await page.getByRole('button', { name: say.scanDone }).click();
    expect(await scanning).toMatchObject({ qrCode: 'YK0000019' });

    await view.evaluate(() => (globalThis as unknown as InApp).AlipayJSBridge.call('hideOptionMenu', {}, () => {}));
    await page.getByRole('button', { name: say.menu }).click();
    await page.getByText(say.menuEmpty).waitFor();
    await view.evaluate(() => (globalThis as unknown as InApp).AlipayJSBridge.call('popWindow', {}, () => {}));
    await page.getByRole('button', { name: say.social }).waitFor();
    await context.close();
  });

  test('WeChat: no rights for a page that is not signed; with the product’s signature it may', async () => {
    const context = await openContext(browser, { language, viewport: sizes.desktop });
    const { page, view } = await walk(context, { platform: 'wechat', language });
    expect(await view.evaluate(() => navigator.userAgent)).toMatch(/MicroMessenger\/.*YikaSimulator$/);
    const config = await signedByProduct(view);
    expect(await networkWith(view, { ...config, signature: '0'.repeat(40) })).toBe('getNetworkType:permission denied');
    // A page that was opened anew asks anew.
    await page.getByRole('button', { name: say.closeView }).click();
    await page.getByRole('button', { name: say.social }).click();
    await decide(page, { platform: 'wechat', language, decision: 'approve' });
    expect(await networkWith(await viewOf(page, say), config)).toBe('wifi');
    await context.close();
  });
});

/** What the page hears of the network once it has asked for rights, or why not. */
function networkWith(view: Frame, config: object): Promise<unknown> {
  return view.evaluate((each) => new Promise((resolve) => {
    const { wx } = globalThis as unknown as InApp;
    const ask = () => wx['getNetworkType']?.({ success: ({ networkType }: { networkType: string }) => resolve(networkType), fail: ({ errMsg }: { errMsg: string }) => resolve(errMsg) });
    wx['config']?.(each);
    wx['ready']?.(ask);
  }), config);
}

/** As the product's pages ask for it: the signature over the address they are at. */
async function signedByProduct(view: Frame): Promise<object> {
  const signed = await view.evaluate(async () => {
    const reply = await fetch('/api/channel/wechat/page-signature', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ url: location.href.replace(/#.*$/s, '') }) });
    return reply.json() as Promise<object>;
  });
  return { ...signed, jsApiList: ['getNetworkType'] };
}

describe.each([
  { language: 'es', platform: 'wechat', account: 0, called: 'all-in-order' }, { language: 'zh-CN', platform: 'wechat', account: 1, called: 'rare-character' },
  { language: 'es', platform: 'alipay', account: 0, called: 'retired' }, { language: 'zh-CN', platform: 'alipay', account: 1, called: 'card-expires-soon' },
] as const)('the guide word for word, in $platform and $language', ({ called, ...way }) => {
  const { language } = way;
  test('ends signed in inside the app, with a code on the screen that a counter takes', async () => {
    const person = await personCalled(product, called);
    const clerk = await openContext(browser, { language, viewport: sizes.desktop });
    const counter = await openCounter(clerk, { product, language });
    const context = await openContext(browser, { language, viewport: sizes.desktop });
    const { page, view } = await walk(context, way.platform === 'alipay' ? { ...way, named: person } : way);
    await typeDetails(view, { person, language });
    await proveByPhone(view, { product, person, language });
    await choosePin(view, { person, language });
    expect(await seriousFindings(page)).toEqual([]);
    await view.getByText(homeWords[language].show).first().click();
    await scan(counter, await codeOn(view));
    await seeOutcome(counter, 'valid', language);
    await Promise.all([clerk.close(), context.close()]);
  });
});

describe.each(['es', 'zh-CN', 'en'] as const)('Alipay, in %s: an account in somebody else’s name', (language) => {
  test('is told on a page of its own, and one goes on without the app with what was typed', async () => {
    const person = await personCalled(product, 'all-in-order');
    const context = await openContext(browser, { language, viewport: sizes.desktop });
    const { page, view } = await walk(context, { platform: 'alipay', language, account: 2, named: await personCalled(product, 'retired') });
    const [say, { holder, next }] = [channelWords[language], refusals.channel_real_name_foreign[language]];
    await view.getByText(say.cameWithName).waitFor();
    await typeDetails(view, { person, language });
    await view.getByRole('heading', { name: say.nameTitle }).waitFor();
    for (const words of [holder, next, say.nothingLinked, say.enterWithOwn]) await view.getByText(words).waitFor();
    expect([...await misfits(page), ...await seriousFindings(page)]).toEqual([]);
    await view.getByText(say.withoutChannel, { exact: true }).click();
    await view.getByRole('button', { name: claimWords[language].next, exact: true }).click();
    await proveByPhone(view, { product, person, language });
    await context.close();
  });
});

/** From City services into our mini-program, whose own screen asks, and back to the page in it. */
async function walkProgram(context: BrowserContext, { language, named, decision = 'approve' }: Pick<Way, 'language' | 'named'> & { readonly decision?: 'approve' | 'refuse' }): Promise<{ page: Page; view: FrameLocator }> {
  const say = shellWords[language];
  const page = await context.newPage();
  await page.goto(`${product.url}/start/wechat?lang=${language}`);
  await page.getByRole('button', { name: accounts.wechat.three, exact: true }).click();
  if (named) await page.getByRole('combobox', { name: say.inNameOf }).selectOption(named.id);
  for (const label of [say.screens.pay, say.screens.city]) await page.getByRole('button', { name: label }).click();
  await page.getByRole('button', { name: say.socialProgram }).click();
  const screen = page.frameLocator(`iframe[title="${say.programAsks}"]`);
  await screen.getByRole('heading', { name: wechatWords[language].miniProgram.asks }).waitFor();
  expect(await misfits(page)).toEqual([]);
  await screen.getByRole('button', { name: wechatWords[language][decision], exact: true }).click();
  return { page, view: page.frameLocator(`iframe[title="${say.view}"]`) };
}

describe.each(['es', 'zh-CN', 'en'] as const)('the mini-program of WeChat, in %s', (language) => {
  const say = channelWords[language];

  test('whose account is one’s own leads through the claim, signed in and linked', async () => {
    const person = await personCalled(product, language === 'es' ? 'middle-dot' : language === 'en' ? 'very-long-name' : 'rare-character-old-system');
    const context = await openContext(browser, { language, viewport: sizes.desktop });
    const { view } = await walkProgram(context, { language, named: person });
    await view.getByText(say.cameWithName).waitFor();
    await typeDetails(view, { person, language });
    await proveByPhone(view, { product, person, language });
    await choosePin(view, { person, language });
    // The account is this person's now, and is undone for who comes next.
    const page = await context.newPage();
    await page.goto(`${product.url}/app/channels?lang=${language}`);
    await page.getByRole('button', { name: say.unlink(language === 'zh-CN' ? '微信' : 'WeChat') }).click();
    await page.getByLabel(appWords[language].pin).fill(person.pin);
    await page.getByRole('button', { name: say.unlinkYes, exact: true }).click();
    await page.getByText(say.noLinks).waitFor();
    await context.close();
  });

  test('whose account is somebody else’s tells so on a page of its own', async () => {
    const person = await personCalled(product, 'all-in-order');
    const context = await openContext(browser, { language, viewport: sizes.phone, colorScheme: 'dark' });
    const { page, view } = await walkProgram(context, { language, named: await personCalled(product, 'retired') });
    await view.getByText(say.cameWithName).waitFor();
    await typeDetails(view, { person, language });
    await view.getByRole('heading', { name: say.nameTitle }).waitFor();
    await view.getByText(refusals.channel_real_name_foreign[language].holder).waitFor();
    expect(await misfits(page)).toEqual([]);
    await context.close();
  });

  test('that is not allowed to ask leads to the page that says what was not shared', async () => {
    const context = await openContext(browser, { language, viewport: sizes.desktop });
    const { view } = await walkProgram(context, { language, decision: 'refuse' });
    await view.getByRole('heading', { name: say.refusedTitle }).waitFor();
    await context.close();
  });
});

/** Where a fault is told: on the way back from the app, or once it is known who claims; what the mini-program alone meets is walked through it. */
interface Fault {
  readonly code: RefusalCode;
  readonly told: 'on the way back' | 'at the claim' | 'at the claim, by the mini-program';
}
const back = (code: RefusalCode): Fault => ({ code, told: 'on the way back' });

/** All that the start page offers: one more there does not compile here. */
const faults: { readonly [P in 'wechat' | 'alipay']: Readonly<Record<Exclude<(typeof neighbourChoices)[P][number], 'well'>, Fault>> } = {
  wechat: {
    code_expired: back('channel_code_expired'), code_used: back('channel_code_used'), snapshot_user: back('channel_account_borrowed'), busy: back('channel_busy'),
    foreign_real_name: { code: 'channel_real_name_foreign', told: 'at the claim, by the mini-program' }, token_refused: { code: 'channel_misconfigured', told: 'at the claim, by the mini-program' },
    slow: back('channel_unreachable'), down: back('channel_unreachable'),
  },
  alipay: {
    code_invalid: back('channel_code_invalid'), foreign_real_name: { code: 'channel_real_name_foreign', told: 'at the claim' }, real_name_missing: back('channel_real_name_missing'), busy: back('channel_busy'),
    forged_signature: back('channel_answer_forged'), signature_stripped: back('channel_answer_forged'), slow: back('channel_unreachable'), down: back('channel_unreachable'),
  },
};

test.each(['wechat', 'alipay'] as const)('%s: each fault that is chosen on the start page has its own page in the app’s web view', { timeout: 300_000 }, async (platform) => {
  const language = platform === 'wechat' ? 'es' : 'zh-CN';
  const [say, start] = [shellWords[language], startWords[language]];
  const person = await personCalled(product, 'all-in-order');
  const context = await openContext(browser, { language, viewport: sizes.desktop });
  const switches = await context.newPage();
  await switches.goto(`${product.url}/start?lang=${language}`);
  const choose = async (fault: string) => {
    await switches.getByRole('combobox', { name: start[platform], exact: true }).selectOption(fault);
    await expect.poll(async () => ((await (await fetch(`${product.url}/demo/neighbours`)).json()) as { faults: Record<string, string> }).faults[platform], { timeout: 30_000 }).toBe(fault);
  };
  const cameBy = async (told: Fault['told']): Promise<{ page: Page; view: FrameLocator }> => {
    if (told === 'at the claim, by the mini-program') return walkProgram(context, { language });
    const page = await context.newPage();
    await page.goto(`${product.url}/start/${platform}?lang=${language}`);
    // The third account: the two before it were linked by those who walked the guide, and are asked for a PIN instead.
    await page.getByRole('button', { name: Object.values(accounts[platform])[2] ?? '', exact: true }).click();
    for (const label of [say.screens.pay, say.screens.city, say.social]) await page.getByRole('button', { name: label }).click();
    await decide(page, { platform, language, account: 2, decision: 'approve' });
    return { page, view: page.frameLocator('.app-shell__phone iframe') };
  };
  for (const [fault, { code, told }] of Object.entries(faults[platform])) {
    await choose(fault);
    const { page, view } = await cameBy(told);
    if (told !== 'on the way back') await typeDetails(view, { person, language });
    await view.getByText(refusals[code][language].holder).waitFor();
    await view.getByText(refusals[code][language].next).waitFor();
    await page.close();
  }
  await choose('well');
  await context.close();
});

test.each(['wechat', 'alipay'] as const)('%s: whoever does not allow it is back at the product, with that reason', async (platform) => {
  const context = await openContext(browser, { language: 'es', viewport: sizes.desktop });
  const page = await context.newPage();
  await page.goto(`${product.url}/start/${platform}?lang=es`);
  const say = shellWords.es;
  for (const label of [say.screens.pay, say.screens.city, say.social]) await page.getByRole('button', { name: label }).click();
  await decide(page, { platform, language: 'es', decision: 'refuse' });
  await page.getByText(say.bridgeReady).waitFor();
  expect(page.frames().map((each) => each.url()).filter((url) => url.startsWith(`${product.url}/app/channel/refused?code=channel_approval_refused&reference=`))).toHaveLength(1);
  await context.close();
});

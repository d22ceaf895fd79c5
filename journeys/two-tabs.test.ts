import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page, Route } from 'playwright-core';
import { words } from '../web/counter/src/words.ts';
import { openBrowser, openContext, sizes } from './browser.ts';
import { scan } from './counter.ts';
import { next, openCounter, outcome, shownBy, type Scene } from './counter-states.ts';
import { startProduct, type Product } from './product.ts';

const say = words.en;
const persons = ['all-in-order', 'retired', 'very-long-name'] as const;

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a till that is open in two tabs takes no code twice, keeps the checks of both, hands in each once, and one of the two says so', async () => {
  const { one, other } = await tillInTwoTabs();
  const codes = await Promise.all(persons.map((person) => shownBy(one, person)));
  const [first, second, third] = codes.map(({ code }) => code);
  if (!first || !second || !third) throw new Error('three persons must show three codes');
  await cutLine(one, other);

  // The same code in both at once: one takes it, whichever was quicker.
  await Promise.all([scan(one.page, first), scan(other.page, first)]);
  expect((await Promise.all([answerOf(one), answerOf(other)])).sort()).toEqual(['genuine', 'refused']);
  await Promise.all([next(one), next(other)]);
  // Two codes at once: neither tab writes over what the other has written.
  await Promise.all([scan(one.page, second), scan(other.page, third)]);
  await Promise.all([outcome(one, 'genuine'), outcome(other, 'genuine')]);
  expect(await Promise.all([answerOf(one), answerOf(other)])).toEqual(['genuine', 'genuine']);
  await Promise.all([next(one), next(other)]);
  for (const { page } of [one, other]) await page.getByText(say.queued(3)).waitFor();
  expect((await queueIn(one.page)).map(({ code }) => code).sort()).toEqual([first, second, third].sort());

  const handIns = await bothHandInAtOnce(one);
  await one.context.setOffline(false);
  for (const { page } of [one, other]) await page.getByText(say.nothingQueued, { exact: true }).waitFor();
  expect(handIns().length).toBeGreaterThan(1);
  expect(new Set(handIns().flatMap(({ itemIds }) => itemIds)).size).toBe(3);
  expect(handIns().flatMap(({ states }) => states).filter((state) => state !== 'taken')).toEqual([]);
  expect((await Promise.all([saidBy(one), saidBy(other)])).flat()).toEqual([say.handedIn(3, 0)]);
  expect(await queueIn(other.page)).toEqual([]);
  // Handed in a second time as another check, a code would be flagged as used twice.
  expect(await flaggedFor(one)).toEqual([]);
  await one.context.close();
});

test('a tab that is closed while the platform takes its checks loses none of them, and the other tab hands them in without doubling them', async () => {
  const { one, other } = await tillInTwoTabs();
  const codes = await Promise.all(persons.slice(0, 2).map((person) => shownBy(one, person)));
  await cutLine(one, other);
  for (const [index, scene] of [one, other].entries()) {
    await scan(scene.page, codes[index]?.code ?? '');
    await outcome(scene, 'genuine');
    await next(scene);
  }
  await other.page.getByText(say.queued(2)).waitFor();

  const { taken } = await handInWithoutReply(one);
  await one.context.setOffline(false);
  expect(await taken).toHaveLength(2);
  await one.page.close();
  await other.page.getByText(say.nothingQueued, { exact: true }).waitFor();
  expect(await saidBy(other)).toEqual([say.handedIn(2, 0)]);
  expect(await queueIn(other.page)).toEqual([]);
  expect(await flaggedFor(other)).toEqual([]);
  await other.context.close();
});

async function tillInTwoTabs(): Promise<{ readonly one: Scene; readonly other: Scene }> {
  const context = await openContext(browser, { language: 'en', viewport: sizes.desktop });
  await context.addInitScript(rememberToasts);
  const one: Scene = { page: await context.newPage(), context, product, language: 'en' };
  await openCounter(one);
  const other: Scene = { ...one, page: await context.newPage() };
  await other.page.goto(`${product.url}/counter/?lang=en`);
  for (const { page } of [one, other]) {
    await page.getByText(say.ready, { exact: true }).waitFor();
    // Only what was fetched while there was a line helps without one.
    await page.getByText(say.minutesOld(0)).waitFor();
  }
  return { one, other };
}

async function cutLine(...scenes: readonly Scene[]): Promise<void> {
  for (const { context } of scenes.slice(0, 1)) await context.setOffline(true);
  for (const { page } of scenes) await page.getByText(say.offlineSince, { exact: true }).waitFor();
}

async function answerOf({ page }: Scene): Promise<string> {
  return (await page.locator('[data-outcome]').getAttribute('data-outcome')) ?? '';
}

interface HandIn {
  readonly itemIds: readonly string[];
  readonly states: readonly string[];
}

const HAND_IN = '**/api/counter/offline-verifications';

/** Each tab's first hand-in waits for the other's, so that both send the same; what was sent and answered is told afterwards. */
async function bothHandInAtOnce({ context }: Scene): Promise<() => readonly HandIn[]> {
  const told: HandIn[] = [];
  const tabs = new Set<Page>();
  let goOn = (): void => {};
  const bothSent = new Promise<void>((resolve) => { goOn = resolve; });
  await context.route(HAND_IN, async (route) => {
    tabs.add(route.request().frame().page());
    if (tabs.size === 2) goOn();
    await bothSent;
    const reply = await route.fetch();
    const { items } = (await reply.json()) as { readonly items: readonly { readonly state: string }[] };
    told.push({ itemIds: itemsOf(route), states: items.map(({ state }) => state) });
    await route.fulfill({ response: reply });
  });
  return () => told;
}

/** The platform takes what the tab sends, and its answer never comes. */
async function handInWithoutReply({ page }: Scene): Promise<{ readonly taken: Promise<readonly string[]> }> {
  let tell = (_itemIds: readonly string[]): void => {};
  const taken = new Promise<readonly string[]>((resolve) => { tell = resolve; });
  await page.context().route(HAND_IN, async (route) => {
    if (route.request().frame().page() !== page) {
      await taken;
      return route.continue();
    }
    await route.fetch();
    tell(itemsOf(route));
  });
  return { taken };
}

function itemsOf(route: Route): readonly string[] {
  return (route.request().postDataJSON() as { readonly items: readonly { readonly itemId: string }[] }).items.map(({ itemId }) => itemId);
}

async function flaggedFor({ context }: Scene): Promise<readonly unknown[]> {
  const reply = await context.request.get(`${product.url}/api/counter/offline-verifications/flagged`);
  return ((await reply.json()) as { readonly items: readonly unknown[] }).items;
}

/** They vanish after some seconds. */
function rememberToasts(): void {
  const said: string[] = [];
  Object.assign(globalThis, { toastsSaid: said });
  let shown = '';
  new MutationObserver(() => {
    const now = document.querySelector<HTMLElement>('.kit-toast')?.innerText.trim() ?? '';
    if (now !== '' && now !== shown) said.push(now);
    shown = now;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

function saidBy({ page }: Scene): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { toastsSaid: string[] }).toastsSaid);
}

/** What both tabs keep in common. */
function queueIn(page: Page): Promise<readonly { readonly code: string }[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('yika-counter');
    await new Promise((resolve, reject) => { opened.onsuccess = resolve; opened.onerror = reject; });
    const asked = opened.result.transaction('kept').objectStore('kept').get('queue') as IDBRequest<{ code: string }[] | undefined>;
    await new Promise((resolve, reject) => { asked.onsuccess = resolve; asked.onerror = reject; });
    opened.result.close();
    return asked.result ?? [];
  });
}

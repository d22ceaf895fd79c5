import type { BrowserContext, Page } from 'playwright-core';
import { words as counterWords } from '../web/counter/src/words.ts';
import type { Language } from './holder.ts';
import type { Product } from './product.ts';

export { counterWords };

interface Place {
  readonly product: Pick<Product, 'url'>;
  readonly language: Language;
  /** The pharmacy, unless said. */
  readonly servicePointId?: string;
  /** One that is open already; else a new one. */
  readonly page?: Page;
}

/** A till in this browser, enrolled in one click, ready to check, and with what it needs without a line. */
export async function openCounter(context: BrowserContext, { product, language, servicePointId, page }: Place): Promise<Page> {
  await context.request.post(`${product.url}/demo/terminals`, { data: servicePointId ? { servicePointId } : {} });
  const counter = page ?? (await context.newPage());
  await counter.goto(`${product.url}/counter/?lang=${language}`);
  await counter.getByText(counterWords[language].ready, { exact: true }).waitFor();
  await controlledByWorker(counter);
  return counter;
}

/** A scan gun is a keyboard, and ends with Enter. Waits until the till listens. */
export async function scan(counter: Page, code: string): Promise<void> {
  await counter.locator('.counter-top__scan input').focus();
  await counter.keyboard.insertText(code);
  await counter.keyboard.press('Enter');
}

export async function seeOutcome(counter: Page, outcome: 'valid' | 'refused' | 'undetermined' | 'genuine', language: Language): Promise<void> {
  await counter.getByText(counterWords[language][outcome], { exact: true }).first().waitFor();
}

/** Enter, by a hand: one that comes within 50 ms of a scan is the gun's second line end, and the till takes it for nothing. */
export async function nextPerson(counter: Page, language: Language): Promise<void> {
  const ready = counter.getByText(counterWords[language].ready, { exact: true });
  await counter.waitForTimeout(60);
  await counter.keyboard.press('Enter');
  await ready.waitFor();
}

/** Until then a reload without a line would find nothing. */
export async function controlledByWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 30_000 });
}

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openContext } from '../browser.ts';
import type { Language } from '../holder.ts';
import type { Product } from '../product.ts';

export type Scheme = 'light' | 'dark';
export type Width = 320 | 390 | 768 | 1280;

/** What an onlooker is told about a screen that stands there, settled. */
export interface Screen {
  /** Of whom it is: holder, code, elder, counter, public, app, console. */
  readonly group: Group;
  /** In kebab-case, once per group. */
  readonly name: string;
}

export type Group = 'holder' | 'elder' | 'code' | 'counter' | 'public' | 'app' | 'console';

/** A walk through the product that stops at every screen and lets somebody look: a camera for the contact sheet, a ruler for the grid test. */
export interface Stage {
  readonly product: Product;
  readonly browser: Browser;
  readonly language: Language;
  readonly look: (page: Page, screen: Screen) => Promise<void>;
}

/** A browser of somebody's own. It has no address that another walker could lock out. */
export async function openFor(stage: Stage, name: string): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await openContext(stage.browser, { language: stage.language });
  const page = await context.newPage();
  // A machine with other work draws slowly: a walk is about what is seen, not about when.
  context.setDefaultTimeout(90_000);
  page.on('pageerror', (error) => { throw new Error(`${name}: ${error.message}`); });
  return { context, page };
}

/** Drawn once more since the last change. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Drawn, with its letters, its pictures and nothing still moving. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await drawn();
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await drawn();
  });
}

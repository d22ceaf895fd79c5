import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

/** Chromium from npm, or the one that TEST_CHROMIUM names. */
export async function openBrowser(...moreArguments: readonly string[]): Promise<Browser> {
  const executablePath = process.env['TEST_CHROMIUM'] ?? (await chromium.executablePath());
  // One process for everything saves a function host some memory, and costs the isolation of frames and workers that we test.
  const usual = chromium.args.filter((argument) => argument !== '--single-process');
  return playwright.launch({ executablePath, headless: true, args: [...usual, '--no-sandbox', ...moreArguments] });
}

export const sizes = {
  small: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;

/** A person's browser: their cookies and storage, their language. */
export async function openContext(browser: Browser, options: BrowserContextOptions & { readonly language?: string } = {}): Promise<BrowserContext> {
  const { language = 'es', ...rest } = options;
  const context = await browser.newContext({ locale: language, viewport: sizes.phone, reducedMotion: 'reduce', bypassCSP: true, timezoneId: 'Asia/Shanghai', ...rest });
  // Slow is not wrong: on a busy machine a page takes its time.
  context.setDefaultTimeout(90_000);
  await bringChineseGlyphs(context);
  return context;
}

/** A machine without a Chinese font would draw boxes: the pages get one from npm, in tests only. */
async function bringChineseGlyphs(context: BrowserContext): Promise<void> {
  const files = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/400.css'));
  await context.route('**/test-fonts/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/test-fonts/')[1] ?? '';
    if (/^[\w./-]+$/.test(path) && !path.includes('..')) await route.fulfill({ body: readFileSync(join(files, path)), contentType: path.endsWith('.css') ? 'text/css' : 'font/woff2' });
    else await route.abort();
  });
  await context.addInitScript(() => {
    const install = () => {
      for (const weight of ['400', '700']) {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `/test-fonts/${weight}.css`;
        document.head.append(link);
      }
      const style = document.createElement('style');
      style.textContent = `:root { --font-test: "Noto Sans SC" } body, button, input { font-family: narrow-signs, narrow-quotes, "Noto Sans CJK SC", "Noto Sans SC", "DejaVu Sans", sans-serif !important }`;
      document.head.append(style);
    };
    if (document.head) install();
    else document.addEventListener('DOMContentLoaded', install);
  });
}

/** The worker that keeps these pages for times without a line runs. (`waitForFunction` takes any promise for a yes.) */
export async function workerActive(page: Page, scope: string): Promise<void> {
  await page.evaluate((wanted) => new Promise<void>((resolve, reject) => {
    const look = async (): Promise<void> => {
      const registration = await navigator.serviceWorker.getRegistration(wanted);
      if (registration?.active?.state === 'activated') resolve();
      else setTimeout(() => look().catch(reject), 50);
    };
    look().catch(reject);
  }), scope);
}

/** What axe finds serious or critical on this page, as readable lines. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Once a page: it is half a megabyte of script.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe.run({ resultTypes: ['violations'] }));
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What does not fit: a page wider than its window, or a control smaller than a finger. */
export async function misfits(page: Page, leastTarget = 44): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${width}`);
    for (const control of document.querySelectorAll<HTMLElement>('button, a[href], input, select, [role=button]')) {
      const box = control.getBoundingClientRect();
      const inText = control.tagName === 'A' && getComputedStyle(control).display === 'inline';
      if (box.width === 0 || inText || control.closest('[hidden], .kit-unseen')) continue;
      const label = control.closest('label');
      // A box that is small to the eye may be large to the finger: what lies over it counts.
      const over = getComputedStyle(control, '::after');
      if (getComputedStyle(control).opacity === '0') continue;
      for (const [side, word] of [['width', 'wide'], ['height', 'high']] as const) {
        const reach = Math.max(box[side], label?.getBoundingClientRect()[side] ?? 0, over.position === 'absolute' ? Number.parseFloat(over[side]) || 0 : 0);
        if (reach < least - 0.5) found.push(`${control.tagName} "${(control.textContent ?? '').trim().slice(0, 30)}" is ${Math.round(reach)} ${word}`);
      }
    }
    return found;
  }, leastTarget);
}

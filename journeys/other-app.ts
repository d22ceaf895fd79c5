import type { BrowserContext, Page } from 'playwright-core';

interface AnswersOfApp {
  /** What the app says to `hello`, and what it answers to each question; a string that begins with `no:` is a refusal by that name. */
  readonly can: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
}

/** An app around the page that keeps to docs/host-bridge.md, put in before the page's own scripts, as such apps do. It remembers what it was asked. */
export async function putInsideApp(context: BrowserContext, app: AnswersOfApp): Promise<void> {
  await context.addInitScript(({ can, answers = {} }: AnswersOfApp) => {
    const asked: string[] = [];
    const postMessage = (text: string): void => {
      const { id, ask } = JSON.parse(text) as { id: string; ask: string };
      asked.push(ask);
      const said = answers[ask] ?? null;
      const answer = ask === 'hello' ? { ok: true, result: { can } } : said?.startsWith('no:') ? { ok: false, refusal: said.slice(3) } : { ok: true, result: said };
      queueMicrotask(() => dispatchEvent(new CustomEvent('yika:host', { detail: JSON.stringify({ id, ...answer }) })));
    };
    Object.assign(globalThis, { YikaHost: { postMessage }, askedOfApp: asked });
  }, app);
}

/** Waits until the app of this page was asked for `what`. */
export async function askedOfApp(page: Page, what: string): Promise<readonly string[]> {
  await page.waitForFunction((each) => (globalThis as unknown as { askedOfApp: string[] }).askedOfApp.includes(each), what);
  return page.evaluate(() => (globalThis as unknown as { askedOfApp: string[] }).askedOfApp);
}

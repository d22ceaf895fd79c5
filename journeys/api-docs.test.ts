import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { misfits, openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
const tools = mkdtempSync(join(tmpdir(), 'yika-curl-'));
beforeAll(async () => {
  writeFileSync(join(tools, 'curl'), curl);
  chmodSync(join(tools, 'curl'), 0o755);
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(tools, { recursive: true });
});

test('two presses and a paste check a fresh demo code; pasted under a new key, the same code is refused', async () => {
  // With its content security policy in force, as a visitor has it.
  const context = await browser.newContext({ locale: 'en', viewport: sizes.desktop });
  const page = await context.newPage();
  await page.goto(`${product.url}/api/docs`);
  await press(page, 'key');
  await press(page, 'code');
  const first = await paste(page, '#verify');
  expect(first).toMatchObject({ outcome: 'valid', purpose: 'identity', person: { regionCode: '110100' } });

  expect(await paste(page, '#verify'), 'the same key again: the same answer').toMatchObject({ outcome: 'valid', reference: first['reference'] });
  await press(page, 'key');
  expect(await paste(page, '#verify')).toMatchObject({ outcome: 'refused', reasons: ['code_already_used'], person: null });
  expect(await paste(page, '#verify-digits'), 'QR code and digits spend the same display').toMatchObject({ outcome: 'refused' });
  await context.close();
});

test('without the page, all in one go', async () => {
  const context = await browser.newContext({ locale: 'es' });
  const page = await context.newPage();
  await page.goto(`${product.url}/api/docs`);
  expect(await paste(page, '#in-one-go')).toMatchObject({ outcome: 'valid' });
  await context.close();
});

test.each([
  ['es', 'small', 'light'], ['zh-CN', 'phone', 'dark'], ['en', 'desktop', 'light'], ['en', 'small', 'dark'],
] as const)('the page fits and can be read: %s, %s, %s', async (language, size, colorScheme) => {
  const context = await openContext(browser, { language, viewport: sizes[size], colorScheme });
  const page = await context.newPage();
  await page.goto(`${product.url}/api/docs`);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  await page.locator('#verifyCode summary').click();
  expect([...(await seriousFindings(page)), ...(await misfits(page))]).toEqual([]);
  await context.close();
});

async function press(page: Page, act: 'key' | 'code'): Promise<void> {
  const before = await page.locator('[data-fill=attempt]').first().textContent();
  await page.locator(`button[data-act=${act}]`).click();
  await page.waitForFunction(({ name, old }) => {
    const button = document.querySelector<HTMLButtonElement>(`button[data-act=${name}]`);
    return button?.disabled === false && document.querySelector('[data-fill=attempt]')?.textContent !== old;
  }, { name: act, old: before });
}

/** What stands in the box goes into a shell as it is. */
async function paste(page: Page, box: string): Promise<Record<string, unknown>> {
  const text = (await page.locator(`${box} pre`).textContent()) ?? '';
  const shell = spawn('sh', ['-c', text], { env: { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` }, stdio: ['ignore', 'pipe', 'inherit'] });
  let answer = '';
  shell.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await new Promise((resolve) => shell.once('close', resolve));
  return JSON.parse(answer) as Record<string, unknown>;
}

/** Machines without curl run this test too: these are the options that the page uses. */
const curl = `#!${process.execPath}
const { parseArgs } = require('node:util');
const { values, positionals: [url] } = parseArgs({ allowPositionals: true, options: {
  silent: { type: 'boolean', short: 's' }, header: { type: 'string', short: 'H', multiple: true }, data: { type: 'string', short: 'd' }, request: { type: 'string', short: 'X' },
} });
const headers = Object.fromEntries((values.header ?? []).map((line) => line.split(/: (.*)/s).slice(0, 2)));
fetch(url, { method: values.request ?? (values.data === undefined ? 'GET' : 'POST'), headers, body: values.data }).then((reply) => reply.text()).then((text) => process.stdout.write(text));
`;

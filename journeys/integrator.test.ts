import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { misfits, openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { curlOnPath } from './curl.ts';
import { startProduct, type Product } from './product.ts';

const checkout = fileURLToPath(new URL('../', import.meta.url));
const guide = readFileSync(new URL('../docs/integrator-guide.md', import.meta.url), 'utf8');
const blocks = (kind: string) => [...guide.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');

let product: Product;
let browser: Browser;
const tools = curlOnPath();
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  tools.remove();
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

test('every block of the guide works as it stands, one after the other', async () => {
  const shell = blocks('sh').map((text) => text.replace('http://localhost:8080', product.url));
  expect(shell.length).toBeGreaterThan(6);
  // A line of its own after each block tells their answers apart.
  const script = shell.map((text) => `${text}\nprintf '\\n===\\n'`).join('\n');
  const answers = (await run('sh', ['-c', `${script}\nprintf '%s\\n%s' "$KEY" "$CODE"`])).split('\n===\n');
  const [terminal, checked, again, problem, explained, handedIn, neighbours, keyAndCode] = answers;

  expect(JSON.parse(terminal ?? '')).toMatchObject({ purposes: ['identity', 'payment'], place: { servicePointId: 'heping-pharmacy' } });
  expect(JSON.parse(checked ?? '')).toMatchObject({ outcome: 'valid', purpose: 'payment', person: { insuredToday: true } });
  expect(JSON.parse(again ?? '')).toMatchObject({ outcome: 'valid', reference: JSON.parse(checked ?? '').reference });
  expect(JSON.parse(problem ?? '')).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
  expect(JSON.parse(explained ?? '')).toMatchObject({ depth: 'counter', reasons: [{ code: 'contributions_in_arrears' }] });
  expect(JSON.parse(handedIn ?? '')).toMatchObject({ items: [{ state: 'taken', reason: null }] });
  expect(neighbours).toContain('"hospital":"down"');

  const [KEY = '', CODE = ''] = (keyAndCode ?? '').split('\n');
  const [program = ''] = blocks('ts');
  const offline = await run(process.execPath, ['--input-type=module-typescript', '--eval', program], { YIKA: product.url, KEY, CODE });
  expect(offline).toMatch(/outcome: 'genuine'/);
  expect(offline).toMatch(/region: '110100'/);
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
  return JSON.parse(await run('sh', ['-c', text])) as Record<string, unknown>;
}

function run(program: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = spawn(program, words, { cwd: checkout, env: { ...process.env, PATH: tools.path, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', () => resolve(said)));
}

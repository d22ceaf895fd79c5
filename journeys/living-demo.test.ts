import type { getFigures, getIssuerRules, listDesk, ReplyOf } from '@yika/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { comeInAs } from './console.ts';
import { startProduct, type Product } from './product.ts';

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const read = async <Reply>(page: Page, path: string): Promise<Reply> => (await (await page.request.get(`${product.url}${path}`)).json()) as Reply;

test('whoever starts it finds a country at work: e-cards, checks over weeks with reasons, an outage that was, issuers in each standing, dossiers of each age', async () => {
  const ministry = await comeInAs({ browser, product }, 'A-0101');
  await expect.poll(async () => (await read<ReplyOf<typeof getFigures>>(ministry, '/api/console/figures')).countedAt).not.toBeNull();
  const { ecards, checks, outages, issuers, dossiers } = await read<ReplyOf<typeof getFigures>>(ministry, '/api/console/figures');
  expect(ecards.whole.inUse1 * ecards.whole.inUse2).toBeGreaterThan(0);
  expect(checks.byDay.filter(({ counts }) => counts.valid > 0).length).toBeGreaterThan(20);
  expect([checks.whole.refused > 0, checks.whole.genuine > 0, checks.reasons.length >= 5]).toEqual([true, true, true]);
  expect([outages.standing, outages.byPlace.length]).toEqual([0, 2]);
  expect(Object.values(issuers).every((count) => count > 0)).toBe(true);
  expect(Object.values(dossiers.written).every((count) => count > 0)).toBe(true);
});

test('a desk has cases that wait, are late, were appealed, are at a colleague’s, need a second officer, and were decided', async () => {
  const supervisor = await comeInAs({ browser, product }, 'A-0413');
  const desk = (box: string) => read<ReplyOf<typeof listDesk>>(supervisor, `/api/console/cases?box=${box}`);
  const [waiting, mine, decided] = [await desk('to_do'), await desk('mine'), await desk('done')];
  expect(new Set(waiting.cases.map(({ state }) => state))).toEqual(new Set(['received', 'appealed', 'to_confirm']));
  expect(waiting.counts.overdue).toBeGreaterThan(0);
  expect([mine.cases.length > 0, decided.cases.length > 0]).toEqual([true, true]);
});

test('a region has published its five sections in three languages, and changed two of them', async () => {
  const { versions } = (await (await fetch(`${product.url}/api/issuers/440100/rules`)).json()) as ReplyOf<typeof getIssuerRules>;
  expect(versions.map(({ version }) => version)).toHaveLength(2);
  expect(versions[0]?.changed.sort()).toEqual(['loss_and_replacement', 'scope_of_use']);
  for (const section of Object.values(versions[0]?.sections ?? {})) expect(Object.keys(section).sort()).toEqual(['en', 'es', 'zh-CN']);
});

test('the audit begins when the demonstration does, so that its chain is sealed within a minute and not through weeks', async () => {
  const auditor = await comeInAs({ browser, product }, 'A-0103');
  const now = Date.now();
  const reply = await auditor.request.post(`${product.url}/api/console/audit/entries`, { data: { from: now - 60 * 86_400_000, to: now - 3_600_000 } });
  expect(await reply.json()).toMatchObject({ entries: [] });
}, 120_000);

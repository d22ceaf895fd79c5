import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { structureWords } from '../web/kit/src/file-structure/structure-words.ts';
import { treeWords } from '../web/kit/src/file-structure/tree-words.ts';
import { misfits, openBrowser, openContext, seriousFindings } from './browser.ts';
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

const [say, tree] = [structureWords.es, treeWords.es];

test('a file structure as a tree: what is amiss stands at its place with clause and mending; what is one’s own is added and edited, what is national is locked; text and tree are one', async () => {
  const page = await (await openContext(browser, { language: 'es' })).newPage();
  await page.goto(`${product.url}/file-structure/check?lang=es`);
  await page.getByRole('button', { name: say.examples.guangzhou }).click();
  const first = page.locator('.structure__node').first();
  // By the keyboard, as a list that opens.
  await first.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await first.getByText(tree.national).first().waitFor();
  expect(await first.locator('> .structure__inside > .structure__facts input').count()).toBe(0);
  const countOf = async () => Number(/\d+/.exec((await page.locator('.kit-alert').first().textContent()) ?? '')?.[0]);
  const before = await countOf();
  for (const summary of await page.locator('.structure__node > summary').all()) if (await summary.isVisible()) await summary.evaluate((element) => { (element.parentElement as HTMLDetailsElement).open = true; });
  expect([...await misfits(page), ...await seriousFindings(page)]).toEqual([]);
  await page.locator('.structure__said .kit-button').first().click();
  await expect.poll(countOf).toBeLessThan(before);

  // What is added stands open, to be filled in.
  const indicators = page.getByRole('region', { name: tree.branches.indicators }).locator('.structure__node');
  const held = await indicators.count();
  await page.getByRole('button', { name: tree.add(tree.kinds.indicator) }).click();
  const added = indicators.nth(held);
  await added.getByLabel(new RegExp(`^${tree.fields.code},`)).fill('YKA901');
  await added.getByLabel(new RegExp(`^${tree.fields.name},`)).fill('本地补贴类别');
  await added.getByLabel(new RegExp(`^${tree.fields.characters},`)).fill('12');
  await page.getByRole('button', { name: tree.views.text, exact: true }).click();
  const text = JSON.parse(await page.getByLabel(say.field).inputValue()) as { readonly indicators: readonly unknown[] };
  expect(text.indicators.at(-1)).toMatchObject({ code: 'YKA901', name: '本地补贴类别', characters: 12 });

  // From the text to the tree: one truth.
  await page.getByLabel(say.field).fill(JSON.stringify({ ...text, indicators: [] }));
  await page.getByRole('button', { name: tree.views.tree, exact: true }).click();
  await expect.poll(() => indicators.count()).toBe(0);
  await page.context().close();
}, 120_000);

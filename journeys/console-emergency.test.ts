import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalWords } from '../web/console/src/approvals/words.ts';
import { frameWords } from '../web/console/src/words/frame-words.ts';
import { openBrowser, seriousFindings } from './browser.ts';
import { comeInAs } from './console.ts';
import { startProduct, type Product } from './product.ts';

const say = approvalWords.es;

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('what an operator did in an emergency waits, counted in the navigation, for those who would have approved it, who contest it with a reason', async () => {
  await product.yika('switch', 'set', 'ecard_payment', 'closed', '--region', '440100', '--reason', 'simulacro', '--emergency', 'Ataque al servicio de pago');
  const approver = await comeInAs({ browser, product }, 'A-0412');
  await approver.getByRole('link', { name: new RegExp(`^${frameWords.es.places.approvals} ?1$`) }).click();
  await approver.locator('.inbox__entry').getByText(say.reviews.pending).waitFor();
  await approver.locator('.inbox__entry').click();
  await approver.locator('.inbox__reason').getByText('Ataque al servicio de pago').waitFor();
  await approver.getByText(say.review, { exact: true }).waitFor();
  expect(await approver.getByRole('button', { name: say.approve }).count()).toBe(0);
  expect(await seriousFindings(approver)).toEqual([]);

  await approver.getByRole('button', { name: say.contest }).click();
  await approver.getByText(say.reasonMissing).waitFor();
  expect(await seriousFindings(approver)).toEqual([]);
  await approver.getByLabel(say.reviewReason).fill('Fue un fallo, no un ataque');
  await approver.getByRole('button', { name: say.contest }).click();
  await approver.getByText(say.empty.to_do).waitFor();
  await approver.getByRole('tab', { name: say.boxes.done }).click();
  await approver.locator('.inbox__entry').getByText(say.reviews.contested).waitFor();
  await approver.locator('.inbox__entry').click();
  await approver.locator('.timeline').getByText('Fue un fallo, no un ataque').waitFor();

  const officer = await comeInAs({ browser, product }, 'A-0411');
  expect(await officer.getByRole('link', { name: frameWords.es.places.approvals, exact: true }).count()).toBe(1);
}, 240_000);

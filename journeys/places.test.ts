import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { approvalWords } from '../web/console/src/approvals/words.ts';
import { staffActWords } from '../web/console/src/staff/act-words.ts';
import { placeWords } from '../web/console/src/places/words.ts';
import { openBrowser, seriousFindings } from './browser.ts';
import { comeInAs } from './console.ts';
import { newClient } from './client.ts';
import { startProduct, type Product } from './product.ts';

const [say, held] = [placeWords.es, approvalWords.es];
const PLACE = 'nanyuan-clinic';

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a till is asked for, approved by somebody else, set up with a code that works once, and revoked the same way: from then on it checks nothing', async () => {
  const officer = await comeInAs({ browser, product }, 'A-0411');
  await officer.goto(`${product.url}/console/places`);
  await officer.getByRole('link', { name: /Nanyuan/ }).click();
  await officer.getByText(say.noTills).waitFor();
  await officer.getByRole('button', { name: say.addTill }).click();
  expect(await seriousFindings(officer)).toEqual([]);
  await officer.getByLabel(say.till).fill('Caja 3');
  await officer.getByLabel(held.why, { exact: true }).fill('Una caja más');
  await officer.getByRole('button', { name: held.send }).click();
  await officer.getByText(held.whyNot['approval_own_change'] ?? '').waitFor();

  await approveWhatWaits();
  await officer.goto(`${product.url}/console/places/${PLACE}`);
  await officer.getByRole('button', { name: say.giveCode }).click();
  const code = (await officer.locator('.places__code').textContent()) ?? '';
  expect(await seriousFindings(officer)).toEqual([]);
  const enrolled = await newClient(product).post('/api/counter/enrol', { code });
  expect(enrolled.status).toBe(200);
  expect((await newClient(product).post('/api/counter/enrol', { code })).status).toBeGreaterThanOrEqual(400);
  const terminalKey = String(enrolled.body['terminalKey']);
  expect((await newClient(product, { terminalKey }).get('/api/counter/terminal')).status).toBe(200);

  await officer.reload();
  await officer.getByText(say.states.enrolled).waitFor();
  await officer.getByRole('button', { name: say.revoke }).click();
  await officer.getByLabel(held.why, { exact: true }).fill('La caja se retira');
  await officer.getByRole('dialog').getByRole('button', { name: say.revoke }).click();
  await officer.getByText(held.whyNot['approval_own_change'] ?? '').waitFor();
  expect((await newClient(product, { terminalKey }).get('/api/counter/terminal')).status).toBe(200);
  await approveWhatWaits();
  expect((await newClient(product, { terminalKey }).get('/api/counter/terminal')).body['code']).toBe('terminal_revoked');
  await officer.goto(`${product.url}/console/places/${PLACE}`);
  await officer.getByText(say.states.revoked).waitFor();
});

test('a place that came back is corrected in the form that it was asked in, and is there once somebody agreed; a role can be bound to a counter', async () => {
  const officer = await comeInAs({ browser, product }, 'A-0411');
  await officer.goto(`${product.url}/console/places/${PLACE}`);
  await officer.getByRole('button', { name: say.change }).click();
  await officer.getByLabel(say.phone).fill('020 0000');
  await officer.getByLabel(held.why, { exact: true }).fill('Teléfono nuevo');
  await officer.getByRole('button', { name: held.send }).click();
  await officer.getByText(held.whyNot['approval_own_change'] ?? '').waitFor();

  const approver = await comeInAs({ browser, product }, 'A-0412');
  await approver.goto(`${product.url}/console/approvals`);
  await approver.locator('.inbox__entry').first().click();
  await approver.getByLabel(held.reason).fill('Faltan cifras');
  await approver.getByRole('button', { name: held.return, exact: true }).click();
  await approver.getByText(held.empty.to_do).waitFor();
  await approver.context().close();

  await officer.reload();
  await officer.getByText('Faltan cifras').waitFor();
  await officer.getByLabel(say.phone).fill('020 00000000');
  await officer.getByLabel(held.why, { exact: true }).fill('Teléfono nuevo, completo');
  expect(await seriousFindings(officer)).toEqual([]);
  await officer.getByRole('button', { name: held.correct }).click();
  await officer.getByText(held.states.raised).first().waitFor();
  await approveWhatWaits();
  await officer.goto(`${product.url}/console/places/${PLACE}`);
  await officer.getByText('020 00000000').waitFor();

  const security = await comeInAs({ browser, product }, 'A-0105');
  await security.goto(`${product.url}/console/staff`);
  await security.getByRole('link', { name: /A-0413/ }).click();
  await security.getByRole('button', { name: staffActWords.es.changeRoles }).click();
  await security.getByLabel(staffActWords.es.counter, { exact: true }).click();
  await security.getByTitle(/Nanyuan/).click();
  expect(await seriousFindings(security)).toEqual([]);
  await security.getByLabel(held.why, { exact: true }).fill('Solo en esa clínica');
  await security.getByRole('button', { name: staffActWords.es.send }).click();
  await security.getByText(staffActWords.es.asked).waitFor();
});

test('whoever only approves sees the places and can ask for nothing; a place of another city is not theirs', async () => {
  const approver = await comeInAs({ browser, product }, 'A-0412');
  await approver.goto(`${product.url}/console/places/${PLACE}`);
  await approver.getByRole('heading', { name: say.facts }).waitFor();
  expect(await approver.getByRole('button', { name: say.change }).count()).toBe(0);
  await approver.goto(`${product.url}/console/places/renhe-hospital`);
  await approver.getByRole('alert').waitFor();
});

async function approveWhatWaits(): Promise<void> {
  const approver = await comeInAs({ browser, product }, 'A-0412');
  await approver.goto(`${product.url}/console/approvals`);
  await approver.locator('.inbox__entry').first().click();
  await approver.getByRole('button', { name: held.approve }).click();
  await approver.getByText(held.empty.to_do).waitFor();
  await approver.context().close();
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { approvalWords } from '../web/console/src/approvals/words.ts';
import { switchWords } from '../web/console/src/approvals/switch-words.ts';
import { accountWords } from '../web/console/src/account/words.ts';
import { signInWords } from '../web/console/src/sign-in/words.ts';
import { frameWords } from '../web/console/src/words/frame-words.ts';
import { openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
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

test('nobody decides what they asked for themselves; somebody else in scope returns it with a reason, reads the correction and approves, and it holds', async () => {
  const officer = await comeInAs({ browser, product }, 'A-0411');
  await officer.goto(`${product.url}/console/approvals/new`);
  await officer.getByLabel(say.switchName, { exact: true }).click();
  await officer.getByTitle(switchWords.es.ecard_payment).click();
  await officer.getByLabel(say.area, { exact: true }).fill('440100');
  await officer.keyboard.press('Enter');
  await officer.getByLabel(say.pauseIt).check();
  await officer.getByLabel(say.why, { exact: true }).fill('Revisión del banco');
  await officer.getByRole('button', { name: say.send }).click();
  await officer.getByText(say.whyNot['approval_own_change'] ?? '').waitFor();
  expect(await officer.getByRole('button', { name: say.approve }).count()).toBe(0);
  expect(await seriousFindings(officer)).toEqual([]);

  const approver = await comeInAs({ browser, product }, 'A-0412');
  await approver.goto(`${product.url}/console/approvals`);
  await approver.locator('.inbox__entry').first().click();
  await approver.getByRole('button', { name: say.return, exact: true }).click();
  await approver.getByText(say.reasonMissing).waitFor();
  expect(await seriousFindings(approver)).toEqual([]);
  await approver.getByLabel(say.reason).fill('Falta decir por qué');
  await approver.getByRole('button', { name: say.return, exact: true }).click();
  await approver.getByText(say.empty.to_do).waitFor();

  await officer.reload();
  await officer.getByText('Falta decir por qué').waitFor();
  await officer.getByLabel(say.why, { exact: true }).fill('Revisión del banco, del 1 al 3');
  await officer.getByRole('button', { name: say.correct }).click();
  await officer.getByText(say.states.raised).first().waitFor();

  await approver.goto(`${product.url}/console/approvals`);
  await approver.locator('.inbox__entry').first().click();
  await approver.locator('.inbox__reason').getByText('Revisión del banco, del 1 al 3').waitFor();
  await approver.getByRole('button', { name: say.approve }).click();
  await approver.getByText(say.empty.to_do).waitFor();
  await officer.reload();
  await officer.locator('.inbox__title').getByText(say.states.applied).waitFor();
});

test('a page of the console leads a stranger to the sign-in and back; a page that is not for a role says so', async () => {
  const page = await (await openContext(browser, { language: 'es', viewport: sizes.desktop })).newPage();
  await page.goto(`${product.url}/console/agencies`);
  await page.getByRole('heading', { name: signInWords.es.title }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /A-0411/ }).click();
  await page.waitForURL(`${product.url}/console/agencies`);
  expect(await page.getByRole('link', { name: frameWords.es.places.staff, exact: true }).count()).toBe(0);
  await page.goto(`${product.url}/console/staff`);
  await page.getByRole('alert').waitFor();

  const approver = await comeInAs({ browser, product }, 'A-0412');
  for (const form of ['approvals/new', 'places/new', 'staff/invite']) {
    await approver.goto(`${product.url}/console/${form}`);
    await approver.getByText(frameWords.es.notForRole).waitFor();
    expect(await approver.getByRole('textbox').count()).toBe(0);
  }
  expect(await seriousFindings(approver)).toEqual([]);
});

test('the first administrator makes a passkey with the code of the verb, which works once; goes, and comes back by passkey alone', async () => {
  const { code, address } = (await product.yika('staff', 'create', '--role', 'system_administrator', '--name', '示例管理员', '--further')) as { readonly code: string; readonly address: string };
  expect(new URL(address).pathname).toBe('/console/enrol');
  const page = await (await openContext(browser, { language: 'es', viewport: sizes.desktop })).newPage();
  await bringAuthenticator(page);
  await page.goto(`${product.url}/console/enrol`);
  await enrolWith(page, code);
  await page.locator('.console__person').waitFor();
  await page.goto(`${product.url}/console/account`);
  await page.getByText('Portátil').waitFor();
  await page.getByLabel(accountWords.es.newPasskey).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.locator('.console__person').click();
  await page.getByRole('menuitem', { name: frameWords.es.signOut }).click();
  await page.getByRole('button', { name: signInWords.es.usePasskey }).click();
  await page.locator('.console__person').waitFor();

  const other = await (await openContext(browser, { language: 'es', viewport: sizes.desktop })).newPage();
  await bringAuthenticator(other);
  await other.goto(`${product.url}/console/enrol`);
  await enrolWith(other, code);
  await other.getByRole('alert').waitFor();
  await other.goto(`${product.url}/console/sign-in`);
  await other.getByRole('button', { name: signInWords.es.usePasskey }).click();
  await other.getByText(signInWords.es.unanswered).waitFor();
});

async function enrolWith(page: Page, code: string): Promise<void> {
  await page.getByLabel(signInWords.es.code).fill(code);
  await page.getByLabel(signInWords.es.passkeyName).fill('Portátil');
  await page.getByRole('button', { name: signInWords.es.makePasskey }).click();
}

/** A key of the platform that its owner always unlocks. */
async function bringAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
}

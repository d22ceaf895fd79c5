import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { accountWords } from '../web/console/src/account/words.ts';
import { oneTimeCodeWords } from '../web/console/src/account/one-time-code-words.ts';
import { approvalWords } from '../web/console/src/approvals/words.ts';
import { signInWords } from '../web/console/src/sign-in/words.ts';
import { staffActWords } from '../web/console/src/staff/act-words.ts';
import { staffWords } from '../web/console/src/staff/words.ts';
import { openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { comeInAs } from './console.ts';
import { startProduct, type Product } from './product.ts';

const say = staffActWords.es;

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('somebody is invited, makes a passkey with the code, sets up their app, loses both; two others let them in anew, and what was lost opens nothing', async () => {
  const system = await comeInAs({ browser, product }, 'A-0104');
  await system.goto(`${product.url}/console/staff`);
  await system.getByRole('link', { name: say.invite }).click();
  await system.getByLabel(say.name).fill('示例新人');
  await system.getByLabel(say.office).click();
  await system.getByTitle(/440100|Guangzhou|Cantón/).first().click();
  await system.getByLabel(approvalWords.es.why, { exact: true }).fill('Nueva compañera');
  expect(await seriousFindings(system)).toEqual([]);
  await system.getByRole('button', { name: say.sendInvitation, exact: true }).click();
  await system.getByRole('button', { name: say.giveCode }).click();
  const code = await readCode(system);
  const personUrl = system.url();

  const desk = await newDesk();
  await enrolWith(desk, code);
  await desk.locator('.console__person').waitFor();
  await desk.goto(`${product.url}/console/account`);
  const staffNumber = (await desk.getByText(/^A-\d{4,8}$/).first().innerText()).trim();
  await desk.getByRole('button', { name: oneTimeCodeWords.es.setUp, exact: true }).click();
  const secret = (await desk.locator('.account__secret').innerText()).replaceAll(' ', '');
  expect(await seriousFindings(desk)).toEqual([]);
  await desk.getByLabel(oneTimeCodeWords.es.code).fill(codeOf(secret, 0));
  await desk.getByRole('button', { name: oneTimeCodeWords.es.confirm }).click();
  await desk.getByText(oneTimeCodeWords.es.setUpAnew).waitFor();

  const byCode = await newDesk();
  await byCode.goto(`${product.url}/console/sign-in?lang=es`);
  await enterByCode(byCode, staffNumber, codeOf(secret, 1));
  await byCode.locator('.console__person').waitFor();

  await system.goto(personUrl);
  await reasoned(system, say.askRecovery, 'Perdió el portátil y el teléfono');
  await system.getByText(say.recoveryStates.asked).waitFor();
  expect(await system.getByRole('button', { name: say.agree }).count()).toBe(0);
  await byCode.goto(`${product.url}/console/account`);
  await byCode.getByText(say.aboutYou('A-0104')).waitFor();

  const security = await comeInAs({ browser, product }, 'A-0105');
  await security.getByText(say.waitsForYou(staffNumber, 'A-0104')).waitFor();
  await security.getByRole('link', { name: say.look }).click();
  await security.getByRole('heading', { name: say.recovery }).waitFor();
  expect(await seriousFindings(security)).toEqual([]);
  await reasoned(security, say.agree, 'La he visto en persona');
  const anew = await readCode(security);
  await byCode.reload();
  await byCode.getByRole('heading', { name: signInWords.es.title }).waitFor();
  await enterByCode(byCode, staffNumber, codeOf(secret, 1));
  await byCode.getByRole('alert').first().waitFor();
  await desk.goto(`${product.url}/console/sign-in?lang=es`);
  await desk.getByRole('button', { name: signInWords.es.usePasskey }).click();
  await desk.getByRole('alert').first().waitFor();

  const fresh = await newDesk();
  await enrolWith(fresh, anew);
  await fresh.getByText(say.recoveredYou('A-0104', 'A-0105')).waitFor();
  await fresh.goto(`${product.url}/console/account`);
  await expect.poll(() => fresh.locator('#account-passkeys').locator('..').locator('.console-rows > li').count()).toBe(1);
  expect(await fresh.getByText(accountWords.es.noPasskey).count()).toBe(0);
}, 240_000);

test('a system administrator suspends somebody, who is out at that moment; roles are asked for and wait for somebody else', async () => {
  const officer = await comeInAs({ browser, product }, 'A-0414');
  const system = await comeInAs({ browser, product }, 'A-0104');
  await openPerson(system, 'A-0414');
  await reasoned(system, say.suspend, 'Equipo robado');
  await system.getByText(staffWords.es.states.suspended).first().waitFor();
  await officer.goto(`${product.url}/console/agencies`);
  await officer.getByRole('heading', { name: signInWords.es.title }).waitFor();

  const security = await comeInAs({ browser, product }, 'A-0105');
  await openPerson(security, 'A-0413');
  await security.getByRole('button', { name: say.changeRoles }).click();
  await security.getByRole('button', { name: say.addRole }).click();
  const last = security.locator('.staff__role').last();
  await choose(security, last.getByLabel(staffWords.es.role), /^Gestión/);
  await choose(security, last.getByLabel(staffWords.es.area), /440100/);
  await security.getByLabel(approvalWords.es.why, { exact: true }).fill('También prepara las reglas');
  expect(await seriousFindings(security)).toEqual([]);
  await security.getByRole('button', { name: say.send }).click();
  await security.getByText(say.asked).waitFor();
}, 180_000);

async function openPerson(page: Page, staffNumber: string): Promise<void> {
  await page.goto(`${product.url}/console/staff`);
  await page.getByRole('link', { name: staffNumber, exact: true }).click();
  await page.getByRole('heading', { name: new RegExp(staffNumber) }).waitFor();
}

async function choose(page: Page, field: Locator, option: RegExp): Promise<void> {
  await field.click();
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
}

async function reasoned(page: Page, label: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(approvalWords.es.why, { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: label, exact: true }).click();
}

async function readCode(page: Page): Promise<string> {
  const code = await page.locator('.places__code').innerText();
  await page.getByRole('button', { name: say.done }).click();
  return code;
}

async function newDesk(): Promise<Page> {
  const page = await (await openContext(browser, { language: 'es', viewport: sizes.desktop })).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  return page;
}

async function enrolWith(page: Page, code: string): Promise<void> {
  await page.goto(`${product.url}/console/enrol?lang=es`);
  await page.getByLabel(signInWords.es.code).fill(code);
  await page.getByLabel(signInWords.es.passkeyName).fill('Portátil');
  await page.getByRole('button', { name: signInWords.es.makePasskey }).click();
}

async function enterByCode(page: Page, staffNumber: string, code: string): Promise<void> {
  await page.getByText(signInWords.es.byCode).click();
  await page.getByLabel(signInWords.es.staffNumber).fill(staffNumber);
  await page.getByLabel(signInWords.es.appCode).fill(code);
  await page.getByRole('button', { name: signInWords.es.enterByCode }).click();
}

/** As an authenticator app makes it (RFC 6238), so many steps from now. */
function codeOf(secret: string, away: number): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + away));
  const mac = createHmac('sha1', key).update(counter).digest();
  return String((mac.readUInt32BE(mac.readUInt8(19) & 15) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

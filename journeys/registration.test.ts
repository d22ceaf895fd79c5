import { createPublicKey, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApprovalView, DossierView } from '@yika/contract';
import { refusals } from '@yika/contract';
import { makeCardNumber, makeIdentityNumber } from '@yika/contract/numbers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readinessItemWords } from '../contract/src/readiness-words.ts';
import { technicalFindingWords } from '../contract/src/technical-words.ts';
import { dayInChina } from '../server/src/platform/values/day.ts';
import { wellContents } from '../server/src/modules/registration/rules/readiness/test/well-contents.ts';
import { soundContents } from '../server/src/modules/registration/test/dossier-contents.ts';
import { approvalWords } from '../web/console/src/approvals/words.ts';
import { dossierActWords } from '../web/console/src/dossier/act-words.ts';
import { dossierWords } from '../web/console/src/dossier/words.ts';
import { testWords } from '../web/console/src/readiness/technical-test/words.ts';
import { openBrowser, openContext, seriousFindings, sizes } from './browser.ts';
import { comeInAs } from './console.ts';
import { claimAs, typeDetails } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const say = { ...dossierWords.es, act: dossierActWords.es, asks: approvalWords.es, test: testWords.es };
/** A city that is half-way, in the demonstration; its officer, its province, and the two of the ministry. */
const CITY = '440300';
/** Drills count for a year: today, as the product's own clock has it. */
const DAY = dayInChina(Date.now());

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/**
 * Article 5 to 8 in one life: nobody of the city has an e-card, and none can have one, until all of it is written, tested, reviewed twice
 * and opened; and it ends the moment that the ministry says so.
 */
test('a city registers: its live test fails once and is mended, its dossier comes back once, province and ministry approve, its rules are public, its e-cards are opened, and a holder who was refused claims one; suspended, the next claim is told why', async () => {
  const holders = [newcomer(1), newcomer(2)];
  expect(await take('holders', 'identity_number,name,document_kind,region_code,phone', holders.map(({ identityNumber, name, phone }) => [identityNumber, name, 'citizen', CITY, phone]))).toMatchObject({ counts: { added: 2 } });
  expect(await take('cards', cardColumns, holders.map(cardRow))).toMatchObject({ rowsRefused: 2 });
  await expectClaimRefused({ ...holders[0], circumstances: { cardNumberAtHand: false } } as Claimant, 'issuer_not_approved');

  const officer = await comeInAs({ browser, product }, 'A-0414');
  const province = await comeInAs({ browser, product }, 'A-0202');
  const ministry = await comeInAs({ browser, product }, 'A-0102');
  await passTheLiveTest(officer);
  await makeReady(officer, [province, ministry]);
  await writeTheDossier(officer);

  await officer.goto(`${product.url}/console/dossiers/${CITY}`);
  await handIn(officer, say.act.handIn);
  await province.goto(`${product.url}/console/dossiers/${CITY}?item=card_face`);
  await province.getByLabel(say.act.comment).fill('El color debe ser el de la región');
  await province.getByRole('button', { name: say.act.mustCorrect, exact: true }).click();
  await province.getByText(say.act.marks.to_correct).first().waitFor();
  await province.getByLabel(say.asks.reason).fill('Corrijan la cara de la tarjeta');
  await province.getByRole('button', { name: say.asks.return, exact: true }).click();
  await province.getByText(say.states.returned).first().waitFor();

  await ask(officer, 'PUT', `/api/console/registration/areas/${CITY}/dossier/items/card_face`, { edition: await editionOf(officer, 'card_face'), content: { ...soundContents.card_face, theme: 'plum' } });
  await officer.goto(`${product.url}/console/dossiers/${CITY}?item=card_face`);
  await officer.getByText('El color debe ser el de la región').waitFor();
  await handIn(officer, say.act.handInAgain);
  await approveIn(province, say.states.ministry_review);
  await approveIn(ministry, say.states.approved);
  expect(await seriousFindings(ministry)).toEqual([]);
  const { issuerNumber } = await ask<DossierView>(officer, 'GET', `/api/console/registration/areas/${CITY}/dossier`);
  expect(issuerNumber).toMatch(/^\d{6}$/);

  const anybody = await (await openContext(browser, { language: 'es', viewport: sizes.phone })).newPage();
  await anybody.goto(`${product.url}/issuers/${CITY}?lang=es`);
  await anybody.getByText(issuerNumber ?? '').first().waitFor();
  expect(await seriousFindings(anybody)).toEqual([]);

  await expectClaimRefused({ ...holders[0], circumstances: { cardNumberAtHand: false } } as Claimant, 'region_not_open');
  const ministryOfficer = await comeInAs({ browser, product }, 'A-0101');
  await heldAndApproved(ministryOfficer, ministry, 'switch', { name: 'ecard_issue', regionCode: CITY, open: true });
  expect(await take('cards', cardColumns, holders.map(cardRow))).toMatchObject({ rowsRefused: 0, counts: { added: 2 } });
  const phone = await (await openContext(browser, { language: 'es', viewport: sizes.phone })).newPage();
  await claimAs(phone, { product, person: holders[0] as Claimant, language: 'es' });

  await heldAndApproved(ministryOfficer, ministry, 'issuer_standing', { areaCode: CITY, standing: 'suspended' });
  await expectClaimRefused(holders[1] as Claimant, 'issuer_suspended');
  await phone.reload();
  await phone.getByText(/Saber por qué|Mostrar/).first().waitFor();
}, 400_000);

type Claimant = Parameters<typeof claimAs>[1]['person'];

function newcomer(ordinal: number) {
  return {
    id: `newcomer-${ordinal}`, name: `示例新民${'甲乙'[ordinal - 1]}`, identityNumber: makeIdentityNumber(CITY, '1990-05-05', 900 + ordinal), phone: `1900000990${ordinal}`, pin: '739162',
    cardNumber: makeCardNumber(`YK99000${ordinal}`), circumstances: { cardNumberAtHand: true },
  };
}

const cardColumns = 'identity_number,card_number,issuer_region_code,status,issued_on,valid_to,collected_on';
const cardRow = ({ identityNumber, cardNumber }: ReturnType<typeof newcomer>) => [identityNumber, cardNumber, CITY, '1', '2026-01-10', '2036-01-09', '2026-01-20'];

async function take(kind: string, columns: string, rows: readonly (readonly string[])[]): Promise<unknown> {
  const path = join(product.dataFolder, `${kind}-${randomUUID()}.csv`);
  writeFileSync(path, [columns, ...rows.map((row) => row.join(',')), ''].join('\n'));
  return product.yika('import', kind, path);
}

async function expectClaimRefused(person: Claimant, code: keyof typeof refusals): Promise<void> {
  const context = await openContext(browser, { language: 'es', viewport: sizes.phone });
  const page = await context.newPage();
  await page.goto(`${product.url}/app/claim?lang=es`);
  await typeDetails(page, { person, language: 'es' });
  const [first = ''] = refusals[code].es.holder.split('.');
  await page.getByRole('alert').getByText(first).waitFor();
  await context.close();
}

/** As somebody at the console, past the page: for what other journeys do by hand. */
async function ask<Body = unknown>(page: Page, method: 'GET' | 'POST' | 'PUT', path: string, data?: object): Promise<Body> {
  const reply = await page.request.fetch(`${product.url}${path}`, { method, headers: { 'idempotency-key': randomUUID() }, ...(data && { data }) });
  if (!reply.ok()) throw new Error(`${method} ${path}: ${reply.status()} ${await reply.text()}`);
  return (await reply.json()) as Body;
}

async function theRegionIs(region: string): Promise<void> {
  await fetch(`${product.url}/demo/neighbours`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ region }) });
}

async function passTheLiveTest(officer: Page): Promise<void> {
  const { answerPublicKey, authority } = JSON.parse(readFileSync(join(product.dataFolder, 'regional-system-simulator.json'), 'utf8')) as { readonly answerPublicKey: string; readonly authority: string };
  await officer.goto(`${product.url}/console/readiness/${CITY}`);
  await officer.getByRole('link', { name: readinessItemWords.technical_condition.es }).click();
  const { x = '', y = '' } = createPublicKey(answerPublicKey).export({ format: 'jwk' });
  await officer.getByRole('button', { name: say.test.register, exact: true }).click();
  await officer.getByLabel(say.test.address).fill(`${product.urls['regionalSystem'] ?? ''}/${CITY}`);
  await officer.getByLabel(say.test.keyX).fill(x);
  await officer.getByLabel(say.test.keyY).fill(y);
  await officer.getByLabel(say.test.authority).fill(authority);
  await officer.getByRole('button', { name: say.test.save, exact: true }).click();
  await theRegionIs('wrong_answers');
  await officer.getByRole('button', { name: say.test.start, exact: true }).click();
  const result = officer.getByRole('region', { name: say.test.run, exact: true });
  await result.getByText(technicalFindingWords.answers_wrong.next.es).waitFor();
  await theRegionIs('well');
  await officer.getByRole('button', { name: say.test.startAgain }).click();
  await result.getByText(say.test.states.passed, { exact: true }).waitFor();
}

/** The other items of Article 6, each accepted by the province and by the ministry. */
async function makeReady(officer: Page, reviewers: readonly Page[]): Promise<void> {
  const well = wellContents(DAY);
  const services = [...well.service_matrix.rows, ...(['business_handling', 'medical_settlement'] as const).map((service) => ({ service, card: true, ecard: false, servicePoints: 3, opensOn: DAY }))];
  const base = `/api/console/registration/areas/${CITY}/readiness`;
  const contents = [{ ...well.service_matrix, rows: services }, well.capacity, well.plan, well.management_regime, well.internal_control, well.emergency_plan];
  const versions = async () => new Map((await ask<{ items: { item: string; version: number }[] }>(officer, 'GET', base)).items.map(({ item, version }) => [item, version]));
  const before = await versions();
  for (const content of contents) await ask(officer, 'PUT', base, { version: before.get(content.item) ?? 0, content, documents: [] });
  const written = await versions();
  for (const { item } of contents) for (const reviewer of reviewers) await ask(reviewer, 'POST', `${base}/${item}/reviews`, { version: written.get(item), accept: true, reason: 'Comprobado' });
}

async function editionOf(officer: Page, asked: string): Promise<number> {
  const { items } = await ask<DossierView>(officer, 'GET', `/api/console/registration/areas/${CITY}/dossier`);
  return items.find(({ item }) => item === asked)?.edition ?? 0;
}

/** The half that is there is written anew, whole; the two forms are signed on their pages. */
async function writeTheDossier(officer: Page): Promise<void> {
  for (const [item, sound] of Object.entries(soundContents)) {
    const content = item === 'file_structure' ? { ...sound, regionCode: CITY } : sound;
    await ask(officer, 'PUT', `/api/console/registration/areas/${CITY}/dossier/items/${item}`, { edition: await editionOf(officer, item), content });
  }
  for (const item of ['application_form', 'preparation_statement']) {
    await officer.goto(`${product.url}/console/dossiers/${CITY}?item=${item}`);
    await officer.getByRole('button', { name: say.act.sign }).click();
    await officer.getByText(say.act.signedToast).waitFor();
  }
}

async function handIn(officer: Page, button: string): Promise<void> {
  const form = officer.getByRole('region', { name: button, exact: true });
  await form.getByLabel(say.asks.why, { exact: true }).fill('Todo lo que pide el artículo 7');
  await form.getByRole('button', { name: button, exact: true }).click();
  await officer.getByText(say.states.province_review).first().waitFor();
}

async function approveIn(reviewer: Page, then: string): Promise<void> {
  await reviewer.goto(`${product.url}/console/dossiers/${CITY}`);
  await reviewer.getByRole('button', { name: say.asks.approve, exact: true }).click();
  await reviewer.getByText(then).first().waitFor();
}

/** Asked for by one and approved by another, past the pages, which other journeys use. */
async function heldAndApproved(maker: Page, approver: Page, kind: string, proposal: object): Promise<void> {
  const held = await ask<ApprovalView>(maker, 'POST', `/api/console/approvals/${kind}`, { proposal, reason: 'Por decisión del ministerio' });
  const decided = held.state === 'applied' ? held : await ask<ApprovalView>(approver, 'POST', `/api/console/approvals/${held.approvalId}/decision`, { version: 1, decision: 'approve', reason: 'Conforme' });
  expect(decided.state).toBe('applied');
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { readinessItemWords, readinessStateWords } from '../contract/src/readiness-words.ts';
import { technicalFindingWords } from '../contract/src/technical-words.ts';
import { approvalWords } from '../web/console/src/approvals/words.ts';
import { fileWords } from '../web/console/src/documents/words.ts';
import { documentWords } from '../web/console/src/readiness/documents/words.ts';
import { emergencyWords } from '../web/console/src/readiness/emergency/words.ts';
import { formWords } from '../web/console/src/readiness/forms/words.ts';
import { partWords } from '../web/console/src/readiness/part-words.ts';
import { testWords } from '../web/console/src/readiness/technical-test/words.ts';
import { readinessWords } from '../web/console/src/readiness/words.ts';
import { openBrowser, openContext, seriousFindings } from './browser.ts';
import { comeInAs } from './console.ts';
import { startProduct, type Product } from './product.ts';

const say = { ...readinessWords.es, form: formWords.es, test: testWords.es, emergency: emergencyWords.es, asks: approvalWords.es };
/** A city on its way to issuing; its officer, and whoever reviews for its province and for the ministry. */
const [AREA, OFFICER, PROVINCE] = ['540100', 'A-0511', 'A-0302'];

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a live test fails because the system answers wrongly, says what to mend, and passes once it is mended; both results stay', async () => {
  await theRegionIs('wrong_answers');
  const officer = await comeInAs({ browser, product }, OFFICER);
  await officer.goto(`${product.url}/console/readiness`);
  await officer.getByRole('link', { name: new RegExp(AREA) }).click();
  await officer.getByRole('link', { name: readinessItemWords.technical_condition.es }).click();
  await officer.getByText(say.test.none).waitFor();
  await officer.getByRole('button', { name: say.test.start, exact: true }).click();
  const result = officer.getByRole('region', { name: say.test.run, exact: true });
  await result.getByText(say.test.states.failed, { exact: true }).waitFor();
  await result.getByText(technicalFindingWords.answers_wrong.what.es).waitFor();
  await result.getByText(technicalFindingWords.answers_wrong.next.es).waitFor();
  await result.getByRole('img', { name: /95 de cada 100/ }).waitFor();
  expect(await result.locator('.readiness__bar').count()).toBe(110);
  expect(await result.locator('.readiness__bar--wrong').count()).toBeGreaterThan(0);
  expect(await seriousFindings(officer)).toEqual([]);

  await theRegionIs('well');
  await officer.getByRole('button', { name: say.test.startAgain }).click();
  await result.getByText(say.test.states.passed, { exact: true }).waitFor();
  await result.getByText(say.test.passedWords).waitFor();
  const kept = officer.getByRole('region', { name: say.test.earlier });
  expect(await kept.locator('tbody .state-mark').allInnerTexts()).toEqual([say.test.states.passed, say.test.states.failed]);
  await kept.getByRole('link').last().click();
  await result.getByText(technicalFindingWords.answers_wrong.what.es).waitFor();
  await officer.goto(`${product.url}/console/readiness/${AREA}`);
  await rowOf(officer, readinessItemWords.technical_condition.es).getByText(readinessStateWords.accepted.es).waitFor();
}, 240_000);

test('a plan that does not add up is not sent, and its cell is named; once it adds up somebody else reviews it, and nobody of the city', async () => {
  const officer = await comeInAs({ browser, product }, OFFICER);
  await officer.goto(`${product.url}/console/readiness/${AREA}/plan`);
  await fillPlan(officer);
  const total = officer.getByLabel(say.form.of(say.form.monthTotal, await firstMonth(officer)), { exact: true });
  await total.fill('799');
  await officer.getByRole('button', { name: say.form.saveForReview }).click();
  const refusal = officer.getByRole('alert').filter({ hasText: say.form.doesNotAddUp });
  await refusal.getByText(say.form.wrong(say.form.of(say.form.monthTotal, await firstMonth(officer)), '799', '800')).waitFor();
  expect(await total.evaluate((cell) => cell === document.activeElement)).toBe(true);
  expect(await seriousFindings(officer)).toEqual([]);
  await officer.reload();
  await officer.getByText(readinessStateWords.empty.es, { exact: true }).waitFor();

  await fillPlan(officer);
  await officer.getByRole('button', { name: say.form.saveForReview }).click();
  await officer.getByText(readinessStateWords.ready.es, { exact: true }).waitFor();
  expect(await officer.getByRole('heading', { name: say.decision }).count()).toBe(0);
  const ownApprover = await comeInAs({ browser, product }, 'A-0512');
  await ownApprover.goto(`${product.url}/console/readiness/${AREA}/plan`);
  await ownApprover.getByText(readinessStateWords.ready.es, { exact: true }).waitFor();
  expect(await ownApprover.getByRole('heading', { name: say.decision }).count()).toBe(0);

  const reviewer = await comeInAs({ browser, product }, PROVINCE);
  await reviewer.goto(`${product.url}/console/readiness/${AREA}/plan`);
  await review(reviewer, say.returns, 'Falta el segundo punto de entrega');
  await reviewer.getByText(readinessStateWords.returned.es, { exact: true }).waitFor();
  await officer.reload();
  await officer.getByText('Falta el segundo punto de entrega').waitFor();
  await officer.getByRole('button', { name: say.form.saveForReview }).click();
  await officer.getByText(readinessStateWords.ready.es, { exact: true }).waitFor();
  await reviewer.reload();
  await review(reviewer, say.accepts, 'Las sumas cuadran');
  await reviewer.getByText(readinessStateWords.accepted_by_province.es, { exact: true }).waitFor();
}, 240_000);

test('what somebody else saved meanwhile is not written over: it is said, and what is typed stays until the newest is loaded', async () => {
  const [one, other] = await Promise.all([comeInAs({ browser, product }, OFFICER), comeInAs({ browser, product }, OFFICER)]);
  for (const page of [one, other]) {
    await page.goto(`${product.url}/console/readiness/${AREA}/internal_control`);
    await page.getByLabel(partWords.es.keys, { exact: true }).fill(page === one ? 'Primera redacción' : 'Segunda redacción');
  }
  await one.getByRole('button', { name: say.form.save, exact: true }).click();
  await one.getByText(say.version(1)).first().waitFor();
  await other.getByRole('button', { name: say.form.save, exact: true }).click();
  await other.getByRole('button', { name: say.form.loadNewest }).waitFor();
  expect(await other.getByLabel(partWords.es.keys, { exact: true }).inputValue()).toBe('Segunda redacción');
  await other.getByRole('button', { name: say.form.loadNewest }).click();
  await expect.poll(() => other.getByLabel(partWords.es.keys, { exact: true }).inputValue()).toBe('Primera redacción');
}, 120_000);

test('a document that is none is refused by its bytes; a picture and a PDF are kept, shown, and stay with the version', async () => {
  const officer = await comeInAs({ browser, product }, OFFICER);
  await officer.goto(`${product.url}/console/readiness/${AREA}/management_regime`);
  const upload = officer.locator('input[type=file]');
  await upload.setInputFiles({ name: 'regimen.pdf', mimeType: 'application/pdf', buffer: Buffer.from('only called a PDF') });
  await officer.getByText('Ese tipo de documento no se admite.').waitFor();
  await upload.setInputFiles({ name: 'enorme.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(20 * 1_048_576 + 1) });
  await officer.getByText(documentWords.es.tooLarge('enorme.pdf')).waitFor();
  await upload.setInputFiles({ name: 'almacén.png', mimeType: 'image/png', buffer: await officer.screenshot() });
  await officer.getByRole('button', { name: `${documentWords.es.show} almacén.png` }).click();
  await officer.getByRole('img', { name: fileWords.es.preview('almacén.png') }).waitFor();
  await officer.getByText(/^[0-9a-f]{64}$/).waitFor();

  // A PDF is drawn here, with its text for whoever has it read.
  const writer = await (await openContext(browser, { language: 'es' })).newPage();
  await writer.setContent('<h1>Régimen de gestión 管理制度</h1><p>Las llaves del almacén se guardan en dos manos.</p>');
  await upload.setInputFiles({ name: 'régimen.pdf', mimeType: 'application/pdf', buffer: await writer.pdf({ format: 'A4' }) });
  await officer.getByRole('button', { name: `${documentWords.es.show} régimen.pdf` }).click();
  const drawn = officer.getByRole('img', { name: /Página 1 de 1.*Régimen de gestión.*dos manos/ });
  await drawn.waitFor();
  expect(await drawn.evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height / 4).data.some((value, place) => place % 4 === 0 && value < 100))).toBe(true);
  expect(await seriousFindings(officer)).toEqual([]);
  await officer.getByRole('button', { name: say.form.save, exact: true }).click();
  await officer.getByText(say.version(1)).first().waitFor();
  await officer.reload();
  await officer.getByText('almacén.png').first().waitFor();
}, 120_000);

test('from a scenario of the emergency plan the stop is asked for with the scenario as its reason; it stands only once somebody else agreed', async () => {
  const officer = await comeInAs({ browser, product }, 'A-0411');
  const plan = `${product.url}/console/readiness/440100/emergency_plan`;
  await officer.goto(plan);
  const stops = officer.getByRole('region', { name: say.emergency.stopsTitle });
  const issuing = (page: Page) => page.getByRole('region', { name: say.emergency.stopsTitle }).getByRole('listitem').filter({ hasText: partWords.es.pause_issuing });
  await issuing(officer).getByText(say.emergency.states.running).waitFor();
  await stops.getByLabel(say.emergency.scenario).click();
  await officer.getByTitle(partWords.es.key_compromise).click();
  await issuing(officer).getByRole('button', { name: say.emergency.askStop }).click();
  const reason = officer.getByLabel(say.asks.why, { exact: true });
  expect(await reason.inputValue()).toBe(say.emergency.reason(partWords.es.key_compromise));
  await reason.fill(`${await reason.inputValue()}la clave del mes se ha visto fuera`);
  await officer.getByRole('dialog').getByRole('button', { name: say.emergency.askStop }).click();
  await officer.getByText(say.asks.whyNot['approval_own_change'] ?? '').waitFor();
  await officer.goto(plan);
  await issuing(officer).getByText(say.emergency.states.running).waitFor();

  const approver = await comeInAs({ browser, product }, 'A-0412');
  await approver.goto(`${product.url}/console/approvals`);
  await approver.locator('.inbox__entry').first().click();
  await approver.getByText('la clave del mes se ha visto fuera').first().waitFor();
  await approver.getByRole('button', { name: say.asks.approve, exact: true }).click();
  await approver.getByText(say.asks.empty.to_do).waitFor();
  await officer.goto(plan);
  await issuing(officer).getByText(new RegExp(say.emergency.states.stopped)).waitFor();
  expect(await seriousFindings(officer)).toEqual([]);
}, 180_000);

async function theRegionIs(region: string): Promise<void> {
  const reply = await fetch(`${product.url}/demo/neighbours`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ region }) });
  expect(await reply.json()).toMatchObject({ region });
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
}

/** One year, one month, one point: 800 people, 800 cards. */
async function fillPlan(page: Page): Promise<void> {
  const { form } = say;
  const within = (name: string) => page.getByRole('region', { name, exact: true });
  await page.getByLabel(form.design, { exact: true }).fill('La tarjeta abre consultas, trámites y pagos en todas las ventanillas de la ciudad; la electrónica, lo mismo desde el día en que se recibe.');
  await within(form.costs).getByRole('button', { name: form.addYear }).click();
  await within(form.costs).getByLabel(new RegExp(`^${form.cost}:`)).fill('Tarjetas');
  await within(form.costs).getByLabel(/^Importe .*: 2/).fill('5000');
  await within(form.costs).getByLabel(new RegExp(`^${form.yearTotal}:`)).fill('5000');
  await within(form.costs).getByLabel(form.costTotal, { exact: true }).fill('5000');
  await within(form.intake).getByRole('button', { name: form.addMonth }).click();
  await within(form.intake).getByLabel(new RegExp(`^${form.intakePeople}:`)).fill('800');
  await within(form.intake).getByLabel(form.intakeTotal, { exact: true }).fill('800');
  await within(form.cards).getByRole('button', { name: form.addMonth }).click();
  await within(form.cards).getByRole('button', { name: form.addPoint }).click();
  await within(form.cards).getByLabel(form.of(form.point, form.row(1)), { exact: true }).fill('Oficina central');
  await within(form.cards).getByLabel(/^Oficina central: /).fill('800');
  await within(form.cards).getByLabel(form.of(form.pointTotal, 'Oficina central'), { exact: true }).fill('800');
  await within(form.cards).getByLabel(form.of(form.monthTotal, await firstMonth(page)), { exact: true }).fill('800');
  await within(form.cards).getByLabel(form.cardsTotal, { exact: true }).fill('800');
  await page.keyboard.press('Tab');
}

/** '2026-11', as the page took it from the clock. */
async function firstMonth(page: Page): Promise<string> {
  return page.getByRole('region', { name: say.form.cards, exact: true }).locator('input[type=month]').first().inputValue();
}

async function review(page: Page, decision: string, reason: string): Promise<void> {
  await page.getByLabel(decision, { exact: true }).check();
  await page.getByLabel(say.asks.why, { exact: true }).fill(reason);
  await page.getByRole('button', { name: say.send, exact: true }).click();
}

import { caseReasons, services } from '@yika/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskWords } from '../web/console/src/desk/words.ts';
import { personWords } from '../web/console/src/persons/words.ts';
import { frameWords } from '../web/console/src/words/frame-words.ts';
import { openBrowser, openContext, seriousFindings } from './browser.ts';
import { comeInAs } from './console.ts';
import { claimAs, personCalled } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const [say, person] = [deskWords.es, personWords.es];
const title = services.formal_loss.title.es;
let browser: Browser;
let product: Product;
let phone: Page;
let caseNumber: string;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
  phone = await (await openContext(browser, { language: 'es' })).newPage();
  await claimAs(phone, { product, person: await personCalled(product, 'all-in-order'), language: 'es' });
  const { card } = await ask<{ card: { cardId: string } }>('GET', '/api/ecard');
  ({ caseNumber } = await ask<{ caseNumber: string }>('POST', '/api/cases', { service: 'formal_loss', content: { cardId: card.cardId } }));
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a case is taken from the queue, asked about, and refused in words that its holder reads; a colleague is told who has it, and decides the appeal', async () => {
  const first = await comeInAs({ browser, product }, 'A-0101');
  await first.getByRole('link', { name: frameWords.es.places.cases }).click();
  await first.getByText(caseNumber).waitFor();
  expect(await seriousFindings(first)).toEqual([]);
  await first.getByRole('row', { name: new RegExp(caseNumber) }).getByRole('button', { name: say.take }).click();
  await first.getByRole('heading', { name: title }).waitFor();
  await first.getByText(say.heldByYou).waitFor();

  // In clear, with a reason, for as long as a minute; it stands in the person's own record.
  await first.getByRole('button', { name: person.unmask }).click();
  await first.getByRole('checkbox', { name: person.fields.name }).check();
  await first.getByLabel(person.why).fill('El papel lleva un nombre');
  await first.getByRole('button', { name: person.show }).click();
  const { name } = await personCalled(product, 'all-in-order');
  await first.getByText(name, { exact: true }).waitFor();
  await first.getByRole('button', { name: person.hide }).click();
  expect(await first.getByText(name, { exact: true }).count()).toBe(0);

  const second = await comeInAs({ browser, product }, 'A-0611');
  await second.goto(`${product.url}/console/cases/${caseNumber}`);
  await second.getByText(say.heldByOther('A-0101')).waitFor();
  expect(await second.getByRole('heading', { name: say.decision }).count()).toBe(0);

  await first.getByLabel(say.questionWords).fill('¿Dónde la perdió?');
  await first.getByRole('button', { name: say.ask }).click();
  await first.locator('.timeline').getByText(say.events.asked_holder).waitFor();
  await ask('POST', `/api/cases/${caseNumber}/messages`, { words: 'En el autobús.' });
  await first.reload();
  await first.getByText('En el autobús.').waitFor();

  await first.getByRole('radio', { name: say.refuse }).check();
  await first.getByRole('button', { name: say.decide.refused }).click();
  await first.getByText(say.reasonMissing).waitFor();
  await first.getByLabel(say.reason, { exact: true }).click();
  await first.getByTitle(caseReasons.evidence_missing.title.es).click();
  expect(await first.getByLabel(say.wordsForHolder).inputValue()).toBe(caseReasons.evidence_missing.template.es);
  await first.getByText(say.templates).click();
  await first.getByRole('button', { name: say.templateIn('English') }).click();
  expect(await first.getByLabel(say.wordsForHolder).inputValue()).toBe(caseReasons.evidence_missing.template.en);
  expect(await seriousFindings(first)).toEqual([]);
  await first.getByRole('button', { name: say.decide.refused }).click();
  await first.locator('.timeline').getByText(say.events.refused, { exact: true }).waitFor();
  expect((await ask<{ state: string; decision: { words: string } }>('GET', `/api/cases/${caseNumber}`)).decision.words).toBe(caseReasons.evidence_missing.template.en);

  await ask('POST', `/api/cases/${caseNumber}/appeal`, { words: 'La línea no importa.' });
  await first.reload();
  await first.getByRole('button', { name: say.take }).click();
  await first.getByText(say.heldByYou).waitFor();
  expect(await first.getByRole('heading', { name: say.decision }).count()).toBe(0);
  await first.getByRole('button', { name: say.release }).click();

  await second.reload();
  await second.getByRole('button', { name: say.take }).click();
  await second.getByRole('radio', { name: say.grant }).check();
  await second.getByRole('button', { name: say.decide.granted }).click();
  await second.locator('.timeline').getByText(say.events.granted, { exact: true }).waitFor();
  expect(await ask('GET', `/api/cases/${caseNumber}`)).toMatchObject({ state: 'granted' });
  expect(await ask('GET', '/api/ecard')).toMatchObject({ card: { status: 2 } });
});

test('whoever has no such role is told so, and a case of nowhere says that there is none', async () => {
  const auditor = await comeInAs({ browser, product }, 'A-0103');
  await auditor.goto(`${product.url}/console/cases`);
  await auditor.getByText(frameWords.es.notForRole).waitFor();
  const officer = await comeInAs({ browser, product }, 'A-0101');
  await officer.goto(`${product.url}/console/cases/0000-0000`);
  await officer.getByRole('alert').waitFor();
});

/** As the holder’s own app asks, in their session. */
function ask<Reply>(method: 'GET' | 'POST', url: string, body?: object): Promise<Reply> {
  return phone.evaluate(async (asked) => {
    const reply = await fetch(asked.url, { method: asked.method, headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, ...(asked.body && { body: JSON.stringify(asked.body) }) });
    if (!reply.ok) throw new Error(`${asked.url}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  }, { method, url, body: body ?? null }) as Promise<Reply>;
}

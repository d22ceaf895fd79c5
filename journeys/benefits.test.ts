import { caseReasons, services } from '@yika/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../web/holder/src/journeys/benefits/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { formWords } from '../web/holder/src/journeys/services/forms/form-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { openBrowser, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { seeRefusal, signedIn } from './holder.ts';
import { proveAliveByFace } from './prove-alive.ts';
import { startProduct, type Product } from './product.ts';

const language = 'es';
const [say, form] = [words[language], formWords[language].qualification];
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('the day is near: the face does not match three times, the desk refuses once, is asked again and grants, and the page says done', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'pension-due-soon');
  await phone.goto(`${product.url}/app/?lang=${language}`);
  await phone.locator('a', { hasText: homeWords[language].benefits }).first().click();
  await phone.getByText(say.daysLeft(20)).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  for (const left of [2, 1]) {
    await proveAliveByFace(phone, { language, outcome: 'no_match' });
    await seeRefusal(phone, 'benefit_face_no_match', language);
    await phone.getByText(say.triesLeft(left)).waitFor();
  }
  await proveAliveByFace(phone, { language, outcome: 'liveness_failed' });
  await phone.getByText(say.triesSpent).waitFor();
  expect(await seriousFindings(phone)).toEqual([]);

  const first = await openDesk(product, { staffNumber: 'A-0101', caseNumber: await askDesk(phone, 'call') });
  await first.claim();
  await first.refuse('not_the_person', 'No contestó nadie. Venga a una ventanilla.');
  await phone.reload();
  await phone.getByText(caseReasons.not_the_person.title[language]).waitFor();

  await phone.goto(`${product.url}/app/benefits`);
  const second = await openDesk(product, { staffNumber: 'A-0101', caseNumber: await askDesk(phone, 'counter') });
  await phone.goto(`${product.url}/app/benefits`);
  await phone.getByText(say.underReview).waitFor();
  await second.claim();
  await second.grant();
  await phone.reload();
  await phone.getByText(say.proved.counter).first().waitFor();
  expect(await phone.getByText(say.daysLeft(20)).count()).toBe(0);
  await phone.getByText(/^No tiene que hacer nada hasta el /).waitFor();
  await close();
});

test('the day has passed and the pension is paused: the face is right, and it goes on', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'pension-paused');
  await phone.goto(`${product.url}/app/benefits?lang=${language}`);
  await phone.getByText(say.paused).waitFor();
  await proveAliveByFace(phone, { language, outcome: 'match' });
  await phone.getByText(say.done).waitFor();
  await phone.getByText(say.proved.face).first().waitFor();
  expect(await phone.getByText(say.paused).count()).toBe(0);
  await phone.goto(`${product.url}/app/notices`);
  await phone.getByText(/fe de vida quedó anotada y su prestación se reanuda/).waitFor();
  await close();
});

test('proved this year already: nothing to do, a figure that is not held is said to be the agency’s, and the service says why not now', async () => {
  const { phone, close } = await signedIn({ browser, product, language }, 'pension-proved');
  await phone.goto(`${product.url}/app/benefits?lang=${language}`);
  await phone.getByText(/^El importe lo tiene la agencia de /).waitFor();
  expect(await phone.getByRole('button', { name: say.start }).count()).toBe(0);
  await phone.goto(`${product.url}/app/services`);
  await phone.locator('a', { hasText: services.benefit_qualification.title[language] }).click();
  await phone.getByText(serviceWords[language].notNow).waitFor();
  await close();
});

/** From the page of benefits to a case, by the button that stands there. */
async function askDesk(phone: Page, how: 'call' | 'counter'): Promise<string> {
  await phone.getByRole('button', { name: say.byDesk, exact: true }).click();
  await phone.getByRole('radio', { name: form.way[how] }).check();
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
  await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  return new URL(phone.url()).pathname.split('/').at(-1) ?? '';
}

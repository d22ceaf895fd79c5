import { acts } from '@yika/contract/reasons';
import { caseReasons, services } from '@yika/contract';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCardNumber } from '../server/src/demo/make-test-person.ts';
import { words as historyWords } from '../web/holder/src/journeys/card-history/words.ts';
import { words as caseWords } from '../web/holder/src/journeys/cases/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { formWords } from '../web/holder/src/journeys/services/forms/form-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { misfits, openBrowser, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { personCalled, signedIn, type Language } from './holder.ts';
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

test('a locked card, from the page that says why: asked for, refused at the counter, asked again, unlocked, and back at home', async () => {
  const language = 'zh-CN';
  const { phone, close } = await signedIn({ browser, product, language }, 'all-in-order');
  const { cardNumber } = await personCalled(product, 'all-in-order');
  await product.yika('card', 'lock', cardNumber, '--region', '110100');

  const refused = await asked(phone, { act: 'unlock_card', title: services.card_unlock.title[language], language });
  await decide(refused, (desk) => desk.refuse('not_the_person', '证件与本人不符，请本人前来。'));
  await phone.reload();
  await phone.getByText(caseReasons.not_the_person.title[language]).waitFor();
  await phone.getByText('证件与本人不符，请本人前来。').first().waitFor();

  const granted = await asked(phone, { act: 'unlock_card', title: services.card_unlock.title[language], language });
  await decide(granted, (desk) => desk.grant());
  await home(phone, language);
  await close();
});

test('a replacement that is still sealed: why nothing works, enabled by the desk once it was refused, and everything is back without a new claim', async () => {
  const language = 'en';
  const { phone, close } = await signedIn({ browser, product, language }, 'arrears');
  const { cardNumber, identityNumber } = await personCalled(product, 'arrears');
  await product.yika('card', 'close', cardNumber, '--region', '110100');
  await take('identity_number,card_number,issuer_region_code,status,issued_on,valid_to,collected_on,replaces_card_number', [identityNumber, testCardNumber(951), '110100', '0', '2026-10-01', '2036-09-30', '2026-10-20', cardNumber]);

  const inHand = () => phone.getByRole('checkbox', { name: formWords[language].cardEnabling.inHand }).check();
  const refused = await asked(phone, { act: 'enable_card', title: services.card_enabling.title[language], language, fill: inHand });
  await decide(refused, (desk) => desk.refuse('evidence_differs', 'The name printed on it is another.'));
  await phone.reload();
  await phone.getByText('The name printed on it is another.').first().waitFor();

  const granted = await asked(phone, { act: 'enable_card', title: services.card_enabling.title[language], language, fill: inHand });
  await decide(granted, (desk) => desk.grant());
  await home(phone, language);
  // The history of the card leads from the one to the other.
  await phone.goto(`${product.url}/app/card?lang=${language}`);
  await phone.getByText(historyWords[language].replaces).first().waitFor();
  await phone.getByText(historyWords[language].replacedBy).first().waitFor();
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);
  await close();
});

interface Asking {
  readonly act: 'unlock_card' | 'enable_card';
  readonly title: string;
  readonly language: Language;
  readonly fill?: () => Promise<void>;
}

/** By the button of the reason, to the case. */
async function asked(phone: Page, { act, title, language, fill }: Asking): Promise<string> {
  await phone.goto(`${product.url}/app/why?lang=${language}`);
  await phone.getByRole('button', { name: acts[act][language] }).first().click();
  await phone.getByRole('heading', { name: title }).waitFor();
  await fill?.();
  expect(await seriousFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
  await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  return new URL(phone.url()).pathname.split('/').at(-1) ?? '';
}

async function decide(caseNumber: string, decision: (desk: Awaited<ReturnType<typeof openDesk>>) => Promise<unknown>): Promise<void> {
  const desk = await openDesk(product, { staffNumber: 'A-0101', caseNumber });
  await desk.claim();
  await decision(desk);
}

/** From the granted case to the card, which works. */
async function home(phone: Page, language: Language): Promise<void> {
  await phone.reload();
  await phone.getByText(caseWords[language].sentence.granted('')).waitFor();
  await phone.getByRole('button', { name: caseWords[language].toCard }).click();
  await phone.getByText(homeWords[language].card[1]).first().waitFor();
}

async function take(columns: string, row: readonly string[]): Promise<void> {
  const path = join(product.dataFolder, `cards-${randomUUID()}.csv`);
  writeFileSync(path, `${columns}\n${row.join(',')}\n`);
  await product.yika('import', 'cards', path);
}

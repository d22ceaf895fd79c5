import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { refusals, type RefusalCode } from '@yika/contract';
import { checkWords } from '../simulators/src/face/words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { kitWords } from '../web/kit/src/language/kit-words.ts';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { openContext } from './browser.ts';
import type { Product } from './product.ts';

export type Language = keyof typeof claimWords;

export interface TestPersonView {
  readonly id: string;
  readonly name: string;
  readonly identityNumber: string;
  readonly cardNumber: string;
  readonly phone: string | null;
  readonly pin: string;
  readonly regionCode: string;
  readonly circumstances: { readonly cardNumberAtHand?: boolean; readonly phoneInHand?: string; readonly amountFen?: number; readonly reportsLossAfterClaim?: boolean; readonly pinTriesSpent?: boolean; readonly deviceClockOffsetSeconds?: number; readonly hospitalDown?: boolean };
  readonly expect: {
    readonly claim: string;
    readonly proof: 'phone' | 'face' | 'counter' | null;
    readonly verify: { readonly identity: readonly string[]; readonly payment: readonly string[]; readonly identityOnceAuthorised?: readonly string[] };
    readonly explain: readonly string[];
    readonly explainPublic: readonly string[];
  };
}

export async function listPersons(product: Product): Promise<readonly TestPersonView[]> {
  return (await (await fetch(`${product.url}/demo/persons.json`)).json()) as TestPersonView[];
}

export async function personCalled(product: Product, id: string): Promise<TestPersonView> {
  const person = (await listPersons(product)).find((one) => one.id === id);
  if (!person) throw new Error(`there is no test person ${id}`);
  return person;
}

/** A page of the product: a window of its own, or the web view of an app. */
export type View = Page | Frame | FrameLocator;

interface About {
  readonly product: Product;
  readonly person: TestPersonView;
  readonly language: Language;
}

/** The first step in a browser, from its beginning. */
export async function giveDetails(page: Page, about: About): Promise<void> {
  await page.goto(`${about.product.url}/app/claim?lang=${about.language}`);
  await typeDetails(page, about);
}

/** Three fields by hand, the box ticked, Next. */
export async function typeDetails(page: View, { person, language }: Omit<About, 'product'>): Promise<void> {
  const [say, common] = [claimWords[language], appWords[language]];
  await page.getByLabel(common.name, { exact: true }).fill(person.name);
  await page.getByLabel(common.identityNumber, { exact: true }).fill(person.identityNumber);
  if (person.circumstances.cardNumberAtHand === false) await page.getByRole('button', { name: say.notAtHand }).click();
  else await page.getByLabel(say.cardNumber, { exact: true }).fill(person.cardNumber);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: say.next, exact: true }).click();
}

/** The second step by text message, as a person reads it off the phone. */
export async function proveByPhone(page: View, { product, person, language }: About): Promise<void> {
  const [say, common] = [claimWords[language], appWords[language]];
  const before = (await messagesTo(product, person.phone ?? ''))[0]?.id;
  await page.getByRole('button', { name: say.sendCode }).click();
  await page.getByLabel(common.code).waitFor();
  await page.getByLabel(common.code).fill(await newestCode(product, person.phone ?? '', before));
  await page.getByRole('heading', { name: say.pinTitle }).waitFor();
}

/** The third step; ends on the home page. */
export async function choosePin(page: View, { person, language }: Omit<About, 'product'>): Promise<void> {
  const say = claimWords[language];
  await page.getByLabel(say.pinNew).fill(person.pin);
  await page.getByLabel(say.pinRepeat).fill(person.pin);
  await page.getByRole('button', { name: say.finish }).click();
  await page.getByText(homeWords[language].show).first().waitFor();
}

export async function claimAs(page: Page, about: About): Promise<void> {
  await giveDetails(page, about);
  await proveByPhone(page, about);
  await choosePin(page, about);
}

/** A test person with their card claimed, on a phone of their own. */
export async function signedIn({ browser, product, language }: Omit<About, 'person'> & { readonly browser: Browser }, id: string): Promise<{ readonly phone: Page; readonly close: () => Promise<void> }> {
  const context = await openContext(browser, { language });
  const phone = await context.newPage();
  await claimAs(phone, { product, person: await personCalled(product, id), language });
  return { phone, close: () => context.close() };
}

interface Message {
  readonly id: string;
  readonly text: string;
  readonly code: string | null;
}

export async function messagesTo(product: Product, phone: string): Promise<readonly Message[]> {
  return (await (await fetch(`${product.smsUrl}/messages?${new URLSearchParams({ to: phone })}`)).json()) as Message[];
}

export async function newestCode(product: Product, phone: string, before: string | undefined): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const messages = await messagesTo(product, phone);
    const known = messages.findIndex(({ id }) => id === before);
    // Messages about notices come to the same phone, and have no code to type.
    const withCode = (known < 0 ? messages : messages.slice(0, known)).find(({ code }) => code !== null);
    if (withCode?.code) return withCode.code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no text message came');
}

/** Opens the code page and tells the code that it shows with a line: one that was made before there was a line gives way to it. */
export async function openCode(page: Page, product: Product, language: Language): Promise<string> {
  await page.goto(`${product.url}/code/?lang=${language}`);
  await page.locator('[data-digits]').waitFor();
  return codeOn(page);
}

/** The code that stands on the page now. */
export async function codeOn(page: View): Promise<string> {
  const shown = page.locator('[data-code]');
  await shown.waitFor();
  return (await shown.getAttribute('data-code')) ?? '';
}

/** Another code than `before`, once it is there. */
export async function codeAfter(page: Page, before: string): Promise<string> {
  await page.waitForFunction((old) => {
    const now = document.querySelector('[data-code]')?.getAttribute('data-code');
    return typeof now === 'string' && now !== old;
  }, before);
  return codeOn(page);
}

/** Into the boxes of a day or a month, in place of what stood there, as its digits come. */
export async function typeDay(page: View, { label, day, language }: { readonly label: string; readonly day: string; readonly language: Language }): Promise<void> {
  const [boxes, say] = [page.getByRole('group', { name: label }), kitWords[language].parts];
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  await boxes.waitFor();
  for (const [part, typed] of [['year', year], ['month', month], ['day', dayOfMonth]] as const) {
    const box = boxes.getByLabel(say[part], { exact: true });
    if ((await box.count()) === 0) continue;
    await box.clear();
    await box.pressSequentially(typed);
  }
}

/** By face: its own consent, the page of the face service, and back. Ends where the service's answer leads. */
export async function proveByFace(page: Page, { language, outcome = 'match' }: { readonly language: Language; readonly outcome?: keyof (typeof checkWords)['en']['outcomes'] }): Promise<void> {
  const say = claimWords[language];
  const theirs = checkWords[language];
  await page.getByRole('radio', { name: say.face }).check({ force: true });
  await page.getByRole('checkbox', { name: say.faceConsent }).check();
  await page.getByRole('button', { name: say.startFace }).click();
  await page.getByRole('button', { name: theirs.blinkDo }).click();
  await page.getByRole('button', { name: theirs.nodDo }).click();
  await page.getByRole('radio', { name: theirs.outcomes[outcome], exact: true }).check();
  await page.getByRole('button', { name: theirs.finish }).click();
}

/** The refusal stands on the page in its own words, however they are broken into bold and plain. */
export async function seeRefusal(page: Page, code: RefusalCode, language: Language): Promise<void> {
  await page.waitForFunction((wanted) => [...document.querySelectorAll('[role=alert]')].some((alert) => (alert.textContent ?? '').replace(/\s/g, '').includes(wanted)), refusals[code][language].holder.replace(/\s/g, ''));
}

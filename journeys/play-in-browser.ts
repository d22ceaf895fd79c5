import type { Browser, BrowserContext, Page } from 'playwright-core';
import { refusals, type RefusalCode, type VerificationView } from '@yika/contract';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as codeInEnglish } from '../web/holder/src/code-page/words/en.ts';
import { words as codeInSpanish } from '../web/holder/src/code-page/words/es.ts';
import { words as codeInChinese } from '../web/holder/src/code-page/words/zh-CN.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../web/holder/src/journeys/loss/words.ts';
import { words as signInWords } from '../web/holder/src/journeys/sign-in/words.ts';
import { words as whyWords } from '../web/holder/src/journeys/why/words.ts';
import { openContext, sizes } from './browser.ts';
import { controlledByWorker, counterWords, nextPerson, openCounter, scan, seeOutcome } from './counter.ts';
import { codeAfter, codeOn, giveDetails, messagesTo, newestCode, openCode, proveByFace, proveByPhone, type Language, type TestPersonView } from './holder.ts';
import { outcomeOf, placeOf, spendPinTries } from './play-person.ts';
import type { Product } from './product.ts';

const codeWords = { en: codeInEnglish, es: codeInSpanish, 'zh-CN': codeInChinese };

type Ending = TestPersonView['expect'];

export interface Scene {
  readonly product: Product;
  readonly browser: Browser;
  readonly language: Language;
  /** One page a place, enrolled and ready. */
  readonly counterAt: (servicePointId: string) => Promise<Page>;
  /** Every address that a page asked for, fragments and all. */
  readonly addresses: string[];
}

export function openScene({ product, browser, language }: Pick<Scene, 'product' | 'browser' | 'language'>): Scene & { readonly close: () => Promise<void> } {
  const counters = new Map<string, Promise<Page>>();
  const contexts: BrowserContext[] = [];
  const addresses: string[] = [];
  const counterAt = (servicePointId: string): Promise<Page> => {
    const open = async (): Promise<Page> => {
      const context = await openContext(browser, { language, viewport: sizes.desktop });
      contexts.push(context);
      listen(context, addresses);
      return openCounter(context, { product, language, servicePointId });
    };
    const counter = counters.get(servicePointId) ?? open();
    counters.set(servicePointId, counter);
    return counter;
  };
  return { product, browser, language, counterAt, addresses, close: async () => void (await Promise.all(contexts.map((context) => context.close()))) };
}

/** As `playPerson`, with a person's own eyes and hands: what is read is read off the pages. */
export async function playInBrowser(scene: Scene, person: TestPersonView): Promise<Ending> {
  const context = await openContext(scene.browser, { language: scene.language });
  listen(context, scene.addresses);
  try {
    return await play(scene, person, await context.newPage());
  } finally {
    await context.close();
  }
}

async function play(scene: Scene, person: TestPersonView, page: Page): Promise<Ending> {
  const { language, product } = scene;
  const { circumstances } = person;
  const explainPublic = await publicReasons(scene, person);
  const { claim, proof } = await claimInBrowser(scene, person, page);
  if (!claim.startsWith('claimed')) return { claim, proof, verify: { identity: ['no_code'], payment: ['no_code'] }, explain: await reasonsOfCard(scene, person), explainPublic };
  if (circumstances.pinTriesSpent) {
    await spendPinTries({ product, wish: {} }, person);
    return { claim, proof, verify: { identity: ['no_code'], payment: ['no_code'] }, explain: await pausedAndWhy(scene, person, page), explainPublic };
  }
  if (circumstances.deviceClockOffsetSeconds !== undefined) return { claim, proof, ...(await withWrongClock(scene, person, page)), explainPublic };
  const [first, second] = circumstances.reportsLossAfterClaim ? await twoCodesAndThenLost(scene, page) : [];
  await page.goto(`${product.url}/app/why?lang=${language}`);
  const explain = circumstances.amountFen === undefined ? await reasonsOn(page) : [];
  const identity = await checkNow(scene, { person, page, purpose: 'identity', ...(first && { code: first }) });
  const payment = await checkNow(scene, { person, page, purpose: 'payment', ...(second && { code: second }) });
  // With an amount the reasons are those of the payment: the holder's own page leads to them after the check.
  const explained = circumstances.amountFen === undefined ? explain : await reasonsAfterScan(page, language);
  const verify = { identity: identity.outcome, payment: payment.outcome };
  if (!person.expect.verify.identityOnceAuthorised) return { claim, proof, verify, explain: explained, explainPublic };
  await allowDuringLoss(scene, person, page);
  const identityOnceAuthorised = (await checkNow(scene, { person, page, purpose: 'identity' })).outcome;
  return { claim, proof, verify: { ...verify, identityOnceAuthorised }, explain: explained, explainPublic };
}

async function claimInBrowser({ product, language }: Scene, person: TestPersonView, page: Page): Promise<Pick<Ending, 'claim' | 'proof'>> {
  const say = claimWords[language];
  await giveDetails(page, { product, person, language });
  const prove = page.getByRole('heading', { name: say.proveTitle });
  const begun = await eitherOf(page, prove, language);
  if (begun !== null) return { claim: begun, proof: null };
  const byPhone = circumstancesAllowPhone(person) && (await page.getByRole('radio', { name: say.phone }).or(page.getByRole('button', { name: say.sendCode })).count()) > 0;
  if (byPhone) await proveByPhone(page, { product, person, language });
  else await proveByFace(page, { language });
  await page.getByLabel(say.pinNew).fill(person.pin);
  await page.getByLabel(say.pinRepeat).fill(person.pin);
  await page.getByRole('button', { name: say.finish }).click();
  const proof = byPhone ? 'phone' : 'face';
  const refused = await eitherOf(page, page.getByText(homeWords[language].show).first(), language);
  if (refused !== null) return { claim: refused, proof };
  // The level stands on the page in words: who may pay one day has two.
  const levelOne = await page.evaluate(async () => ((await (await fetch('/api/ecard')).json()) as { level: number }).level);
  return { claim: `claimed_level_${levelOne}`, proof };
}

function circumstancesAllowPhone({ circumstances, phone }: TestPersonView): boolean {
  return phone !== null && circumstances.phoneInHand === undefined;
}

/** Waits for the page that should come, or for a refusal, and then tells which by its words. */
async function eitherOf(page: Page, next: ReturnType<Page['getByText']>, language: Language): Promise<RefusalCode | null> {
  const alert = page.getByRole('alert').first();
  await next.or(alert).first().waitFor();
  if (await next.isVisible()) return null;
  const read = bare((await alert.textContent()) ?? '');
  const [code] = (Object.keys(refusals) as RefusalCode[]).filter((each) => read.startsWith(bare(refusals[each][language].holder)));
  if (!code) throw new Error(`a refusal without words of ours: ${read.slice(0, 80)}`);
  return code;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

interface Shown {
  readonly person: TestPersonView;
  readonly page: Page;
  readonly purpose: 'identity' | 'payment';
  /** A code that was made before; the page's own unless given. */
  readonly code?: string;
}

/** Shows, scans, reads the outcome on the counter's screen, and its reasons in what the counter heard. */
async function checkNow(scene: Scene, { person, page, purpose, code }: Shown): Promise<{ readonly outcome: readonly string[] }> {
  const { language, product } = scene;
  const counter = await scene.counterAt(placeOf(person));
  const text = code ?? (await openCode(page, product, language));
  const say = counterWords[language];
  await counter.getByRole('button', { name: say[purpose], exact: true }).click();
  const { amountFen } = person.circumstances;
  if (purpose === 'payment' && amountFen !== undefined) await counter.getByLabel(say.amount).fill((amountFen / 100).toFixed(2));
  await counter.getByLabel(say.scan).first().focus();
  const [reply] = await Promise.all([counter.waitForResponse((each) => each.url().endsWith('/api/counter/verifications')), scan(counter, text)]);
  const view = (await reply.json()) as VerificationView;
  await seeOutcome(counter, view.outcome, language);
  if (view.firstReason) await counter.getByText(view.firstReason.title).first().waitFor();
  await nextPerson(counter, language);
  return { outcome: outcomeOf(view) };
}

/** Codes that were on the screen before the loss: afterwards the phone shows none where nothing works. */
async function twoCodesAndThenLost({ language, product }: Scene, page: Page): Promise<readonly string[]> {
  const first = await openCode(page, product, language);
  await page.reload();
  const second = await codeAfter(page, first);
  await page.goto(`${product.url}/app/loss?lang=${language}`);
  await page.getByRole('button', { name: lossWords[language].report }).click();
  await page.getByText(lossWords[language].doneTitle).first().waitFor();
  return [first, second];
}

async function allowDuringLoss({ language, product }: Scene, person: TestPersonView, page: Page): Promise<void> {
  await page.goto(`${product.url}/app/loss?lang=${language}`);
  await page.getByRole('button', { name: lossWords[language].allow }).click();
  await page.getByRole('dialog').getByLabel(appWords[language].pin).fill(person.pin);
  await page.getByRole('dialog').getByRole('button', { name: lossWords[language].allow }).click();
  await page.getByText(lossWords[language].allowed, { exact: true }).waitFor();
}

/** The phone's clock goes wrong where there is no line to correct it by: codes from the future. */
async function withWrongClock(scene: Scene, person: TestPersonView, page: Page): Promise<Pick<Ending, 'verify' | 'explain'>> {
  const { language, product } = scene;
  await openCode(page, product, language);
  await controlledByWorker(page);
  await page.context().setOffline(true);
  await page.clock.install({ time: Date.now() + (person.circumstances.deviceClockOffsetSeconds ?? 0) * 1000 });
  await page.reload();
  // A code from the future is refused before it is spent, so the same one serves both questions.
  const code = await codeOn(page);
  const identity = (await checkNow(scene, { person, page, purpose: 'identity', code })).outcome;
  const payment = (await checkNow(scene, { person, page, purpose: 'payment', code })).outcome;
  await page.context().setOffline(false);
  await page.goto(`${product.url}/app/why?lang=${language}`);
  return { verify: { identity, payment }, explain: await reasonsOn(page) };
}

/** The PIN rests: the page says so, and why is told after a code to the registered phone. */
async function pausedAndWhy({ product, language }: Scene, person: TestPersonView, page: Page): Promise<readonly string[]> {
  await page.context().request.post(`${product.url}/api/sign-out`);
  await page.goto(`${product.url}/app/sign-in?lang=${language}`);
  await page.getByText(signInWords[language].paused('').slice(0, 6)).first().waitFor();
  const [say, common] = [whyWords[language], appWords[language]];
  await page.goto(`${product.url}/app/why?situation=sign_in&lang=${language}`);
  await page.getByText(say.askPhone).first().click();
  await page.getByLabel(common.name, { exact: true }).fill(person.name);
  await page.getByLabel(common.identityNumber, { exact: true }).fill(person.identityNumber);
  const before = (await messagesTo(product, person.phone ?? ''))[0]?.id;
  await page.getByRole('button', { name: say.send }).click();
  await page.getByLabel(common.code).fill(await newestCode(product, person.phone ?? '', before));
  await page.locator('[data-reason]').first().waitFor();
  return reasonCodesOn(page);
}

/** At a counter, with the card in hand: the clerk types both numbers, and sees neither name nor number in full. */
async function reasonsOfCard({ counterAt, language }: Scene, person: TestPersonView): Promise<readonly string[]> {
  const counter = await counterAt(placeOf(person));
  const say = counterWords[language];
  await counter.getByRole('button', { name: say.card }).click();
  const panel = counter.getByRole('dialog');
  await panel.getByLabel(say.identityNumber).fill(person.identityNumber);
  await panel.getByLabel(say.cardNumber).fill(person.cardNumber);
  await panel.getByRole('button', { name: say.cardAsk }).click();
  await panel.locator('.kit-reference').waitFor();
  const found = await reasonCodesOn(counter);
  if ((await panel.getByText(person.name).count()) > 0) throw new Error('a counter that asked why was told a name');
  await counter.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  return found;
}

async function publicReasons({ browser, language, product, addresses }: Scene, person: TestPersonView): Promise<readonly string[]> {
  const context = await openContext(browser, { language });
  listen(context, addresses);
  const page = await context.newPage();
  const offset = person.circumstances.deviceClockOffsetSeconds;
  if (offset !== undefined) await page.clock.install({ time: Date.now() + offset * 1000 });
  await page.goto(`${product.url}/app/why?lang=${language}`);
  const found = await reasonsOn(page);
  await context.close();
  return found;
}

async function reasonsAfterScan(page: Page, language: Language): Promise<readonly string[]> {
  const say = codeWords[language];
  await page.getByRole('link', { name: say.whyWarned }).or(page.getByRole('link', { name: say.why })).click();
  return reasonsOn(page);
}

async function reasonsOn(page: Page): Promise<readonly string[]> {
  // The reference stands under every explanation, with reasons or without.
  await page.locator('.kit-reference').waitFor();
  return reasonCodesOn(page);
}

function reasonCodesOn(page: Page): Promise<readonly string[]> {
  return page.locator('[data-reason]').evaluateAll((found) => found.map((each) => each.getAttribute('data-reason') ?? ''));
}

function listen(context: BrowserContext, addresses: string[]): void {
  context.on('request', (request) => addresses.push(request.url()));
  context.on('page', (page) => page.on('framenavigated', (frame) => addresses.push(frame.url())));
}

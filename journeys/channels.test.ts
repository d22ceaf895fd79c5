import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { refusals, type RefusalCode } from '@yika/contract';
import { alipayWords } from '../simulators/src/alipay/words.ts';
import { wechatWords } from '../simulators/src/wechat/words.ts';
import { appWords } from '../web/holder/src/app/app-words.ts';
import { words as channelWords } from '../web/holder/src/journeys/channel/words.ts';
import { words as claimWords } from '../web/holder/src/journeys/claim/words.ts';
import { words as homeWords } from '../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../web/holder/src/journeys/loss/words.ts';
import { settingsWords } from '../web/holder/src/journeys/notices/settings-words.ts';
import { words as silenceWords } from '../web/holder/src/journeys/not-answering/words.ts';
import { misfits, openBrowser, openContext, seriousFindings } from './browser.ts';
import { choosePin, codeOn, openCode, personCalled, proveByPhone, type Language, type TestPersonView } from './holder.ts';
import { startProduct, type Product } from './product.ts';

const platforms = { wechat: { words: wechatWords, name: { es: 'WeChat', 'zh-CN': '微信', en: 'WeChat' } }, alipay: { words: alipayWords, name: { es: 'Alipay', 'zh-CN': '支付宝', en: 'Alipay' } } } as const;
type Channel = keyof typeof platforms;

let product: Product;
let browser: Browser;
let person: TestPersonView;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  person = await personCalled(product, 'all-in-order');
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
beforeEach(() => Promise.all([behave('wechat', 'well'), behave('alipay', 'well')]));

/** How the pretended platform behaves, from now on. */
async function behave(channel: Channel, behaviour: string): Promise<void> {
  const port = Number(new URL(product.smsUrl).port) + (channel === 'wechat' ? 4 : 5);
  const answer = await fetch(`http://127.0.0.1:${port}/control/faults`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ behaviour }) });
  expect(answer.status).toBe(200);
}

/** What arrived in the app of its first account, newest first. */
async function inApp(channel: Channel): Promise<readonly { readonly title: string; readonly lines: readonly string[] }[]> {
  const port = Number(new URL(product.smsUrl).port) + (channel === 'wechat' ? 4 : 5);
  return (await (await fetch(`http://127.0.0.1:${port}/control/messages?person=one`)).json()) as never;
}

/** From the welcome page into the app's approval, and the person's answer there. */
async function enter(page: Page, { channel, language, approve = true }: { readonly channel: Channel; readonly language: Language; readonly approve?: boolean }): Promise<void> {
  const { words, name } = platforms[channel];
  await page.goto(`${product.url}/app/?lang=${language}`);
  await page.getByRole('link', { name: channelWords[language].enterWith(name[language]) }).click();
  await page.getByRole('button', { name: approve ? words[language].approve : words[language].refuse, exact: true }).click();
}

async function newPage(language: Language): Promise<Page> {
  return (await openContext(browser, { language })).newPage();
}

describe.each(['wechat', 'alipay'] as const)('%s', (channel) => {
  const language: Language = channel === 'wechat' ? 'es' : 'zh-CN';
  const [say, name] = [channelWords[language], platforms[channel].name[language]];

  test('who refuses the approval learns what was not shared, and finds the other ways', async () => {
    const page = await newPage(language);
    await enter(page, { channel, language, approve: false });
    await page.getByRole('heading', { name: say.refusedTitle }).waitFor();
    await page.getByText(say.refusedLead(name)).waitFor();
    expect([...await misfits(page), ...await seriousFindings(page)]).toEqual([]);
    await page.getByText(say.withoutChannel).click();
    await page.getByRole('heading', { name: claimWords[language].title }).waitFor();
    expect(await page.getByText(say.cameFrom(name)).count()).toBe(0);
    await page.context().close();
  });

  test('approved, claimed and linked; from another browser the app and the PIN are enough, and a code is shown; unlinked, it leads to the claim again', async () => {
    const page = await newPage(language);
    await enter(page, { channel, language });
    await page.getByText(say.cameFrom(name)).waitFor();
    await giveDetailsHere(page, language);
    await proveByPhone(page, { product, person, language });
    await choosePin(page, { person, language });

    const elsewhere = await newPage(language);
    await enter(elsewhere, { channel, language });
    await elsewhere.getByText(say.signInLead(name)).waitFor();
    await elsewhere.getByLabel(appWords[language].pin).fill(person.pin);
    await elsewhere.getByText(homeWords[language].show).first().waitFor();
    await openCode(elsewhere, product, language);
    expect(await codeOn(elsewhere)).toMatch(/^YK1:/);

    // A notice in the app, for whoever wants it there: with the check code that stands beside it in the inbox.
    await elsewhere.goto(`${product.url}/app/notices/settings`);
    await elsewhere.getByLabel(settingsWords[language].inApp(name)).check();
    await elsewhere.getByText(settingsWords[language].inAppWords).waitFor();
    expect([...await misfits(elsewhere), ...await seriousFindings(elsewhere)]).toEqual([]);
    await elsewhere.getByRole('button', { name: settingsWords[language].save }).click();
    await elsewhere.getByText(settingsWords[language].saved).waitFor();
    await elsewhere.goto(`${product.url}/app/loss`);
    await elsewhere.getByRole('button', { name: lossWords[language].report }).click();
    await elsewhere.getByText(lossWords[language].doneTitle).first().waitFor();
    await elsewhere.goto(`${product.url}/app/notices`);
    await elsewhere.getByText(/[A-Z][A-Z0-9]{3}/).first().waitFor();
    const written = (await elsewhere.locator('main').textContent()) ?? '';
    await expect.poll(async () => (await inApp(channel)).length, { timeout: 30_000 }).toBeGreaterThan(0);
    const [{ title, lines }] = (await inApp(channel)) as [{ title: string; lines: readonly string[] }];
    expect([title.length <= 20, written.includes(lines[0] ?? 'none')]).toEqual([true, true]);
    await elsewhere.goto(`${product.url}/app/loss`);
    await elsewhere.getByLabel(appWords[language].pin).fill(person.pin);
    await elsewhere.getByRole('button', { name: lossWords[language].undo }).click();
    await elsewhere.getByText(lossWords[language].undone).first().waitFor();

    await elsewhere.goto(`${product.url}/app/channels`);
    await elsewhere.getByText(`${name} · ${say.this}`).waitFor();
    await elsewhere.getByRole('button', { name: say.unlink(name) }).click();
    await elsewhere.getByLabel(appWords[language].pin).fill('918273');
    await elsewhere.getByRole('button', { name: say.unlinkYes, exact: true }).click();
    await elsewhere.getByRole('dialog').getByRole('alert').waitFor();
    expect(await elsewhere.getByRole('dialog').getByRole('alert').textContent()).toContain(refusals.pin_wrong[language].next);
    await elsewhere.getByLabel(appWords[language].pin).fill(person.pin);
    await elsewhere.getByRole('button', { name: say.unlinkYes, exact: true }).click();
    await elsewhere.getByText(say.noLinks).waitFor();

    const again = await newPage(language);
    await enter(again, { channel, language });
    await again.getByText(say.cameFrom(name)).waitFor();
    for (const each of [page, elsewhere, again]) await each.context().close();
  });
});

test.each([
  ['wechat', 'code_expired', 'channel_code_expired'], ['wechat', 'code_used', 'channel_code_used'], ['wechat', 'code_invalid', 'channel_code_invalid'], ['wechat', 'snapshot_user', 'channel_account_borrowed'],
  ['wechat', 'busy', 'channel_busy'], ['alipay', 'code_invalid', 'channel_code_invalid'], ['alipay', 'forged_signature', 'channel_answer_forged'],
] as const satisfies readonly (readonly [Channel, string, RefusalCode])[])('%s, %s: its own words, the next step, a reference that support finds, and the other ways', async (channel, behaviour, code) => {
  const page = await newPage('en');
  await behave(channel, behaviour);
  await enter(page, { channel, language: 'en' });
  const { holder, next } = refusals[code].en;
  await page.getByText(holder).waitFor();
  await page.getByText(next).waitFor();
  const reference = (await page.locator('.kit-reference code').textContent()) ?? '';
  expect(JSON.stringify(await product.yika('support', 'find', reference))).toContain(code);
  await page.getByText(channelWords.en.withoutChannel).waitFor();
  await page.context().close();
});

test('while both apps are down one alert names both and the ways that are open, and the page of a failed way in says since when and puts the other ways first', { timeout: 240_000 }, async () => {
  const [page, say, silence] = [await newPage('es'), channelWords.es, silenceWords.es];
  for (const channel of ['wechat', 'alipay'] as const) {
    await behave(channel, 'down');
    await expect.poll(async () => {
      await enter(page, { channel, language: 'es' });
      await page.getByRole('heading', { name: say.failedTitle }).waitFor();
      const { neighbours } = (await (await page.request.get(`${product.url}/api/outages`)).json()) as { readonly neighbours: readonly { readonly neighbour: string }[] };
      return neighbours.map(({ neighbour }) => neighbour);
    }, { timeout: 90_000 }).toContain(channel);
  }
  await page.reload();
  const [before] = silence.since('|').split('|');
  await page.getByText(before ?? '').waitFor();
  expect(await page.locator('.kit-alert').count()).toBe(1);
  expect(await page.locator('.kit-button--primary').count()).toBe(0);
  expect([...await misfits(page), ...await seriousFindings(page)]).toEqual([]);

  await page.goto(`${product.url}/app/?lang=es`);
  const alert = page.locator('.kit-alert');
  await alert.getByText(silence.several).waitFor();
  expect(await alert.count()).toBe(1);
  const told = await alert.innerText();
  for (const part of [silence.each.wechat('|').split('|')[0], silence.each.alipay('|').split('|')[0], silence.otherWays('con sus datos y un SMS o en una ventanilla')]) expect(told).toContain(part);
  await page.context().close();
});

/** The three fields on the page that stands open: it was reached from the app, and is not opened anew. */
async function giveDetailsHere(page: Page, language: Language): Promise<void> {
  const [say, common] = [claimWords[language], appWords[language]];
  await page.getByLabel(common.name, { exact: true }).fill(person.name);
  await page.getByLabel(common.identityNumber, { exact: true }).fill(person.identityNumber);
  await page.getByLabel(say.cardNumber, { exact: true }).fill(person.cardNumber);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: say.next, exact: true }).click();
}

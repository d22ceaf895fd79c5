import type { Page } from 'playwright-core';
import { words as homeWords } from '../../web/holder/src/journeys/home/words.ts';
import { words as en } from '../../web/holder/src/code-page/words/en.ts';
import { words as es } from '../../web/holder/src/code-page/words/es.ts';
import { words as zhCN } from '../../web/holder/src/code-page/words/zh-CN.ts';
import { words as counterWords } from '../../web/counter/src/words.ts';
import { workerActive } from '../browser.ts';
import { claimAs, personCalled } from '../holder.ts';
import { lookLargeToo } from './elder.ts';
import { openFor, settled, type Stage } from './stage.ts';

export const codeWords = { es, 'zh-CN': zhCN, en } as const;

/** The code and the counter that reads it, in the order in which it happens: online, read, refused the second time, offline on both sides. */
export async function walkCode(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const [say, told] = [codeWords[language], counterWords[language]];
  const person = await personCalled(product, 'all-in-order');
  const { context: holder, page: phone } = await openFor(stage, 'code');
  const { context: clerk, page: counter } = await openFor(stage, 'counter');
  const look = (name: string) => stage.look(phone, { group: 'code', name });
  const lookLarge = (name: string) => lookLargeToo(stage, phone, { group: 'code', name });
  const lookAtCounter = (name: string) => stage.look(counter, { group: 'counter', name });

  await claimAs(phone, { product, person, language });
  await openCode(stage, phone);
  await look('code');
  await phone.goto(`${product.url}/code/?elder=1`);
  await shownCode(phone);
  await settled(phone);
  await stage.look(phone, { group: 'elder', name: 'code' });
  await phone.goto(`${product.url}/code/?elder=0`);
  await shownCode(phone);
  await phone.getByRole('button', { name: say.showBarcode }).click();
  await settled(phone);
  await look('code-barcode');

  await clerk.request.post(`${product.url}/demo/terminals`, { data: {} });
  await counter.goto(`${product.url}/counter/?lang=${language}`);
  await counter.getByText(told.ready).waitFor();
  await lookAtCounter('ready');
  const code = await shownCode(phone);
  await scan(counter, code);
  await counter.getByText(told.valid, { exact: true }).waitFor();
  await settled(counter);
  await lookAtCounter('valid');
  await phone.getByText(say.saw).waitFor();
  await lookLarge('after-scan');
  await phone.goto(`${product.url}/code/?elder=1`);
  await phone.goto(`${product.url}/code/?elder=0`);

  await counter.keyboard.press('Enter');
  await scan(counter, code);
  await counter.getByText(told.refused, { exact: true }).waitFor();
  await lookAtCounter('refused');
  await phone.getByRole('button', { name: say.another }).waitFor();
  await lookLarge('after-scan-refused');
  await counter.keyboard.press('Enter');
  await scan(counter, '134567890123456789');
  await counter.getByText(told.other.wechat_payment_code).waitFor();
  await lookAtCounter('other-code');
  await counter.keyboard.press('Enter');

  await phone.getByRole('button', { name: say.another }).click();
  await shownCode(phone);
  await walkOffline(stage, phone, counter);

  await openCode(stage, phone);
  await scan(counter, await shownCode(phone));
  await phone.getByRole('button', { name: say.notMe }).click();
  await phone.getByText(say.denied).waitFor();
  await lookLarge('not-me');
  await holder.clearCookies();
  await phone.goto(`${product.url}/code/`);
  await phone.locator('h1').waitFor();
  await settled(phone);
  await look('code-signed-out');
  await Promise.all([holder.close(), clerk.close()]);
}

async function walkOffline(stage: Stage, phone: Page, counter: Page): Promise<void> {
  const { language } = stage;
  const [say, told] = [codeWords[language], counterWords[language]];
  // Both have what they keep for times without a line; then the line is cut.
  await workerActive(phone, '/code/');
  await Promise.all([phone.context().setOffline(true), counter.context().setOffline(true)]);
  await phone.getByText(say.offlineProves).waitFor();
  await settled(phone);
  await lookLargeToo(stage, phone, { group: 'code', name: 'code-offline' });
  await counter.getByText(told.offlineSince, { exact: true }).waitFor();
  await stage.look(counter, { group: 'counter', name: 'ready-offline' });
  const offlineCode = await shownCode(phone);
  await scan(counter, offlineCode);
  await counter.getByText(told.genuine, { exact: true }).waitFor();
  await stage.look(counter, { group: 'counter', name: 'genuine-offline' });
  await counter.keyboard.press('Enter');
  await scan(counter, '70000000000000000000');
  await counter.locator('[data-outcome]').waitFor();
  await stage.look(counter, { group: 'counter', name: 'needs-line' });
  await counter.keyboard.press('Enter');
  await counter.context().setOffline(false);
  // The line is there, and this one question is not answered.
  await counter.route('**/api/counter/verifications', (route) => route.abort());
  await counter.getByText(told.offlineSince, { exact: true }).waitFor({ state: 'detached' });
  await scan(counter, offlineCode);
  await counter.getByText(told.undetermined, { exact: true }).waitFor();
  await stage.look(counter, { group: 'counter', name: 'undetermined' });
  await counter.unroute('**/api/counter/verifications');
  await counter.keyboard.press('Enter');
  await phone.context().setOffline(false);
}

async function openCode({ product, language }: Stage, phone: Page): Promise<void> {
  await phone.goto(`${product.url}/app/?lang=${language}`);
  await phone.getByText(homeWords[language].show).first().click();
  await shownCode(phone);
  await settled(phone);
}

async function shownCode(phone: Page): Promise<string> {
  const shown = phone.locator('[data-code]');
  await shown.waitFor();
  return (await shown.getAttribute('data-code')) ?? '';
}

/** A scan gun is a keyboard. */
export async function scan(counter: Page, code: string): Promise<void> {
  await counter.locator('.counter-top__scan input').focus();
  await counter.keyboard.insertText(code);
  await counter.keyboard.press('Enter');
}

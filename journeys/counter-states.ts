import type { BrowserContext, Page } from 'playwright-core';
import { words } from '../web/counter/src/words.ts';
import { openCounter as openTill, scan } from './counter.ts';
import type { Product } from './product.ts';

export type Language = keyof typeof words;

export interface Scene {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly product: Pick<Product, 'url'>;
  readonly language: Language;
}

/** Every state of a counter in which somebody may look at it, in an order that one page can go through. */
export const counterStates: readonly (readonly [name: string, arrive: (scene: Scene) => Promise<void>])[] = [
  ['idle', async ({ page, language }) => page.getByText(words[language].ready).first().waitFor()],
  ['camera', async ({ page, language }) => {
    await page.getByRole('button', { name: words[language].camera }).click();
    await page.locator('.idle--camera [role=status]').first().waitFor();
  }],
  ['valid', async (scene) => {
    await scene.page.getByRole('button', { name: words[scene.language].closeCamera }).click();
    await showCodeOf(scene, 'all-in-order');
    await outcome(scene, 'valid');
  }],
  ['valid-long-name', async (scene) => {
    await showCodeOf(scene, 'very-long-name');
    await outcome(scene, 'valid');
  }],
  ['valid-warning', async (scene) => {
    await showCodeOf(scene, 'chip-damaged');
    await outcome(scene, 'valid');
  }],
  ['valid-no-photo', async (scene) => {
    await showCodeOf(scene, 'photo-missing');
    await outcome(scene, 'valid');
  }],
  ['valid-shortfall', async (scene) => {
    await next(scene);
    await scene.page.getByRole('button', { name: words[scene.language].payment, exact: true }).click();
    await scene.page.getByLabel(words[scene.language].amount).fill('60.40');
    await showCodeOf(scene, 'balance-low');
    await outcome(scene, 'valid');
  }],
  ['amount-wrong', async (scene) => {
    await next(scene);
    await scene.page.getByLabel(words[scene.language].amount).fill('sesenta');
    await scene.page.getByText(words[scene.language].amountWrong).waitFor();
  }],
  ['amount-unread', async (scene) => {
    await showCodeOf(scene, 'balance-low');
    await scene.page.getByText(words[scene.language].amountUnread).waitFor();
  }],
  ['refused', async (scene) => {
    await next(scene);
    await scene.page.getByLabel(words[scene.language].amount).fill('');
    await showCodeOf(scene, 'arrears');
    await outcome(scene, 'refused');
  }],
  ['why', async ({ page, language }) => {
    await page.getByRole('button', { name: words[language].why }).click();
    await page.locator('[data-reason]').first().waitFor();
  }],
  ['refused-used', async (scene) => {
    await scene.page.keyboard.press('Escape');
    await next(scene);
    await scene.page.getByRole('button', { name: words[scene.language].identity, exact: true }).click();
    const code = await showCodeOf(scene, 'retired');
    await outcome(scene, 'valid');
    await next(scene);
    // A gun that reads the same code again within a second is ignored: this is somebody else's second try.
    await scene.page.waitForTimeout(1000);
    await scan(scene.page, code);
    await outcome(scene, 'refused');
  }],
  ['misuse', async ({ page, language }) => {
    await page.getByRole('button', { name: words[language].misuse, exact: true }).click();
    await page.getByRole('dialog').getByText(words[language].misuseWhat, { exact: true }).waitFor();
  }],
  ['other-code', async (scene) => {
    await closePanel(scene);
    await scan(scene.page, '134567890123456789');
    await scene.page.getByText(words[scene.language].other.wechat_payment_code).waitFor();
  }],
  ['undetermined', async (scene) => {
    await scene.page.route('**/api/counter/verifications', (route) => route.abort());
    await showCodeOf(scene, 'retired');
    await outcome(scene, 'undetermined');
    await scene.page.getByRole('button', { name: words[scene.language].again }).click();
    await scene.page.getByText(words[scene.language].tries).waitFor();
    await scene.page.unroute('**/api/counter/verifications');
  }],
  ['claims', panel('claims')],
  ['card', async (scene) => {
    await closePanel(scene);
    await panel('card')(scene);
    const [say, dialog] = [words[scene.language], scene.page.getByRole('dialog')];
    const arrears = ((await (await scene.context.request.get(`${scene.product.url}/demo/persons.json`)).json()) as { id: string; identityNumber: string; cardNumber: string }[]).find(({ id }) => id === 'arrears');
    await dialog.getByLabel(say.identityNumber).fill(arrears?.identityNumber ?? '');
    await dialog.getByLabel(say.cardNumber).fill(arrears?.cardNumber ?? '');
    await dialog.getByRole('button', { name: say.cardAsk }).click();
    await dialog.locator('[data-reason]').first().waitFor();
  }],
  ['damage', async (scene) => {
    await closePanel(scene);
    await panel('damage')(scene);
    const say = words[scene.language];
    for (const question of [say.questions.other_card_works_here, say.questions.fails_in_second_reader]) {
      await scene.page.getByRole('group', { name: question }).getByLabel(say.answerYes, { exact: true }).check({ force: true });
    }
    await scene.page.getByRole('group', { name: say.questions.contacts_clean }).waitFor();
  }],
  ['outage', async (scene) => {
    await closePanel(scene);
    await panel('outage')(scene);
    await scene.page.getByRole('button', { name: words[scene.language].down, exact: true }).waitFor();
  }],
  ['results', async (scene) => {
    await closePanel(scene);
    await panel('results')(scene);
    await scene.page.getByText(words[scene.language].resultsNone).waitFor();
  }],
  ['offline', async (scene) => {
    await closePanel(scene);
    const code = await codeOf(scene, 'all-in-order');
    await scene.context.setOffline(true);
    await scan(scene.page, code);
    await outcome(scene, 'genuine');
  }],
  ['offline-copy', async (scene) => {
    const code = lastShown.get(scene.page) ?? '';
    await scene.page.waitForTimeout(1000);
    await scan(scene.page, code);
    await scene.page.getByText(words[scene.language].offlineReasons.taken_here_already).waitFor();
  }],
  ['offline-digits', async (scene) => {
    await scan(scene.page, '70123456789012345678');
    await scene.page.getByText(words[scene.language].needsLine).waitFor();
  }],
  ['offline-idle', async (scene) => {
    await next(scene);
    await scene.page.getByText(words[scene.language].offlineWords).waitFor();
    await scene.context.setOffline(false);
  }],
];

function panel(name: 'claims' | 'card' | 'damage' | 'outage' | 'results') {
  return async (scene: Scene): Promise<void> => {
    if ((await scene.page.locator('[data-outcome]').count()) > 0) await next(scene);
    await scene.page.getByRole('button', { name: words[scene.language][name] }).click();
    await scene.page.getByRole('dialog').waitFor();
  };
}

async function closePanel({ page }: Scene): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The same till, in the page of the scene. */
export async function openCounter({ page, context, product, language }: Scene, servicePointId = 'heping-pharmacy'): Promise<void> {
  await openTill(context, { page, product, language, servicePointId });
}

const lastShown = new WeakMap<Page, string>();

/** A fresh code of a test person, from the simulated phone. */
export async function codeOf({ page, context, product }: Scene, personId: string): Promise<string> {
  const { code } = await shownBy({ context, product }, personId);
  lastShown.set(page, code);
  return code;
}

export async function shownBy({ context, product }: Pick<Scene, 'context' | 'product'>, personId: string): Promise<{ readonly code: string; readonly digits: string }> {
  const reply = await context.request.post(`${product.url}/demo/codes`, { data: { personId } });
  return (await reply.json()) as { code: string; digits: string };
}

export async function showCodeOf(scene: Scene, personId: string): Promise<string> {
  const code = await codeOf(scene, personId);
  await scan(scene.page, code);
  return code;
}

export async function outcome({ page }: Scene, which: 'valid' | 'refused' | 'undetermined' | 'genuine'): Promise<void> {
  await page.locator(`[data-outcome=${which}]`).waitFor();
}

export async function next({ page, language }: Scene): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${words[language].next}`) }).click();
  await page.locator('[data-outcome]').waitFor({ state: 'detached' });
}

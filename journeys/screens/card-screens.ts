import type { Page } from 'playwright-core';
import { words as accessWords } from '../../web/holder/src/journeys/accesses/access-words.ts';
import { words as consentWords } from '../../web/holder/src/journeys/consents/words.ts';
import { words as deviceWords } from '../../web/holder/src/journeys/devices/words.ts';
import { words as homeWords } from '../../web/holder/src/journeys/home/words.ts';
import { words as lossWords } from '../../web/holder/src/journeys/loss/words.ts';
import { words as signInWords } from '../../web/holder/src/journeys/sign-in/words.ts';
import { appWords } from '../../web/holder/src/app/app-words.ts';
import { kitWords } from '../../web/kit/src/language/kit-words.ts';
import { claimAs, personCalled, type TestPersonView } from '../holder.ts';
import { lookBothWays } from './elder.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** The signed-in holder: home with both eyes, what the list leads to, loss and its undoing, signing out and in again. */
export async function walkCard(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const person = await personCalled(product, 'all-in-order');
  const { context, page } = await openFor(stage, 'card');
  await claimAs(page, { product, person, language });
  await lookAtHome(stage, page, 'home');
  await walkList(stage, page);
  await walkLoss(stage, page, person);
  await walkSignIn(stage, page, person);
  await context.close();
}

async function lookAtHome(stage: Stage, page: Page, name: string): Promise<void> {
  const say = kitWords[stage.language].face;
  await page.getByRole('button', { name: say.show, exact: true }).waitFor();
  await settled(page);
  await lookBothWays(stage, page, name);
  await page.getByRole('button', { name: say.show, exact: true }).click();
  await page.getByRole('button', { name: say.hide, exact: true }).waitFor();
  await settled(page);
  await stage.look(page, { group: 'holder', name: `${name}-open` });
}

async function walkList(stage: Stage, page: Page): Promise<void> {
  const { product, language } = stage;
  const kit = kitWords[language];
  const look = (name: string) => stage.look(page, { group: 'holder', name });
  const open = async (path: string): Promise<void> => {
    await page.goto(`${product.url}/app/${path}`);
    await page.locator('h1').waitFor();
    await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
    await settled(page);
  };
  await open('insurance');
  await look('insurance');
  await open('contributions');
  await look('contributions');
  await open('account');
  await look('account');
  await open('card');
  await look('card-history');
  await open('notices');
  await look('notices');
  await open('notices/settings');
  await look('notice-settings');
  await open('accesses');
  await page.getByRole('button', { name: accessWords[language].alsoMine }).click();
  await look('accesses');
  await open('devices');
  await look('devices');
  await page.getByRole('button', { name: deviceWords[language].end }).click();
  await page.getByRole('dialog').waitFor();
  await look('device-end');
  await page.getByRole('button', { name: kit.close, exact: true }).click();
  await open('consents');
  await look('consents');
  await page.getByRole('button', { name: withdrawOf(language) }).first().click();
  await page.getByRole('dialog').waitFor();
  await look('consent-withdraw');
  await open('pin');
  await look('pin-change');
  await open('help');
  await lookBothWays(stage, page, 'help');
  await open('why');
  await look('why-nothing-wrong');
  await open('card-number');
  await look('card-number');
  await open('no-such-page');
  await look('not-found');
}

/** "Withdraw …": its beginning, whatever the consent is called. */
function withdrawOf(language: Stage['language']): RegExp {
  const [start = ''] = consentWords[language].withdrawOf('\u0000').split('\u0000');
  return new RegExp(`^${start}`);
}

async function walkLoss(stage: Stage, page: Page, person: TestPersonView): Promise<void> {
  const { product, language } = stage;
  const say = lossWords[language];
  await page.goto(`${product.url}/app/loss`);
  await page.getByRole('button', { name: say.report }).waitFor();
  await lookBothWays(stage, page, 'loss');
  await page.getByRole('button', { name: say.report }).click();
  await page.getByText(say.doneNext).waitFor();
  await lookBothWays(stage, page, 'loss-done');
  await page.goto(`${product.url}/app/`);
  await page.getByText(homeWords[language].found).waitFor();
  await lookBothWays(stage, page, 'home-loss-reported');
  await page.goto(`${product.url}/app/loss`);
  await page.getByRole('button', { name: say.undo }).waitFor();
  await lookBothWays(stage, page, 'loss-undo');
  await page.getByRole('button', { name: say.allow }).click();
  await page.getByRole('dialog').waitFor();
  await stage.look(page, { group: 'holder', name: 'loss-allow-identity' });
  await page.getByRole('button', { name: kitWords[language].close, exact: true }).click();
  await page.getByLabel(appWords[language].pin).fill(person.pin);
  await page.getByRole('button', { name: say.undo }).click();
  await page.getByText(homeWords[language].lost).waitFor();
}

async function walkSignIn(stage: Stage, page: Page, person: TestPersonView): Promise<void> {
  const { product, language } = stage;
  const [say, common] = [signInWords[language], appWords[language]];
  await page.goto(`${product.url}/app/`);
  await page.getByRole('button', { name: homeWords[language].signOut }).click();
  const pin = page.getByLabel(common.pin);
  await pin.waitFor();
  await lookBothWays(stage, page, 'sign-in');
  await pin.fill(person.pin === '135790' ? '246802' : '135790');
  await page.locator('.kit-alert[role=alert]').waitFor();
  await stage.look(page, { group: 'holder', name: 'sign-in-pin-wrong' });
  // What a browser does that evicts storage: the cookie stays, the key is gone.
  await page.evaluate(() => new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase('yika-device');
    asked.onsuccess = asked.onblocked = resolve;
  }));
  await page.goto(`${product.url}/app/sign-in`);
  await page.getByRole('button', { name: say.sendCode }).waitFor();
  await stage.look(page, { group: 'holder', name: 'recover-device' });
  await page.getByRole('button', { name: say.sendCode }).click();
  await page.getByLabel(common.code).waitFor();
  await stage.look(page, { group: 'holder', name: 'recover-device-code-sent' });
}

/** Persons whose card says something else, or whose name is hard to set. */
export async function walkPersons(stage: Stage): Promise<void> {
  const { product, language } = stage;
  for (const id of ['very-long-name', 'rare-character', 'foreigner', 'minor', 'arrears-account-frozen', 'card-expired'] as const) {
    const { context, page } = await openFor(stage, id);
    const person = await personCalled(product, id);
    await claimAs(page, { product, person, language });
    const eye = page.getByRole('button', { name: kitWords[language].face.show, exact: true });
    await eye.waitFor();
    if (person.expect.explain.length === 0) {
      await eye.click();
      await page.getByRole('button', { name: kitWords[language].face.hide, exact: true }).waitFor();
    }
    await settled(page);
    await stage.look(page, { group: 'holder', name: `home-${id}` });
    if (person.expect.explain.length > 0) {
      await page.goto(`${product.url}/app/why`);
      await page.locator('.kit-reason').first().waitFor();
      await lookBothWays(stage, page, `why-${id}`);
    }
    await context.close();
  }
}

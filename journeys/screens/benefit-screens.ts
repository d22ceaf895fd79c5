import type { Page } from 'playwright-core';
import { words } from '../../web/holder/src/journeys/benefits/words.ts';
import { formWords } from '../../web/holder/src/journeys/services/forms/form-words.ts';
import { words as serviceWords } from '../../web/holder/src/journeys/services/words.ts';
import { proveAliveByFace } from '../prove-alive.ts';
import { claimAs, personCalled } from '../holder.ts';
import { lookBothWays } from './elder.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** What is drawn: whose day is near, with a face that does not match and the desk asked; whose has passed, and proved; whose is far off; nothing at all. */
export async function walkBenefits(stage: Stage): Promise<void> {
  const { language } = stage;
  const [say, form] = [words[language], formWords[language].qualification];
  await asPerson(stage, 'pension-due-soon', async (page, look) => {
    await look('benefits-due');
    await openPage(stage, page, 'services/benefit_qualification');
    await page.getByText(form.faceFirst).waitFor();
    await look('service-qualification');
    await openPage(stage, page, 'benefits');
    for (let tried = 0; tried < 3; tried += 1) await proveAliveByFace(page, { language, outcome: 'no_match' });
    await page.getByText(say.triesSpent).waitFor();
    await look('benefits-tries-spent');
    await page.getByRole('button', { name: say.byDesk, exact: true }).click();
    await page.getByRole('radio', { name: form.way.call }).check();
    await look('service-qualification-call');
    await page.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
    await page.waitForURL(/\/cases\/[0-9A-Z-]+$/);
    await look('case-qualification');
    await openPage(stage, page, 'benefits');
    await page.getByText(say.underReview).waitFor();
    await look('benefits-under-review');
  });
  await asPerson(stage, 'pension-paused', async (page, look) => {
    await look('benefits-paused');
    await proveAliveByFace(page, { language, outcome: 'match' });
    await page.getByText(say.done).waitFor();
    await look('benefits-proved');
  });
  await asPerson(stage, 'pension-proved', (_, look) => look('benefits-two'));
  await asPerson(stage, 'arrears', (_, look) => look('benefits-none'));
}

async function asPerson(stage: Stage, id: string, then: (page: Page, look: (name: string) => Promise<void>) => Promise<void>): Promise<void> {
  const { product, language } = stage;
  const { context, page } = await openFor(stage, `benefits-${id}`);
  await claimAs(page, { product, person: await personCalled(product, id), language });
  await openPage(stage, page, 'benefits');
  await then(page, async (name) => {
    await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
    await settled(page);
    await lookBothWays(stage, page, name);
  });
  await context.close();
}

async function openPage({ product }: Stage, page: Page, path: string): Promise<void> {
  await page.goto(`${product.url}/app/${path}`);
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
}

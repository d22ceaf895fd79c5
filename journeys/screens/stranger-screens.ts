import { appWords } from '../../web/holder/src/app/app-words.ts';
import { words as lossWords } from '../../web/holder/src/journeys/loss/words.ts';
import { words as whyWords } from '../../web/holder/src/journeys/why/words.ts';
import { personCalled } from '../holder.ts';
import { lookBothWays } from './elder.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** Without signing in: loss and "why", coming from a region's City services, the page without https, and no answer at all. */
export async function walkStranger(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const common = appWords[language];
  const person = await personCalled(product, 'hong-kong');
  const { context, page } = await openFor(stage, 'stranger');
  const look = (name: string) => stage.look(page, { group: 'holder', name });

  for (const [region, name] of [['540100', 'region-not-open'], ['310100', 'welcome-from-city-services']] as const) {
    await page.goto(`${product.url}/app/?region=${region}&lang=${language}`);
    await page.locator('.kit-line b').first().waitFor();
    await lookBothWays(stage, page, name);
  }

  await page.goto(`${product.url}/app/loss?lang=${language}`);
  await page.getByLabel(common.name, { exact: true }).fill(person.name);
  await page.getByLabel(common.identityNumber, { exact: true }).fill(person.identityNumber);
  await lookBothWays(stage, page, 'loss-signed-out');
  await page.getByRole('button', { name: lossWords[language].sendCode }).click();
  await page.getByLabel(common.code).waitFor();
  await look('loss-signed-out-code');

  await page.goto(`${product.url}/app/why?situation=sign_in`);
  await page.getByText(whyWords[language].publicTitle).waitFor();
  await settled(page);
  await lookBothWays(stage, page, 'why-signed-out');
  await page.getByText(whyWords[language].askPhone).click();
  await page.getByLabel(common.name, { exact: true }).waitFor();
  await look('why-signed-out-ask');

  await page.route('**/api/**', (route) => route.abort());
  await page.goto(`${product.url}/app/`);
  await page.locator('.kit-alert[role=alert]').waitFor();
  await look('no-answer');
  await context.close();

  const insecure = await openFor(stage, 'insecure');
  await insecure.context.addInitScript(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }));
  await insecure.page.goto(`${product.url}/app/?lang=${language}`);
  await insecure.page.getByText(common.insecure.title).waitFor();
  await stage.look(insecure.page, { group: 'holder', name: 'insecure' });
  await insecure.page.goto(`${product.url}/code/`);
  await insecure.page.locator('h1').waitFor();
  await stage.look(insecure.page, { group: 'code', name: 'code-insecure' });
  await insecure.context.close();
}

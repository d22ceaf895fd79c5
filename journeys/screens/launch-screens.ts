import { bankWords } from '../../simulators/src/bank/words.ts';
import { words as launchWords } from '../../web/holder/src/journeys/launch/words.ts';
import { launchCheckWords } from '../../web/public/src/words/launch-check-words.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** In from the pretended bank: its page, what it asks, the form that it filled in; a launch that is over; and the page on which its engineers learn what is wrong. */
export async function walkLaunch(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const [bank, say, check] = [bankWords[language], launchWords[language], launchCheckWords[language]];
  const { context, page } = await openFor(stage, 'launch');
  const look = async (name: string) => {
    await settled(page);
    await stage.look(page, { group: 'app', name: `launch-${name}` });
  };
  await page.goto(`${product.url}/app/launch?lang=${language}`);
  await page.getByText(say.over).waitFor();
  await look('over');
  await page.goto(`${product.urls['bank']}/?lang=${language}`);
  await page.getByRole('button', { name: bank.entry }).waitFor();
  await look('bank');
  await page.getByRole('button', { name: bank.entry }).click();
  await page.getByRole('button', { name: say.approve }).waitFor();
  await look('asked');
  await page.getByRole('button', { name: say.approve }).click();
  await page.getByText(say.filledInWords).waitFor();
  await look('filled-in');
  await page.goto(`${product.url}/launch/check?lang=${language}`);
  await page.getByLabel(check.field).fill('three.parts.wrong');
  await page.getByRole('button', { name: check.check }).click();
  await page.getByText(check.bad).waitFor();
  await look('check-wrong');
  await context.close();
}

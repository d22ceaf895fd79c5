import { words as certificateWords } from '../../web/holder/src/journeys/certificates/words.ts';
import { skillFormWords } from '../../web/holder/src/journeys/services/forms/skill-form-words.ts';
import { words as serviceWords } from '../../web/holder/src/journeys/services/words.ts';
import { words as skillWords } from '../../web/holder/src/journeys/skills/words.ts';
import { trainingWords } from '../../web/holder/src/journeys/work/training-words.ts';
import { openDesk } from '../case-desk.ts';
import { claimAs, personCalled } from '../holder.ts';
import { registerUnemployed } from '../register-unemployed.ts';
import { lookBothWays } from './elder.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** Work: out of it, registered, a voucher asked for and had; skills, and the paper of one. */
export async function walkWork(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const [say, skill, form] = [trainingWords[language], skillWords[language], skillFormWords[language]];
  const { context, page } = await openFor(stage, 'work');
  await claimAs(page, { product, person: await personCalled(product, 'lost-work'), language });
  const look = async (name: string): Promise<void> => {
    await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
    await settled(page);
    await lookBothWays(stage, page, name);
  };
  const open = async (path: string): Promise<void> => {
    await page.goto(`${product.url}/app/${path}`);
    await page.locator('h1').waitFor();
    await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
  };
  await open('work');
  await page.getByText(say.notEntitled).waitFor();
  await look('work');
  await open('skills');
  await page.getByText(skill.missing, { exact: true }).waitFor();
  await look('skills');
  await page.getByRole('button', { name: skill.certify }).first().click();
  await page.getByRole('button', { name: certificateWords[language].see }).click();
  await page.getByText(certificateWords[language].willSay).waitFor();
  await settled(page);
  // That page has no large type.
  await stage.look(page, { group: 'holder', name: 'certificate-of-a-skill' });
  await open('services/skill_certificate');
  await page.getByLabel(form.occupation).waitFor();
  await look('service-skill');
  await registerUnemployed(page, product);
  await open('services/training_voucher');
  await page.getByRole('radio').first().check();
  await page.getByText(say.worth, { exact: true }).waitFor();
  await look('service-voucher');
  await page.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
  await page.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  const desk = await openDesk(product, { staffNumber: 'A-0101', caseNumber: new URL(page.url()).pathname.split('/').at(-1) ?? '' });
  await desk.claim();
  await desk.grant();
  await open('work');
  await page.getByText(say.give, { exact: true }).waitFor();
  await look('work-voucher');
  await context.close();
}

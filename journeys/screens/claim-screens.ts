import { appWords } from '../../web/holder/src/app/app-words.ts';
import { words as claimWords } from '../../web/holder/src/journeys/claim/words.ts';
import { words as welcomeWords } from '../../web/holder/src/journeys/welcome/words.ts';
import { words as scanWords } from '../../web/holder/src/scan/words.ts';
import { kitWords } from '../../web/kit/src/language/kit-words.ts';
import { giveDetails, messagesTo, newestCode, personCalled } from '../holder.ts';
import { lookBothWays, lookLargeToo } from './elder.ts';
import { openFor, type Stage } from './stage.ts';

/** The guide: welcome, three fields, the box, proof, PIN, with what goes wrong on the way. */
export async function walkClaim(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const [say, common, kit] = [claimWords[language], appWords[language], kitWords[language]];
  const person = await personCalled(product, 'all-in-order');
  const other = await personCalled(product, 'two-cards');
  const { context, page } = await openFor(stage, 'claim');
  const look = (name: string) => stage.look(page, { group: 'holder', name });

  await page.goto(`${product.url}/app/?lang=${language}`);
  await page.getByText(welcomeWords[language].start).first().waitFor();
  await lookBothWays(stage, page, 'welcome');

  await page.getByText(welcomeWords[language].start).first().click();
  const next = page.getByRole('button', { name: say.next, exact: true });
  await next.click({ force: true });
  await page.getByRole('alert').waitFor();
  await look('claim-nothing-typed');
  await page.getByLabel(common.name, { exact: true }).fill(person.name);
  await page.getByLabel(common.identityNumber, { exact: true }).fill(`${person.identityNumber.slice(0, 17)}${person.identityNumber.endsWith('0') ? '1' : '0'}`);
  await page.getByLabel(say.cardNumber, { exact: true }).fill(person.cardNumber);
  await page.getByText(common.identityFaults.check).waitFor();
  await look('claim-digit-wrong');
  await page.getByLabel(common.identityNumber, { exact: true }).fill(person.identityNumber);
  await lookBothWays(stage, page, 'claim-box-missing');
  await page.getByRole('button', { name: say.policy }).click();
  await page.getByRole('dialog').waitFor();
  await look('claim-policy');
  await page.getByRole('button', { name: kit.close, exact: true }).click();
  await page.getByRole('button', { name: scanWords[language].keyLabel }).click();
  await page.getByRole('dialog').getByText(kit.scanner.missing.none).waitFor();
  await look('claim-scan');
  await page.getByRole('button', { name: kit.scanner.typeInstead, exact: true }).click();
  await page.getByRole('button', { name: say.notAtHand }).click();
  await look('claim-without-card');
  await page.getByRole('button', { name: say.atHand, exact: true }).click();
  await page.getByRole('checkbox').check();
  await look('claim-filled');

  await giveDetails(page, { product, person: { ...person, cardNumber: other.cardNumber }, language });
  await page.locator('.kit-alert[role=alert]').waitFor();
  await lookBothWays(stage, page, 'claim-do-not-belong');
  await page.getByLabel(say.cardNumber, { exact: true }).fill(person.cardNumber);
  await next.click();

  await page.getByRole('button', { name: say.sendCode }).waitFor();
  await lookBothWays(stage, page, 'prove');
  await page.getByText(say.face, { exact: true }).click();
  await page.getByRole('button', { name: say.startFace }).waitFor();
  await lookLargeToo(stage, page, { group: 'holder', name: 'prove-by-face' });
  await page.getByText(say.counter, { exact: true }).click();
  await page.getByRole('button', { name: say.getCounterCode }).click();
  await page.getByText(say.counterWaiting).waitFor();
  await lookLargeToo(stage, page, { group: 'holder', name: 'prove-at-counter' });
  await page.getByText(say.phone, { exact: true }).click();
  const before = (await messagesTo(product, person.phone ?? ''))[0]?.id;
  await page.getByRole('button', { name: say.sendCode }).click();
  const boxes = page.getByLabel(common.code);
  await boxes.waitFor();
  await lookBothWays(stage, page, 'prove-code-sent');
  const code = await newestCode(product, person.phone ?? '', before);
  await boxes.fill(code === '000000' ? '111111' : '000000');
  await page.locator('.kit-alert[role=alert]').waitFor();
  await look('prove-code-wrong');
  await boxes.fill(code);

  await page.getByLabel(say.pinNew).waitFor();
  await page.getByLabel(say.pinNew).fill('111222');
  await page.getByText(say.pinTooSimple).waitFor();
  await look('pin-too-simple');
  await page.getByLabel(say.pinNew).fill(person.pin);
  await page.getByLabel(say.pinRepeat).fill(person.pin.slice(0, 3));
  await lookBothWays(stage, page, 'pin-repeat');
  await context.close();
}

import type { Page } from 'playwright-core';
import { checkWords } from '../simulators/src/face/words.ts';
import { words } from '../web/holder/src/journeys/benefits/words.ts';

interface Ending {
  readonly language: keyof typeof words;
  readonly outcome: keyof (typeof checkWords)['en']['outcomes'];
}

/** From the page of benefits to the face service and back: its own consent, the play of it, and how it ends. */
export async function proveAliveByFace(page: Page, { language, outcome }: Ending): Promise<void> {
  const [say, theirs] = [words[language], checkWords[language]];
  await page.getByRole('checkbox', { name: say.consent }).check();
  await page.getByRole('button', { name: say.start, exact: true }).click();
  await page.getByRole('button', { name: theirs.blinkDo }).click();
  await page.getByRole('button', { name: theirs.nodDo }).click();
  await page.getByRole('radio', { name: theirs.outcomes[outcome], exact: true }).check();
  await page.getByRole('button', { name: theirs.finish }).click();
  await page.waitForURL(/\/app\/benefits\/face$/);
  await page.waitForFunction(() => document.querySelector('[role=alert]') !== null && !document.querySelector('.kit-skeleton'));
}

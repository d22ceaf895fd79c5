import type { Page } from 'playwright-core';
import { kitWords } from '../../web/kit/src/language/kit-words.ts';
import { settled, type Stage } from './stage.ts';

/** The screen as most see it, then the same in elder mode, by the switch that stands on it. */
export async function lookBothWays(stage: Stage, page: Page, name: string): Promise<void> {
  const say = kitWords[stage.language];
  await stage.look(page, { group: 'holder', name });
  await page.getByRole('button', { name: say.elderOn }).click();
  await settled(page);
  await stage.look(page, { group: 'elder', name });
  await page.getByRole('button', { name: say.elderOff }).click();
  await settled(page);
}

/** The same where the switch would take the state away with it: only what elder mode is to the style sheets is put on, and taken off again. */
export async function lookLargeToo(stage: Stage, page: Page, { group, name }: { readonly group: 'holder' | 'code'; readonly name: string }): Promise<void> {
  await stage.look(page, { group, name });
  await page.evaluate(() => document.documentElement.toggleAttribute('data-elder', true));
  await settled(page);
  await stage.look(page, { group: 'elder', name });
  await page.evaluate(() => document.documentElement.toggleAttribute('data-elder', false));
  await settled(page);
}

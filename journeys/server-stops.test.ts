import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { claimStory } from '../tools/torture/claim-story.ts';
import type { Place } from '../tools/torture/line.ts';
import { registerPeople, somebody } from '../tools/torture/people.ts';
import type { Phone } from '../tools/torture/phone.ts';
import { openStage, type Stage } from '../tools/torture/stage.ts';
import { words } from '../web/counter/src/words.ts';
import { openBrowser, openContext, seriousFindings, sizes } from './browser.ts';

/** The server is killed with −9 while a counter checks a code: at the very statement that spends it. */
let stage: Stage;
let browser: Browser;
let phone: Phone;
beforeAll(async () => {
  [stage, browser] = await Promise.all([openStage({ pages: true }), openBrowser()]);
  await registerPeople(stage, { from: 0, count: 1 });
  phone = await claimStory(stage, somebody(0));
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

test.each([
  ['before the database has heard of it', 'not_heard', 0, 'es'],
  ['when the code is spent already, and nobody was told', 'not_answered', 1, 'en'],
] as const)('killed %s: the clerk reads “no answer”, never a “no”; asked again, the same question gets the truth', async (_, place, spent, language) => {
  const say = words[language];
  const counter = await openCounter(language);
  const { text, iat } = await nextCode();
  killAtTheClaim(place);
  await scan(counter, text);

  await counter.getByText(say.undetermined, { exact: true }).waitFor();
  expect(await counter.getByText(say.refused, { exact: true }).count()).toBe(0);
  expect(await counter.getByText(say.undeterminedWords).count()).toBe(1);
  expect(await seriousFindings(counter)).toEqual([]);
  expect(await usesOf(iat)).toBe(spent);

  await stage.serverIsBack();
  await counter.getByRole('button', { name: say.again }).click();
  await counter.getByText(say.valid, { exact: true }).waitFor();
  expect(await usesOf(iat), 'once, whichever of the two questions it was').toBe(1);
  await counter.context().close();
});

function killAtTheClaim(place: Place): void {
  stage.line.lay({ at: 0, named: 'claim_and_record', place, speaker: 'server', endedByDatabase: false, strike: stage.killServer });
}

async function openCounter(language: 'es' | 'en'): Promise<Page> {
  const context = await openContext(browser, { language, viewport: sizes.desktop });
  const counter = await context.newPage();
  await context.request.post(`${stage.url}/demo/terminals`, { data: {} });
  const looked = counter.waitForResponse((reply) => reply.url().endsWith('/api/outages'));
  await counter.goto(`${stage.url}/counter/?lang=${language}`);
  await looked;
  await counter.getByText(words[language].ready).waitFor();
  return counter;
}

/** A scan gun is a keyboard. */
async function scan(counter: Page, code: string): Promise<void> {
  await counter.keyboard.insertText(code);
  await counter.keyboard.press('Enter');
}

async function nextCode() {
  const code = await phone.nextCode('qr');
  if (!code) throw new Error('a phone that has shown nothing lately shows a code at once');
  return code;
}

async function usesOf(iat: number): Promise<number> {
  const [row] = await stage.owner.query<{ uses: number }>('uses_of_a_second', 'select count(*) as uses from verifications where iat = $1 and spent', [iat]);
  return row?.uses ?? -1;
}

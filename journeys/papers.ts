import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { words as certificateWords } from '../web/holder/src/journeys/certificates/words.ts';
import type { Language } from './holder.ts';

export interface Paper {
  /** Stands on it. */
  readonly code: string;
  readonly bytes: Buffer;
}

/** What is chosen on the page of certificates is made, and taken away as a file. */
export async function makePaper(phone: Page, language: Language): Promise<Paper> {
  const say = certificateWords[language];
  await phone.getByRole('button', { name: say.make }).click();
  const download = phone.getByRole('link', { name: say.download });
  await download.waitFor();
  const code = (await phone.locator('dd').last().textContent()) ?? '';
  const [saved] = await Promise.all([phone.waitForEvent('download'), download.click()]);
  return { code, bytes: readFileSync(await saved.path()) };
}

/** One byte in its middle is another. */
export function withChangedByte(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const place = Math.floor(bytes.length / 2);
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
}

/** The file is put before whoever checks it. */
export function givePaper(page: Page, buffer: Buffer): Promise<void> {
  return page.locator('input[type=file]').setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer });
}

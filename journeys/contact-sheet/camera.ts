import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../holder.ts';
import { atEveryWidth } from '../screens/at-every-width.ts';
import type { Scheme, Screen, Width } from '../screens/stage.ts';
import { keepers, type Keeper } from './keepers.ts';

export interface Shot extends Screen {
  readonly language: Language;
  readonly scheme: Scheme;
  readonly width: Width;
  readonly file: string;
}

export interface Kept {
  readonly keeper: Keeper;
  readonly picture: Buffer;
}

const longest = 2600;

interface Film {
  readonly to: string;
  readonly language: Language;
  readonly schemes: readonly Scheme[];
  readonly widths: readonly Width[];
}

interface Camera {
  readonly shots: Shot[];
  readonly kept: Kept[];
  readonly look: (page: Page, screen: Screen) => Promise<void>;
}

/** Takes each screen in every scheme and width, without leaving it. */
export function camera({ to, language, schemes, widths }: Film): Camera {
  const shots: Shot[] = [];
  const kept: Kept[] = [];
  const look = (page: Page, screen: Screen): Promise<void> =>
    atEveryWidth(page, { screen, widths, schemes }, async ({ width, height, scheme }) => {
      const file = join(to, language, scheme, String(width), `${screen.group}-${screen.name}.png`);
      mkdirSync(dirname(file), { recursive: true });
      // A counter fills its window, and a dialog lies over it: there the window is the picture.
      const whole = screen.group !== 'counter' && (await page.locator('dialog[open]').count()) === 0;
      const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.max(height, Math.min(longest, pageHeight)) };
      writeFileSync(file, await page.screenshot({ scale: 'css', ...(whole ? { fullPage: true, clip } : {}) }));
      shots.push({ ...screen, language, scheme, width, file });
      if (scheme !== 'light') return;
      for (const keeper of keepers) {
        if (keeper.group !== screen.group || keeper.screen !== screen.name || keeper.width !== width || keeper.language !== language) continue;
        kept.push({ keeper, picture: await page.screenshot({ scale: keeper.file.endsWith('.webp') ? 'device' : 'css' }) });
      }
    });
  return { shots, kept, look };
}

import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../holder.ts';
import { drawn, type Group, type Screen, type Scheme, type Width } from '../screens/stage.ts';
import type { View } from '../screens/at-every-width.ts';
import { keepers, type Keeper } from './keepers.ts';

export interface Shot extends Screen {
  readonly language: Language;
  readonly scheme: Scheme;
  readonly width: Width;
  readonly file: string;
}

/** What lies in the folder, in the order in which it was taken. */
export function shotsIn(to: string, language: Language): readonly Shot[] {
  const paths = globSync(`${language}/*/*/*.png`, { cwd: to });
  const taken = paths.map((path) => ({ path, at: statSync(join(to, path)).mtimeMs })).sort((one, other) => one.at - other.at);
  return taken.flatMap(({ path }) => {
    const [, scheme, width, group, name] = /^[^/]+\/(light|dark)\/(\d+)\/([a-z]+)-(.+)\.png$/.exec(path) ?? [];
    return isScheme(scheme) && isGroup(group) && name !== undefined ? [{ group, name, language, scheme, width: Number(width) as Width, file: join(to, path) }] : [];
  });
}

function isScheme(word: string | undefined): word is Scheme {
  return word === 'light' || word === 'dark';
}

function isGroup(word: string | undefined): word is Group {
  return word === 'holder' || word === 'elder' || word === 'code' || word === 'counter' || word === 'public' || word === 'app' || word === 'console';
}

export interface Kept {
  readonly keeper: Keeper;
  readonly picture: Buffer;
}

const longest = 2600;

interface Film {
  readonly to: string;
  readonly language: Language;
  /** Empty: each screen at the width at which it is used most. */
  readonly widths: readonly Width[];
}

interface Camera {
  readonly kept: Kept[];
  readonly widthsOf: (screen: Screen) => readonly Width[];
  readonly shoot: (page: Page, screen: Screen, view: View) => Promise<void>;
}

/** Photographs the screen that stands there. */
export function camera({ to, language, widths }: Film): Camera {
  const widthsOf = ({ group }: Screen): readonly Width[] => (widths.length > 0 ? widths : group === 'counter' || group === 'public' || group === 'app' || group === 'console' ? [1280] : [390]);
  const kept: Kept[] = [];
  const shoot: Camera['shoot'] = async (page, screen, { width, height, scheme }) => {
    const file = join(to, language, scheme, String(width), `${screen.group}-${screen.name}.png`);
    mkdirSync(dirname(file), { recursive: true });
    // A counter fills its window, and a dialog lies over it: there the window is the picture.
    const whole = screen.group !== 'counter' && (await page.locator('dialog[open]').count()) === 0;
    const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.max(height, Math.min(longest, pageHeight)) };
    writeFileSync(file, await page.screenshot(whole ? { fullPage: true, clip } : {}));
    if (scheme !== 'light') return;
    for (const keeper of keepers) {
      if (keeper.group !== screen.group || keeper.screen !== screen.name || keeper.width !== width || keeper.language !== language) continue;
      kept.push({ keeper, picture: keeper.file.endsWith('.webp') ? await sharp(page, { width, height, of: keeper.of ?? null }) : await page.screenshot() });
    }
  };
  return { kept, widthsOf, shoot };
}

interface Sharp {
  readonly width: number;
  readonly height: number;
  /** Null: the window. */
  readonly of: string | null;
}

/** With two device pixels to each: for pictures that are shown large. */
async function sharp(page: Page, { width, height, of }: Sharp): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  // A phone that is a part of a page gets a window in which it is as tall as one.
  const metrics = { width, height: of === null ? height : 928, mobile: false } as const;
  await session.send('Emulation.setDeviceMetricsOverride', { ...metrics, deviceScaleFactor: 2 });
  await drawn(page);
  const box = of === null ? null : await page.locator(of).boundingBox();
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', ...(box && { clip: { ...box, scale: 1 } }) });
  await session.send('Emulation.setDeviceMetricsOverride', { ...metrics, height, deviceScaleFactor: 1 });
  await session.detach();
  return Buffer.from(data, 'base64');
}

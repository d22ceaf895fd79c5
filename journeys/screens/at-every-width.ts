import type { Page } from 'playwright-core';
import { sizes } from '../browser.ts';
import { drawn, settled, type Scheme, type Screen, type Width } from './stage.ts';

export const allWidths: readonly Width[] = [320, 390, 768, 1280];

const heights: Record<Width, number> = { 320: sizes.small.height, 390: sizes.phone.height, 768: sizes.tablet.height, 1280: sizes.desktop.height };

export interface View {
  readonly width: Width;
  readonly height: number;
  readonly scheme: Scheme;
}

interface Views {
  readonly screen: Screen;
  readonly widths: readonly Width[];
  readonly schemes: readonly Scheme[];
}

/** Shows the screen that stands there in every width and scheme in turn, and gives the page back as it was. */
export async function atEveryWidth(page: Page, { screen, widths, schemes }: Views, see: (view: View) => Promise<void>): Promise<void> {
  const before = page.viewportSize() ?? sizes.phone;
  // No row lights up because a mouse was left on it.
  await page.mouse.move(0, 0);
  for (const width of widths) {
    // Phone and counter side by side need a desktop, and the page says so.
    if (screen.name === 'desk' && width < 1000) continue;
    await page.setViewportSize({ width, height: heights[width] });
    await settled(page);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      await drawn(page);
      await see({ width, height: heights[width], scheme });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  await settled(page);
}

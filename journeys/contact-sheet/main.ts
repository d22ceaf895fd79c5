import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../browser.ts';
import { startProduct } from '../product.ts';
import { allWidths, atEveryWidth } from '../screens/at-every-width.ts';
import { ruler } from '../screens/ruler.ts';
import type { Stage } from '../screens/stage.ts';
import { walks } from '../screens/walks.ts';
import { camera, shotsIn, type Kept } from './camera.ts';
import { readOptions } from './options.ts';
import { asWebp, assemble } from './sheet.ts';

/**
 * `npm run contact-sheet`: starts the product, walks past all its screens in each language, photographs them, and lays them out in one
 * picture per language and scheme under docs/pictures. With --measure every screen is also measured in four widths: the full grid.
 */
const { languages, schemes, widths, only, to, dry, measure, add } = readOptions(process.argv.slice(2));
const checkout = fileURLToPath(new URL('../../', import.meta.url));
const target = dry ? to : join(checkout, 'docs/pictures');
if (!add) rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });

const browser = await openBrowser();
let missed = 0;
let views = 0;
try {
  const toKeep: Kept[] = [];
  for (const language of only.length === 0 ? [] : languages) {
    // A product of its own for each language: the persons of one walk are not as the next would find them.
    const product = await startProduct();
    const { kept, widthsOf, shoot } = camera({ to, language, widths });
    // Colours and markup are the same in every language: one of them is looked at in the dark too.
    const rule = ruler(language === languages[0] ? schemes : ['light']);
    const look: Stage['look'] = (page, screen) => {
      const photographed = widthsOf(screen);
      return atEveryWidth(page, { screen, widths: measure ? allWidths : photographed, schemes }, async (view) => {
        if (photographed.includes(view.width)) await shoot(page, screen, view);
        if (measure) await rule.measure(page, screen, view);
      });
    };
    try {
      for (const name of only) {
        const began = performance.now();
        await walks[name]?.({ product, browser, language, look }).catch((error: unknown) => {
          missed += 1;
          console.error(`${language} ${name} broke off: ${error instanceof Error ? error.message : 'unknown'}`);
        });
        console.log(`${language} ${name}: ${Math.round((performance.now() - began) / 1000)} s`);
      }
    } finally {
      await product.stop();
    }
    if (measure) {
      views += rule.views();
      missed += rule.findings.length;
      writeFileSync(join(to, `findings-${language}.txt`), rule.findings.join('\n'));
      console.log(`${language}: ${rule.views()} views measured, ${rule.findings.length} findings`);
      for (const finding of rule.findings) console.log(`  ${finding}`);
    }
    toKeep.push(...kept);
  }
  for (const language of languages) {
    const shots = shotsIn(to, language);
    for (const scheme of schemes) {
      const sheet = await assemble(browser, shots.filter((shot) => shot.scheme === scheme), `${language} · ${scheme}`);
      writeFileSync(`${target}/sheet-${language}-${scheme}.webp`, sheet);
      console.log(`sheet-${language}-${scheme}.webp: ${Math.round(sheet.length / 1024)} KB`);
    }
  }
  if (!dry) await keepPictures(toKeep);
} finally {
  await browser.close();
}
if (measure) console.log(`${views} views measured, ${missed} findings or walks that broke off`);
process.exitCode = missed === 0 ? 0 : 1;

/** Those that a README or the guide shows on their own. */
async function keepPictures(kept: readonly Kept[]): Promise<void> {
  const page = await browser.newPage();
  for (const { keeper, picture } of kept) {
    const file = join(checkout, keeper.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, file.endsWith('.webp') ? await asWebp(page, picture, 0.8) : picture);
  }
  await page.close();
}

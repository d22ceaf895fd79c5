import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Shot } from './camera.ts';

const columnWidth: Record<number, number> = { 320: 150, 390: 150, 768: 240, 1280: 320 };
const sheetWidth = 1640;
const longestWebp = 16_000;

/** One picture of all shots of a language and a scheme, small enough to be kept and large enough to see what is wrong. */
export async function assemble(browser: Browser, shots: readonly Shot[], title: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: 1000 } });
  await page.setContent(pageOf(shots, title));
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const height = Math.min(longestWebp, await page.evaluate(() => document.documentElement.scrollHeight));
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: sheetWidth, height }, fullPage: true });
  const packed = await asWebp(page, picture, 0.62);
  await page.close();
  return packed;
}

/** Chromium is here anyway, and writes WebP. */
export async function asWebp(page: Page, png: Buffer, quality: number): Promise<Buffer> {
  const base64 = await page.evaluate(async ({ source, best }) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', best).split(',')[1] ?? '';
  }, { source: `data:image/png;base64,${png.toString('base64')}`, best: quality });
  return Buffer.from(base64, 'base64');
}

const groups = { holder: 'Holder', elder: 'Elder mode', code: 'Code page', counter: 'Counter', public: 'Open to everybody', app: 'Pretended apps', console: 'Console' } as const;

function pageOf(shots: readonly Shot[], title: string): string {
  const widths = [...new Set(shots.map(({ width }) => width))].sort((one, other) => one - other);
  const sections = widths.flatMap((width) =>
    Object.entries(groups).map(([group, heading]) => {
      const there = shots.filter((shot) => shot.width === width && shot.group === group);
      if (there.length === 0) return '';
      return `<h2>${heading}, ${width} px</h2><div class="row">${there.map((shot) => figureOf(shot)).join('')}</div>`;
    }),
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; width: ${sheetWidth}px; box-sizing: border-box; background: #e6e3dc; color: #10201d; font: 14px/1.3 "DejaVu Sans", sans-serif }
    h1 { font-size: 24px; margin: 0 } h2 { font-size: 17px; margin: 28px 0 10px }
    .row { display: flex; flex-wrap: wrap; gap: 18px 14px; align-items: flex-start }
    figure { margin: 0 } figcaption { font-size: 10px; margin-bottom: 4px; overflow-wrap: anywhere }
    img { display: block; width: 100%; border-radius: 6px; max-height: 430px; object-fit: cover; object-position: top }
  </style><h1>Yika · ${title}</h1>${sections.join('')}`;
}

function figureOf({ name, width, file }: Shot): string {
  return `<figure style="width:${columnWidth[width] ?? 200}px"><figcaption>${name}</figcaption><img src="data:image/png;base64,${readFileSync(file).toString('base64')}"></figure>`;
}

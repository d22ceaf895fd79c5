import { openFor, settled, type Stage } from './stage.ts';

/** What needs no sign-in and no demonstration: guide, law, why a card fails; and for a stranger at a desktop, the start and the desk. */
export async function walkPublic(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const { context, page } = await openFor(stage, 'public');
  for (const [name, path] of [['start', '/start'], ['guide', '/guide'], ['law', '/law'], ['why-a-card-fails', '/why-a-card-fails'], ['outage-certificate', '/outage-certificate'], ['certificates', '/certificates'], ['file-structure', '/file-structure/check'], ['issuers', '/issuers'], ['issuer-rules', '/issuers/440100']] as const) {
    await page.goto(`${product.url}${path}?lang=${language}`);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    await settled(page);
    await stage.look(page, { group: 'public', name });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${product.url}/start/desk?lang=${language}#person=all-in-order`);
  await page.frameLocator('.desk__phone iframe').locator('h1').waitFor();
  await page.frameLocator('.desk__counter iframe').locator('.counter-top').waitFor();
  await settled(page);
  await stage.look(page, { group: 'public', name: 'desk' });
  await context.close();
}

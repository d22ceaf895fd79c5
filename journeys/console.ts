import type { Browser, Page } from 'playwright-core';
import { openContext, sizes } from './browser.ts';
import type { Product } from './product.ts';

interface Desk {
  readonly browser: Browser;
  readonly product: Pick<Product, 'url'>;
}

/** One of the invented staff at a desk of their own, who came into the console as the demonstration lets them: without a passkey. */
export async function comeInAs({ browser, product }: Desk, staffNumber: string): Promise<Page> {
  const page = await (await openContext(browser, { language: 'es', viewport: sizes.desktop })).newPage();
  await page.goto(`${product.url}/console/sign-in?as=${staffNumber}&lang=es`);
  await page.locator('.console__stamp').waitFor();
  return page;
}

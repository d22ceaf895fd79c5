import { alipayWords } from '../../simulators/src/alipay/words.ts';
import { wechatWords } from '../../simulators/src/wechat/words.ts';
import { shellWords } from '../../web/start/src/words/shell-words.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** The guide's first steps in both pretended apps: Me, Pay / Services, City services, the approval, and the e-card inside. */
export async function walkApps(stage: Stage): Promise<void> {
  for (const platform of ['wechat', 'alipay'] as const) await walkApp(stage, platform);
  await walkProgram(stage);
  await walkAstray(stage);
}

/** City services lead into our mini-program too, whose own screen asks. */
async function walkProgram(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const say = shellWords[language];
  const { context, page } = await openFor(stage, 'program');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${product.url}/start/wechat?lang=${language}`);
  for (const label of [say.screens.pay, say.screens.city]) await page.getByRole('button', { name: label }).click();
  await page.getByRole('button', { name: say.socialProgram }).click();
  await page.frameLocator(`iframe[title="${say.programAsks}"]`).getByRole('heading', { name: wechatWords[language].miniProgram.asks }).waitFor();
  await settled(page);
  await stage.look(page, { group: 'app', name: 'wechat-mini-program' });
  await context.close();
}

/** Where somebody comes whose app said no, and where the page of the mini-program is opened without it. */
async function walkAstray(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const { context, page } = await openFor(stage, 'astray');
  const pages = {
    refused: '/app/channel/refused?channel=wechat&code=channel_approval_refused&reference=YK-AAAA-BBBB-CC',
    failed: '/app/channel/failed?channel=wechat&code=channel_account_borrowed&reference=YK-AAAA-BBBB-CC',
    'outside-program': '/app/channel/mini-program',
  };
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(`${product.url}${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
    await page.locator('h1').waitFor();
    await settled(page);
    await stage.look(page, { group: 'app', name: `channel-${name}` });
  }
  await context.close();
}

async function walkApp(stage: Stage, platform: 'wechat' | 'alipay'): Promise<void> {
  const { product, language } = stage;
  const [say, asks] = [shellWords[language], (platform === 'wechat' ? wechatWords : alipayWords)[language]];
  const { context, page } = await openFor(stage, platform);
  await page.setViewportSize({ width: 1280, height: 800 });
  const look = async (name: string) => {
    await settled(page);
    await stage.look(page, { group: 'app', name: `${platform}-${name}` });
  };
  await page.goto(`${product.url}/start/${platform}?lang=${language}`);
  for (const [name, next] of [['me', say.screens.pay], ['pay', say.screens.city], ['city', say.social]] as const) {
    await page.getByRole('button', { name: next }).waitFor();
    await look(name);
    await page.getByRole('button', { name: next }).click();
  }
  const view = page.frameLocator('.app-shell__phone iframe');
  const approve = view.getByRole('button', { name: asks.approve, exact: true });
  await approve.waitFor();
  await page.getByText(say.bridgeWaits).waitFor();
  await look('approval');
  await approve.click();
  await page.getByText(say.bridgeReady).waitFor();
  await view.locator('h1').waitFor();
  await look('claim');
  await context.close();
}

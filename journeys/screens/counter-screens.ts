import { words as counterWords } from '../../web/counter/src/words.ts';
import { kitWords } from '../../web/kit/src/language/kit-words.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** A counter that is not enrolled yet, and the panels behind its foot. */
export async function walkCounter(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const [say, kit] = [counterWords[language], kitWords[language]];
  const { context, page } = await openFor(stage, 'counter-panels');
  await page.goto(`${product.url}/counter/?lang=${language}`);
  await page.getByRole('heading', { name: say.enrolTitle }).waitFor();
  await stage.look(page, { group: 'counter', name: 'enrol' });
  await context.request.post(`${product.url}/demo/terminals`, { data: {} });
  await page.reload();
  await page.getByText(say.ready).waitFor();
  await page.getByRole('button', { name: say.camera, exact: true }).click();
  await settled(page);
  await stage.look(page, { group: 'counter', name: 'camera' });
  await page.getByRole('button', { name: say.closeCamera, exact: true }).click();
  for (const [name, label] of [['claims', say.claims], ['damage', say.damage], ['outage', say.outage], ['results', say.results]] as const) {
    await page.getByRole('button', { name: label, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await settled(page);
    await stage.look(page, { group: 'counter', name: `panel-${name}` });
    await page.getByRole('button', { name: kit.close, exact: true }).first().click();
  }
  await context.close();
}

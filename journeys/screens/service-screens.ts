import { services } from '@yika/contract';
import type { Page } from 'playwright-core';
import { words as caseWords } from '../../web/holder/src/journeys/cases/words.ts';
import { words as homeWords } from '../../web/holder/src/journeys/home/words.ts';
import { formWords } from '../../web/holder/src/journeys/services/forms/form-words.ts';
import { words as serviceWords } from '../../web/holder/src/journeys/services/words.ts';
import { kitWords } from '../../web/kit/src/language/kit-words.ts';
import { openDesk } from '../case-desk.ts';
import { claimAs, personCalled } from '../holder.ts';
import { lookBothWays } from './elder.ts';
import { openFor, settled, type Stage } from './stage.ts';

/** What the desk writes, as a desk there would write it. */
const desk = {
  es: { asks: '¿Dónde la perdió? Díganos también si la tarjeta del banco va en la misma.', answers: 'En el autobús, no recuerdo en qué línea.', refuses: 'No nos ha dicho dónde la perdió. Puede pedirlo de nuevo, o recurrir si no está de acuerdo.' },
  'zh-CN': { asks: '请说明卡在何处遗失，并注明是否为同一张银行卡。', answers: '在公交车上，不记得是哪一路。', refuses: '未说明遗失地点，可重新申请；有异议的可以申诉。' },
  en: { asks: 'Where did you lose it? Please say also whether your bank card is the same card.', answers: 'On a bus, I do not remember which line.', refuses: 'You have not told us where you lost it. You can ask again, or appeal if you do not agree.' },
} as const;

/** Asking for a service and following it: the catalogue, the form, a case in each of its states. */
export async function walkServices(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const [say, ofCase] = [serviceWords[language], caseWords[language]];
  const { context, page } = await openFor(stage, 'services');
  await claimAs(page, { product, person: await personCalled(product, 'loses-card-newer-rule'), language });
  const look = async (name: string): Promise<void> => {
    await page.waitForFunction(() => !document.querySelector('.kit-skeleton'));
    await settled(page);
    await lookBothWays(stage, page, name);
  };
  const open = async (path: string): Promise<void> => {
    await page.goto(`${product.url}/app/${path}`);
    await page.locator('h1').waitFor();
  };
  await open('cases');
  await page.getByText(ofCase.none).waitFor();
  await look('cases-none');
  await open('services');
  await page.getByText(services.formal_loss.title[language]).waitFor();
  await look('services');
  await open('services/counter_fault');
  await page.getByLabel(formWords[language].counterFault.search).waitFor();
  await look('service-counter-fault');
  await open('services/formal_loss');
  await page.getByRole('checkbox', { name: formWords[language].formalLoss.sure }).waitFor();
  await look('service-formal-loss');
  await page.getByRole('checkbox', { name: formWords[language].formalLoss.sure }).check();
  await page.getByRole('button', { name: say.ask, exact: true }).click();
  await page.getByText(ofCase.events.opened, { exact: true }).waitFor();
  await look('case-received');
  await walkDecisions(stage, page, look);
  await open('cases');
  await page.getByRole('heading', { name: ofCase.openTitle }).waitFor();
  await look('cases');
  await open('services/formal_loss');
  await page.getByText(say.underWay).waitFor();
  await look('service-under-way');
  await context.close();
}

async function walkDecisions(stage: Stage, page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const { product, language } = stage;
  const ofCase = caseWords[language];
  const caseNumber = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const officer = await openDesk(product, { staffNumber: 'A-0101', caseNumber });
  await officer.claim();
  await officer.ask(desk[language].asks);
  const address = page.url();
  await page.goto(`${product.url}/app/`);
  await page.getByText(homeWords[language].caseWaits).waitFor();
  await look('home-case-waits');
  await page.goto(address);
  await page.getByLabel(ofCase.yourAnswer).waitFor();
  await look('case-waits-for-holder');
  await page.getByRole('button', { name: ofCase.withdraw, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await stage.look(page, { group: 'holder', name: 'case-withdraw' });
  await page.getByRole('button', { name: kitWords[language].close, exact: true }).click();
  await page.getByLabel(ofCase.yourAnswer).fill(desk[language].answers);
  await page.getByRole('button', { name: ofCase.answer }).click();
  await page.getByText(ofCase.events.answered, { exact: true }).waitFor();
  await officer.refuse('evidence_missing', desk[language].refuses);
  await page.reload();
  await page.getByRole('button', { name: ofCase.appeal, exact: true }).click();
  await page.getByLabel(ofCase.appealWhy).waitFor();
  await look('case-refused');
  await page.getByLabel(ofCase.appealWhy).fill(desk[language].answers);
  await page.getByRole('button', { name: ofCase.appealSend }).click();
  await page.getByText(ofCase.events.appealed, { exact: true }).waitFor();
  await look('case-appealed');
}

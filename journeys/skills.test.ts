import { caseReasons, services, skillLevelWords } from '@yika/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as certificateWords } from '../web/holder/src/journeys/certificates/words.ts';
import { words as caseWords } from '../web/holder/src/journeys/cases/words.ts';
import { skillFormWords } from '../web/holder/src/journeys/services/forms/skill-form-words.ts';
import { words as serviceWords } from '../web/holder/src/journeys/services/words.ts';
import { words } from '../web/holder/src/journeys/skills/words.ts';
import { words as workWords } from '../web/holder/src/journeys/work/words.ts';
import { holderCertificateWords } from '../web/public/src/words/holder-certificate-words.ts';
import { misfits, openBrowser, openContext, seriousFindings } from './browser.ts';
import { openDesk } from './case-desk.ts';
import { claimAs, personCalled, typeDay } from './holder.ts';
import { givePaper, makePaper, withChangedByte } from './papers.ts';
import { startProduct, type Product } from './product.ts';

const language = 'zh-CN';
const [say, form, paper, asks] = [words[language], skillFormWords[language], certificateWords[language], holderCertificateWords[language]];
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a skill on record becomes a paper that a stranger checks by code and by file; one that is missing is refused without its paper, and put on record once the desk has seen it', async () => {
  const context = await openContext(browser, { language, acceptDownloads: true });
  const phone = await context.newPage();
  await claimAs(phone, { product, person: await personCalled(product, 'lost-work'), language });
  await phone.goto(`${product.url}/app/work`);
  await phone.getByText(workWords[language].skills, { exact: true }).click();
  await phone.getByText('TEST-S110100-4-000048').waitFor();
  await phone.getByText('样张人力资源和社会保障局').first().waitFor();
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);
  await phone.getByRole('button', { name: say.certify }).first().click();
  await phone.getByRole('radio', { name: new RegExp(`^焊工 · ${skillLevelWords[4][language].slice(0, 2)}`) }).waitFor();
  await phone.getByRole('button', { name: paper.see }).click();
  await phone.getByText(paper.willSay).waitFor();
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);
  const { code, bytes } = await makePaper(phone, language);

  const elsewhere = await openContext(browser, { language });
  const page = await elsewhere.newPage();
  await page.goto(`${product.url}/certificates?lang=${language}#${code}`);
  await page.getByText(asks.answers.genuine[0], { exact: true }).waitFor();
  await page.getByText('焊工 (6-18-02-04)').waitFor();
  await page.getByText('••••0048').waitFor();
  expect([await misfits(page), await seriousFindings(page)]).toEqual([[], []]);
  await givePaper(page, withChangedByte(bytes));
  await page.getByText(asks.answers.changed[0], { exact: true }).waitFor();
  await givePaper(page, bytes);
  await page.getByText(asks.answers.genuine[0], { exact: true }).waitFor();
  await elsewhere.close();

  await phone.goto(`${product.url}/app/skills`);
  await phone.getByRole('button', { name: say.record }).click();
  await phone.getByRole('heading', { name: services.skill_certificate.title[language] }).waitFor();
  await phone.getByText(form.occupationMissing).waitFor();
  const refused = await asked(phone);
  await refused.claim();
  await expect(refused.grant()).rejects.toThrow('case_cannot_be_granted');
  await refused.refuse('evidence_missing', 'Sin el papel no se puede anotar.');
  await phone.reload();
  await phone.getByText(caseReasons.evidence_missing.title[language]).waitFor();
  await phone.getByText('Sin el papel no se puede anotar.').first().waitFor();

  await phone.goto(`${product.url}/app/services/skill_certificate`);
  const desk = await asked(phone);
  await desk.claim();
  await phone.getByLabel(caseWords[language].chooseFile, { exact: true }).last().setInputFiles({ name: 'award.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF\n') });
  await phone.getByRole('button', { name: caseWords[language].addIt, exact: true }).click();
  await phone.getByText(caseWords[language].events.attached, { exact: true }).waitFor();
  await desk.grant();
  await phone.goto(`${product.url}/app/skills`);
  await phone.getByText('TEST-9-000777').waitFor();
  await context.close();
});

/** The form filled in, and the desk with the case that comes of it. */
async function asked(phone: Page) {
  await phone.getByLabel(form.occupation).fill('育婴员');
  await phone.getByRole('radio', { name: skillLevelWords[3][language] }).check();
  await phone.getByLabel(form.issuedBy).fill('样张鉴定所');
  await phone.getByLabel(form.number).fill('TEST-9-000777');
  await typeDay(phone, { label: form.issuedOn, day: '2019-03-08', language });
  expect([await misfits(phone), await seriousFindings(phone)]).toEqual([[], []]);
  await phone.getByRole('button', { name: serviceWords[language].ask, exact: true }).click();
  await phone.waitForURL(/\/cases\/[0-9A-Z-]+$/);
  return openDesk(product, { staffNumber: 'A-0101', caseNumber: new URL(phone.url()).pathname.split('/').at(-1) ?? '' });
}

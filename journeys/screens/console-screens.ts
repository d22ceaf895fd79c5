import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { openFor, settled, type Stage } from './stage.ts';

/** Who looks at what. Each is one of the invented staff; in the demonstration they come in without a passkey. */
const tours: readonly { readonly as: string; readonly pages: readonly (readonly [name: string, path: string])[] }[] = [
  { as: 'A-0411', pages: [['home', ''], ['ask', '/approvals/new'], ['places', '/places'], ['place', '/places/liuhua-hospital'], ['place-new', '/places/new'], ['card-face', '/card-face'], ['file-structure', '/file-structure'], ['persons', '/persons'], ['cases', '/cases'], ['vouchers', '/vouchers'], ['mine', '/approvals?box=mine']] },
  { as: 'A-0412', pages: [['inbox', '/approvals'], ['agencies', '/agencies'], ['account', '/account']] },
  { as: 'A-0101', pages: [['issuers', '/issuers']] },
  { as: 'A-0511', pages: [['readiness', '/readiness/540100'], ['readiness-matrix', '/readiness/540100/service_matrix'], ['readiness-plan', '/readiness/540100/plan'], ['technical-test', '/readiness/540100/test']] },
  { as: 'A-0301', pages: [['readiness-areas', '/readiness']] },
  { as: 'A-0414', pages: [['dossiers', '/dossiers'], ['dossier-form', '/dossiers/440300?item=application_form'], ['dossier-statement', '/dossiers/440300?item=preparation_statement'], ['dossier-measures', '/dossiers/440300?item=local_measures'], ['dossier-forms', '/dossiers/440300/print']] },
  { as: 'A-0102', pages: [['dossier-review', '/dossiers/540000']] },
  { as: 'A-0104', pages: [['invite', '/staff/invite']] },
  { as: 'A-0105', pages: [['staff', '/staff'], ['sign-ins', '/sign-ins']] },
  { as: 'A-0103', pages: [['audit', '/audit'], ['chain', '/audit/chain']] },
];

/** The offices: coming in, and each page as somebody sees it who may. */
export async function walkConsole(stage: Stage): Promise<void> {
  const { product, language } = stage;
  const { context, page } = await openFor(stage, 'console');
  await page.setViewportSize({ width: 1280, height: 800 });
  const look = async (name: string, path: string) => {
    await page.goto(`${product.url}/console${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await settled(page);
    await stage.look(page, { group: 'console', name });
  };
  await look('sign-in', '/sign-in');
  let asked = '';
  for (const { as, pages } of tours) {
    await enter(page, product.url, as);
    if (as === 'A-0411') await page.request.post(`${product.url}/demo/terminals`, { data: { servicePointId: 'liuhua-hospital' } });
    if (as === 'A-0411') for (const name of ['offline_codes', 'ecard_issue']) asked = await askForSwitch(page, product.url, name);
    if (as === 'A-0511') await testTheRegion(page, product.url);
    for (const [name, path] of pages) await look(name, path);
    if (as === 'A-0411') await look('case', `/cases/${await firstCase(page, product.url)}`);
    if (as === 'A-0104') await look('person', `/staff/${await someoneLost(page, product.url)}`);
    if (as === 'A-0412') {
      await look('decide', `/approvals?open=${asked}`);
      await look('sheet', `/approvals/${asked}/sheet`);
    }
  }
  await look('not-for-this-role', '/approvals/new');
  await context.close();
}

async function enter(page: Page, url: string, staffNumber: string): Promise<void> {
  const reply = await page.request.post(`${url}/demo/staff/sign-in`, { data: { staffNumber } });
  if (!reply.ok()) throw new Error(`${staffNumber} cannot come in: ${reply.status()}`);
}

/** The one that is due first. */
async function firstCase(page: Page, url: string): Promise<string> {
  const { cases } = (await (await page.request.get(`${url}/api/console/cases?box=to_do&limit=1`)).json()) as { readonly cases: readonly { readonly caseNumber: string }[] };
  return cases[0]?.caseNumber ?? '';
}

/** One test of the city's system, to its end. */
async function testTheRegion(page: Page, url: string): Promise<void> {
  const area = `${url}/api/console/registration/areas/540100`;
  await page.request.post(`${area}/technical-tests`, { headers: { 'idempotency-key': randomUUID() } });
  for (let looks = 0; looks < 120; looks += 1) {
    const { tests } = (await (await page.request.get(`${area}/system`)).json()) as { readonly tests: readonly { readonly state: string }[] };
    if (tests[0]?.state === 'passed' || tests[0]?.state === 'failed') return;
    await page.waitForTimeout(500);
  }
  throw new Error('the test of the city’s system does not end');
}

/** Somebody whose access is being recovered. */
async function someoneLost(page: Page, url: string): Promise<string> {
  const people = (await (await page.request.get(`${url}/api/staff/people?areaCode=440300`)).json()) as { readonly people: readonly { readonly staffId: string }[] };
  const staffId = people.people[0]?.staffId ?? '';
  // Asked for in one language, it goes on in the next.
  await page.request.post(`${url}/api/staff/people/${staffId}/recovery`, { headers: { 'idempotency-key': randomUUID() }, data: { reason: 'lost the key on the way' } });
  return staffId;
}

async function askForSwitch(page: Page, url: string, name: string): Promise<string> {
  const reply = await page.request.post(`${url}/api/console/approvals/switch`, {
    headers: { 'idempotency-key': randomUUID() },
    data: { proposal: { name, regionCode: '440100', open: false }, reason: 'drill of the emergency plan' },
  });
  if (!reply.ok()) throw new Error(`a switch cannot be asked for: ${reply.status()} ${await reply.text()}`);
  const { approvalId } = (await reply.json()) as { readonly approvalId: string };
  return approvalId;
}

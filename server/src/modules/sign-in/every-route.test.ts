import * as contract from '@yika/contract';
import { refusals, type Route } from '@yika/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arbitraryOf } from '../../../test/arbitrary-of.ts';
import { newBrowser, type Answer, type Browser } from '../../../test/browser.ts';
import { claim, holderHouse, holderWithECard, prove } from '../../../test/holder-house.ts';
import type { RegisteredPerson } from '../../../test/registry-person.ts';

const house = await holderHouse();
afterAll(house.close);

const routes: readonly Route[] = [
  contract.claimECard, contract.getClaim, contract.abandonClaim, contract.sendPhoneCode, contract.checkPhoneCode, contract.startFaceCheck, contract.finishFaceCheck,
  contract.askCounter, contract.setPin, contract.lookAtClaim, contract.confirmClaim, contract.askLossReport, contract.confirmLossReport, contract.getSignInState,
  contract.signIn, contract.sendSignInPhoneCode, contract.signInWithPhoneCode, contract.signOut, contract.enrolDevice, contract.listDevices, contract.endDevice,
  contract.changePin, contract.getECard, contract.revealECard, contract.giveCardNumber, contract.authoriseDuringLoss, contract.listNotices,
  contract.getPrivacyPolicy, contract.listConsents, contract.withdrawConsent,
];

const callers: Record<string, Browser> = {};
let person: RegisteredPerson;

beforeAll(async () => {
  const made = await holderWithECard(house);
  person = made.person;
  const claiming = newBrowser(house.app);
  await claim(claiming, await house.register());
  const proved = newBrowser(house.app);
  await prove(house, proved, await house.register());
  const known = newBrowser(house.app);
  known.cookies.set('yika_device', made.browser.cookies.get('yika_device') ?? '');
  Object.assign(callers, {
    'a stranger': newBrowser(house.app), 'somebody claiming': claiming, 'somebody proved': proved, 'a known device': known, 'a holder': made.browser,
    'a terminal': newBrowser(house.app, { terminalKey: 'clerk' }),
  });
});

describe.each(routes.map((route) => [route.operationId, route] as const))('%s', (_, route) => {
  test('answers whatever its schema lets in with a reply or a refusal: never a 500, never a word of anybody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(callers)), requestOf(route), async (who, { url, body }) => {
        const answer = await knock(who, route, { url, body });
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) refusalIsWhole(answer);
        if (who !== 'a holder') leaksNothing(answer);
      }),
      { seed: 20_300_128, numRuns: 30 },
    );
  });

  test('turns away what its schema does not let in, and cookies that are nonsense', async () => {
    const browser = newBrowser(house.app);
    for (const name of ['yika_holder', 'yika_device', 'yika_claim']) browser.cookies.set(name, 'b.%00%FF.😀"');
    for (const body of [undefined, null, [], 'text', 7, { pin: 7, name: {}, code: [] }]) {
      const answer = await send(browser, route, { url: route.url.replace(/:\w+/g, '%00'), body });
      expect(answer.status).toBeLessThan(500);
    }
  });
});

test('every route of the holder’s side is here', () => {
  const tags = ['Claim', 'Sign in', 'Consent'];
  const promised = Object.values(contract as Record<string, unknown>).filter((value) => typeof value === 'object' && value !== null && 'operationId' in value) as Route[];
  const missing = promised.filter(({ tag }) => tags.includes(tag)).filter((route) => !routes.includes(route));
  expect(missing.map(({ operationId }) => operationId)).toEqual([]);
});

function requestOf(route: Route): fc.Arbitrary<{ url: string; body: unknown }> {
  const params = (route.params ? arbitraryOf(route.params as object) : fc.constant({})) as fc.Arbitrary<Record<string, unknown>>;
  const body = route.body ? arbitraryOf(route.body as object) : fc.constant(undefined);
  return fc.record({ params, body }).map(({ params: given, body: sent }) => ({
    url: route.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(given[name]))), body: sent,
  }));
}

/** With fresh budgets, so that it is the act that answers, and with the holder's session kept out of reach of what would end it. */
async function knock(who: string, route: Route, request: { url: string; body: unknown }): Promise<Answer> {
  await house.owner.script('truncate budgets');
  const found = callers[who] ?? newBrowser(house.app);
  const browser = newBrowser(house.app, who === 'a terminal' ? { terminalKey: 'clerk' } : {});
  for (const [name, value] of found.cookies) browser.cookies.set(name, value);
  const ends = [contract.signOut, contract.endDevice, contract.withdrawConsent, contract.abandonClaim] as readonly Route[];
  if (ends.includes(route) && who === 'a holder') browser.cookies.delete('yika_holder');
  return send(browser, route, request);
}

function send(browser: Browser, route: Route, { url, body }: { url: string; body: unknown }): Promise<Answer> {
  if (route.method === 'GET') return browser.get(url);
  return route.method === 'DELETE' ? browser.delete(url) : browser.post(url, body);
}

function refusalIsWhole({ body }: Answer): void {
  expect(Object.keys(refusals)).toContain(body['code']);
  expect(body).toMatchObject({ type: `urn:yika:refusal:${String(body['code'])}`, reference: expect.stringMatching(/^YK-/), detail: expect.any(String) });
}

function leaksNothing({ body }: Answer): void {
  const said = JSON.stringify(body);
  for (const secret of [person.identityNumber, person.cards[0]?.number ?? 'none', person.phone ?? 'none', String(person.holderId)]) expect(said).not.toContain(secret);
}

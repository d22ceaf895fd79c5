import { afterAll, expect, test, vi } from 'vitest';
import { prove, setPin } from '../test/holder-house.ts';
import { wholeHouse } from '../test/whole-house.ts';
import { enrolTerminals, setScene, type Scene } from '../test/who-may/scene.ts';
import { employStaff } from '../test/who-may/staff-scene.ts';

const house = await wholeHouse();
const keys = await enrolTerminals(house);
afterAll(house.close);

test('an e-card that ended with the consent is told as ended, with the day, and claimed anew it is no reason any more', async () => {
  const scene = await setScene(house, keys, await employStaff(house));
  const { ana, browsers } = scene;
  expect((await ana.browser.post('/api/consents/privacy_policy/withdraw')).status).toBe(200);
  expect(await reasonsAfterPhoneCode(scene)).toEqual([expect.objectContaining({ code: 'ecard_ended', why: expect.stringContaining('28 January 2030') })]);

  await prove(house, browsers.finder, ana.person);
  expect((await setPin(browsers.finder)).status).toBe(200);
  expect((await reasonsAfterPhoneCode(scene)).map(({ code }) => code)).not.toContain('ecard_ended');
});

/** What is told in English to whoever reads the registered phone. */
async function reasonsAfterPhoneCode({ ana: { person }, browsers: { stranger } }: Scene): Promise<readonly { readonly code: string }[]> {
  const before = await house.neighbours.codeTo(person.phone);
  const { body: { attempt } } = await stranger.post('/api/explanations/phone-code', { name: person.name, identityNumber: person.identityNumber });
  // It is sent after the reply, so that nobody sees whether it was.
  const code = await vi.waitUntil(async () => { const newest = await house.neighbours.codeTo(person.phone); return newest !== before && newest; }, { timeout: 60_000, interval: 50 });
  const { body } = await stranger.post('/api/explanations/phone-code/check', { attempt, code, situation: 'use' });
  return body['reasons'] as readonly { readonly code: string }[];
}

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Browser } from '../../../test/browser.ts';
import { placeOf } from '../../../test/channel-steps.ts';
import { actionsOf, copyOf, holderHouse, holderWithECard, prove, setPin } from '../../../test/holder-house.ts';
import { launchSteps, RETURN } from '../../../test/launch-steps.ts';
import { asId, type HolderId } from '../../platform/values/ids.ts';
import { listAccesses } from '../presentation/afterwards/list-accesses.ts';

const house = await holderHouse();
const { app: server, owner, clock } = house;
const { registerApp, launchOf, sign, push, pathOf, open, withPerson, goBack, take } = launchSteps(house);
const bank = await registerApp();
const otherBank = await registerApp();

afterAll(house.close);
beforeEach(async () => {
  clock.at = house.start;
  house.refusedAtDoors.length = 0;
  await owner.script(`truncate budgets, launch_counts, launch_nonces, launches, launch_results; update launch_apps set open = true; delete from switches where name = 'channel_launch'`);
});

const stateIn = async (browser: Browser) => (await browser.get('/api/launch')).body['state'];
const accessesOf = async ({ holderId }: { readonly holderId: HolderId }) => {
  const caller = { kind: 'holder', holderId, deviceNo: 1, sessionId: asId<'Session'>('none') } as const;
  return (await house.inTransaction((world) => listAccesses(world, caller, { beforeMs: clock.at + 1, beforeId: null, limit: 20 }))).accesses;
};
const close = (appId: string) => owner.script(`update launch_apps set open = false where app_id = '${appId}'`);

/** Somebody with an e-card, launched and approved, back at the bank with a code. */
async function returned(app = bank) {
  const made = await holderWithECard(house);
  const claims = launchOf(app);
  await open(made.browser, app, claims);
  const back = await goBack(made.browser);
  return { ...made, claims, back, code: back.searchParams.get('code') ?? '' };
}

describe('the address of a launch', () => {
  test('opens once, also for fifty browsers at the same moment', async () => {
    const address = pathOf(await push(await sign(bank, launchOf(bank))));
    const places = (await Promise.all(Array.from({ length: 50 }, () => newBrowser(server).get(address)))).map(placeOf);
    expect(places.filter((place) => place === '/app/launch')).toHaveLength(1);
    expect(house.refusedAtDoors).toEqual(Array.from({ length: 49 }, () => 'launch_ended'));
  });

  test('opens for ninety seconds, and then leads to the page that says so', async () => {
    const address = pathOf(await push(await sign(bank, launchOf(bank))));
    clock.at += 90_000;
    const { headers } = await newBrowser(server).get(address);
    expect(String(headers['location'])).toMatch(/^\/app\/channel\/failed\?code=launch_ended&reference=YK-/);
  });

  test('opens to nobody once its app is closed', async () => {
    const address = pathOf(await push(await sign(bank, launchOf(bank))));
    await close(bank.appId);
    expect(String((await newBrowser(server).get(address)).headers['location'])).toContain('code=launch_app_closed');
  });

  test('is worth nothing as a cookie, nor the cookie as an address', async () => {
    const address = pathOf(await push(await sign(bank, launchOf(bank))));
    const browser = newBrowser(server);
    browser.cookies.set('yika_launch', address.split('/').at(-1) ?? '');
    expect(await stateIn(browser)).toBe('none');
    const opener = newBrowser(server);
    await opener.get(address);
    expect(placeOf(await newBrowser(server).get(`/launch/open/${opener.cookies.get('yika_launch')}`))).toBe('/app/channel/failed');
  });
});

describe('in the browser', () => {
  test('nothing that the app handed over is told before the person agreed, nor after half an hour', async () => {
    const browser = newBrowser(server);
    const person = { identityNumber: '11010019900101001X', name: '张三', cardNumber: 'YK1234567' };
    await open(browser, bank, await withPerson(bank, person));
    expect((await browser.get('/api/launch')).body).toMatchObject({ state: 'asked', app: { appId: bank.appId }, given: ['name', 'identityNumber', 'cardNumber'], returnHost: 'bank.example' });
    expect((await browser.get('/api/launch/fields')).body['code']).toBe('launch_ended');
    await browser.post('/api/launch/approve');
    expect((await browser.get('/api/launch/fields')).body).toEqual(person);
    expect((await newBrowser(server).get('/api/launch/fields')).body['code']).toBe('launch_ended');
    clock.at += 30 * 60_000;
    expect((await browser.get('/api/launch/fields')).body['code']).toBe('launch_ended');
  });

  test('who says no goes back without a code, and all is forgotten', async () => {
    const browser = newBrowser(server);
    await open(browser, bank);
    const before = copyOf(house, browser, 'yika_launch');
    expect((await browser.post('/api/launch/refuse')).body).toEqual({ url: `${RETURN}?error=refused&state=of-this-browser` });
    expect(await stateIn(before)).toBe('none');
  });

  test('who signs out leaves nothing of it behind', async () => {
    const { browser } = await holderWithECard(house);
    await open(browser, bank);
    await browser.post('/api/sign-out');
    expect(await stateIn(browser)).toBe('none');
  });

  test('a launch opens no door by itself: nobody is signed in by it, and nobody goes back without signing in or without having agreed', async () => {
    const browser = newBrowser(server);
    await open(browser, bank);
    await browser.post('/api/launch/approve');
    expect((await browser.post('/api/launch/return')).body['code']).toBe('sign_in_needed');
    const { browser: signedIn } = await holderWithECard(house);
    await open(signedIn, bank);
    expect((await signedIn.post('/api/launch/return')).body['code']).toBe('launch_ended');
  });

  test('an app that is closed meanwhile is gone from the browser at once', async () => {
    const { browser } = await holderWithECard(house);
    await open(browser, bank);
    await browser.post('/api/launch/approve');
    await close(bank.appId);
    expect(await stateIn(browser)).toBe('none');
    expect((await browser.post('/api/launch/return')).body['code']).toBe('launch_ended');
  });

  test('in a region whose channel the ministry closed, nobody is told of', async () => {
    const { browser } = await holderWithECard(house);
    await open(browser, bank);
    await browser.post('/api/launch/approve');
    await owner.script(`insert into switches values ('channel_launch', '110000', false, '2030-01-01', 'test', 'test')`);
    expect((await browser.post('/api/launch/return')).body['code']).toBe('channel_paused');
  });
});

describe('the person', () => {
  test('whom the app named is not somebody else who signs in: nothing is told, and it is on record', async () => {
    const named = await house.register();
    const { browser, person } = await holderWithECard(house);
    await open(browser, bank, await withPerson(bank, { identityNumber: named.identityNumber }));
    await browser.post('/api/launch/approve');
    expect((await browser.post('/api/launch/return')).body['code']).toBe('launch_person_foreign');
    expect(await actionsOf(house, person)).toContain('launch.person_foreign');
    expect(await owner.query('results', 'select 1 from launch_results')).toEqual([]);
  });

  test('claims with what the app handed over, proves, and goes back with a code from which the bank learns the level', async () => {
    const person = await house.register();
    const browser = newBrowser(server);
    const claims = await withPerson(bank, { identityNumber: person.identityNumber, name: person.name });
    await open(browser, bank, claims);
    await browser.post('/api/launch/approve');
    const { name, identityNumber } = (await browser.get('/api/launch/fields')).body;
    await prove(house, browser, { ...person, name: String(name), identityNumber: String(identityNumber) });
    expect((await setPin(browser)).status).toBe(200);
    const back = await goBack(browser);
    expect(`${back.origin}${back.pathname}`).toBe(RETURN);
    expect([...back.searchParams.keys()].sort()).toEqual(['code', 'state']);
    const { body } = await take(bank, back.searchParams.get('code') ?? '');
    expect(body).toEqual({ outcome: 'signed_in', nonce: claims.nonce, subject: expect.stringMatching(/^[\w-]{43}$/), signedInAt: clock.at, level: 2 });
    expect(await actionsOf(house, person)).toEqual(expect.arrayContaining(['launch.returned', 'launch.result_given']));
  });
});

describe('what an app was told', () => {
  test('is told to the person once it is read and not before, and stands among who looked, under the name of the app', async () => {
    const { browser, person, code } = await returned();
    const noticesIn = async () => (await browser.get('/api/notices')).body['notices'] as { kind: string; text: string }[];
    expect((await noticesIn()).map(({ kind }) => kind)).not.toContain('told_to_app');
    await take(bank, code);
    expect((await noticesIn())[0]).toMatchObject({ kind: 'told_to_app', text: expect.stringContaining('Bank 1') });
    const [latest, before] = await accessesOf(person);
    expect([latest, before]).toEqual([
      expect.objectContaining({ action: 'launch.result_given', byYourself: false, app: { es: 'Banco 1', 'zh-CN': '银行1', en: 'Bank 1' }, seen: ['signed_in', 'level'], place: null }),
      expect.objectContaining({ action: 'launch.returned', byYourself: true, app: { es: 'Banco 1', 'zh-CN': '银行1', en: 'Bank 1' }, seen: [] }),
    ]);
  });

  test('is told to nobody where the code was not good: no notice, and nobody among who looked', async () => {
    const { browser, person, code } = await returned();
    await take(otherBank, code);
    clock.at += 120_000;
    await take(bank, code);
    expect(JSON.stringify((await browser.get('/api/notices')).body)).not.toContain('told_to_app');
    expect((await accessesOf(person)).map(({ action }) => action)).not.toContain('launch.result_given');
  });
});

describe('a code', () => {
  test('of another app’s person is worth nothing, and stays good for whose it is', async () => {
    const { code, claims } = await returned();
    expect((await take(otherBank, code)).body['code']).toBe('launch_code_refused');
    expect((await take(bank, code)).body).toMatchObject({ nonce: claims.nonce });
  });

  test('is good once, also fifty times at the same moment', async () => {
    const { code } = await returned();
    const answers = await Promise.all(Array.from({ length: 50 }, () => take(bank, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body['code'] === 'launch_code_refused')).toHaveLength(49);
  });

  test('is good for two minutes', async () => {
    const { code } = await returned();
    clock.at += 120_000;
    expect((await take(bank, code)).body['code']).toBe('launch_code_refused');
  });

  test('of one person never tells of another: it names the launch and the person that it is of', async () => {
    const [one, other] = [await returned(), await returned()];
    const results = [(await take(bank, one.code)).body, (await take(bank, other.code)).body];
    expect(results.map(({ nonce }) => nonce)).toEqual([one.claims.nonce, other.claims.nonce]);
    expect(results[0]?.['subject']).not.toBe(results[1]?.['subject']);
  });

  test('is not handed out by a signature of somebody else', async () => {
    const { code } = await returned();
    expect((await take({ ...otherBank, appId: bank.appId, kid: bank.kid }, code)).body['code']).toBe('launch_signature_wrong');
  });

  test('tells nothing once the app is closed, and no level once the scope was taken back', async () => {
    const [one, other] = [await returned(), await returned()];
    await close(bank.appId);
    expect((await take(bank, one.code)).body['code']).toBe('launch_app_closed');
    await owner.script(`update launch_apps set open = true, scopes = '{sign_in}' where app_id = '${bank.appId}'`);
    expect((await take(bank, other.code)).body).toMatchObject({ outcome: 'signed_in', level: null });
    await owner.script(`update launch_apps set scopes = '{sign_in,prefill,level}'`);
  });

  test('tells nothing of an e-card that ended meanwhile', async () => {
    const { code, person } = await returned();
    await owner.script(`update ecards set ended_at = now(), end_reason = 'consent_withdrawn' where holder_id = ${person.holderId}`);
    expect((await take(bank, code)).body['code']).toBe('launch_code_refused');
  });

  test('two presses make one', async () => {
    const { browser } = await holderWithECard(house);
    await open(browser, bank);
    await browser.post('/api/launch/approve');
    const copy = copyOf(house, browser, 'yika_launch', 'yika_holder');
    const answers = await Promise.all([browser.post('/api/launch/return'), copy.post('/api/launch/return')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  test('the same person is one subject for an app, and another for another app', async () => {
    const { browser, code } = await returned();
    await open(browser, otherBank);
    const atOther = (await take(otherBank, (await goBack(browser)).searchParams.get('code') ?? '')).body['subject'];
    await open(browser, bank);
    const again = (await take(bank, (await goBack(browser)).searchParams.get('code') ?? '')).body['subject'];
    const first = (await take(bank, code)).body['subject'];
    expect([first === again, first === atOther]).toEqual([true, false]);
  });
});

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Browser } from '../../../../test/browser.ts';
import { channelSteps, placeOf } from '../../../../test/channel-steps.ts';
import { actionsOf, claim, enrol, holderHouse, newKey, prove, setPin, signedOut, signIn, triesOf } from '../../../../test/holder-house.ts';
import type { RegisteredPerson } from '../../../../test/registry-person.ts';

const house = await holderHouse();
const { app, owner, channels } = house;
const { comeBack, newAccount, signInByChannel, reset } = channelSteps(house);

afterAll(house.close);
beforeEach(reset);

const ofNobodyHere = { name: '方外人', identityNumber: '110100198001010014' };

/** A browser that came from an account which is in this name. */
async function cameFrom(account: string, tells: typeof channels.behaviour.tells, browser: Browser = newBrowser(app)): Promise<Browser> {
  channels.behaviour.tells = tells;
  await comeBack(browser, 'alipay', account);
  return browser;
}

const nameOf = ({ name, identityNumber }: RegisteredPerson) => ({ name, identityNumber });
const linksOf = async ({ holderId }: RegisteredPerson) => owner.query('links_of', 'select link_no from channel_links where holder_id = $1', [holderId]);

describe('an account in somebody else’s name', () => {
  test('claims nothing: its own reason, nothing begun, and the person learns of it', async () => {
    const person = await house.register();
    const browser = await cameFrom(newAccount(), ofNobodyHere);
    expect((await browser.get('/api/channel')).body).toMatchObject({ state: 'approved', realNameGiven: true });
    expect(await claim(browser, person)).toMatchObject({ status: 409, body: { code: 'channel_real_name_foreign' } });
    expect((await browser.get('/api/claims/current')).status).toBe(404);
    const rows = await owner.query('refused_claims', `select outcome from audit_entries where holder_id = $1 and action = 'claim.refused'`, [person.holderId]);
    expect(rows).toEqual([{ outcome: 'channel_real_name_foreign' }]);
  });

  test('with the same name and another number is another person, and told apart', async () => {
    const person = await house.register();
    const browser = await cameFrom(newAccount(), { ...nameOf(person), identityNumber: ofNobodyHere.identityNumber });
    expect((await claim(browser, person)).body['code']).toBe('channel_identity_number_foreign');
  });

  test('ends its approval there and then: in the same browser one goes on without the app, and nothing is linked', async () => {
    const person = await house.register();
    const browser = await cameFrom(newAccount(), ofNobodyHere);
    await claim(browser, person);
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
    await prove(house, browser, person);
    expect((await setPin(browser)).status).toBe(200);
    expect(await linksOf(person)).toEqual([]);
  });

  test('says nothing about whom the registry knows: what does not belong together is the same no as ever', async () => {
    const person = await house.register();
    const browser = await cameFrom(newAccount(), ofNobodyHere);
    const stranger = await claim(browser, { ...person, name: '王不对' });
    expect(stranger.body['code']).toBe('claim_not_matched');
    expect((await browser.get('/api/channel')).body['state']).toBe('approved');
  });

  test('costs none of the tries of the number, the browser and the address, however often', async () => {
    const person = await house.register();
    for (let time = 0; time < 12; time += 1) expect((await claim(await cameFrom(newAccount(), ofNobodyHere), person)).body['code']).toBe('channel_real_name_foreign');
    expect(await owner.query('budgets', 'select * from budgets where spent > 0')).toEqual([]);
    expect((await claim(newBrowser(app), person)).status).toBe(200);
  });

  test('that comes in between claim and PIN is not linked; the e-card is made, and the holder is told', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await prove(house, browser, person);
    await cameFrom(newAccount(), ofNobodyHere, browser);
    expect((await setPin(browser)).status).toBe(200);
    expect(await linksOf(person)).toEqual([]);
    expect(await actionsOf(house, person)).toContain('sign_in.channel_refused');
    expect(await owner.query('told', `select kind from notices where holder_id = $1 and kind like 'channel%'`, [person.holderId])).toEqual([{ kind: 'channel_name_foreign' }]);
  });

  test('is not linked by a known device either', async () => {
    const { person, browser, key } = await signedOut(house);
    await cameFrom(newAccount(), ofNobodyHere, browser);
    expect((await signIn(browser, key)).status).toBe(200);
    expect((await browser.get('/api/channel-links')).body).toEqual({ links: [] });
    expect(await actionsOf(house, person)).toContain('sign_in.channel_refused');
  });

  test('that has come into it since it was linked signs nobody in, and no try of the PIN is spent', async () => {
    const account = newAccount();
    const person = await linkedOwn(account);
    const browser = await cameFrom(account, ofNobodyHere);
    expect(await signInByChannel(browser)).toMatchObject({ status: 409, body: { code: 'channel_real_name_foreign' } });
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
    expect(await actionsOf(house, person)).toContain('sign_in.channel_refused');
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
    // Its holder undoes the link, or has the account back.
    expect((await signInByChannel(await cameFrom(account, nameOf(person)))).status).toBe(200);
  });
});

describe('an account in one’s own name', () => {
  test('is linked by a claim, and signs in with the PIN', async () => {
    const account = newAccount();
    const person = await linkedOwn(account);
    expect(await linksOf(person)).toHaveLength(1);
    const elsewhere = newBrowser(app);
    channels.behaviour.tells = nameOf(person);
    expect(placeOf(await comeBack(elsewhere, 'alipay', account))).toBe('/app/channel/sign-in');
    expect((await signInByChannel(elsewhere)).status).toBe(200);
  });

  test('is one’s own however the app writes the name, and where it keeps the number back', async () => {
    const person = await house.register({ name: '阿依努尔·买买提' });
    expect((await claim(await cameFrom(newAccount(), { name: '阿依努尔・买买提', identityNumber: null }), person)).status).toBe(200);
  });

  test('is one’s own also where the app tells no name at all', async () => {
    expect((await claim(await cameFrom(newAccount(), null), await house.register())).status).toBe(200);
  });
});

test('the table holds neither name nor number, and no hash by which two entries of one person, or the person, could be found', async () => {
  const person = await house.register();
  for (let time = 0; time < 2; time += 1) await cameFrom(newAccount(), nameOf(person));
  const rows = await owner.query<{ nameHash: Buffer; numberHash: Buffer; text: string }>('entries_named', 'select name_hash, number_hash, channel_entries::text as text from channel_entries');
  expect(rows).toHaveLength(2);
  const hashes = rows.flatMap(({ nameHash, numberHash }) => [nameHash.toString('hex'), numberHash.toString('hex')]);
  expect(new Set(hashes).size).toBe(4);
  expect(rows.map(({ text }) => text).join()).not.toContain(person.name);
  const numbers = await owner.query<{ hash: string }>('numbers_known', `select encode(number_hash, 'hex') as hash from holder_numbers`);
  for (const { hash } of numbers) expect(hashes).not.toContain(hash);
});

async function linkedOwn(account: string): Promise<RegisteredPerson> {
  const person = await house.register();
  const browser = await cameFrom(account, nameOf(person));
  await prove(house, browser, person);
  if ((await setPin(browser)).status !== 200 || (await enrol(browser, newKey())).status !== 200) throw new Error('the claim did not come to its end');
  return person;
}

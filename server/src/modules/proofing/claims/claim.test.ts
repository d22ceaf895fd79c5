import { makeIdentityNumber } from '@yika/contract/numbers';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../../../../test/browser.ts';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { cardNumberOf, registerPerson, type PersonWish, type RegisteredPerson } from '../../../../test/registry-person.ts';
import { testDoor } from '../../../../test/test-door.ts';
import { testNeighbours } from '../../../../test/test-neighbours.ts';
import { testRing, testWorld } from '../../../../test/test-world.ts';
import { watch } from '../../../../test/watched-work.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import { registerConsents, seedPrivacyPolicy } from '../../consents/index.ts';
import { readShippedPolicy } from '../../consents/privacy-policy.ts';
import { registerClaims } from '../index.ts';

const { owner, pool, close } = await freshDatabase();
const start = Date.parse('2030-01-28T04:00:00Z');
let clock = start;
const neighbours = testNeighbours();
const watched = watch(testWorld(pool, () => clock));
const door = { ...testDoor(pool, { now: () => clock }), inTransaction: watched.inTransaction };
const app = await buildShell({ remember: async () => {}, now: () => clock, logger: false, tls: null });
registerConsents(app, door, { tellAbove: async () => {} });
registerClaims(app, door, { lookup: testRing.lookup, sendTextMessage: neighbours.sendTextMessage, face: neighbours.face, askRealName: async () => null, faceReturnUrl: 'http://localhost/app/claim/face' });
await seedPrivacyPolicy(owner);
const inForce = readShippedPolicy();
const consent = { policyVersion: inForce.version, textHash: inForce.textHash };
const ownerWorld = testWorld(owner, () => clock);
let ordinal = 0;

afterAll(async () => {
  await app.close();
  await close();
});

beforeEach(async () => {
  clock = start;
  neighbours.sent.length = 0;
  Object.assign(neighbours.behaviour, { sms: 'sent', face: 'well' });
  await owner.script(`truncate budgets, claims, phone_codes, counter_codes, audit_entries, switches;
    insert into switches values ('ecard_issue', '110000', true, '2029-01-01', 'open', 'test')`);
});

describe('what is wrong by itself is said at once, field by field', () => {
  test.each([
    ['a name that nobody has', { name: '测试1' }, 'name_malformed'],
    ['a digit changed in the identity number', { identityNumber: '110100198806150019' }, 'identity_number_malformed'],
    ['a card number with another check character', { cardNumber: 'YK0000001' }, 'card_number_malformed'],
  ])('%s', async (_, wrong, code) => {
    const person = await register();
    expect(await claim(newBrowser(app), person, wrong)).toMatchObject({ status: 422, body: { code } });
  });

  test('a number that a registry may hold is none of these: the eight digits of a Taiwan pass, a travel permit with its letter', async () => {
    for (const [documentKind, identityNumber] of [['taiwan_pass', '01234567'], ['hong_kong_macao_pass', 'H00000000']] as const) {
      const person = await register({ documentKind, identityNumber, birthDay: null, sex: null });
      expect(await claim(newBrowser(app), person)).toMatchObject({ status: 200 });
    }
  });

  test('before consent, and before a try is spent', async () => {
    const person = await register();
    const browser = newBrowser(app);
    for (let time = 0; time < 60; time += 1) expect(await claim(browser, person, { cardNumber: 'YK0000001', consent: { policyVersion: 0, textHash: '' } })).toMatchObject({ body: { code: 'card_number_malformed' } });
    expect(await claim(browser, person)).toMatchObject({ status: 200 });
  });
});

describe('consent', () => {
  test.each([
    ['none', { policyVersion: 0, textHash: '' }, 422, 'consent_needed'],
    ['to an older version', { ...consent, policyVersion: 2 }, 409, 'policy_text_changed'],
    ['to another text under the same number', { ...consent, textHash: 'f'.repeat(64) }, 409, 'policy_text_changed'],
  ])('%s is refused before anything is looked up', async (_, given, status, code) => {
    const person = await register();
    watched.forget();
    expect(await claim(newBrowser(app), person, { consent: given })).toMatchObject({ status, body: { code } });
    expect(watched.done()).not.toContain('find_holder_id');
  });
});

describe('before proof, one answer for every way in which three things do not belong together', () => {
  const ways: [string, (person: RegisteredPerson) => Wrong][] = [
    ['another name', () => ({ name: '测试某' })],
    ['another person’s number', () => ({ identityNumber: strangerNumber })],
    ['a number that nobody has', () => ({ identityNumber: makeIdentityNumber('110100', '1977-07-07', 777) })],
    ['another person’s card', () => ({ cardNumber: strangerCard })],
    ['a card that was never made', () => ({ cardNumber: cardNumberOf(9999) })],
    ['nothing that fits', () => ({ name: '某', identityNumber: makeIdentityNumber('110100', '1966-06-06', 666), cardNumber: cardNumberOf(9998) })],
  ];
  let strangerNumber = '';
  let strangerCard = '';
  beforeEach(async () => {
    const stranger = await register();
    strangerNumber = stranger.identityNumber;
    strangerCard = stranger.cards[0]?.number ?? '';
  });

  test.each(ways)('%s', async (_, wrong) => {
    const person = await register();
    const answer = await claim(newBrowser(app), person, wrong(person));
    expect(answer).toMatchObject({ status: 422, body: { code: 'claim_not_matched', triesLeft: 39 } });
  });

  test('in every byte but the reference', async () => {
    const person = await register();
    const answers = [];
    for (const [, wrong] of ways) answers.push(await claim(newBrowser(app, { address: `198.51.100.${answers.length}` }), person, wrong(person)));
    const texts = answers.map(({ status, body }) => JSON.stringify([status, { ...body, reference: '' }]));
    expect(new Set(texts).size).toBe(1);
  });

  test('after the same work: the same statements, keyed hashes and decryptions, in the same order', async () => {
    const person = await register();
    const works = [];
    for (const [, wrong] of ways) {
      watched.forget();
      await claim(newBrowser(app, { address: `203.0.113.${works.length}` }), person, wrong(person));
      works.push(watched.done().join(' '));
    }
    expect(works[0]).toContain('find_holder');
    expect(works[0]).toContain('open:holders');
    expect(new Set(works).size).toBe(1);
  });

  test('without a card number likewise', async () => {
    const person = await register();
    const works = [];
    for (const wrong of [{ name: '测试某' }, { identityNumber: makeIdentityNumber('110100', '1955-05-05', 555) }]) {
      watched.forget();
      const { status, body } = await claim(newBrowser(app, { address: `203.0.113.${50 + works.length}` }), person, { ...wrong, cardNumber: null });
      works.push(JSON.stringify([status, { ...body, reference: '' }, watched.done()]));
    }
    expect(new Set(works).size).toBe(1);
  });

  test('is on record, with the person whose number it was or with nobody', async () => {
    const person = await register();
    await claim(newBrowser(app), person, { name: '测试某' });
    await claim(newBrowser(app), person, { identityNumber: makeIdentityNumber('110100', '1944-04-04', 444) });
    const rows = await owner.query<{ holderId: number; outcome: string }>('refused_tries', `select holder_id, outcome from audit_entries where action = 'claim.refused' order by holder_id`);
    expect(rows).toEqual([{ holderId: 0, outcome: 'claim_not_matched' }, { holderId: person.holderId, outcome: 'claim_not_matched' }]);
  });
});

describe('tries', () => {
  test('are six for a browser and a quarter of an hour, counted down before its eyes', async () => {
    const person = await register();
    const browser = newBrowser(app);
    const left = [];
    for (let time = 0; time < 7; time += 1) left.push((await claim(browser, person, { name: '测试某' })).body['triesLeft']);
    // The first came without a token of ours and was counted by its address alone.
    expect(left).toEqual([39, 5, 4, 3, 2, 1, 0]);
    expect(await claim(browser, person)).toMatchObject({ status: 429, body: { code: 'claim_tries_spent', retryAfterSeconds: 900 }, headers: { 'retry-after': '900' } });
    clock += 900_000;
    expect(await claim(browser, person)).toMatchObject({ status: 200 });
  });

  test('are forty for an address, whatever cookies are thrown away or made up', async () => {
    const person = await register();
    for (let time = 0; time < 40; time += 1) {
      const browser = newBrowser(app, { address: '198.51.100.9' });
      if (time % 2 === 0) browser.cookies.set('yika_claim', `b.${'A'.repeat(22)}.${'B'.repeat(22)}`);
      expect((await claim(browser, person, { name: '测试某' })).status).toBe(422);
    }
    expect(await claim(newBrowser(app, { address: '198.51.100.9' }), person)).toMatchObject({ status: 429 });
  });

  test('that were spent from one address lock nobody out at another', async () => {
    const person = await register();
    for (let time = 0; time < 45; time += 1) await claim(newBrowser(app, { address: '198.51.100.9' }), person, { cardNumber: cardNumberOf(9999) });
    const elsewhere = await claim(newBrowser(app, { address: '192.0.2.77' }), person);
    expect(elsewhere).toMatchObject({ status: 200, body: { step: 'prove' } });
  });

  test('at one number close the phone to the address they came from, and to no other', async () => {
    const person = await register();
    for (let time = 0; time < 30; time += 1) await claim(newBrowser(app, { address: '198.51.100.9' }), person, { name: '测试某' });
    expect((await claim(newBrowser(app, { address: '198.51.100.9' }), person)).body['ways']).toEqual(['face', 'counter']);
    expect(await claim(newBrowser(app, { address: '192.0.2.77' }), person)).toMatchObject({ status: 200, body: { ways: ['phone', 'face', 'counter'] } });
  });

  test('from all addresses of one IPv6 network are those of one', async () => {
    const person = await register();
    for (let time = 0; time < 40; time += 1) await claim(newBrowser(app, { address: `2001:db8:0:1::${time}` }), person, { name: '测试某' });
    expect(await claim(newBrowser(app, { address: '2001:db8:0:1:ffff::1' }), person)).toMatchObject({ status: 429 });
    expect((await claim(newBrowser(app, { address: '2001:db8:0:2::1' }), person)).body['ways']).toEqual(['phone', 'face', 'counter']);
  });

  test('at one number from many addresses never lock it: only the phone is no way any more', async () => {
    const person = await register();
    for (let time = 0; time < 26; time += 1) await claim(newBrowser(app, { address: `198.51.100.${time}` }), person, { name: '测试某' });
    const answer = await claim(newBrowser(app, { address: '192.0.2.77' }), person);
    expect(answer).toMatchObject({ status: 200, body: { ways: ['face', 'counter'], phoneTail: null } });
    clock += 24 * 3_600_000;
    expect((await claim(newBrowser(app, { address: '192.0.2.78' }), person)).body['ways']).toEqual(['phone', 'face', 'counter']);
  });

  test('at a number that nobody has are counted alike, and nobody can see it', async () => {
    const nobody = { ...(await register()), identityNumber: makeIdentityNumber('110100', '1933-03-03', 333) };
    const bodies = [];
    for (let time = 0; time < 28; time += 1) bodies.push((await claim(newBrowser(app, { address: `198.51.100.${time}` }), nobody)).body);
    expect(new Set(bodies.map((body) => JSON.stringify({ ...body, reference: '' }))).size).toBe(1);
    expect(await owner.query('spent', `select max(spent)::integer as spent from budgets where budget = 'unproved:number:claim'`)).toEqual([{ spent: 24 }]);
  });

  test('that fit cost nothing', async () => {
    const person = await register();
    for (let time = 0; time < 50; time += 1) expect((await claim(newBrowser(app), person)).status).toBe(200);
  });
});

describe('the region', () => {
  test('that is not open is told to whoever has all three, and to nobody else', async () => {
    const person = await register({ cards: [{ issuerRegionCode: '540100' }] });
    expect(await claim(newBrowser(app), person, { name: '测试某' })).toMatchObject({ status: 422, body: { code: 'claim_not_matched' } });
    expect(await claim(newBrowser(app), person)).toMatchObject({ status: 409, body: { code: 'region_not_open' } });
    expect(await owner.query('claims_made', 'select from claims')).toEqual([]);
  });

  test('is that of the card typed, not of the person', async () => {
    const person = await register({ regionCode: '540100', cards: [{ issuerRegionCode: '110100' }, { issuerRegionCode: '540100' }] });
    expect((await claim(newBrowser(app), person)).status).toBe(200);
    expect((await claim(newBrowser(app), person, { cardNumber: person.cards[1]?.number ?? '' })).body['code']).toBe('region_not_open');
  });

  test('paused at this moment pauses claims at this moment', async () => {
    const person = await register();
    await owner.script(`update switches set open = false where region_code = '110000'`);
    expect(await claim(newBrowser(app), person)).toMatchObject({ status: 409, body: { code: 'region_paused' } });
  });
});

describe('a claim that fits', () => {
  test('shows nothing personal but the tail of the phone', async () => {
    const person = await register({ name: '玛丽亚·洛佩斯' });
    const { status, body } = await claim(newBrowser(app), person);
    expect(status).toBe(200);
    expect(body).toEqual({
      step: 'prove', level: 2, ways: ['phone', 'face', 'counter'], phoneTail: person.phone?.slice(-2), phoneCode: null, counterCode: null,
      expiresAt: clock + 30 * 60_000, serverTime: clock,
    });
  });

  test('without the card at hand reaches level 1, and not even the tail', async () => {
    const person = await register();
    expect((await claim(newBrowser(app), person, { cardNumber: null })).body).toMatchObject({ level: 1, phoneTail: null, ways: ['phone', 'face', 'counter'] });
  });

  test.each([
    ['no phone', { phone: null }, ['face', 'counter']],
    ['no photo', { photo: false }, ['phone', 'counter']],
    ['neither', { phone: null, photo: false }, ['counter']],
    ['a child of nine', { birthDay: '2020-06-15' as never }, ['phone', 'counter']],
  ] as [string, PersonWish, string[]][])('of somebody with %s has the ways that are there', async (_, wish, ways) => {
    expect((await claim(newBrowser(app), await register(wish))).body['ways']).toEqual(ways);
  });

  test('is gone on with in the same browser, and in no other', async () => {
    const person = await register();
    const browser = newBrowser(app);
    await claim(browser, person);
    expect(await browser.get('/api/claims/current')).toMatchObject({ status: 200, body: { step: 'prove' } });
    expect(await newBrowser(app).get('/api/claims/current')).toMatchObject({ status: 404, body: { code: 'claim_not_found' } });
  });

  test('lasts half an hour', async () => {
    const browser = newBrowser(app);
    await claim(browser, await register());
    clock += 30 * 60_000 - 1;
    expect((await browser.get('/api/claims/current')).status).toBe(200);
    clock += 1;
    expect((await browser.get('/api/claims/current')).status).toBe(404);
  });

  test('given up is gone, twice too', async () => {
    const browser = newBrowser(app);
    await claim(browser, await register());
    const cookie = browser.cookies.get('yika_claim') ?? '';
    expect([(await browser.delete('/api/claims/current')).status, (await browser.delete('/api/claims/current')).status]).toEqual([204, 204]);
    browser.cookies.set('yika_claim', cookie);
    expect((await browser.get('/api/claims/current')).status).toBe(404);
  });

  test('is found by what the table does not hold', async () => {
    const browser = newBrowser(app);
    await claim(browser, await register());
    const [row] = await owner.query<{ text: string }>('claims_text', 'select claims::text as text from claims');
    expect(row?.text).not.toContain(browser.cookies.get('yika_claim') ?? 'a claim has a cookie');
  });

  test('names are compared as people write them', async () => {
    const person = await register({ name: '玛丽亚·洛佩斯' });
    expect((await claim(newBrowser(app), person, { name: ' 玛丽亚•洛佩斯 ' })).status).toBe(200);
  });
});

interface Wrong {
  readonly name?: string;
  readonly identityNumber?: string;
  readonly cardNumber?: string | null;
  readonly consent?: { readonly policyVersion: number; readonly textHash: string };
}

function register(wish: PersonWish = {}): Promise<RegisteredPerson> {
  ordinal += 1;
  return registerPerson(ownerWorld, ordinal, wish);
}

function claim(browser: Browser, person: RegisteredPerson, wrong: Wrong = {}): Promise<Answer> {
  const { name, identityNumber } = person;
  return browser.post('/api/claims', { name, identityNumber, cardNumber: person.cards[0]?.number ?? null, consent, ...wrong });
}

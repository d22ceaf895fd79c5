import { createECDH, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Browser } from '../../../test/browser.ts';
import { copyOf, holderHouse, holderWithECard } from '../../../test/holder-house.ts';
import { launchSteps, RETURN } from '../../../test/launch-steps.ts';

/** What somebody would try who wants in, to be taken for another, or to keep others out. What must not happen is each test's name. */
const house = await holderHouse();
const { app: server, owner, clock } = house;
const { registerApp, registerSm2App, launchOf, sign, push, pathOf, open, withPerson, goBack, take } = launchSteps(house);
const [bank, otherBank] = [await registerApp(), await registerApp({ returnAddresses: ['https://other.example/back'] })];

afterAll(house.close);
beforeEach(async () => {
  clock.at = house.start;
  house.refusedAtDoors.length = 0;
  await owner.script('truncate budgets, launch_counts, launch_nonces, launches, launch_results');
});

const base64 = (value: string | object) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const codeOf = async (request: string | Promise<string>) => (await push(await request)).body['code'];
const viewIn = async (browser: Browser) => (await browser.get('/api/launch')).body;

describe('the name of an app or a key', () => {
  test.each(['\u0000', 'bank\u0000', '\ud800', 'bänk', '', ' '.repeat(41), '__proto__', "' or true --"])('%j is turned away as one of nobody, and never an error of ours', async (name) => {
    const forged = (iss: string, kid: string) => `${base64({ alg: 'ES256', kid, typ: 'launch+jwt' })}.${base64({ ...launchOf(bank), iss })}.${'A'.repeat(86)}`;
    for (const request of [forged(name, bank.kid), forged(bank.appId, name)]) {
      const { status, body } = await push(request);
      expect([status < 500, ['launch_request_malformed', 'launch_app_unknown', 'launch_key_unknown']]).toEqual([true, expect.arrayContaining([body['code']])]);
      const checked = await newBrowser(server).post('/launch/checks', { request });
      expect(checked.status).toBe(200);
    }
  });

  test('is this app’s own: a key of another app signs nothing for this one, under its own name or under this one’s', async () => {
    expect(await codeOf(sign(otherBank, { ...launchOf(bank) }, { kid: otherBank.kid }))).toBe('launch_key_unknown');
    expect(await codeOf(sign(otherBank, { ...launchOf(bank) }, { kid: bank.kid }))).toBe('launch_signature_wrong');
  });

  test('said twice in one request is what was signed last, for us as for whoever signed', async () => {
    const [header = '', payload = '', signature = ''] = (await sign(bank, launchOf(bank))).split('.');
    const doubled = Buffer.from(payload, 'base64url').toString().replace('{', `{"iss":"${otherBank.appId}",`);
    expect(await codeOf(`${header}.${base64(doubled)}.${signature}`)).toBe('launch_signature_wrong');
  });
});

describe('the algorithm', () => {
  test('of an SM2 key is never ES256 with the same number, nor the other way round', async () => {
    const app = await registerSm2App();
    // An ES256 key and an SM2 key of one app under one kid cannot be: the second stays what the first was.
    await owner.script(`insert into launch_app_keys select app_id, 'both', 'SM2', x, y, valid_from, valid_to from launch_app_keys where app_id = '${app.appId}' and algorithm = 'ES256'`);
    expect(await codeOf(sign(app, launchOf(app), { kid: 'both' }))).toBe('launch_algorithm_refused');
    expect(await codeOf(sign(app, launchOf(app), { kid: 'both', alg: 'ES256' }))).toBe('launch_algorithm_refused');
    // Its point is not on SM2's curve: nothing that anybody signs is its.
    expect(await codeOf(app.signSm2(launchOf(app), { kid: 'both' }))).toBe('launch_signature_wrong');
  });

  test('cannot be brought along as a key, an address of keys or a certificate in the header', async () => {
    for (const header of [{ jwk: otherBank.publicKey }, { jku: 'https://evil.example/keys' }, { x5u: 'https://evil.example/certificate' }, { x5c: ['AAAA'] }]) {
      expect(['launch_signature_wrong', 'launch_request_malformed']).toContain(await codeOf(sign({ ...otherBank, kid: bank.kid }, launchOf(bank), header)));
    }
  });
});

describe('what an app hands over', () => {
  test('encrypted to a point that is not on the curve opens nothing', async () => {
    const launch = { ...launchOf(bank), scope: 'sign_in prefill level' };
    const epk = { kty: 'EC', crv: 'P-256', x: randomBytes(32).toString('base64url'), y: randomBytes(32).toString('base64url') };
    const person = [base64({ alg: 'ECDH-ES', enc: 'A256GCM', epk }), '', base64('x'.repeat(12)), base64('ciphertext'), base64('t'.repeat(16))].join('.');
    expect(await codeOf(sign(bank, { ...launch, person }))).toBe('launch_fields_unreadable');
  });

  test('cannot blow itself up: what unpacks to more than it may hold is unreadable', async () => {
    const claims = await withPerson(bank, { identityNumber: '11010019900101001X' });
    const [, key = '', iv = '', , tag = ''] = String(claims['person']).split('.');
    const epk = createECDH('prime256v1').generateKeys();
    const header = { alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', epk: { kty: 'EC', crv: 'P-256', x: epk.subarray(1, 33).toString('base64url'), y: epk.subarray(33).toString('base64url') } };
    const bomb = deflateRawSync(Buffer.alloc(2_000_000)).toString('base64url');
    expect(await codeOf(sign(bank, { ...claims, person: [base64(header), key, iv, bomb.slice(0, 3000), tag].join('.') }))).toBe('launch_fields_unreadable');
  });

  test('that was sent once cannot be sent again by another app, nor by the same one for another launch', async () => {
    const claims = await withPerson(bank, { identityNumber: '11010019900101001X' });
    await push(await sign(bank, claims));
    expect(await codeOf(sign(bank, { ...launchOf(bank), scope: 'sign_in prefill', person: claims['person'] }))).toBe('launch_fields_unreadable');
    expect(await codeOf(sign(otherBank, { ...launchOf(otherBank), return_uri: 'https://other.example/back', nonce: claims.nonce, scope: 'sign_in prefill', person: claims['person'] }))).toBe('launch_fields_unreadable');
  });
});

describe('the limit of an app', () => {
  test('is not used up by whoever found a request of its: not an old one, not one for somebody else, not one that was let in before', async () => {
    const small = await registerApp({ perMinute: 2 });
    const seconds = Math.floor(clock.at / 1000);
    const letIn = await sign(small, launchOf(small));
    expect((await push(letIn)).status).toBe(200);
    const old = await sign(small, { ...launchOf(small), iat: seconds - 400, exp: seconds - 200 });
    const elsewhere = await sign(small, { ...launchOf(small), aud: 'https://elsewhere.example' });
    for (const [request, code] of [[old, 'launch_expired'], [elsewhere, 'launch_audience_wrong'], [letIn, 'launch_nonce_used']] as const) {
      for (let again = 0; again < 3; again += 1) expect(await codeOf(request)).toBe(code);
    }
    expect((await push(await sign(small, launchOf(small)))).status).toBe(200);
    expect(await codeOf(sign(small, launchOf(small)))).toBe('launch_limit_reached');
  });
});

describe('a launch in a browser that it was not meant for', () => {
  test('asks whoever sits there, and says which app; nothing of them is told unless they allow it themselves', async () => {
    const { browser } = await holderWithECard(house);
    // An attacker began it at the bank, and sends the address to somebody who is signed in.
    await browser.get(pathOf(await push(await sign(bank, { ...launchOf(bank), state: 'of-the-attacker' }))));
    expect(await viewIn(browser)).toMatchObject({ state: 'asked', app: { appId: bank.appId }, returnHost: 'bank.example' });
    expect((await browser.post('/api/launch/return')).body['code']).toBe('launch_ended');
    expect(await owner.query('results', 'select 1 from launch_results')).toEqual([]);
  });

  test('goes back with the state of the browser that began it, so that the app sees that this is another', async () => {
    const { browser } = await holderWithECard(house);
    const began = { ...launchOf(bank), state: 'of-the-attacker' };
    await browser.get(pathOf(await push(await sign(bank, began))));
    const back = await goBack(browser);
    expect([back.searchParams.get('state'), (await take(bank, back.searchParams.get('code') ?? '')).body['nonce']]).toEqual(['of-the-attacker', began.nonce]);
  });

  test('with an attacker’s details is told of nobody else, and the other’s form is filled with nothing before they agree', async () => {
    const attacker = await house.register();
    const { browser } = await holderWithECard(house);
    await open(browser, bank, await withPerson(bank, { identityNumber: attacker.identityNumber }));
    expect((await browser.get('/api/launch/fields')).body['code']).toBe('launch_ended');
    await browser.post('/api/launch/approve');
    expect((await browser.post('/api/launch/return')).body['code']).toBe('launch_person_foreign');
  });

  test('does not inherit what was allowed to the one before it: it is asked anew, and the way back is its own', async () => {
    const { browser } = await holderWithECard(house);
    await open(browser, bank);
    await browser.post('/api/launch/approve');
    await open(browser, otherBank, { return_uri: 'https://other.example/back' });
    expect(await viewIn(browser)).toMatchObject({ state: 'asked', app: { appId: otherBank.appId }, returnHost: 'other.example' });
    expect((await browser.post('/api/launch/return')).body['code']).toBe('launch_ended');
  });

  test('goes back at most once, also when the same cookies press in two browsers at the same moment while one says no', async () => {
    const { browser } = await holderWithECard(house);
    await open(browser, bank);
    await browser.post('/api/launch/approve');
    const copies = Array.from({ length: 10 }, () => copyOf(house, browser, 'yika_launch', 'yika_holder'));
    const answers = await Promise.all(copies.map((copy, index) => copy.post(index % 2 ? '/api/launch/return' : '/api/launch/refuse')));
    const codes = answers.map(({ body }) => new URL(String(body['url'] ?? RETURN)).searchParams.get('code')).filter((code) => code !== null);
    expect(codes.length).toBeLessThanOrEqual(1);
    expect(await owner.query('results', 'select 1 from launch_results')).toHaveLength(codes.length);
  });

  test('is not opened by a look at its address with HEAD, as some proxies and messengers do', async () => {
    const address = pathOf(await push(await sign(bank, launchOf(bank))));
    expect((await server.inject({ method: 'HEAD', url: address })).headers['set-cookie']).toBeUndefined();
    const browser = newBrowser(server);
    await browser.get(address);
    expect(await viewIn(browser)).toMatchObject({ state: 'asked' });
  });
});

import { createHmac, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { CompactEncrypt } from 'jose';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser } from '../../../test/browser.ts';
import { holderHouse } from '../../../test/holder-house.ts';
import { launchSteps, RETURN } from '../../../test/launch-steps.ts';

const house = await holderHouse();
const { app: server, owner, pool, clock } = house;
const { registerApp, registerSm2App, claimsOf, launchOf, sign, encrypt, push, withPerson } = launchSteps(house);
const bank = await registerApp();
const person = { identityNumber: '11010019900101001X', name: '张三' };

afterAll(house.close);
beforeEach(async () => {
  clock.at = house.start;
  await owner.script(`truncate budgets, launch_counts, launch_nonces, launches; update launch_apps set open = true`);
});

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const codeOf = async (request: string | Promise<string>) => (await push(await request)).body['code'];

describe('a launch under SM2', () => {
  test('is let in with a key of its own, and its nonce too is good once', async () => {
    const app = await registerSm2App();
    const request = await app.signSm2(launchOf(app));
    expect(await push(request)).toMatchObject({ status: 200 });
    expect(await codeOf(request)).toBe('launch_nonce_used');
  });

  test('that was changed, cut, signed by another or under a key of the other algorithm is turned away', async () => {
    const [app, other] = [await registerSm2App(), await registerSm2App()];
    const [header = '', , signature = ''] = (await app.signSm2(launchOf(app))).split('.');
    const changed = base64({ ...launchOf(app), scope: 'sign_in prefill level' });
    expect(await codeOf(`${header}.${changed}.${signature}`)).toBe('launch_signature_wrong');
    for (const wrong of ['', signature.slice(0, -4), 'A'.repeat(86)]) expect(await codeOf(`${header}.${base64(launchOf(app))}.${wrong}`)).toBe('launch_signature_wrong');
    expect(await codeOf(other.signSm2(launchOf(app), { kid: `sm2-of-${app.appId}` }))).toBe('launch_signature_wrong');
    expect(await codeOf(app.signSm2(launchOf(app), { kid: app.kid }))).toBe('launch_algorithm_refused');
    expect(await codeOf(app.signSm2(launchOf(app), { alg: 'ES256' }))).toBe('launch_algorithm_refused');
    expect(await codeOf(app.signSm2(launchOf(app), { crit: ['exp'] }))).toBe('launch_request_malformed');
    expect(await codeOf(sign(app, launchOf(app), { kid: `sm2-of-${app.appId}` }))).toBe('launch_algorithm_refused');
  });
});

describe('a forged launch', () => {
  test('without a signature, or under `none`, is turned away however it is written', async () => {
    for (const alg of ['none', 'None', 'NONE', '']) {
      const unsigned = `${base64({ alg, kid: bank.kid, typ: 'launch+jwt' })}.${base64(launchOf(bank))}`;
      expect(await codeOf(`${unsigned}.`)).toBe('launch_algorithm_refused');
      expect(['launch_algorithm_refused', 'launch_request_malformed']).toContain(await codeOf(unsigned));
    }
  });

  test('whose signature was taken off or cut is turned away', async () => {
    const [header, payload, signature = ''] = (await sign(bank, launchOf(bank))).split('.');
    for (const rest of ['', signature.slice(0, -4), 'A'.repeat(86), signature.replaceAll(/[A-Z]/g, 'b')]) expect(await codeOf(`${header}.${payload}.${rest}`)).toBe('launch_signature_wrong');
  });

  test('under HS256 with the public key for a secret is turned away', async () => {
    const spki = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' });
    for (const secret of [JSON.stringify(bank.publicKey), String(bank.publicKey.x), spki]) {
      const body = `${base64({ alg: 'HS256', kid: bank.kid, typ: 'launch+jwt' })}.${base64(launchOf(bank))}`;
      expect(await codeOf(`${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`)).toBe('launch_algorithm_refused');
    }
  });

  test('that was changed after it was signed is turned away', async () => {
    const [header, , signature] = (await sign(bank, launchOf(bank))).split('.');
    expect(await codeOf(`${header}.${base64({ ...launchOf(bank), scope: 'sign_in prefill level' })}.${signature}`)).toBe('launch_signature_wrong');
  });

  test('signed by another app in the name of this one, or with a key that it brings along, is turned away', async () => {
    const other = await registerApp();
    expect(await codeOf(sign({ ...other, appId: bank.appId }, launchOf(bank)))).toBe('launch_key_unknown');
    expect(await codeOf(sign({ ...other, kid: bank.kid }, launchOf(bank)))).toBe('launch_signature_wrong');
    expect(await codeOf(sign({ ...other, kid: bank.kid }, launchOf(bank), { jwk: other.publicKey }))).toBe('launch_signature_wrong');
    expect(await codeOf(sign(bank, { ...launchOf(bank), iss: 'nobody' }))).toBe('launch_app_unknown');
  });

  test('with a signature in DER, or with a critical header that we do not know, is turned away', async () => {
    const [header, payload] = (await sign(bank, launchOf(bank))).split('.');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(await codeOf(`${header}.${payload}.${signBytes('sha256', Buffer.from(`${header}.${payload}`), privateKey).toString('base64url')}`)).toBe('launch_signature_wrong');
    expect(await codeOf(`${base64({ alg: 'ES256', kid: bank.kid, typ: 'launch+jwt', crit: ['b64'], b64: false })}.${payload}.AAAA`)).toBe('launch_request_malformed');
  });

  test('that is the asking of a result, sent as a launch, is turned away, and the other way round', async () => {
    expect(await codeOf(sign(bank, launchOf(bank), { typ: 'launch-result+jwt' }))).toBe('launch_request_malformed');
    expect((await newBrowser(server).post('/launch/results', { request: await sign(bank, { ...claimsOf(bank), code: 'A'.repeat(43) }) })).body['code']).toBe('launch_request_malformed');
  });

  test.each(['iss', 'aud', 'iat', 'exp', 'nonce', 'scope', 'return_uri'])('without %s is turned away', async (claim) => {
    expect(await codeOf(sign(bank, { ...launchOf(bank), [claim]: undefined }))).toBe('launch_request_malformed');
  });
});

test('a launch that was written without any library, by OpenSSL alone, is taken the same', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const foreign = await registerApp();
  const { x, y } = publicKey.export({ format: 'jwk' });
  await owner.script(`update launch_app_keys set x = '${x}', y = '${y}' where app_id = '${foreign.appId}'`);
  const body = `${base64({ typ: 'launch+jwt', kid: foreign.kid, alg: 'ES256' })}.${base64(launchOf(foreign))}`;
  const request = `${body}.${signBytes('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  expect((await push(request)).status).toBe(200);
});

describe('a launch at the wrong time or place', () => {
  test('five minutes old, it is turned away', async () => {
    const request = await sign(bank, launchOf(bank));
    clock.at += 300_000;
    expect(await codeOf(request)).toBe('launch_expired');
    clock.at -= 1000;
    expect((await push(request)).status).toBe(200);
  });

  test('for longer than five minutes, from the future, or ended before it began, it is turned away', async () => {
    const { iat } = claimsOf(bank);
    for (const times of [{ exp: iat + 301 }, { iat: iat + 31, exp: iat + 60 }, { iat: iat + 20, exp: iat + 10 }, { iat: -1, exp: iat + 10 }]) expect(await codeOf(sign(bank, { ...launchOf(bank), ...times }))).toBe('launch_times_wrong');
  });

  test('meant for somebody else, it is turned away', async () => {
    for (const aud of ['https://elsewhere.example', 'http://localhost/', 'http://localhost.evil.example']) expect(await codeOf(sign(bank, { ...launchOf(bank), aud }))).toBe('launch_audience_wrong');
    expect(await codeOf(sign(bank, { ...launchOf(bank), aud: ['http://localhost', 'https://elsewhere.example'] }))).toBe('launch_request_malformed');
  });

  test('sent again, it is turned away, also fifty times at the same moment', async () => {
    const request = await sign(bank, launchOf(bank));
    const answers = await Promise.all(Array.from({ length: 50 }, () => push(request)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body['code'] === 'launch_nonce_used')).toHaveLength(49);
  });

  test('with a nonce that another app used, it is let in: a nonce is the app’s own', async () => {
    const other = await registerApp();
    const nonce = 'one-nonce-of-two-apps';
    expect((await push(await sign(bank, { ...launchOf(bank), nonce }))).status).toBe(200);
    expect((await push(await sign(other, { ...launchOf(other), nonce }))).status).toBe(200);
    expect(await codeOf(sign(bank, { ...launchOf(bank), nonce, state: 'other' }))).toBe('launch_nonce_used');
  });

  test('that was refused has spent no nonce', async () => {
    const claims = launchOf(bank);
    expect(await codeOf(sign(bank, { ...claims, return_uri: 'https://evil.example/' }))).toBe('launch_return_address_refused');
    expect((await push(await sign(bank, claims))).status).toBe(200);
  });

  test('with a key that has ended or is not in force yet, it is turned away at once', async () => {
    const other = await registerApp();
    for (const change of [`valid_to = to_timestamp(${house.start / 1000})`, `valid_from = to_timestamp(${house.start / 1000 + 1}), valid_to = '2039-01-01'`]) {
      await owner.script(`update launch_app_keys set ${change} where app_id = '${other.appId}'`);
      expect(await codeOf(sign(other, launchOf(other)))).toBe('launch_key_unknown');
    }
  });
});

describe('what an app may', () => {
  test.each([`${RETURN}/`, `${RETURN}?to=https://evil.example`, `${RETURN}#x`, 'https://bank.example.evil.example/back', 'https://bank.example@evil.example/back', 'https://BANK.example/back', 'http://bank.example/back', 'javascript:alert(1)', '//bank.example/back', `${RETURN}%00`, `${RETURN}\\..\\x`])(
    'it goes back to no address but its own: %s', async (returnUri) => {
      expect(await codeOf(sign(bank, { ...launchOf(bank), return_uri: returnUri }))).toBe('launch_return_address_refused');
    });

  test('it gets no scope that it has not, none twice, and nothing without sign_in', async () => {
    const small = await registerApp({ scopes: ['sign_in'] });
    expect(await codeOf(sign(small, { ...launchOf(small), scope: 'sign_in level' }))).toBe('launch_scope_refused');
    for (const scope of ['level', '', 'sign_in sign_in', 'sign_in insurance', 'sign_in  level', 'SIGN_IN']) expect(await codeOf(sign(bank, { ...launchOf(bank), scope }))).toBe('launch_scope_refused');
  });

  test('it hands over fields only with prefill', async () => {
    const claims = await withPerson(bank, person);
    expect(await codeOf(sign(bank, { ...claims, scope: 'sign_in' }))).toBe('launch_scope_refused');
  });

  test('over its limit it is turned away; what others send in its name counts for nothing', async () => {
    const small = await registerApp({ perMinute: 2 });
    for (let one = 0; one < 5; one += 1) await push(`${base64({ alg: 'ES256', kid: small.kid, typ: 'launch+jwt' })}.${base64(launchOf(small))}.AAAA`);
    expect((await push(await sign(small, launchOf(small)))).status).toBe(200);
    // Signed and wrong counts as well.
    expect(await codeOf(sign(small, { ...launchOf(small), scope: 'everything' }))).toBe('launch_scope_refused');
    expect(await codeOf(sign(small, launchOf(small)))).toBe('launch_limit_reached');
    clock.at += 61_000;
    expect((await push(await sign(small, launchOf(small)))).status).toBe(200);
  });

  test('closed, it is turned away at once; so are all apps where the nation closed their channel', async () => {
    await owner.script(`update launch_apps set open = false where app_id = '${bank.appId}'`);
    expect(await codeOf(sign(bank, launchOf(bank)))).toBe('launch_app_closed');
    await owner.script(`update launch_apps set open = true; insert into switches values ('channel_launch', '000000', false, '2030-01-01', 'test', 'test')`);
    expect(await codeOf(sign(bank, launchOf(bank)))).toBe('channel_paused');
    await owner.script(`delete from switches where name = 'channel_launch'`);
  });

  test('the server itself registers nobody, and changes nobody’s key', async () => {
    await expect(pool.script(`insert into launch_apps select * from launch_apps`)).rejects.toThrow(/permission denied/);
    await expect(pool.script(`update launch_apps set return_addresses = '{https://evil.example/}'`)).rejects.toThrow(/permission denied/);
    await expect(pool.script(`update launch_app_keys set x = 'mine'`)).rejects.toThrow(/permission denied/);
  });
});

describe('what an app hands over', () => {
  test('of another launch, of another app, unencrypted, for another key or in another manner is turned away', async () => {
    const { nonce, ...claims } = { ...launchOf(bank), scope: 'sign_in prefill' };
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const foreignKey = await new CompactEncrypt(Buffer.from(JSON.stringify({ iss: bank.appId, nonce, ...person }))).setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' }).encrypt(publicKey);
    for (const wrong of [
      await encrypt({ iss: bank.appId, nonce: 'another-nonce-of-this-app', ...person }),
      await encrypt({ iss: 'another-app', nonce, ...person }),
      await encrypt({ iss: bank.appId, nonce, ...person }, { enc: 'A128CBC-HS256' }),
      await encrypt({ iss: bank.appId, nonce, ...person }, { alg: 'ECDH-ES+A128KW' }),
      await encrypt({ iss: bank.appId, nonce, name: person.name }),
      await encrypt({ iss: bank.appId, nonce, ...person, name: 7 }),
      foreignKey, JSON.stringify(person), base64(person),
    ]) expect(await codeOf(sign(bank, { ...claims, nonce, person: wrong }))).toBe('launch_fields_unreadable');
    expect((await push(await sign(bank, { ...claims, nonce, person: await encrypt({ iss: bank.appId, nonce, ...person }) }))).status).toBe(200);
  });

  test('stands nowhere in the database as it is, nor in the address', async () => {
    const { body } = await push(await sign(bank, await withPerson(bank, person)));
    const rows = await owner.query<{ row: string }>('launches_text', `select launches::text as row from launches`);
    for (const secret of [person.identityNumber, person.name, Buffer.from(person.identityNumber).toString('hex'), String(body['url']).split('/').at(-1) ?? '-']) expect(JSON.stringify(rows)).not.toContain(secret);
    expect(String(body['url'])).toMatch(/^http:\/\/localhost\/launch\/open\/[\w-]{43}$/);
  });
});

describe('the check of a launch', () => {
  const check = async (request: string) => (await newBrowser(server).post('/launch/checks', { request })).body as { findings: { check: string; outcome: string; code: string | null }[]; given: string[] };
  const wrongs = ({ findings }: Awaited<ReturnType<typeof check>>) => findings.filter(({ outcome }) => outcome === 'wrong').map(({ code }) => code);

  test('says well to all where the launch would be let in, and spends nothing', async () => {
    const request = await sign(bank, await withPerson(bank, person));
    for (let one = 0; one < 3; one += 1) {
      const answer = await check(request);
      expect(answer.findings.map(({ outcome }) => outcome)).toEqual(answer.findings.map(() => 'well'));
      expect(answer.given).toEqual(['name', 'identityNumber']);
      expect(JSON.stringify(answer)).not.toContain(person.identityNumber);
    }
    expect((await push(request)).status).toBe(200);
    expect(wrongs(await check(request))).toEqual(['launch_nonce_used']);
  });

  test('names everything that is wrong, the first being what the door says', async () => {
    const request = await sign(bank, { ...launchOf(bank), aud: 'elsewhere', exp: 1, scope: 'all', return_uri: 'https://evil.example/' });
    expect(wrongs(await check(request))).toEqual(['launch_audience_wrong', 'launch_expired', 'launch_scope_refused', 'launch_return_address_refused']);
    expect(await codeOf(request)).toBe('launch_audience_wrong');
  });

  test('opens nothing for whoever did not sign it', async () => {
    const [header, payload] = (await sign(bank, await withPerson(bank, person))).split('.');
    const answer = await check(`${header}.${payload}.${'A'.repeat(86)}`);
    expect(wrongs(answer)).toEqual(['launch_signature_wrong']);
    expect(answer.given).toEqual([]);
    expect(answer.findings.filter(({ outcome }) => outcome === 'not_reached').map(({ check: what }) => what)).toEqual(['open', 'scopes', 'return_address', 'fields', 'nonce']);
  });

  test('is to be had sixty times in a quarter of an hour', async () => {
    for (let one = 0; one < 60; one += 1) await check('not.a.launch');
    expect(await check('not.a.launch')).toMatchObject({ code: 'too_many_requests' });
  });
});

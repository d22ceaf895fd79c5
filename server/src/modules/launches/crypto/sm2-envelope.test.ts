import { randomBytes } from 'node:crypto';
import { sm2 as theirSm2, sm4 as theirSm4 } from 'sm-crypto-v2';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { newBrowser } from '../../../../test/browser.ts';
import { holderHouse } from '../../../../test/holder-house.ts';
import { launchSteps } from '../../../../test/launch-steps.ts';

const house = await holderHouse();
const { app: server, owner, clock } = house;
const { registerApp, registerSm2App, launchOf, sign, push, open } = launchSteps(house);
const bank = await registerApp();
const person = { identityNumber: '11010019900101001X', name: '张三', cardNumber: 'YK1234567' };

afterAll(house.close);
beforeEach(async () => {
  clock.at = house.start;
  await owner.script('truncate budgets, launch_counts, launch_nonces, launches');
});

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const own = { alg: 'SM2', enc: 'SM4GCM' };

interface Wish {
  readonly header?: object;
  readonly key?: Uint8Array;
  readonly about?: (header: string) => string;
}

/** By an implementation that nobody here wrote, from what docs/launch.md says. */
async function envelope(fields: object, { header = own, key = randomBytes(16), about = (text) => text }: Wish = {}): Promise<string> {
  const keys = (await newBrowser(server).get('/launch/keys')).body['keys'] as { crv: string; x: string; y: string }[];
  const published = keys.find(({ crv }) => crv === 'SM2');
  const point = Buffer.concat([Buffer.of(4), ...[published?.x, published?.y].map((half) => Buffer.from(half ?? '', 'base64url'))]).toString('hex');
  // Without the 04 that docs/launch.md wants before C1.
  const wrapped = Buffer.from(`04${theirSm2.doEncrypt(key, point, 1)}`, 'hex');
  const first = base64(JSON.stringify(header));
  const nonce = randomBytes(12);
  const sealed = theirSm4.encrypt(Buffer.from(JSON.stringify(fields)), key.length === 16 ? key : randomBytes(16), { mode: 'gcm', iv: nonce, associatedData: Buffer.from(about(first)), output: 'array', outputTag: true });
  if (typeof sealed === 'string' || sealed instanceof Uint8Array) throw new Error('no tag');
  return [first, base64(wrapped), base64(nonce), base64(sealed.output), base64(sealed.tag ?? new Uint8Array(0))].join('.');
}

const launchWith = async (make: (fields: object) => Promise<string>) => {
  const claims = { ...launchOf(bank), scope: 'sign_in prefill level' };
  return { ...claims, person: await make({ iss: bank.appId, nonce: claims.nonce, ...person }) };
};
const codeOf = async (make: (fields: object) => Promise<string>) => (await push(await sign(bank, await launchWith(make)))).body['code'];

test('what was altered in any part, cut, bound to another header or under a key of another length is unreadable', async () => {
  for (let part = 0; part < 5; part += 1) {
    expect([part, await codeOf(async (fields) => (await envelope(fields)).split('.').map((text, index) => (index === part ? turned(text) : text)).join('.'))]).toEqual([part, 'launch_fields_unreadable']);
  }
  expect(await codeOf(async (fields) => (await envelope(fields)).split('.').slice(0, 4).join('.'))).toBe('launch_fields_unreadable');
  expect(await codeOf(async (fields) => `${await envelope(fields)}.`)).toBe('launch_fields_unreadable');
  expect(await codeOf((fields) => envelope(fields, { about: () => base64('{}') }))).toBe('launch_fields_unreadable');
  expect(await codeOf((fields) => envelope(fields, { key: randomBytes(32) }))).toBe('launch_fields_unreadable');
});

test('half of one profile and half of the other is neither', async () => {
  for (const header of [{ alg: 'SM2', enc: 'A256GCM' }, { alg: 'ECDH-ES', enc: 'SM4GCM' }, { alg: 'SM2' }, { ...own, zip: 'DEF' }, { ...own, crit: ['exp'] }, { alg: 'dir', enc: 'SM4GCM' }]) {
    expect([header, await codeOf((fields) => envelope(fields, { header }))]).toEqual([header, 'launch_fields_unreadable']);
  }
});

test('of another launch or another app it is unreadable', async () => {
  expect(await codeOf((fields) => envelope({ ...fields, nonce: 'of-another-launch' }))).toBe('launch_fields_unreadable');
  expect(await codeOf((fields) => envelope({ ...fields, iss: 'another-bank' }))).toBe('launch_fields_unreadable');
});

test('rightly made by somebody else’s SM2 and SM4 it fills in the form, and an app may sign under SM2 and encrypt under SM2', async () => {
  const browser = newBrowser(server);
  await open(browser, bank, await launchWith(envelope));
  await browser.post('/api/launch/approve');
  expect((await browser.get('/api/launch/fields')).body).toEqual(person);
  const sm2App = await registerSm2App();
  const claims = { ...launchOf(sm2App), scope: 'sign_in prefill' };
  const request = await sm2App.signSm2({ ...claims, person: await envelope({ iss: sm2App.appId, nonce: claims.nonce, identityNumber: person.identityNumber }) });
  expect(await push(request)).toMatchObject({ status: 200 });
});

function turned(text: string): string {
  const bytes = Buffer.from(text, 'base64url');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return base64(bytes);
}

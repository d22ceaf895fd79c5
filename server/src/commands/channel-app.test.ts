import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPKCS8 } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newBrowser } from '../../test/browser.ts';
import { launchSteps, RETURN } from '../../test/launch-steps.ts';
import { verbsOn } from '../../test/verbs-on.ts';
import { wholeHouse } from '../../test/whole-house.ts';
import { newSm2Key, pemOf, pkcs8Of, spkiOf } from '../platform/crypto/sm/sm2-keys.ts';

/** The registry of other apps by `yika channel …`, and what the product answers such an app a moment later. */
const house = await wholeHouse();
const { yika, done, keepTime } = verbsOn(house);
const folder = mkdtempSync(join(tmpdir(), 'yika-channel-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = file('key.pem', publicKey.export({ type: 'spki', format: 'pem' }) as string);
const jwk = file('key.json', JSON.stringify(publicKey.export({ format: 'jwk' })));
const names = '--name-es Banco --name-zh 银行 --name-en Bank';

beforeAll(() => keepTime());
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['without names', `channel add shop --return ${RETURN}`],
  ['under a platform’s name', `channel add wechat ${names} --return ${RETURN}`],
  ['with nowhere to go back to', `channel add shop ${names}`],
  ['with a scope that there is not', `channel add shop ${names} --return ${RETURN} --scope insurance`],
  ['with a limit of nothing', `channel add shop ${names} --return ${RETURN} --per-minute 0`],
  ['with a return address that is half one', `channel add shop ${names} --return https://bank.example`],
  ['with a return address of another kind', `channel add shop ${names} --return javascript:alert(1)`],
])('an app is not registered %s', async (_, words) => {
  expect(await yika(words)).toMatchObject({ exitCode: 2 });
  expect(await done('channel list')).toEqual({ apps: [] });
});

test('in production, an app is not registered with plain HTTP', async () => {
  expect(await yika(`channel add shop ${names} --return http://bank.example/back`, { mode: 'production' })).toMatchObject({ exitCode: 2 });
});

test('an app is registered closed, gets a key, is opened, enters, and is closed at once', async () => {
  expect(await done(`channel add bank ${names} --return ${RETURN}`)).toMatchObject({ app: { appId: 'bank', open: false, scopes: ['sign_in'] } });
  expect(await yika(`channel add bank ${names} --return ${RETURN}`)).toMatchObject({ exitCode: 1, value: { error: 'app_known' } });
  const { kid } = await done(`channel key bank ${pem}`);
  expect(await done(`channel key bank ${jwk}`)).toMatchObject({ kid });

  const { sign, launchOf } = launchSteps(house);
  const app = { appId: 'bank', kid: String(kid), privateKey: await importPKCS8(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 'ES256'), publicKey: {} };
  const now = Math.floor(Date.now() / 1000);
  const enter = async () => {
    const claims = { ...launchOf(app), aud: house.verbConfig.publicUrl, scope: 'sign_in', iat: now, exp: now + 200 };
    const { status, body } = await newBrowser(house.app).post('/launch/requests', { request: await sign(app, claims) });
    return status === 200 ? 'let in' : body['code'];
  };
  expect(await enter()).toBe('launch_app_closed');
  await done('channel on bank');
  expect(await enter()).toBe('let in');
  await done('channel limit bank --per-minute 1 --per-day 9');
  expect(await enter()).toBe('launch_limit_reached');
  await done('channel limit bank --per-minute 100 --per-day 900');
  await done('channel return bank https://bank.example/elsewhere');
  expect(await enter()).toBe('launch_return_address_refused');
  await done(`channel return bank ${RETURN}`);
  await done('channel scope bank sign_in level');
  await done('channel off bank');
  expect(await enter()).toBe('launch_app_closed');
  await done('channel on bank');
  await done(`channel key bank --end ${kid}`);
  expect(await enter()).toBe('launch_key_unknown');
  expect(await done('channel show bank')).toMatchObject({ app: { scopes: ['sign_in', 'level'], open: true }, keys: [{ kid, algorithm: 'ES256' }] });
});

test('an SM2 key is taken as PEM, and signs under its own algorithm', async () => {
  await done(`channel add sm-bank ${names} --return ${RETURN}`);
  const key = newSm2Key();
  const path = file('sm2.pem', pemOf('PUBLIC KEY', spkiOf(key.publicKey)));
  const { kid } = await done(`channel key sm-bank ${path}`);
  expect(await done('channel show sm-bank')).toMatchObject({ keys: [{ kid, algorithm: 'SM2' }] });
  expect(await yika(`channel key sm-bank ${file('sm2-private.pem', pemOf('PRIVATE KEY', pkcs8Of(key)))}`)).toMatchObject({ exitCode: 2 });
});

test('a private key, a key of another kind and a file that is none are refused, and nothing of them is repeated', async () => {
  const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  for (const path of [file('private.pem', secret), file('private.json', JSON.stringify(privateKey.export({ format: 'jwk' }))), file('rsa.pem', generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }) as string), file('no.txt', 'a word'), join(folder, 'nowhere')]) {
    const said = await yika(`channel key bank ${path}`);
    expect(said.exitCode).toBe(2);
    expect(JSON.stringify(said)).not.toContain(secret.split('\n')[1] ?? '-');
  }
  expect(await yika(`channel key nobody ${pem}`)).toMatchObject({ exitCode: 1 });
  expect(await yika('channel on nobody')).toMatchObject({ exitCode: 1, value: { error: 'app_unknown' } });
});

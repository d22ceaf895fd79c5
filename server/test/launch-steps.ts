import { randomBytes } from 'node:crypto';
import { CompactEncrypt, exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { insertApp, saveAppKey, type LaunchApp } from '../src/modules/launches/index.ts';
import { newSm2Key } from '../src/platform/crypto/sm/sm2-keys.ts';
import { openSm2 } from '../src/platform/crypto/sm/sm2.ts';
import { newBrowser, type Answer, type Browser } from './browser.ts';
import type { House } from './holder-house.ts';

/** Another organisation's server, as the registry knows it, with a private key of its own. */
export interface TestApp {
  readonly appId: string;
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK;
}

export const RETURN = 'https://bank.example/back';

/** What an app's server and its person's browser do. Not the client package: what is sent here may be wrong in any way. */
export function launchSteps(house: Pick<House, 'app' | 'owner' | 'clock'>) {
  const { app: server, owner, clock } = house;
  let ordinal = 0;

  const registerApp = async (wish: Partial<LaunchApp> = {}): Promise<TestApp> => {
    ordinal += 1;
    const appId = wish.appId ?? `bank-${ordinal}`;
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    const kid = `key-of-${appId}`;
    await insertApp(owner, {
      appId, name: { es: `Banco ${ordinal}`, 'zh-CN': `银行${ordinal}`, en: `Bank ${ordinal}` }, scopes: ['sign_in', 'prefill', 'level'], returnAddresses: [RETURN], perMinute: 1000, perDay: 100_000, open: true, since: clock.at, ...wish,
    });
    await saveAppKey(owner, appId, { kid, algorithm: 'ES256', x: jwk.x ?? '', y: jwk.y ?? '', validFrom: 0, validTo: clock.at + 400 * 86_400_000 });
    return { appId, kid, privateKey, publicKey: jwk };
  };

  /** The same with an SM2 key beside. */
  const registerSm2App = async (): Promise<TestApp & { readonly signSm2: (claims: object, header?: object) => Promise<string> }> => {
    const app = await registerApp();
    const key = newSm2Key();
    const [x, y] = [key.publicKey.subarray(1, 33), key.publicKey.subarray(33)].map((half) => Buffer.from(half).toString('base64url'));
    await saveAppKey(owner, app.appId, { kid: `sm2-of-${app.appId}`, algorithm: 'SM2', x: x ?? '', y: y ?? '', validFrom: 0, validTo: clock.at + 400 * 86_400_000 });
    return {
      ...app,
      signSm2: async (claims, header = {}) => {
        const sm2 = await openSm2();
        const body = [{ alg: 'SM2', kid: `sm2-of-${app.appId}`, typ: 'launch+jwt', ...header }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
        return `${body}.${Buffer.from(await sm2.sign(key, Buffer.from(body))).toString('base64url')}`;
      },
    };
  };

  const claimsOf = ({ appId }: TestApp) => {
    const iat = Math.floor(clock.at / 1000);
    return { iss: appId, aud: 'http://localhost', iat, exp: iat + 300, nonce: randomBytes(16).toString('base64url') };
  };
  const launchOf = (app: TestApp) => ({ ...claimsOf(app), scope: 'sign_in level', return_uri: RETURN, state: 'of-this-browser' });
  const sign = (app: TestApp, claims: Readonly<Record<string, unknown>>, header: Readonly<Record<string, unknown>> = {}) =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', kid: app.kid, typ: 'launch+jwt', ...header }).sign(app.privateKey);
  const encrypt = async (fields: object, { alg = 'ECDH-ES', enc = 'A256GCM' } = {}): Promise<string> => {
    const { body } = await newBrowser(server).get('/launch/keys');
    const [key] = body['keys'] as JWK[];
    return new CompactEncrypt(Buffer.from(JSON.stringify(fields))).setProtectedHeader({ alg, enc, kid: key?.kid ?? '' }).encrypt(await importJWK({ ...key, alg }));
  };
  const push = async (request: string): Promise<Answer> => newBrowser(server).post('/launch/requests', { request });
  const pathOf = ({ body }: Answer) => new URL(String(body['url'])).pathname;
  const open = async (browser: Browser, app: TestApp, claims: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    const pushed = await push(await sign(app, { ...launchOf(app), ...claims }));
    if (pushed.status !== 200) throw new Error(`the launch was turned away: ${JSON.stringify(pushed.body)}`);
    return browser.get(pathOf(pushed));
  };
  return {
    registerApp, registerSm2App, claimsOf, launchOf, sign, encrypt, push, pathOf, open,
    withPerson: async (app: TestApp, person: object) => {
      const claims = { ...launchOf(app), scope: 'sign_in prefill level' };
      return { ...claims, person: await encrypt({ iss: app.appId, nonce: claims.nonce, ...person }) };
    },
    /** Approves, goes back, and answers the address. */
    goBack: async (browser: Browser): Promise<URL> => {
      await browser.post('/api/launch/approve');
      return new URL(String((await browser.post('/api/launch/return')).body['url']));
    },
    take: async (app: TestApp, code: string, wish: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
      newBrowser(server).post('/launch/results', { request: await sign(app, { ...claimsOf(app), code, ...wish }, { typ: 'launch-result+jwt' }) }),
  };
}

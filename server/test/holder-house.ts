import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { ChannelPlatforms } from '../src/modules/channels/index.ts';
import { readShippedPolicy } from '../src/modules/consents/privacy-policy.ts';
import { pinPool } from '../src/modules/ecards/index.ts';
import type { Pool } from '../src/platform/database.ts';
import { newBrowser, type Answer, type Browser } from './browser.ts';
import { freshDatabase } from './fresh-database.ts';
import { houseOn } from './house-on.ts';
import type { PersonWish, RegisteredPerson } from './registry-person.ts';
import { testRing } from './test-world.ts';

/** Everything on the holder's side, on a database of its own, with PINs that cost next to nothing to hash. */
export async function holderHouse({ platforms }: { /** Other than those that a test listens to. */ readonly platforms?: (pool: Pool) => ChannelPlatforms } = {}) {
  const { owner, pool, as, close: closeDatabase } = await freshDatabase();
  const hasher = pinPool({ pepper: testRing.derive('pin-pepper'), workers: 2, waitingPerWorker: 100, cost: { memory: 64, passes: 1 } });
  const house = await houseOn({ owner, pool, hasher, ...(platforms && { platforms: platforms(pool) }) });
  return { ...house, as, close: async () => { await house.app.close(); await hasher.close(); await closeDatabase(); } };
}

export type House = Awaited<ReturnType<typeof holderHouse>>;

/** What the steps below need of a house: this one, or the whole server with all its rooms. */
export interface HolderSide extends Pick<House, 'app' | 'register'> {
  readonly neighbours: { readonly codeTo: (phone: string | null) => string | Promise<string> };
}

export const goodPin = '258147';

const { version: policyVersion, textHash } = readShippedPolicy();

/** Name, number and card number, all right. */
export async function claim(browser: Browser, { name, identityNumber, cards }: RegisteredPerson, wish: { readonly cardNumber?: string | null } = {}): Promise<Answer> {
  return browser.post('/api/claims', { name, identityNumber, cardNumber: cards[0]?.number ?? null, consent: { policyVersion, textHash }, ...wish });
}

/** A claim with all three fields right, before any proof. */
export async function claimed(house: HolderSide, wish: PersonWish | RegisteredPerson = {}, { language = 'en', address = '192.0.2.1' } = {}) {
  const person = 'holderId' in wish ? wish : await house.register(wish);
  const browser = newBrowser(house.app, { language, address });
  const answer = await claim(browser, person);
  if (answer.status !== 200) throw new Error(`the claim did not fit: ${JSON.stringify(answer.body)}`);
  return { person, browser, answer };
}

/** A claim proved by the code to the registered phone, as far as the PIN. */
export async function prove({ neighbours }: HolderSide, browser: Browser, person: RegisteredPerson, wish: { readonly cardNumber?: string | null } = {}): Promise<Answer> {
  await claim(browser, person, wish);
  await browser.post('/api/claims/current/phone-code');
  return browser.post('/api/claims/current/phone-code/check', { code: await neighbours.codeTo(person.phone) });
}

export function setPin(browser: Browser, pin = goodPin): Promise<Answer> {
  return browser.post('/api/claims/current/pin', { pin, deviceName: 'A test browser' });
}

/** A holder with an e-card, signed in on a device that has its key. */
export async function holderWithECard(house: HolderSide, wish: PersonWish & { readonly cardNumber?: string | null } = {}) {
  const { cardNumber, ...personWish } = wish;
  const person = await house.register(personWish);
  return { person, ...(await deviceOf(house, person, cardNumber === undefined ? {} : { cardNumber })) };
}

/** The same, signed out: the device is known, and nobody is there. */
export async function signedOut(house: HolderSide) {
  const made = await holderWithECard(house);
  await made.browser.post('/api/sign-out');
  return made;
}

/** A browser with some of the cookies of another. */
export function copyOf({ app }: Pick<House, 'app'>, browser: Browser, ...names: readonly string[]): Browser {
  const copy = newBrowser(app);
  for (const name of names) copy.cookies.set(name, browser.cookies.get(name) ?? '');
  return copy;
}

/** What was done with a person, in order. */
export async function actionsOf({ owner }: House, { holderId }: RegisteredPerson): Promise<string[]> {
  const rows = await owner.query<{ action: string }>('actions', 'select action from audit_entries where holder_id = $1 order by entry_id', [holderId]);
  return rows.map(({ action }) => action);
}

/** How many tries of the PIN each device has left, and how many were spent today. */
export async function triesOf({ owner }: House, { holderId }: RegisteredPerson): Promise<unknown[]> {
  return owner.query('tries_of', `
    select d.pin_tries_left, e.pin_tries_today from devices d join ecards e using (holder_id, ecard_id) where holder_id = $1 and d.ended_at is null`, [holderId]);
}

/** One more device of a person, claimed and with its key. */
export async function deviceOf(house: HolderSide, person: RegisteredPerson, wish: { readonly cardNumber?: string | null; readonly pin?: string } = {}) {
  const browser = newBrowser(house.app);
  const { pin, ...claimWish } = wish;
  await prove(house, browser, person, claimWish);
  const { body, status } = await setPin(browser, pin);
  if (status !== 200) throw new Error(`the PIN was not set: ${JSON.stringify(body)}`);
  const key = newKey();
  const enrolled = await enrol(browser, key);
  if (enrolled.status !== 200) throw new Error(`the key was not enrolled: ${JSON.stringify(enrolled.body)}`);
  return { browser, key, deviceNo: Number(body['deviceNo']) };
}

export function newKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

export function publicKeyOf(key: KeyObject): { readonly x: string; readonly y: string } {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return { x, y };
}

/** ES256, 64 bytes, base64url. */
export function signed(key: KeyObject, ...parts: readonly (string | Buffer)[]): string {
  const message = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}

export async function challengeFor(browser: Browser): Promise<string> {
  return String((await browser.get('/api/sign-in')).body['challenge']);
}

export async function enrol(browser: Browser, key: KeyObject, given?: string): Promise<Answer> {
  const challenge = given ?? (await challengeFor(browser));
  const { x, y } = publicKeyOf(key);
  const signature = signed(key, 'YK1-device', Buffer.from(challenge, 'base64url'), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'));
  return browser.post('/api/devices', { publicKey: { x, y }, challenge, signature });
}

export async function signIn(browser: Browser, key: KeyObject, pin = goodPin): Promise<Answer> {
  const challenge = await challengeFor(browser);
  return browser.post('/api/sign-in', { pin, challenge, signature: signed(key, 'YK1-sign-in', Buffer.from(challenge, 'base64url')) });
}

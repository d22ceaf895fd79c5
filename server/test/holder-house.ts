import type { FastifyInstance } from 'fastify';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { registerCards, type TellAboveCards } from '../src/modules/cards/index.ts';
import { registerConsents, seedPrivacyPolicy } from '../src/modules/consents/index.ts';
import { readShippedPolicy } from '../src/modules/consents/privacy-policy.ts';
import { endECard, forgetLossAuthorisation, pinPool, registerECards, withPin } from '../src/modules/ecards/index.ts';
import { registerNotices } from '../src/modules/notices/index.ts';
import { registerClaims, registerCounterClaims, registerLossReports } from '../src/modules/proofing/index.ts';
import { holderAtDoor, registerSignIn } from '../src/modules/sign-in/index.ts';
import { buildShell } from '../src/platform/http/shell.ts';
import type { Purpose, TerminalCaller } from '../src/platform/values/caller.ts';
import { asId } from '../src/platform/values/ids.ts';
import { newBrowser, type Answer, type Browser } from './browser.ts';
import { freshDatabase } from './fresh-database.ts';
import { registerPerson, type PersonWish, type RegisteredPerson } from './registry-person.ts';
import { testDoor } from './test-door.ts';
import { testNeighbours } from './test-neighbours.ts';
import { testRing, testWorld } from './test-world.ts';

/** Everything on the holder's side, on a real database, with a clock that the test moves and neighbours that it listens to. */
export async function holderHouse() {
  const { owner, pool, as, close: closeDatabase } = await freshDatabase();
  const start = Date.parse('2030-01-28T04:00:00Z');
  const clock = { at: start };
  const now = () => clock.at;
  const neighbours = testNeighbours();
  const told: string[] = [];
  const later: (() => Promise<void>)[] = [];
  const hasher = pinPool({ pepper: testRing.derive('pin-pepper'), workers: 2, waitingPerWorker: 100, cost: { memory: 64, passes: 1 } });
  const terminals = new Map([['clerk', terminalOf('T1')], ['another clerk', terminalOf('T2')], ['payments only', terminalOf('T3', ['payment'])]]);
  const door = testDoor(pool, { now, holderOf: holderAtDoor(pool, { lookup: testRing.lookup, now }), terminals });
  const { inTransaction } = door;

  const tellAboveCards: TellAboveCards = async (world, { kind, holderId }) => {
    told.push(kind);
    await forgetLossAuthorisation(world, holderId);
  };
  const app: FastifyInstance = await buildShell({ remember: async () => {}, now, logger: false, tls: null });
  registerNotices(app, door);
  registerConsents(app, door, {
    tellAbove: async (world, { caller, purpose }) => {
      if (purpose === 'privacy_policy') await endECard(world, { holderId: caller.holderId, caller, reason: 'consent_withdrawn' });
    },
  });
  registerCards(app, door, {
    tellAbove: tellAboveCards,
    explainDamage: async () => { throw new Error('not asked here'); },
    withPin: ({ caller, pin, reference }, then) => withPin({ inTransaction, hasher }, { caller, holderId: caller.holderId, deviceNo: caller.deviceNo, pin, reference }, { whenRight: then }),
  });
  registerClaims(app, door, { lookup: testRing.lookup, sendTextMessage: neighbours.sendTextMessage, face: neighbours.face, faceReturnUrl: 'http://localhost/app/claim/face' });
  registerCounterClaims(app, door);
  registerLossReports(app, door, { lookup: testRing.lookup, sendTextMessage: neighbours.sendTextMessage, afterReply: (work) => void later.push(work), tellAboveCards });
  registerECards(app, door, { hasher, firstReason: async () => null, tellAbove: async (_, { kind }) => void told.push(kind) });
  registerSignIn(app, door, { hasher, sendTextMessage: neighbours.sendTextMessage });
  await seedPrivacyPolicy(owner);
  await owner.script(`insert into switches values ('ecard_issue', '110000', true, '2029-01-01', 'open', 'test')`);
  await owner.script(`insert into service_points values
    ('A1', '110100', '{"es":"Agencia de prueba","zh-CN":"测试经办大厅","en":"Test agency"}', '{"es":"c","zh-CN":"路","en":"s"}', '{"es":"h","zh-CN":"时","en":"h"}', '12333', 'A', true, '{identity}')`);

  let ordinal = 0;
  const register = (wish: PersonWish = {}): Promise<RegisteredPerson> => {
    ordinal += 1;
    return registerPerson(testWorld(owner, now), ordinal, wish);
  };
  return { app, owner, pool, as, clock, start, neighbours, told, later, register, hasher, inTransaction, close: async () => { await app.close(); await hasher.close(); await closeDatabase(); } };
}

function terminalOf(terminalId: string, purposes: readonly Purpose[] = ['identity', 'payment']): TerminalCaller {
  return { kind: 'terminal', terminalId: asId(terminalId), servicePointId: asId('A1'), regionCode: asId('110100'), purposes };
}

export type House = Awaited<ReturnType<typeof holderHouse>>;
export const goodPin = '258147';

const { version: policyVersion, textHash } = readShippedPolicy();

/** Name, number and card number, all right. */
export async function claim(browser: Browser, { name, identityNumber, cards }: RegisteredPerson, wish: { readonly cardNumber?: string | null } = {}): Promise<Answer> {
  return browser.post('/api/claims', { name, identityNumber, cardNumber: cards[0]?.number ?? null, consent: { policyVersion, textHash }, ...wish });
}

/** A claim with all three fields right, before any proof. */
export async function claimed(house: House, wish: PersonWish | RegisteredPerson = {}, { language = 'en' } = {}) {
  const person = 'holderId' in wish ? wish : await house.register(wish);
  const browser = newBrowser(house.app, { language });
  const answer = await claim(browser, person);
  if (answer.status !== 200) throw new Error(`the claim did not fit: ${JSON.stringify(answer.body)}`);
  return { person, browser, answer };
}

/** A claim proved by the code to the registered phone, as far as the PIN. */
export async function prove({ neighbours }: House, browser: Browser, person: RegisteredPerson, wish: { readonly cardNumber?: string | null } = {}): Promise<Answer> {
  await claim(browser, person, wish);
  await browser.post('/api/claims/current/phone-code');
  return browser.post('/api/claims/current/phone-code/check', { code: neighbours.codeTo(person.phone) });
}

export function setPin(browser: Browser, pin = goodPin): Promise<Answer> {
  return browser.post('/api/claims/current/pin', { pin, deviceName: 'A test browser' });
}

/** A holder with an e-card, signed in on a device that has its key. */
export async function holderWithECard(house: House, wish: PersonWish & { readonly cardNumber?: string | null } = {}) {
  const { cardNumber, ...personWish } = wish;
  const person = await house.register(personWish);
  return { person, ...(await deviceOf(house, person, cardNumber === undefined ? {} : { cardNumber })) };
}

/** The same, signed out: the device is known, and nobody is there. */
export async function signedOut(house: House) {
  const made = await holderWithECard(house);
  await made.browser.post('/api/sign-out');
  return made;
}

/** A browser with some of the cookies of another. */
export function copyOf({ app }: House, browser: Browser, ...names: readonly string[]): Browser {
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
export async function deviceOf(house: House, person: RegisteredPerson, wish: { readonly cardNumber?: string | null; readonly pin?: string } = {}) {
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

import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { digitsFor, makeShownCode, nextIat, webHmac } from '@yika/code';
import type { ReplyOf, showCode } from '@yika/contract';
import { mustSucceed, newClient, type Answer, type Client, type ClientWish } from './client.ts';
import { newestCode, messagesTo, type TestPersonView } from './holder.ts';
import type { Product } from './product.ts';

/** The pages of the holder without their pages: the same doors, keys and codes, for what many persons do many times. */
export interface Phone {
  readonly client: Client;
  /** The three fields with consent; the answer may be a refusal. */
  readonly claim: (wish?: Partial<Pick<TestPersonView, 'name' | 'identityNumber' | 'cardNumber'>>) => Promise<Answer>;
  /** By the code that came to `phone`; the registry's unless said. */
  readonly proveByPhone: () => Promise<Answer>;
  readonly proveByFace: (outcome?: 'match' | 'no_match' | 'liveness_failed' | 'cancelled') => Promise<Answer>;
  readonly setPin: (pin?: string) => Promise<Answer>;
  /** After setPin or a sign-in by phone code. */
  readonly enrolKey: () => Promise<Answer>;
  readonly signIn: (pin?: string) => Promise<Answer>;
  /** A new showing key, certified: needed before codes are made. */
  readonly certify: () => Promise<Answer>;
  /** The next code by this phone's clock, with the digits that mean the same. */
  readonly makeCode: () => Promise<{ readonly code: string; readonly digits: string }>;
}

interface Keys {
  device: KeyObject | null;
  showing: { readonly key: KeyObject; readonly reply: ReplyOf<typeof showCode>; lastIat: number } | null;
}

export function newPhone(product: Product, person: TestPersonView, { clockOffsetSeconds = 0, ...wish }: ClientWish & { readonly clockOffsetSeconds?: number } = {}): Phone {
  const client = newClient(product, wish);
  const keys: Keys = { device: null, showing: null };
  return {
    client,
    claim: async (other = {}) => {
      const { version: policyVersion, textHash } = await mustSucceed(client.get('/api/privacy-policy'), 'the privacy policy');
      const cardNumber = person.circumstances.cardNumberAtHand === false ? null : person.cardNumber;
      const { name, identityNumber } = person;
      return client.post('/api/claims', { name, identityNumber, cardNumber, ...other, consent: { policyVersion, textHash } });
    },
    proveByPhone: async () => {
      const to = person.phone ?? '';
      const before = (await messagesTo(product, to))[0]?.id;
      await mustSucceed(client.post('/api/claims/current/phone-code', {}), `a code for ${person.id}`);
      return client.post('/api/claims/current/phone-code/check', { code: await newestCode(product, to, before) });
    },
    proveByFace: async (outcome = 'match') => {
      const { url } = await mustSucceed(client.post('/api/claims/current/face', { consentToFace: true }), `a face check of ${person.id}`);
      return client.post('/api/claims/current/face/result', { result: await faceResult(String(url), outcome) });
    },
    setPin: (pin = person.pin) => client.post('/api/claims/current/pin', { pin, deviceName: 'A test phone' }),
    enrolKey: async () => {
      const device = newKey();
      const challenge = await challengeFor(client);
      const publicKey = coordinatesOf(device);
      keys.device = device;
      return client.post('/api/devices', { publicKey, challenge, signature: signedBy(device, 'YK1-device', bytes(challenge), bytes(publicKey.x), bytes(publicKey.y)) });
    },
    signIn: async (pin = person.pin) => {
      const challenge = await challengeFor(client);
      return client.post('/api/sign-in', { pin, challenge, signature: signedBy(held(keys.device), 'YK1-sign-in', bytes(challenge)) });
    },
    certify: async () => {
      const key = newKey();
      const showingKey = coordinatesOf(key);
      const at = Date.now();
      const instant = Buffer.alloc(8);
      instant.writeBigUInt64BE(BigInt(at));
      const answer = await client.post('/api/ecard/showing-certificates', { showingKey, at, signature: signedBy(held(keys.device), 'YK1-showing', bytes(showingKey.x), bytes(showingKey.y), instant) });
      const reply = answer.body as unknown as ReplyOf<typeof showCode>;
      if (answer.status === 200) keys.showing = { key, reply, lastIat: reply.iatAbove };
      return answer;
    },
    makeCode: async () => {
      const { showing } = keys;
      if (!showing) throw new Error('this phone has no certificate to show codes under');
      const { certificate, serverTime, digits } = showing.reply;
      const nowSeconds = Math.floor(Date.now() / 1000) + clockOffsetSeconds;
      const iat = nextIat({ nowSeconds, previousIat: showing.lastIat, certificateIat: Math.floor(serverTime / 1000) });
      showing.lastIat = iat;
      return {
        code: await makeShownCode({ certificate: bytes(certificate), iat, sign: async (message) => signature(showing.key, message) }),
        digits: await digitsFor({ deviceNumber: digits.deviceNumber, iat, hmac: webHmac(bytes(digits.secret)) }),
      };
    },
  };
}

/** Claimed, proved by the given way, PIN set, key enrolled; throws where any of it is refused. */
export async function claimAndEnrol(phone: Phone, way: 'phone' | 'face' = 'phone'): Promise<void> {
  await mustSucceed(phone.claim(), 'the claim');
  await mustSucceed(way === 'phone' ? phone.proveByPhone() : phone.proveByFace(), 'the proof');
  await mustSucceed(phone.setPin(), 'the PIN');
  await mustSucceed(phone.enrolKey(), 'the key of the device');
}

/** Plays the page of the face service to the end that is wished for, and takes the signed result off the way back. */
async function faceResult(url: string, outcome: string): Promise<string> {
  const check = new URL(url);
  const reply = await fetch(`${check.origin}${check.pathname}/outcome`, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' });
  const result = (reply.headers.get('location') ?? '').split('#result=')[1];
  if (!result) throw new Error(`the face service answered ${reply.status} without a result`);
  return result;
}

async function challengeFor(client: Client): Promise<string> {
  return String((await mustSucceed(client.get('/api/sign-in'), 'a challenge'))['challenge']);
}

function newKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

function held(key: KeyObject | null): KeyObject {
  if (!key) throw new Error('this phone has no device key');
  return key;
}

function coordinatesOf(key: KeyObject): { readonly x: string; readonly y: string } {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return { x, y };
}

/** ES256, 64 bytes. */
function signature(key: KeyObject, message: Uint8Array): Uint8Array {
  return sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' });
}

function signedBy(key: KeyObject, ...parts: readonly (string | Buffer)[]): string {
  return Buffer.from(signature(key, Buffer.concat(parts.map((part) => Buffer.from(part))))).toString('base64url');
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}

import type { KeyObject } from 'node:crypto';
import { digitsFor, makeShownCode, nextIat } from '../../code/src/index.ts';
import { coordinatesOf, es256Signer, hmacSha256, newEs256KeyPair } from '../../server/src/platform/crypto/es256.ts';
import { Anomaly, type Reply, type Visitor } from './visitor.ts';

type Pair = ReturnType<typeof newEs256KeyPair>;

/** A device that shows codes, as the pages do it. */
export interface Phone {
  readonly visitor: Visitor;
  readonly key: Pair;
  /** A new code for each call: its second is later than the last one's. Null: the next second has yet to come. */
  readonly nextCode: (how: 'qr' | 'digits') => Promise<{ readonly text: string; readonly iat: number } | null>;
}

/** Gives this browser its key; where nobody could tell whether it was taken, the state tells. The key was kept before it was sent. */
export async function enrolKey(visitor: Visitor): Promise<Pair> {
  const key = newEs256KeyPair();
  const publicKey = coordinatesOf(key.publicKey);
  for (let tries = 0; tries < 12; tries += 1) {
    const state = well(await visitor.ask('GET', '/api/sign-in'));
    if (state['deviceKeyEnrolled'] === true) return key;
    const challenge = String(state['challenge']);
    const signature = signed(key.privateKey, 'YK1-device', Buffer.from(challenge, 'base64url'), pointOf(publicKey));
    const reply = await visitor.askOnce('POST', '/api/devices', { body: { publicKey, challenge, signature } });
    if (reply) well(reply);
  }
  throw new Anomaly('a device key is never enrolled');
}

/** The short way in; a challenge serves once, so each try asks for another. */
export async function signIn(visitor: Visitor, key: Pair, pin: string): Promise<void> {
  for (let tries = 0; tries < 12; tries += 1) {
    const state = well(await visitor.ask('GET', '/api/sign-in'));
    const challenge = String(state['challenge']);
    const reply = await visitor.askOnce('POST', '/api/sign-in', { body: { pin, challenge, signature: signed(key.privateKey, 'YK1-sign-in', Buffer.from(challenge, 'base64url')) } });
    if (reply) return void well(reply);
  }
  throw new Anomaly('nobody can sign in any more');
}

export async function fetchCertificate(visitor: Visitor, key: Pair): Promise<Phone> {
  const showing = newEs256KeyPair();
  const showingKey = coordinatesOf(showing.publicKey);
  const at = Date.now();
  const when = Buffer.alloc(8);
  when.writeBigUInt64BE(BigInt(at));
  const signature = signed(key.privateKey, 'YK1-showing', pointOf(showingKey), when);
  const reply = well(await visitor.ask('POST', '/api/ecard/showing-certificates', { body: { showingKey, at, signature } }));
  const certificate = Buffer.from(String(reply['certificate']), 'base64url');
  const { deviceNumber, secret } = reply['digits'] as { readonly deviceNumber: string; readonly secret: string };
  const hmac = hmacSha256(Buffer.from(secret, 'base64url'));
  const certificateIat = Math.floor(Number(reply['serverTime']) / 1000);
  const sign = es256Signer(showing.privateKey);
  let last = Number(reply['iatAbove']);
  return {
    visitor, key,
    nextCode: async (how) => {
      const nowSeconds = Math.floor(Date.now() / 1000);
      const iat = nextIat({ nowSeconds, previousIat: last, certificateIat });
      // Ahead of the clock a code is good for a few seconds only, and the story may last longer.
      if (iat > nowSeconds + 5) return null;
      last = iat;
      return { iat, text: how === 'qr' ? await makeShownCode({ certificate, iat, sign: async (message) => sign(message) }) : await digitsFor({ deviceNumber, iat, hmac }) };
    },
  };
}

/** The body of a reply that must not be a "no". */
export function well({ status, body }: Reply): Reply['body'] {
  if (status >= 400) throw new Anomaly(`refused: ${status} ${String(body['code'])}`);
  return body;
}

function signed(key: KeyObject, ...parts: readonly (string | Buffer)[]): string {
  return Buffer.from(es256Signer(key)(Buffer.concat(parts.map((part) => Buffer.from(part))))).toString('base64url');
}

function pointOf({ x, y }: { readonly x: string; readonly y: string }): Buffer {
  return Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}

import { digitsFor, formatDigits, makeShownCode, nextIat } from '@yika/code';
import type { ClaimView, PolicyText } from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { coordinatesOf, es256Signer, hmacSha256, newEs256KeyPair } from '../platform/crypto/es256.ts';
import { Refusal } from '../platform/refusal.ts';
import type { NeighbourControls } from './neighbours.ts';
import type { TestPerson } from './test-person.ts';

export interface DemoCode {
  readonly code: string;
  readonly digits: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** A phone for whoever has none at hand: it claims, signs in and shows, through the same doors as a browser. */
export interface DemoPhone {
  /** Refusal: test_person_unknown, for a person who cannot claim with a text message. */
  readonly makeCode: (person: TestPerson) => Promise<DemoCode>;
}

interface Showing {
  readonly certificate: Uint8Array;
  readonly certificateIat: number;
  readonly deviceNumber: string;
  readonly secret: Buffer;
  readonly expiresAt: number;
  readonly sign: (message: Uint8Array) => Uint8Array;
  lastIat: number;
}

const CODE_LASTS_MS = 60_000;

export function demoPhone(app: FastifyInstance, { neighbours, now }: { readonly neighbours: NeighbourControls; readonly now: () => number }): DemoPhone {
  const showings = new Map<string, Showing>();
  return {
    makeCode: async (person) => {
      const kept = showings.get(person.id);
      const showing = kept && kept.expiresAt > now() + CODE_LASTS_MS ? kept : await claimAndCertify(person);
      showings.set(person.id, showing);
      const nowSeconds = Math.floor(now() / 1000);
      const iat = nextIat({ nowSeconds, previousIat: showing.lastIat, certificateIat: showing.certificateIat });
      showing.lastIat = iat;
      const sign = async (message: Uint8Array) => showing.sign(message);
      const hmac = hmacSha256(showing.secret);
      return {
        code: await makeShownCode({ certificate: showing.certificate, iat, sign }),
        digits: formatDigits(await digitsFor({ deviceNumber: showing.deviceNumber, iat, hmac })),
        expiresAt: iat * 1000 + CODE_LASTS_MS,
      };
    },
  };

  async function claimAndCertify(person: TestPerson): Promise<Showing> {
    const browser = browserOn(app);
    if (person.expect.proof !== 'phone' || person.phone === null) throw new Refusal('test_person_unknown');
    const policy = await browser.ask<Static<typeof PolicyText>>('GET', '/api/privacy-policy');
    await browser.ask('POST', '/api/claims', {
      name: person.name, identityNumber: person.identityNumber, cardNumber: person.cardNumber, consent: { policyVersion: policy.version, textHash: policy.textHash },
    });
    const before = (await neighbours.readInbox(person.phone))[0]?.id;
    await browser.ask<ClaimView>('POST', '/api/claims/current/phone-code', {});
    await browser.ask('POST', '/api/claims/current/phone-code/check', { code: await newestCode(neighbours, person.phone, before) });
    await browser.ask('POST', '/api/claims/current/pin', { pin: person.pin, deviceName: 'Demo phone' });
    const device = newEs256KeyPair();
    const signedBy = (message: Buffer) => Buffer.from(es256Signer(device.privateKey)(message)).toString('base64url');
    const deviceKey = coordinatesOf(device.publicKey);
    const { challenge } = await browser.ask<{ readonly challenge: string }>('GET', '/api/sign-in');
    const proof = Buffer.concat([Buffer.from('YK1-device'), Buffer.from(challenge, 'base64url'), pointOf(deviceKey)]);
    await browser.ask('POST', '/api/devices', { publicKey: deviceKey, challenge, signature: signedBy(proof) });

    const showingPair = newEs256KeyPair();
    const showingKey = coordinatesOf(showingPair.publicKey);
    const at = now();
    const atBytes = Buffer.alloc(8);
    atBytes.writeBigUInt64BE(BigInt(at));
    const reply = await browser.ask<ShowCodeReply>('POST', '/api/ecard/showing-certificates', {
      showingKey, at, signature: signedBy(Buffer.concat([Buffer.from('YK1-showing'), pointOf(showingKey), atBytes])),
    });
    return {
      certificate: Buffer.from(reply.certificate, 'base64url'), certificateIat: Math.floor(reply.serverTime / 1000), deviceNumber: reply.digits.deviceNumber,
      secret: Buffer.from(reply.digits.secret, 'base64url'), expiresAt: reply.expiresAt, sign: es256Signer(showingPair.privateKey), lastIat: reply.iatAbove,
    };
  }
}

interface ShowCodeReply {
  readonly certificate: string;
  readonly digits: { readonly deviceNumber: string; readonly secret: string };
  readonly expiresAt: number;
  readonly iatAbove: number;
  readonly serverTime: number;
}

/** A text message takes as long as the provider takes; ten seconds are a long wait for a demonstration. */
async function newestCode(neighbours: NeighbourControls, phone: string, before: string | undefined): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const [newest] = await neighbours.readInbox(phone);
    if (newest?.code && newest.id !== before) return newest.code;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Refusal('neighbour_unreachable');
}

function pointOf({ x, y }: { readonly x: string; readonly y: string }): Buffer {
  return Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}

/** Cookies and nothing else: what a browser is to these doors. */
function browserOn(app: FastifyInstance) {
  const cookies = new Map<string, string>();
  return {
    ask: async <Reply>(method: 'GET' | 'POST', url: string, payload?: object): Promise<Reply> => {
      const reply = await app.inject({ method, url, ...(payload && { payload }), cookies: Object.fromEntries(cookies) });
      for (const { name, value } of reply.cookies) cookies.set(name, value);
      // Whoever asked for the code learns which "no" it was.
      if (reply.statusCode >= 400) throw new Refusal((reply.json() as { code: Refusal['code'] }).code);
      return (reply.statusCode === 204 ? undefined : reply.json()) as Reply;
    },
  };
}

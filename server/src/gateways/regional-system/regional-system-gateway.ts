import type { TestHolder } from '@yika/contract';
import { CardStatus } from '@yika/contract';
import { createPublicKey, randomBytes, type KeyObject } from 'node:crypto';
import { Agent } from 'node:https';
import { isIP } from 'node:net';
import { jwtVerify, SignJWT } from 'jose';
import { Type, type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { OpenRegionalSystem, RegionalAnswer, RegionalFault, RegionalSystem } from '../../modules/registration/index.ts';
import { guardedLookup, isForbiddenLiteral, type Reach } from './allowed-address.ts';
import { askOnce, type Asked } from './ask-once.ts';
import { lookAtCertificate } from './look-at-certificate.ts';

export interface RegionalGateway {
  /** Our name in requests, and whom an answer is for. */
  readonly publicUrl: string;
  readonly key: { readonly privateKey: KeyObject; readonly kid: string };
  readonly reach: Reach;
  /** The machine's clock, epoch milliseconds. */
  readonly machineNow?: () => number;
  /** For each question, connecting included. */
  readonly timeoutMs?: number;
}

const Health = Type.Object({ at: Type.Integer({ minimum: 0 }) });
const Holder = Type.Union([
  Type.Object({ found: Type.Literal(false) }),
  Type.Object({ found: Type.Literal(true), identityNumber: Type.String(), name: Type.String(), cardNumber: Type.String(), cardStatus: CardStatus, validTo: Type.String(), insured: Type.Boolean() }),
]);

/** The client of docs/regional-system.md. Never throws, logs nothing, follows nothing. */
export function regionalSystemGateway({ publicUrl, key, reach, machineNow = Date.now, timeoutMs = 5000 }: RegionalGateway): OpenRegionalSystem {
  return (system) => {
    const { hostname, port } = new URL(system.address);
    const host = hostname.replace(/^\[|\]$/g, '');
    const forbidden = isForbiddenLiteral(hostname, reach);
    const agent = new Agent({
      keepAlive: true, maxSockets: 8, lookup: guardedLookup(reach), rejectUnauthorized: true, minVersion: 'TLSv1.2',
      ...(isIP(host) === 0 && { servername: host }), ...(system.authority !== null && { ca: system.authority }),
    });

    return {
      lookAtCertificate: async () => (forbidden ? null : lookAtCertificate({ host, port: Number(port || 443), authority: system.authority, reach, timeoutMs })),
      askHealth: async () => {
        const began = machineNow();
        const told = await ask('health', {}, Health);
        if (told.outcome !== 'answered') return told;
        // They answered somewhere between the two; the middle is wrong by half of that at most.
        const middle = (began + machineNow()) / 2;
        return { ...told, value: { clockOffsetMs: Math.round(told.value.at - middle) } };
      },
      askHolder: async (identityNumber) => {
        const told = await ask('holders', { identityNumber }, Holder);
        return told.outcome === 'answered' ? { ...told, value: toHolder(told.value) } : told;
      },
      close: () => agent.destroy(),
    };

    async function ask<Schema extends TSchema>(act: 'health' | 'holders', claims: object, schema: Schema): Promise<RegionalAnswer<Static<Schema>>> {
      if (forbidden) return { outcome: 'address_not_allowed', latencyMs: 0 };
      const nonce = randomBytes(16).toString('base64url');
      const seconds = Math.floor(machineNow() / 1000);
      const request = await new SignJWT({ act, ...claims, nonce, iss: publicUrl, aud: system.address, iat: seconds, exp: seconds + 60 })
        .setProtectedHeader({ alg: 'ES256', typ: 'regional-request+jwt', kid: key.kid }).sign(key.privateKey);
      const asked = await askOnce({ url: `${system.address}/${act}`, body: JSON.stringify({ request }), agent, timeoutMs });
      if (asked.outcome !== 'told') return asked;
      const read = await readAnswer(asked, { system, nonce, audience: publicUrl, schema });
      return typeof read === 'string' ? { outcome: read, latencyMs: asked.latencyMs } : { outcome: 'answered', value: read.value, latencyMs: asked.latencyMs };
    }
  };
}

interface Expected<Schema extends TSchema> {
  readonly system: RegionalSystem;
  readonly nonce: string;
  readonly audience: string;
  readonly schema: Schema;
}

/** Signed by the key that was registered, by that area, for us, and to this very question; only then is it looked at what it says. */
async function readAnswer<Schema extends TSchema>({ text }: Extract<Asked, { outcome: 'told' }>, { system, nonce, audience, schema }: Expected<Schema>): Promise<RegionalFault | { readonly value: Static<Schema> }> {
  const sent = parsed(text);
  if (!Value.Check(Type.Object({ answer: Type.String() }), sent)) return 'malformed';
  try {
    const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', ...system.publicKey }, format: 'jwk' });
    const { payload } = await jwtVerify(sent.answer, key, { algorithms: ['ES256'], typ: 'regional-answer+jwt', issuer: system.areaCode, audience });
    if (payload['nonce'] !== nonce) return 'signature_wrong';
    const value = payload['answer'];
    return Value.Check(schema, value) ? { value } : 'malformed';
  } catch {
    return 'signature_wrong';
  }
}

function toHolder(told: Static<typeof Holder>): Partial<TestHolder> | null {
  if (!told.found) return null;
  const { identityNumber, name, cardNumber, cardStatus, validTo, insured } = told;
  return { identityNumber, name, cardNumber, cardStatus, validTo, insured };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

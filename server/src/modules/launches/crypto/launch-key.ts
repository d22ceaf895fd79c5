import { createECDH, createPrivateKey } from 'node:crypto';
import { calculateJwkThumbprint, compactDecrypt, decodeProtectedHeader } from 'jose';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { KeyRing } from '../../../platform/crypto/key-ring.ts';
import { SM2_ENVELOPE, sm2EnvelopeOf, type Sm2Envelope } from './sm2-envelope.ts';

/** What an app may hand over. The identity number has to be there: the result is told only of that very person. */
const Fields = Type.Object({
  identityNumber: Type.String({ minLength: 1, maxLength: 40 }),
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  cardNumber: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
});
/** Inside the encryption stand once more whose they are and for which launch, so that nobody can send another's. */
const Sealed = Type.Interface([Fields], { iss: Type.String(), nonce: Type.String() });
export type Fields = Static<typeof Fields>;

export interface LaunchKey {
  readonly published: readonly [PublishedP256, Sm2Envelope['published']];
  /** Null: not encrypted to one of these keys, in another manner, or for another launch. */
  readonly open: (encrypted: string, launch: { readonly iss: string; readonly nonce: string }) => Promise<Fields | null>;
}

interface PublishedP256 {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly use: 'enc';
  readonly alg: 'ECDH-ES';
}

/** Our keys for personal fields (ECDH-ES on P-256, and SM2 beside it), derived from the master key: every process has the same ones, and no file is added. */
export async function launchKeyOf(ring: Pick<KeyRing, 'derive' | 'keyVersion'>): Promise<LaunchKey> {
  const secret = ring.derive(`launch-encryption:${ring.keyVersion}`);
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  const [d, x, y] = [secret, point.subarray(1, 33), point.subarray(33)].map((bytes) => bytes.toString('base64url')) as [string, string, string];
  const privateKey = createPrivateKey({ key: { kty: 'EC', crv: 'P-256', d, x, y }, format: 'jwk' });
  const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y });

  const sm2 = await sm2EnvelopeOf(ring);

  const clearOf = async (encrypted: string): Promise<Uint8Array | null> => {
    const { alg, enc, crit, zip } = decodeProtectedHeader(encrypted);
    if (alg === SM2_ENVELOPE.alg) return enc === SM2_ENVELOPE.enc && crit === undefined && zip === undefined ? sm2.open(encrypted) : null;
    return (await compactDecrypt(encrypted, privateKey, { keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'] })).plaintext;
  };

  return {
    published: [{ kty: 'EC', crv: 'P-256', x, y, kid, use: 'enc', alg: 'ECDH-ES' }, sm2.published],
    open: async (encrypted, { iss, nonce }) => {
      try {
        const clear = await clearOf(encrypted);
        const told: unknown = clear && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(clear));
        if (!Value.Check(Sealed, told) || told.iss !== iss || told.nonce !== nonce) return null;
        const { identityNumber, name, cardNumber } = told;
        return { identityNumber, ...(name !== undefined && { name }), ...(cardNumber !== undefined && { cardNumber }) };
      } catch {
        return null;
      }
    },
  };
}

import { calculateJwkThumbprint, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import type { FaceOutcome, Transaction } from './checks.ts';

/** A result is read within this time, in seconds. */
const RESULT_LASTS_SECONDS = 300;

/** How alike the two faces are said to be. A check that ended before any comparison has no score. */
const scores: Readonly<Record<FaceOutcome, number | null>> = { match: 0.94, no_match: 0.31, liveness_failed: null, cancelled: null };

export interface ResultSigner {
  /** What is published at /.well-known/jwks.json. */
  readonly publicKeys: { readonly keys: readonly JWK[] };
  /** A compact JWS; `forged` signs with a key that nobody has published, under the published key's name. */
  sign(result: { transaction: Transaction; outcome: FaceOutcome; forged: boolean }, nowMs: number): Promise<string>;
}

interface Signer {
  readonly faceKey: JWK;
  readonly faceIssuer: string;
  readonly faceAudience: string;
}

export async function resultSigner({ faceKey, faceIssuer, faceAudience }: Signer): Promise<ResultSigner> {
  const { kty, crv, x, y } = faceKey as Required<Pick<JWK, 'kty' | 'crv' | 'x' | 'y'>>;
  const kid = await calculateJwkThumbprint({ kty, crv, x, y });
  const key = (await importJWK(faceKey, 'ES256')) as CryptoKey;
  const stranger = (await generateKeyPair('ES256')).privateKey;

  return {
    publicKeys: { keys: [{ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }] },
    sign: ({ transaction, outcome, forged }, nowMs) => {
      const issuedAt = Math.floor(nowMs / 1000);
      const { transactionId, nonce, referencePhotoHash } = transaction;
      return new SignJWT({ transactionId, nonce, outcome, score: scores[outcome] ?? undefined, referencePhotoHash })
        .setProtectedHeader({ alg: 'ES256', kid, typ: 'face-result+jwt' })
        .setIssuer(faceIssuer)
        .setAudience(faceAudience)
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + RESULT_LASTS_SECONDS)
        .sign(forged ? stranger : key);
    },
  };
}

import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import {
  makeCertificate,
  makeShownCode,
  makeStatusList,
  packStatuses,
  pinIssuerKeys,
  pointOfJwk,
  readStatusList,
  verifyOffline,
  ENTRIES_PER_STATUS_LIST,
  type IssuerKeys,
  type PublicPoint,
  type StatusList,
} from '@yika/code';
import { coordinatesOf, es256, es256Signer, newEs256KeyPair } from '../../server/src/platform/crypto/es256.ts';
import { benchLine, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { inTurns } from './turns.ts';

/**
 * Whole offline verifications a second on one core, beside the cryptography that none of them can do without: the bare
 * run imports the same keys from the same compressed points (both coordinates would make the import some 20 µs cheaper
 * and every code 48 characters longer) and verifies messages of the same length. The two alternate in short turns, so
 * that a busy machine slows both alike. About five seconds.
 */
export async function benchVerifyOffline(size: Size): Promise<BenchLine[]> {
  const { codeCount, ...turns } = SIZES[size];
  const { codes, bare, issuerKeys, statusLists } = await scene(codeCount);
  const { ours, theirs } = await inTurns({
    ours: async () => {
      for (const text of codes) await verifyOne(text, issuerKeys, statusLists);
    },
    theirs: async () => {
      for (const pair of bare) verifyBare(pair);
    },
  }, turns);
  const checks = codeCount * turns.turns;
  return [benchLine({
    bench: 'verify-offline', unit: '1/s', value: perSecond(checks, ours.clock), against: 'two bare ES256 verifications and a key import', againstValue: perSecond(checks, theirs.clock),
  })];
}

const SIZES = { full: { codeCount: 50, turns: 150, warmUp: 20 }, tiny: { codeCount: 3, turns: 1, warmUp: 1 } };
const NOW = 1_900_000_000;

async function verifyOne(text: string, issuerKeys: IssuerKeys<KeyObject>, statusLists: readonly StatusList[]): Promise<void> {
  const verified = await verifyOffline({
    text,
    nowSeconds: NOW,
    issuerKeys,
    cryptography: es256,
    statusLists,
    policy: { maxListAgeSeconds: 3600 },
  });
  if (verified.outcome !== 'genuine') throw new Error(`the bench's own code was ${verified.outcome}: ${verified.reason}`);
}

interface BarePair {
  readonly issuerKey: KeyObject;
  readonly compressedDer: Buffer;
  readonly signatures: readonly [Uint8Array, Uint8Array];
}

function verifyBare({ issuerKey, compressedDer, signatures: [byIssuer, byShowingKey] }: BarePair): void {
  const showingKey = createPublicKey({ key: compressedDer, format: 'der', type: 'spki' });
  const right =
    verify('sha256', CERTIFICATE_MESSAGE, { key: issuerKey, dsaEncoding: 'ieee-p1363' }, byIssuer) &&
    verify('sha256', CODE_MESSAGE, { key: showingKey, dsaEncoding: 'ieee-p1363' }, byShowingKey);
  if (!right) throw new Error('the bare signatures of the bench are wrong');
}

/** Codes, each of a showing key of its own, one issuer, one full status list with one entry in a hundred revoked. */
async function scene(codeCount: number) {
  const issuer = newEs256KeyPair();
  const issuerKeys = await pinIssuerKeys(es256, [
    { kid: '0a0b0c0d', ...coordinatesOf(issuer.publicKey), validFrom: 0, validTo: NOW * 2000 },
  ]);
  const signAsIssuer = es256Signer(issuer.privateKey);
  const codes: string[] = [];
  const bare: BarePair[] = [];
  for (let index = 0; index < codeCount; index += 1) {
    const showing = newEs256KeyPair();
    const showingKey = pointOfJwk(coordinatesOf(showing.publicKey));
    if (showingKey === null) throw new Error('a fresh key is not on its curve');
    const certificate = await makeCertificate({
      kid: '0a0b0c0d',
      iat: NOW - 600,
      exp: NOW + 3600,
      handle: new Uint8Array(16).fill(index),
      showingKey,
      statusIndex: 900_001 + 100 * index,
      region: '310100',
      level: 2,
      sign: signAsIssuer,
    });
    const signAsHolder = es256Signer(showing.privateKey);
    codes.push(await makeShownCode({ certificate, iat: NOW - 3, sign: signAsHolder }));
    bare.push({
      issuerKey: issuer.publicKey,
      compressedDer: compressedDerOf(showingKey),
      signatures: [signAsIssuer(CERTIFICATE_MESSAGE), signAsHolder(CODE_MESSAGE)],
    });
  }
  return { codes, bare, issuerKeys, statusLists: [await fullList(issuerKeys, signAsIssuer)] };
}

async function fullList(issuerKeys: IssuerKeys<KeyObject>, sign: (message: Uint8Array) => Uint8Array): Promise<StatusList> {
  const revoked = Array.from({ length: ENTRIES_PER_STATUS_LIST / 100 }, (_, index) => [100 * index, 'revoked'] as const);
  const bytes = await makeStatusList({
    kid: '0a0b0c0d',
    subject: 'https://example.test/api/status-lists/0',
    iat: NOW - 300,
    exp: NOW + 86_400,
    ttlSeconds: 300,
    packed: packStatuses(ENTRIES_PER_STATUS_LIST, revoked),
    sign,
    deflate: (packed) => deflateSync(packed, { level: 9 }),
  });
  const read = await readStatusList({
    bytes,
    issuerKeys,
    cryptography: es256,
    inflate: (packed, limit) => inflateSync(packed, { maxOutputLength: limit }),
  });
  if (!read.allowed) throw new Error(`the bench's own status list was refused: ${read.reason}`);
  return read.value;
}

/** SubjectPublicKeyInfo (RFC 5480) with the point in 33 bytes. */
function compressedDerOf({ x, yIsOdd }: PublicPoint): Buffer {
  return Buffer.concat([Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex'), Uint8Array.of(yIsOdd ? 3 : 2), x]);
}

// As long as what is signed in a certificate and in a code.
const CERTIFICATE_MESSAGE = new Uint8Array(126).fill(1);
const CODE_MESSAGE = new Uint8Array(217).fill(2);

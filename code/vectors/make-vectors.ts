import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import {
  digitsFor,
  formatDigits,
  makeCertificate,
  makeShownCode,
  makeStatusList,
  packStatuses,
  pointOfJwk,
  readDigits,
  readShownCode,
  type CertificateClaims,
} from '../src/index.ts';
import { decodeBase45 } from '../src/base45.ts';
import { hexOf } from '../src/bytes.ts';
import { signedBytes } from '../src/cose-sign1.ts';
import { EXTERNAL_AAD } from '../src/shown-code.ts';
import { publicKeyOf, signDeterministically } from './deterministic-es256.ts';
import { refusedVectors } from './refused-vectors.ts';
import { withVectors } from './vectors-page.ts';

export type Vectors = Awaited<ReturnType<typeof makeVectors>>;

/** The test vectors of the format, always the same. Running this file writes `vectors.json` and the tables of `docs/shown-code.md`. */
export async function makeVectors() {
  const signAsIssuer = (message: Uint8Array) => signDeterministically(ISSUER_PRIVATE, message);
  const signAsHolder = (message: Uint8Array) => signDeterministically(SHOWING_PRIVATE, message);
  const claims = certificateClaims();
  const certificate = await makeCertificate({ ...claims, sign: signAsIssuer });
  const text = await makeShownCode({ certificate, iat: NOW, sign: signAsHolder });
  const read = readShownCode(text);
  const code = decodeBase45(text.slice(4));
  if (!read.allowed || !code.allowed) throw new Error('a vector cannot be read');
  return {
    note: 'The private keys are public: nothing that they sign is genuine. Signatures use the nonce of RFC 6979.',
    issuer: {
      kid: KID,
      ...publicKeyOf(ISSUER_PRIVATE),
      privateHex: ISSUER_PRIVATE,
      validFrom: (NOW - 86_400) * 1000,
      validTo: (NOW + 86_400 * 365) * 1000,
      regions: ['310000'],
    },
    showingKey: { ...publicKeyOf(SHOWING_PRIVATE), privateHex: SHOWING_PRIVATE },
    certificate: {
      claims: { ...claims, handle: hexOf(claims.handle), showingKey: { x: hexOf(claims.showingKey.x), yIsOdd: claims.showingKey.yIsOdd } },
      signedHex: hexOf(signedBytes(read.value.certificate.sign1)),
      hex: hexOf(certificate),
    },
    code: { iat: NOW, signedHex: hexOf(signedBytes(read.value.sign1, EXTERNAL_AAD)), hex: hexOf(code.value), text },
    digits: await digitsVector(),
    statusList: await statusListVector(signAsIssuer),
    refused: await refusedVectors({ text, certificate, claims, iat: NOW, signAsIssuer, signAsHolder }),
  };
}

function certificateClaims(): CertificateClaims {
  const showingKey = pointOfJwk(publicKeyOf(SHOWING_PRIVATE));
  if (showingKey === null) throw new Error('the test key is not on its curve');
  const handle = new Uint8Array(Buffer.from('f0e1d2c3b4a5968778695a4b3c2d1e0f', 'hex'));
  return { kid: KID, iat: NOW - 600, exp: NOW - 600 + 86_400, handle, showingKey, statusIndex: STATUS_INDEX, region: '310100', level: 2 };
}

async function digitsVector() {
  const secret = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
  const messages: string[] = [];
  const hmac = (message: Uint8Array) => {
    messages.push(Buffer.from(message).toString('latin1'));
    return createHmac('sha256', secret).update(message).digest();
  };
  const digits = await digitsFor({ deviceNumber: '0123456789', iat: NOW, hmac });
  const read = readDigits(digits);
  if (!read.allowed) throw new Error('a vector cannot be read');
  const [message = ''] = messages;
  return {
    secretHex: hexOf(secret),
    iat: NOW,
    message,
    macHex: createHmac('sha256', secret).update(message).digest('hex'),
    deviceNumber: read.value.deviceNumber,
    proof: read.value.proof,
    digits,
    shown: formatDigits(digits),
  };
}

async function statusListVector(sign: (message: Uint8Array) => Uint8Array) {
  const size = STATUS_INDEX + 1;
  const entries = [
    [1, 'revoked'],
    [2, 'suspended'],
    [STATUS_INDEX - 1, 'suspended'],
  ] as const;
  const packed = packStatuses(size, entries);
  const claims = { kid: KID, subject: 'https://example.test/api/status-lists/0', iat: NOW - 300, exp: NOW + 86_400, ttlSeconds: 300 };
  const bytes = await makeStatusList({ ...claims, packed, sign, deflate: asStored });
  return { ...claims, size, entries, firstPackedByteHex: hexOf(packed.subarray(0, 1)), hex: hexOf(bytes) };
}

/** Two versions of zlib may pack alike statuses differently, and both be right: the vector keeps what one of them wrote. */
function asStored(packed: Uint8Array): Uint8Array {
  if (!inflateSync(PACKED_BY_ZLIB).equals(packed)) throw new Error('the statuses of the vector have changed: pack them again');
  return PACKED_BY_ZLIB;
}

export const VECTORS = new URL('./vectors.json', import.meta.url);
export const PAGE = new URL('../../docs/shown-code.md', import.meta.url);

const NOW = 1_900_000_000;
const KID = '0a1b2c3d';
const STATUS_INDEX = 70_123;
const PACKED_BY_ZLIB = Buffer.from('78daedc1310100000c02a045f158ff8c0611f80300000000000000000000000000000000f6a4e66e0045', 'hex');
// SHA-256 of the words "yika test issuer" and "yika test showing key".
const ISSUER_PRIVATE = '1c7f0dd45dfcef87846d5114a0d6f9b36c692544effc369b0492770ec58ba238';
const SHOWING_PRIVATE = '0a8a17eb28b28baf6f231284375b42c10d9ec05ae85fbd1d9e13b852c33c38e9';

if (import.meta.main) {
  const vectors = await makeVectors();
  writeFileSync(VECTORS, `${JSON.stringify(vectors, null, 2)}\n`);
  writeFileSync(PAGE, withVectors(readFileSync(PAGE, 'utf8'), vectors));
  console.log('written: vectors.json and docs/shown-code.md');
}

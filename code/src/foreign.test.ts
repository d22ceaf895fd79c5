import { KeyObject } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { Headers, ProtectedHeaders, Sign1, UnprotectedHeaders } from '@auth0/cose';
import { Encoder } from 'cbor-x';
import { expect, test } from 'vitest';
import { claimsOf, KID, newScene, NOW } from '../test/scene.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { bytesOfHex } from './bytes.ts';
import { readCertificate } from './certificate.ts';
import { EXTERNAL_AAD, readShownCode } from './shown-code.ts';
import { packStatuses } from './status-bits.ts';
import { makeStatusList, readStatusList, statusAt } from './status-list.ts';
import { verifyCertificate, verifyShownCode } from './verify-shown-code.ts';
import { webDeflate, webInflate } from './web-compression.ts';
import { webCrypto } from './web-crypto.ts';

/** The format checked both ways against CBOR and COSE that nobody here wrote: cbor-x and @auth0/cose. */
const foreign = new Encoder({ mapsAsObjects: false, useRecords: false, tagUint8Array: false, variableMapSize: true });
const scene = await newScene();
const { issuer, showing } = scene;
const issuerPublic = KeyObject.from(issuer.publicKey);
const issuerPrivate = KeyObject.from(issuer.privateKey);
const showingPublic = KeyObject.from(showing.publicKey);

test('theirs refuse our certificate under another key, and our code without its external data', async () => {
  await expect(Sign1.decode(scene.certificate).verify(showingPublic)).rejects.toThrow();
  await expect(Sign1.decode(codeBytes()).verify(showingPublic)).rejects.toThrow();
  await expect(Sign1.decode(codeBytes()).verify(issuerPublic, { externalAAD: EXTERNAL_AAD })).rejects.toThrow();
});

test('theirs verify our certificate and read every claim of it', async () => {
  const sign1 = Sign1.decode(scene.certificate);
  await sign1.verify(issuerPublic);
  expect(sign1.alg).toBe(-7);
  expect(Buffer.from(sign1.kid ?? []).toString('hex')).toBe(KID);
  const { iat, exp, handle, showingKey, statusIndex, region, level } = claimsOf(showing);
  const coseKey = new Map<number, unknown>([
    [1, 2],
    [-1, 1],
    [-2, showingKey.x],
    [-3, showingKey.yIsOdd],
  ]);
  expect(foreign.decode(sign1.payload)).toEqual(
    new Map<number, unknown>([
      [4, exp],
      [6, iat],
      [7, handle],
      [8, new Map([[1, coseKey]])],
      [-65537, statusIndex],
      [-65538, Number(region)],
      [-65539, level],
    ]),
  );
});

test('theirs verify our code and find our certificate in it', async () => {
  const sign1 = Sign1.decode(codeBytes());
  await sign1.verify(showingPublic, { externalAAD: EXTERNAL_AAD });
  const claims = foreign.decode(sign1.payload) as Map<number, unknown>;
  expect([...claims.keys()]).toEqual([6, -65540]);
  expect(claims.get(6)).toBe(NOW - 3);
  expect(Buffer.from(claims.get(-65540) as Uint8Array).equals(scene.certificate)).toBe(true);
});

test('theirs verify our status list and read the statuses', async () => {
  const packed = packStatuses(12, [
    [0, 'revoked'],
    [5, 'suspended'],
  ]);
  const list = await makeStatusList({
    kid: KID,
    subject: 'https://example.test/api/status-lists/3',
    iat: NOW,
    exp: NOW + 60,
    ttlSeconds: 30,
    packed,
    sign: issuer.sign,
    deflate: webDeflate,
  });
  const sign1 = Sign1.decode(list);
  await sign1.verify(issuerPublic);
  expect(sign1.protectedHeaders.get(16 as Headers.Algorithm)).toBe('application/statuslist+cwt');
  const claims = foreign.decode(sign1.payload) as Map<number, unknown>;
  expect([...claims.keys()].sort()).toEqual([2, 4, 6, 65533, 65534]);
  const inner = claims.get(65533) as Map<string, unknown>;
  expect(inner.get('bits')).toBe(2);
  expect(inflateSync(inner.get('lst') as Buffer)).toEqual(Buffer.from(packed));
});

test('we accept a certificate and a code that theirs made', async () => {
  const certificate = await foreignCertificate();
  const read = readCertificate(certificate);
  if (!read.allowed) throw new Error(read.because);
  expect(await verifyCertificate({ certificate: read.value, issuerKeys: scene.issuerKeys, cryptography: webCrypto })).toEqual({
    allowed: true,
    value: null,
  });
  const text = await foreignCode(certificate);
  expect(await verifyShownCode({ text, nowSeconds: NOW, issuerKeys: scene.issuerKeys, cryptography: webCrypto })).toMatchObject({
    allowed: true,
    value: { iat: NOW - 3 },
  });
});

test('what theirs write, to the last byte before the signature, is what we write', async () => {
  const [ours, theirs] = [readCertificate(scene.certificate), readCertificate(await foreignCertificate())];
  if (!ours.allowed || !theirs.allowed) throw new Error('not read');
  expect(theirs.value.sign1.protectedHeader).toEqual(ours.value.sign1.protectedHeader);
  expect(theirs.value.sign1.payload).toEqual(ours.value.sign1.payload);
});

test('we refuse theirs outside our profile: tagged, with an unprotected header, or keys in another order', async () => {
  const { protectedHeaders, payload } = foreignParts();
  const tagged = await Sign1.sign(protectedHeaders, undefined, payload, issuerPrivate);
  expect(readCertificate(tagged.encode())).toMatchObject({ allowed: false, because: 'type_not_used' });
  const unprotected = await Sign1.sign(
    protectedHeaders,
    new UnprotectedHeaders([[Headers.KeyID, new Uint8Array(4)]]),
    payload,
    issuerPrivate,
  );
  expect(readCertificate(foreign.encode(unprotected.getContentForEncoding()))).toMatchObject({ allowed: false, because: 'not_a_sign1' });
  const backwards = foreign.encode(new Map([...(foreign.decode(payload) as Map<number, unknown>)].reverse()));
  const reordered = await Sign1.sign(protectedHeaders, undefined, backwards, issuerPrivate);
  expect(readCertificate(foreign.encode(reordered.getContentForEncoding()))).toMatchObject({
    allowed: false,
    because: 'keys_out_of_order',
  });
});

test('we accept a status list that theirs made', async () => {
  const packed = packStatuses(100, [[42, 'suspended']]);
  const payload = foreign.encode(
    new Map<number, unknown>([
      [2, 'https://example.test/api/status-lists/0'],
      [4, NOW + 60],
      [6, NOW],
      [
        65533,
        new Map<string, unknown>([
          ['lst', deflateSync(packed)],
          ['bits', 2],
        ]),
      ],
      [65534, 30],
    ]),
  );
  const protectedHeaders = new ProtectedHeaders([
    [Headers.Algorithm, -7],
    [Headers.KeyID, kid()],
    [16 as Headers.KeyID, 'application/statuslist+cwt' as unknown as Uint8Array],
  ]);
  const list = await Sign1.sign(protectedHeaders, undefined, payload, issuerPrivate);
  const read = await readStatusList({ bytes: list.encode(), issuerKeys: scene.issuerKeys, cryptography: webCrypto, inflate: webInflate });
  if (!read.allowed) throw new Error(read.because ?? read.reason);
  expect([41, 42, 43].map((index) => statusAt(read.value, index))).toEqual(['valid', 'suspended', 'valid']);
});

function foreignParts() {
  const { iat, exp, handle, showingKey, statusIndex, region, level } = claimsOf(showing);
  const coseKey = new Map<number, unknown>([
    [1, 2],
    [-1, 1],
    [-2, showingKey.x],
    [-3, showingKey.yIsOdd],
  ]);
  const payload = foreign.encode(
    new Map<number, unknown>([
      [4, exp],
      [6, iat],
      [7, handle],
      [8, new Map([[1, coseKey]])],
      [-65537, statusIndex],
      [-65538, Number(region)],
      [-65539, level],
    ]),
  );
  return {
    protectedHeaders: new ProtectedHeaders([
      [Headers.Algorithm, -7],
      [Headers.KeyID, kid()],
    ]),
    payload,
  };
}

async function foreignCertificate(): Promise<Uint8Array> {
  const { protectedHeaders, payload } = foreignParts();
  const sign1 = await Sign1.sign(protectedHeaders, undefined, payload, issuerPrivate);
  return new Uint8Array(foreign.encode(sign1.getContentForEncoding()));
}

/** @auth0/cose signs no external data, so its structure is put together with cbor-x (RFC 9052 section 4.4). */
async function foreignCode(certificate: Uint8Array): Promise<string> {
  const protectedHeader = foreign.encode(new Map([[1, -7]]));
  const payload = foreign.encode(
    new Map<number, unknown>([
      [6, NOW - 3],
      [-65540, certificate],
    ]),
  );
  const signature = await showing.sign(foreign.encode(['Signature1', protectedHeader, Buffer.from('YK1'), payload]));
  return `YK1:${encodeBase45(foreign.encode([protectedHeader, new Map(), payload, signature]))}`;
}

function codeBytes(): Uint8Array {
  const decoded = decodeBase45(scene.text.slice(4));
  if (!decoded.allowed || !readShownCode(scene.text).allowed) throw new Error('the code of the scene cannot be read');
  return decoded.value;
}

function kid(): Uint8Array {
  return bytesOfHex(KID) ?? new Uint8Array(0);
}

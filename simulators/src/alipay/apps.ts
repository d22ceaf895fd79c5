import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { createHash, createHmac, generateKeyPairSync, randomBytes, randomInt, X509Certificate } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepUnlessThere, readKept } from '../kept-file.ts';
import type { RealName } from '../platform/real-name.ts';

/** What the product registered at the platform, both ways of knowing each other's keys: by the bare key, and by certificates. */
export interface AlipayApp {
  /** 16 digits. */
  readonly appId: string;
  /** Whether the platform names a person to this app by `open_id`, as to new apps, or by `user_id`, as to old ones. */
  readonly namesPersonsBy: 'open_id' | 'user_id';
  /** PKCS#8 PEM; the product's own half. */
  readonly appPrivateKey: string;
  readonly appPublicKey: string;
  readonly alipayPrivateKey: string;
  /** SPKI PEM: what the product trusts. */
  readonly alipayPublicKey: string;
  /** PEM, of the same two keys, and of the authority that signed them. */
  readonly appCertificate: string;
  readonly alipayCertificate: string;
  readonly rootCertificate: string;
}

export interface AlipayPerson {
  readonly id: string;
  readonly nickname: string;
  /** In whose name the account is, as the platform has proved it. Test persons of the demonstration, so that the way in can be walked with them. */
  readonly realName: RealName;
}

export const alipayPersons: readonly AlipayPerson[] = [
  { id: 'one', nickname: 'Junco', realName: { name: '张伟', identityNumber: '110100199003080117' } },
  { id: 'two', nickname: '谷雨', realName: { name: '王𠀋', identityNumber: '110100199602293819' } },
  { id: 'three', nickname: 'Garza', realName: { name: '阿依努尔·买买提', identityNumber: '440100199903214025' } },
];

/** In `alipay-simulator.json`, made on the first start. */
export async function keepAlipayApp(dataDirectory: string): Promise<AlipayApp> {
  mkdirSync(dataDirectory, { recursive: true });
  const path = join(dataDirectory, 'alipay-simulator.json');
  return readKept(path, isWhole) ?? keepUnlessThere(path, await newApp(), isWhole);
}

/** Another for each app. */
export function openIdOf({ id }: AlipayPerson, app: AlipayApp): string {
  return createHmac('sha256', app.appPrivateKey).update(id).digest('base64url').replace(/[-_]/g, '0').slice(0, 40);
}

/** `2088` and twelve digits: the same for all apps. */
export function userIdOf({ id }: AlipayPerson): string {
  const digits = BigInt(`0x${createHash('sha256').update(id).digest('hex').slice(0, 15)}`);
  return `2088${String(digits % 1_000_000_000_000n).padStart(12, '0')}`;
}

/** The platform's serial number of a certificate: MD5 over the issuer, last part first, and the serial number in decimal digits. */
export function serialOf(certificate: string): string {
  const { issuer, serialNumber } = new X509Certificate(certificate);
  const name = issuer.split('\n').reverse().join(',');
  return createHash('md5').update(`${name}${BigInt(`0x${serialNumber}`)}`).digest('hex');
}

async function newApp(): Promise<AlipayApp> {
  const [app, alipay, root] = [rsaPair(), rsaPair(), rsaPair()];
  return {
    appId: `2021${String(randomInt(0, 281_474_976_710_655)).padStart(12, '0').slice(-12)}`,
    namesPersonsBy: 'open_id',
    appPrivateKey: app.privateKey,
    appPublicKey: app.publicKey,
    alipayPrivateKey: alipay.privateKey,
    alipayPublicKey: alipay.publicKey,
    appCertificate: await certify('CN=pretend app', { of: app, by: root }),
    alipayCertificate: await certify('CN=pretend platform', { of: alipay, by: root }),
    rootCertificate: await certify(AUTHORITY, { of: root, by: root }),
  };
}

const AUTHORITY = 'C=CN, O=Simulator, CN=pretend authority';
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

interface Pair {
  readonly privateKey: string;
  readonly publicKey: string;
}

function rsaPair(): Pair {
  return generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
}

async function certify(subject: string, { of, by }: { readonly of: Pair; readonly by: Pair }): Promise<string> {
  const { subtle } = globalThis.crypto;
  const publicKey = await subtle.importKey('spki', derOf(of.publicKey), RSA, true, ['verify']);
  const signingKey = await subtle.importKey('pkcs8', derOf(by.privateKey), RSA, true, ['sign']);
  const certificate = await x509.X509CertificateGenerator.create({
    subject, issuer: AUTHORITY, publicKey, signingKey, signingAlgorithm: RSA,
    serialNumber: `4${randomBytes(15).toString('hex')}`,
    notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2099-01-01T00:00:00Z'),
  }, globalThis.crypto);
  return certificate.toString('pem');
}

function derOf(pem: string): Buffer<ArrayBuffer> {
  return Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
}

function isWhole(value: unknown): value is AlipayApp {
  const app = value as Partial<Record<keyof AlipayApp, unknown>> | null;
  if (typeof app !== 'object' || app === null) return false;
  const pems = [app.appPrivateKey, app.appPublicKey, app.alipayPrivateKey, app.alipayPublicKey, app.appCertificate, app.alipayCertificate, app.rootCertificate];
  return typeof app.appId === 'string' && /^\d{16}$/.test(app.appId) && pems.every((pem) => typeof pem === 'string' && pem.startsWith('-----BEGIN'));
}

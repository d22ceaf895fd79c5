import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepUnlessThere, readKept } from '../kept-file.ts';

/** PEM, all of it. */
export interface KeptRegionalSystem {
  /** By which answers are signed; its other half is what the area registers. */
  readonly answerKey: string;
  readonly answerPublicKey: string;
  /** Registered nowhere: for answers that somebody else signed. */
  readonly foreignKey: string;
  /** Of the area's own authority, which it registers with its address. */
  readonly authority: string;
  readonly tlsKey: string;
  readonly certificate: string;
  readonly expiredCertificate: string;
  /** Of an authority that nobody registered. */
  readonly foreignCertificate: string;
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const AUTHORITY = 'CN=Pretend regional authority';
const FOREIGN_AUTHORITY = 'CN=Pretend authority that nobody registered';

/** In `regional-system-simulator.json`, made on the first start, for its owner alone. */
export async function keepRegionalSystem(dataDirectory: string): Promise<KeptRegionalSystem> {
  mkdirSync(dataDirectory, { recursive: true });
  const path = join(dataDirectory, 'regional-system-simulator.json');
  return readKept(path, isWhole) ?? keepUnlessThere(path, await newSystem(), isWhole);
}

async function newSystem(): Promise<KeptRegionalSystem> {
  const [answers, foreign, tls, authority, foreignAuthority] = [pair(), pair(), pair(), pair(), pair()];
  const good = { from: '2020-01-01T00:00:00Z', to: '2099-01-01T00:00:00Z' };
  return {
    answerKey: answers.privateKey, answerPublicKey: answers.publicKey, foreignKey: foreign.privateKey, tlsKey: tls.privateKey,
    authority: await certify({ issuer: AUTHORITY, by: authority, of: null, ...good }),
    certificate: await certify({ issuer: AUTHORITY, by: authority, of: tls, ...good }),
    expiredCertificate: await certify({ issuer: AUTHORITY, by: authority, of: tls, from: '2020-01-01T00:00:00Z', to: '2021-01-01T00:00:00Z' }),
    foreignCertificate: await certify({ issuer: FOREIGN_AUTHORITY, by: foreignAuthority, of: tls, ...good }),
  };
}

interface Pair {
  readonly privateKey: string;
  readonly publicKey: string;
}

function pair(): Pair {
  return generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
}

interface Certifying {
  readonly issuer: string;
  readonly by: Pair;
  /** Null: the authority itself. */
  readonly of: Pair | null;
  readonly from: string;
  readonly to: string;
}

async function certify({ issuer, by, of, from, to }: Certifying): Promise<string> {
  const { subtle } = globalThis.crypto;
  const publicKey = await subtle.importKey('spki', derOf((of ?? by).publicKey), ECDSA, true, ['verify']);
  const signingKey = await subtle.importKey('pkcs8', derOf(by.privateKey), ECDSA, true, ['sign']);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: of ? 'CN=Pretend regional system' : issuer, issuer, publicKey, signingKey, signingAlgorithm: ECDSA,
    serialNumber: `4${randomBytes(15).toString('hex')}`, notBefore: new Date(from), notAfter: new Date(to),
    extensions: of
      ? [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
          new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }, { type: 'ip', value: '127.0.0.1' }]),
        ]
      : [new x509.BasicConstraintsExtension(true, 0, true), new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true)],
  }, globalThis.crypto);
  return `${certificate.toString('pem')}\n`;
}

function derOf(pem: string): Buffer<ArrayBuffer> {
  return Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
}

function isWhole(value: unknown): value is KeptRegionalSystem {
  const kept = value as Partial<Record<keyof KeptRegionalSystem, unknown>> | null;
  const pems = [kept?.answerKey, kept?.answerPublicKey, kept?.foreignKey, kept?.authority, kept?.tlsKey, kept?.certificate, kept?.expiredCertificate, kept?.foreignCertificate];
  return pems.every((pem) => typeof pem === 'string' && pem.startsWith('-----BEGIN'));
}

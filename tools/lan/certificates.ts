import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { randomBytes, webcrypto, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWholeFile } from '../../server/src/platform/whole-file.ts';
import { constraintsTo, isPermitted } from './name-constraints.ts';

export interface LanCertificates {
  readonly keyFile: string;
  readonly certificateFile: string;
  /** The authority's certificate, which a phone is asked to trust: PEM. */
  readonly authority: string;
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 86_400_000;
const NAME_CONSTRAINTS = '2.5.29.30';
/** Phones refuse server certificates that are valid for longer than 398 days. */
const LEAF_DAYS = 397;
const AUTHORITY_DAYS = 825;

/**
 * The certificates for a local network, kept in `folder`. The authority is made once, so that a phone has to trust it only
 * once, and can speak for nothing but private addresses; the server's certificate is made anew when the addresses change
 * or a month is left.
 */
export async function keepCertificates(folder: string, addresses: readonly string[], nowMs: number): Promise<LanCertificates> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = (name: string) => join(folder, name);
  const files = { keyFile: at('server.key'), certificateFile: at('server.crt') };

  if (!isGood(at('ca.crt'), nowMs) || !permitsAll(at('ca.crt'), addresses)) await makeAuthority(at, addresses, nowMs);
  if (!isGood(files.certificateFile, nowMs) || !namesAll(files.certificateFile, addresses) || !isFrom(files.certificateFile, at('ca.crt'))) {
    await makeLeaf(at, addresses, nowMs);
  }
  return { ...files, authority: readFileSync(at('ca.crt'), 'utf8') };
}

type At = (name: string) => string;

async function makeAuthority(at: At, addresses: readonly string[], nowMs: number): Promise<void> {
  const keys = await webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=Yika local test authority ${randomBytes(3).toString('hex')}`,
    keys,
    signingAlgorithm: ECDSA,
    serialNumber: serialNumber(),
    notBefore: new Date(nowMs - DAY_MS),
    notAfter: new Date(nowMs + AUTHORITY_DAYS * DAY_MS),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      new x509.Extension(NAME_CONSTRAINTS, true, constraintsTo(addresses)),
    ],
  });
  await save(at('ca.key'), at('ca.crt'), { key: keys.privateKey, certificate });
}

async function makeLeaf(at: At, addresses: readonly string[], nowMs: number): Promise<void> {
  const authority = new x509.X509Certificate(readFileSync(at('ca.crt'), 'utf8'));
  const pkcs8 = x509.PemConverter.decodeFirst(readFileSync(at('ca.key'), 'utf8'));
  const signingKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, ECDSA, false, ['sign']);
  const keys = await webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=Yika on the local network',
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey,
    signingAlgorithm: ECDSA,
    serialNumber: serialNumber(),
    notBefore: new Date(nowMs - DAY_MS),
    notAfter: new Date(nowMs + (LEAF_DAYS - 1) * DAY_MS),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        ...['127.0.0.1', ...addresses].map((value) => ({ type: 'ip', value }) as const),
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(authority, false),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  await save(at('server.key'), at('server.crt'), { key: keys.privateKey, certificate });
}

async function save(keyFile: string, certificateFile: string, made: { readonly key: CryptoKey; readonly certificate: x509.X509Certificate }): Promise<void> {
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', made.key);
  writeWholeFile(keyFile, `${x509.PemConverter.encode(pkcs8, 'PRIVATE KEY')}\n`);
  writeWholeFile(certificateFile, `${made.certificate.toString('pem')}\n`);
}

function serialNumber(): string {
  return `01${randomBytes(15).toString('hex')}`;
}

function isGood(certificateFile: string, nowMs: number): boolean {
  if (!existsSync(certificateFile)) return false;
  const { validFromDate, validToDate } = new X509Certificate(readFileSync(certificateFile));
  return validFromDate.getTime() <= nowMs && validToDate.getTime() > nowMs + 30 * DAY_MS;
}

function permitsAll(authorityFile: string, addresses: readonly string[]): boolean {
  const constraints = new x509.X509Certificate(readFileSync(authorityFile, 'utf8')).getExtension(NAME_CONSTRAINTS);
  return constraints !== null && addresses.every((address) => isPermitted(address, Buffer.from(constraints.value)));
}

function namesAll(certificateFile: string, addresses: readonly string[]): boolean {
  const certificate = new X509Certificate(readFileSync(certificateFile));
  return addresses.every((address) => certificate.checkIP(address) !== undefined);
}

function isFrom(certificateFile: string, authorityFile: string): boolean {
  const authority = new X509Certificate(readFileSync(authorityFile));
  return new X509Certificate(readFileSync(certificateFile)).verify(authority.publicKey);
}

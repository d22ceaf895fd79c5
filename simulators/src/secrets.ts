import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepUnlessThere, readKept, replaceKept } from './kept-file.ts';

/** What the product and its simulated neighbours agree on. All secrets are text; an HMAC takes their UTF-8 bytes. */
export interface NeighbourSecrets {
  readonly smsApiKey: string;
  readonly smsSecret: string;
  readonly faceSecret: string;
  /** Who signs the results of face checks, and for whom they are. */
  readonly faceIssuer: string;
  readonly faceAudience: string;
  /** The private key with which the face service signs results. The product never reads it: it asks for the published half. */
  readonly faceKey: JWK;
  /** By service point. */
  readonly heartbeatSecrets: Readonly<Record<string, string>>;
}

/**
 * The secrets in `simulators.json`, made by whoever comes first. Two who come at once agree: a file that is complete is
 * linked into its place, and linking never overwrites. Service points without a secret get one.
 */
export async function keepSecrets(dataDirectory: string, servicePointIds: readonly string[]): Promise<NeighbourSecrets> {
  mkdirSync(dataDirectory, { recursive: true });
  const path = join(dataDirectory, 'simulators.json');
  const kept = readSecrets(path) ?? (await makeSecrets(path, servicePointIds));

  const strangers = servicePointIds.filter((id) => !Object.hasOwn(kept.heartbeatSecrets, id));
  if (strangers.length === 0) return kept;
  const extended = { ...kept, heartbeatSecrets: { ...kept.heartbeatSecrets, ...newSecrets(strangers) } };
  replaceKept(path, extended);
  return extended;
}

/** Null where there is no such file yet. A file that is there and not whole is an error: new secrets would lock out a running neighbour. */
export function readSecrets(path: string): NeighbourSecrets | null {
  return readKept(path, isWhole);
}

async function makeSecrets(path: string, servicePointIds: readonly string[]): Promise<NeighbourSecrets> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const fresh: NeighbourSecrets = {
    smsApiKey: newSecret(),
    smsSecret: newSecret(),
    faceSecret: newSecret(),
    faceIssuer: 'urn:yika:simulator:face',
    faceAudience: 'yika',
    faceKey: await exportJWK(privateKey),
    heartbeatSecrets: newSecrets(servicePointIds),
  };
  return keepUnlessThere(path, fresh, isWhole);
}

function isWhole(value: unknown): value is NeighbourSecrets {
  const secrets = value as Partial<Record<keyof NeighbourSecrets, unknown>> | null;
  if (typeof secrets !== 'object' || secrets === null) return false;
  const texts = [secrets.smsApiKey, secrets.smsSecret, secrets.faceSecret, ...Object.values(secrets.heartbeatSecrets ?? {})];
  const named = typeof secrets.faceIssuer === 'string' && typeof secrets.faceAudience === 'string';
  return named && texts.every((text) => typeof text === 'string' && text.length >= 32) && isPrivateKey(secrets.faceKey);
}

function isPrivateKey(value: unknown): boolean {
  const key = value as JWK | undefined;
  return key?.kty === 'EC' && key.crv === 'P-256' && typeof key.d === 'string';
}

function newSecrets(servicePointIds: readonly string[]): Record<string, string> {
  return Object.fromEntries(servicePointIds.map((id) => [id, newSecret()]));
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

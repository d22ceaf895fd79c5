import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepUnlessThere, readKept } from '../kept-file.ts';

/** Under which the demonstration registers the bank; the second stays switched off. */
export const BANK_APP = 'demo-bank';
export const CLOSED_APP = 'demo-bank-closed';

/** PEM. */
export interface KeptBank {
  /** PKCS#8, P-256. */
  readonly privateKey: string;
  /** Its other half (SPKI): what the operator registers. */
  readonly publicKey: string;
  /** Registered nowhere: for a launch that somebody else signed. */
  readonly foreignPrivateKey: string;
}

/** In `bank-simulator.json`, made on the first start, for its owner alone. */
export function keepBank(dataDirectory: string): KeptBank {
  mkdirSync(dataDirectory, { recursive: true });
  const path = join(dataDirectory, 'bank-simulator.json');
  return readKept(path, isWhole) ?? keepUnlessThere(path, newBank(), isWhole);
}

function newBank(): KeptBank {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
  return { ...pair(), foreignPrivateKey: pair().privateKey };
}

function isWhole(value: unknown): value is KeptBank {
  const bank = value as Partial<Record<keyof KeptBank, unknown>> | null;
  return typeof bank === 'object' && bank !== null && [bank.privateKey, bank.publicKey, bank.foreignPrivateKey].every((pem) => typeof pem === 'string' && pem.startsWith('-----BEGIN'));
}

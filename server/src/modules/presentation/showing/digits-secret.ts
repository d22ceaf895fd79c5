import { randomBytes, randomInt } from 'node:crypto';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';

/** What a device proves its twenty digits with, and the number by which the server finds it: both new with each certificate. */
export interface DigitsSecret {
  /** Ten digits as a number; the first may be 0. */
  readonly number: number;
  /** 32 bytes. */
  readonly secret: Buffer;
}

export function newDigitsSecret(): DigitsSecret {
  return { number: randomInt(10_000_000_000), secret: randomBytes(32) };
}

export function writtenNumber(number: number): string {
  return String(number).padStart(10, '0');
}

/** Whoever could read it out of a stolen database could show somebody's digits, so it is sealed like a personal record. */
export function sealDigitsSecret(sealer: World['sealer'], holderId: HolderId, { number, secret }: DigitsSecret): Buffer {
  return sealer.seal({ table: 'digits', holderId, version: String(number) }, secret);
}

export function openDigitsSecret(sealer: World['sealer'], { holderId, digitsNumber }: { readonly holderId: HolderId; readonly digitsNumber: number | null }, sealed: Buffer): Buffer {
  return Buffer.from(sealer.open<Uint8Array>({ table: 'digits', holderId, version: String(digitsNumber) }, sealed));
}

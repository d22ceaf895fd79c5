import { randomBytes } from 'node:crypto';
import { openText, sealText } from '../../../platform/crypto/sealed-text.ts';
import type { World } from '../../../platform/world.ts';
import type { Fields } from './launch-key.ts';

type Lookup = World['lookup'];

export function newLaunchSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function launchHashOf(lookup: Lookup, secret: string): Buffer {
  return lookup('secret', `launch:${secret}`);
}

export function codeHashOf(lookup: Lookup, code: string): Buffer {
  return lookup('secret', `launch-code:${code}`);
}

/** Under a key that needs the browser's own secret: what the database holds opens to nobody else, and a key seals once. */
export function sealFields(lookup: Lookup, secret: string, fields: Fields): Buffer {
  return sealText(lookup('secret', `launch-fields:${secret}`), 'launch', JSON.stringify(fields));
}

export function openFields(lookup: Lookup, secret: string, sealed: Buffer): Fields {
  const text = openText(lookup('secret', `launch-fields:${secret}`), 'launch', sealed);
  if (text === null) throw new Error('fields of a launch do not open under the secret by which it was found');
  return JSON.parse(text) as Fields;
}

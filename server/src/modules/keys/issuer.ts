import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { coordinatesOf, es256Signer, newEs256KeyPair } from '../../platform/crypto/es256.ts';
import { makeFileOnce } from '../../platform/whole-file.ts';

/** The key that speaks for the issuer. Its private half exists in a file outside the database, and in this process. */
export interface Issuer {
  /** First 4 bytes of SHA-256 over x ‖ y, 8 hexadecimal characters: derived, so that it cannot be confused with another key's. */
  readonly kid: string;
  readonly x: string;
  readonly y: string;
  /** ES256: 64 bytes, r ‖ s. */
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/**
 * Reads the issuer's P-256 key (PKCS#8, PEM) from a file. Where `mayMake` (demo mode, never production: codes under another key
 * are genuine nowhere) a missing one is made, for its owner's eyes only.
 * Throws an Error with one sentence for the operator: no file, readable by everybody, not such a key.
 */
export function openIssuer({ file, mayMake }: { readonly file: string; readonly mayMake: boolean }): Issuer {
  if (!existsSync(file)) {
    if (!mayMake) throw new Error(`There is no issuer key at ${file}: production needs one from its key management.`);
    makeFileOnce(file, newEs256KeyPair().privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
  if ((statSync(file).mode & 0o007) !== 0) throw new Error(`The issuer key at ${file} may be read by everybody: give it mode 0600.`);
  return issuerOf(readPrivateKey(file));
}

export function issuerOf(privateKey: KeyObject): Issuer {
  const { x, y } = coordinatesOf(createPublicKey(privateKey));
  const point = Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  const kid = createHash('sha256').update(point).digest('hex').slice(0, 8);
  return { kid, x, y, sign: es256Signer(privateKey) };
}

function readPrivateKey(file: string): KeyObject {
  const key = parse(readFileSync(file));
  if (key?.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error(`The file ${file} holds no private P-256 key in PKCS#8 PEM.`);
  return key;
}

/** OpenSSL's own words are dropped: they may quote what stands in the file. */
function parse(pem: Buffer): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

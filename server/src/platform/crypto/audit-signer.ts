import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { makeFileOnce } from '../whole-file.ts';

/** Ed25519, private half in a file outside the database. `mayMake` in demo mode only: a chain under an unknown key proves nothing. */
export function openAuditSigner(file: string, mayMake: boolean) {
  if (!existsSync(file)) {
    if (!mayMake) throw new Error(`There is no audit key at ${file}: production needs one from its key management.`);
    makeFileOnce(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
  const privateKey = createPrivateKey(readFileSync(file));
  const publicKey = createPublicKey(privateKey);
  const keyId = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 8);
  return {
    keyId,
    sign: (bytes: Buffer): Buffer => sign(null, bytes, privateKey),
    verify: (by: string, bytes: Buffer, signature: Buffer): boolean => by === keyId && verify(null, bytes, publicKey, signature),
  };
}

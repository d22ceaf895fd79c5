import { generateKeyPairSync, sign, verify } from 'node:crypto';
import type { AuditSigner } from '../index.ts';

const keys = generateKeyPairSync('ed25519');

export const testSigner: AuditSigner = { keyId: 'audit-1', sign: (bytes) => sign(null, bytes, keys.privateKey), verify: (_, bytes, signature) => verify(null, bytes, keys.publicKey, signature) };

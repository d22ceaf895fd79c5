import { verifyWithJwk } from '../../../platform/crypto/es256.ts';
import type { Device } from '../../ecards/index.ts';

/** Did this device's key sign the message? `signature`: r ‖ s, 64 bytes, base64url. False for a device without a key. */
export function isSignedBy({ keyX, keyY }: Pick<Device, 'keyX' | 'keyY'>, message: Buffer, signature: string): boolean {
  if (keyX === null || keyY === null) return false;
  return isSignedWith({ x: keyX.toString('base64url'), y: keyY.toString('base64url') }, message, signature);
}

/** By the key with these coordinates? False for coordinates of no key. */
export function isSignedWith(key: { readonly x: string; readonly y: string }, message: Buffer, signature: string): boolean {
  return verifyWithJwk(key, message, Buffer.from(signature, 'base64url'));
}

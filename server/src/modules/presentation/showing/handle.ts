import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from '../../../platform/crypto/key-ring.ts';
import { asHolderId, type HolderId } from '../../../platform/values/ids.ts';

/** Whose certificate it is. Only this server can read it in a handle; to everybody else the 16 bytes are noise. */
export interface HandleOwner {
  readonly holderId: HolderId;
  readonly deviceNo: number;
}

/** One AES block of holder (8 bytes, big-endian) ‖ device (2) ‖ random (6), under a key of the key ring. */
export interface HandleCipher {
  /** New at each call. */
  readonly seal: (owner: HandleOwner) => Buffer;
  /** Null: no holder or device has such a number. A handle whose certificate was verified is ours; any other opens to nonsense. */
  readonly open: (handle: Uint8Array) => HandleOwner | null;
}

/** What the column holds: a greater one in a question would be an error of the database. */
const MOST_DEVICES = 0x7fff;

export function handleCipher(ring: Pick<KeyRing, 'derive'>): HandleCipher {
  const key = ring.derive('showing-handles');
  // One block at a time, each for itself: no two are alike, so there is nothing to chain, and one cipher does for all.
  const sealing = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const opening = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return {
    seal: ({ holderId, deviceNo }) => {
      const block = Buffer.alloc(16);
      block.writeBigUInt64BE(BigInt(holderId), 0);
      block.writeUInt16BE(deviceNo, 8);
      randomBytes(6).copy(block, 10);
      return sealing.update(block);
    },
    open: (handle) => {
      if (handle.length !== 16) return null;
      const block = opening.update(handle);
      const [holderId, deviceNo] = [Number(block.readBigUInt64BE(0)), block.readUInt16BE(8)];
      return Number.isSafeInteger(holderId) && deviceNo <= MOST_DEVICES ? { holderId: asHolderId(holderId), deviceNo } : null;
    },
  };
}

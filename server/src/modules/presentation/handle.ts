import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { asHolderId, type HolderId } from '../../platform/values/ids.ts';

/** Whose certificate it is. Only this server can read it in a handle; to everybody else the 16 bytes are noise. */
export interface HandleOwner {
  readonly holderId: HolderId;
  readonly deviceNo: number;
}

/** One AES block of holder (8 bytes, big-endian) ‖ device (2) ‖ random (6), under a key of the key ring. */
export interface HandleCipher {
  /** New at each call. */
  readonly seal: (owner: HandleOwner) => Buffer;
  /** Null: no holder has such a number. A handle whose certificate was verified is ours; any other opens to nonsense. */
  readonly open: (handle: Uint8Array) => HandleOwner | null;
}

export function handleCipher(ring: Pick<KeyRing, 'derive'>): HandleCipher {
  const key = ring.derive('showing-handles');
  return {
    seal: ({ holderId, deviceNo }) => {
      const block = Buffer.alloc(16);
      block.writeBigUInt64BE(BigInt(holderId), 0);
      block.writeUInt16BE(deviceNo, 8);
      randomBytes(6).copy(block, 10);
      return oneBlock(createCipheriv('aes-256-ecb', key, null), block);
    },
    open: (handle) => {
      const block = oneBlock(createDecipheriv('aes-256-ecb', key, null), handle);
      const holderId = Number(block.readBigUInt64BE(0));
      return Number.isSafeInteger(holderId) ? { holderId: asHolderId(holderId), deviceNo: block.readUInt16BE(8) } : null;
    },
  };
}

// One block of random content: no two are alike, so the mode has nothing to chain and nothing to give away.
function oneBlock(cipher: ReturnType<typeof createCipheriv> | ReturnType<typeof createDecipheriv>, block: Uint8Array): Buffer {
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]);
}

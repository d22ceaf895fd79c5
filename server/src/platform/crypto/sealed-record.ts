import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { decode, encode } from 'cbor-x';
import type { HolderId, Id } from '../values/ids.ts';
import type { KeyRing } from './key-ring.ts';

/** Where a sealed record stands: it opens nowhere else. */
export type SealedPlace = HolderPlace | StaffPlace;

interface HolderPlace {
  readonly table: 'holders' | 'holder_history' | 'holder_photos' | 'cards' | 'digits' | 'cases' | 'case_events' | 'case_attachments' | 'certificates' | 'notice_deliveries' | 'skills';
  readonly holderId: HolderId;
  /** The row's version or another text that must not be swapped between rows. */
  readonly version: string;
}

interface StaffPlace {
  readonly table: 'staff' | 'staff_one_time_codes';
  readonly staffId: Id<'Staff'>;
  readonly version: string;
}

const BUCKETS = 4096;

/**
 * AES-256-GCM over CBOR: 12-byte nonce ‖ ciphertext ‖ 16-byte tag; AAD = table ‖ home (holder or staff) ‖ version.
 * The data key is HKDF(master, table ‖ home mod 4096 ‖ key version), so that no key ever runs out of nonces.
 */
export interface Sealer {
  readonly seal: (place: SealedPlace, fields: unknown) => Buffer;
  readonly open: <Fields>(place: SealedPlace, sealed: Buffer) => Fields;
}

export function sealerOf(ring: KeyRing): Sealer {
  const keys = new Map<string, Buffer>();
  const keyFor = (place: SealedPlace) => {
    const label = `${place.table}:${bucketOf(place)}:${ring.keyVersion}`;
    const known = keys.get(label) ?? Buffer.from(hkdfSync('sha256', ring.derive('sealed-records'), '', label, 32));
    keys.set(label, known);
    return known;
  };
  return {
    seal: (place, fields) => {
      const nonce = freshNonce();
      const cipher = createCipheriv('aes-256-gcm', keyFor(place), nonce).setAAD(placeName(place));
      return Buffer.concat([nonce, cipher.update(encode(fields)), cipher.final(), cipher.getAuthTag()]);
    },
    open: <Fields>(place: SealedPlace, sealed: Buffer) => {
      const decipher = createDecipheriv('aes-256-gcm', keyFor(place), sealed.subarray(0, 12)).setAAD(placeName(place));
      decipher.setAuthTag(sealed.subarray(-16));
      return decode(Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])) as Fields;
    },
  };
}

const NONCE_BYTES = 12;
let nonces = Buffer.alloc(0);

/** Random, each used once. Asked for by the hundred: a single one would cost a third of the sealing. */
function freshNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(512 * NONCE_BYTES);
  const nonce = nonces.subarray(0, NONCE_BYTES);
  nonces = nonces.subarray(NONCE_BYTES);
  return nonce;
}

/** The last twelve bits of a UUID are random, of whichever version it is. */
function bucketOf(place: SealedPlace): number {
  return 'holderId' in place ? place.holderId % BUCKETS : Number.parseInt(place.staffId.slice(-3), 16);
}

function placeName(place: SealedPlace): Buffer {
  return Buffer.from(`${place.table}|${'holderId' in place ? place.holderId : place.staffId}|${place.version}`);
}
